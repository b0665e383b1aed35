import { beforeAll, describe, expect, test } from 'vitest';
import { draft, freeSlot, hear } from '../hearings/desk.ts';
import { type Api, type Client, createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';
import { noticeOf } from './outbox.ts';

let api: Api;
let cast: Cast;
let administrator: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  administrator = await api.person('Administrator', { role: 'administrator', scope: 'country' });
});

const set = (needed: boolean) =>
  administrator.query(
    'mutation ($input: SetHearingRequirementInput!) { setHearingRequirement(input: $input) { needed } }',
    { input: { edition: 'edu-209-586', ground: 'incomplete', needed, reason: 'ӘРПК 73-бабы' } },
  );

describe('A ground outside item 9, where an administrator wants a hearing on it', () => {
  const incomplete = { ground: 'incomplete', reason: 'incomplete' };

  test('is its own reason: notice and decision name it with its provision, for each document', async () => {
    await set(true);
    const id = await caseIn(cast, 'corporation', 'completeness');
    api.clock.set('2026-03-17T11:00');
    await draft(cast, id, incomplete);
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19'));
    await cast.officer.act('sendHearingNotice', id, { channels: ['sms', 'registeredLetter'] });
    await runJobs(api);
    const { body } = await noticeOf(cast.officer, id, 'hearing', 'registeredLetter');
    const grounds = body?.split('\n').filter(one => one.startsWith('–'));
    expect(grounds).toEqual([expect.stringMatching(/^– 1-құжат: .+ \(.+; EDU-10.3b\)\.$/u)]);
    await hear(cast, id, '2026-03-19');
    api.clock.set('2026-03-20T10:00');
    await cast.officer.act('refuseOnMerits', id, { reason: 'Құжаттар толық емес.' });
    await cast.head.act('signDocuments', id);
    const decision = await noticeOf(cast.officer, id, 'decision', 'sms');
    expect(decision.state).toBe('queued');
    const { noticePreview } = await cast.officer.query(
      'query ($id: RecordId!) { noticePreview(applicationId: $id, kind: decision, channel: registeredLetter, language: kk) { body } }',
      { id },
    );
    expect(noticePreview.body.split('\n').filter((one: string) => one.startsWith('–'))).toEqual(grounds);
    await set(false);
  });

  test('of a withdrawn preliminary decision is no ground of a later refusal', async () => {
    api.clock.set('2026-04-01T10:00');
    await set(true);
    const id = await caseIn(cast, 'corporation', 'completeness');
    await draft(cast, id, incomplete);
    await cast.officer.act('withdrawPreliminaryDecision', id, { reason: 'Құжат ұсынылды.' });
    api.clock.set('2026-04-01T10:05');
    await set(false);
    await cast.officer.act('refuseIncomplete', id, { reason: 'Құжат жоқ', missing: ['consent'] });
    await cast.head.act('signDocuments', id);
    const { noticePreview } = await cast.officer.query(
      'query ($id: RecordId!) { noticePreview(applicationId: $id, kind: decision, channel: email, language: kk) { body } }',
      { id },
    );
    expect(noticePreview.body).not.toContain('1-құжат');
    expect(noticePreview.body).toMatch(/\n– .+; EDU-10.3b\)\.\n/u);
  });
});
