import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { denied, deskOf, draft, freeSlot, minutesOf } from './desk.ts';

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

describe('The plan of the law: notice on D10, hearing on D12, signature on D13, dispatch on D14', () => {
  const reason = { reason: 'Мекеме құжаттың берілгенін растамады.' };
  let id: string;

  test('a denied document leads to a preliminary decision; its notice is due by D11, and breaks the law after D12', async () => {
    id = await denied(cast);
    api.clock.set('2026-03-17T11:00');
    expect(await draft(cast, id)).toMatchObject({ stage: 'hearing' });
    const { decision, deadline } = await deskOf(cast, id);
    expect(deadline('hearingNotice')).toEqual({
      kind: 'hearingNotice',
      state: 'running',
      targetOn: '2026-03-17',
      dueOn: '2026-03-18',
      breachOn: '2026-03-19',
    });
    expect(decision.grounds).toMatchObject([
      { ground: 'unreliable', reason: { id: 'issuanceDenied' }, provision: { id: 'EDU-STD-9.1' } },
    ]);
  });

  test('the cabinet alone is no notification in the Corporation channel (AMB-32)', async () => {
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19'));
    expect(await cast.officer.refused('sendHearingNotice', id, { channels: ['cabinet'] })).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { channels: 'noChannelCounts' } },
    });
  });

  test('the first delivery is the day of notification, and from it run the hearing and the days to object', async () => {
    await cast.officer.act('sendHearingNotice', id, { channels: ['sms', 'email'] });
    expect((await deskOf(cast, id)).decision).toMatchObject({ noticeSentAt: null, notifiedOn: null });
    await runJobs(api);
    const { decision, deadline } = await deskOf(cast, id);
    expect(decision).toMatchObject({ notifiedOn: '2026-03-17', hearingBy: '2026-03-19', earliestActOn: '2026-03-20' });
    expect(deadline('hearingNotice')).toMatchObject({ state: 'met' });
    expect(deadline('hearing')).toMatchObject({ state: 'running', dueOn: '2026-03-19' });
    expect(deadline('objections')).toMatchObject({ state: 'running', dueOn: '2026-03-19', breachOn: null });
  });

  test('nobody refuses before the hearing is held', async () => {
    expect(await cast.officer.refused('refuseOnMerits', id, reason)).toMatchObject({
      facts: { reason: 'hearingNotHeld' },
      provision: { id: 'EDU-10.H10' },
    });
  });

  test('nor before chair and secretary have signed its minutes, each in person', async () => {
    api.clock.set('2026-03-19T12:55');
    await cast.officer.act('recordHearing', id, minutesOf('2026-03-19'));
    expect((await deskOf(cast, id)).deadline('hearing')).toMatchObject({ state: 'met' });
    expect(await cast.officer.refused('refuseOnMerits', id, reason)).toMatchObject({
      facts: { reason: 'minutesUnsigned' },
    });
    await cast.officer.act('signMinutes', id);
    expect(await cast.head.refused('signMinutes', id)).toMatchObject({ facts: { reason: 'notAtTheHearing' } });
    await cast.supervisor.act('signMinutes', id);
    expect(await cast.officer.act('refuseOnMerits', id, reason)).toMatchObject({
      stage: 'signature',
      outcome: 'refusal',
    });
  });

  test('the head signs on the third working day after the notification and not on the second', async () => {
    api.clock.set('2026-03-19T18:30');
    expect(await cast.head.refused('signDocuments', id)).toMatchObject({
      facts: { reason: 'actTooEarly', from: '2026-03-20' },
      provision: { id: 'CODE-73' },
    });
    api.clock.set('2026-03-20T09:00');
    expect(await cast.head.act('signDocuments', id)).toMatchObject({ stage: 'booking' });
    expect(await caseOf(cast.officer, id, 'ground { id provision { id } }')).toEqual({
      ground: { id: 'unreliable', provision: { id: 'EDU-STD-9.1' } },
    });
  });

  test('the applicant has been told of everything, once by each channel', async () => {
    await runJobs(api);
    const { notices } = await deskOf(cast, id);
    const told = notices.map(({ kind, channel }: { kind: string; channel: string }) => `${kind} ${channel}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(
      expect.arrayContaining(['accepted sms', 'hearing sms', 'hearing email', 'decision sms', 'decision email']),
    );
    expect(new Set(notices.map(({ state }: { state: string }) => state))).toEqual(new Set(['delivered']));
  });
});
