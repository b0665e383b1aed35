import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { announce, denied, deskOf, draft, freeSlot } from './desk.ts';

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

const plansOf = async (id: string) =>
  (
    await cast.officer.query(
      `query ($id: RecordId!) { hearingPlans(applicationId: $id) { channel counts lawful route needsSupervisor
        allowedBySupervisor notifiedOn hearingBy earliestActOn signBy dispatchBy breaches { id limit provision { id } } } }`,
      { id },
    )
  )['hearingPlans'] as { channel: string; route: string; lawful: boolean; breaches: { id: string }[] }[];
const planOf = async (id: string, channel: string) => (await plansOf(id)).find(plan => plan.channel === channel);
const why = { reason: 'Түпнұсқа кеш келді.' };

describe('What if the notice went out now', () => {
  test('on D10 by SMS every rule is kept; by telegram a day is lost; a registered letter comes too late', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-17T11:00');
    expect(await planOf(id, 'sms')).toMatchObject({
      counts: true,
      lawful: true,
      route: 'plan',
      needsSupervisor: false,
      notifiedOn: '2026-03-17',
      hearingBy: '2026-03-19',
      earliestActOn: '2026-03-20',
      signBy: '2026-03-20',
      dispatchBy: '2026-03-26',
    });
    expect(await planOf(id, 'telegram')).toMatchObject({ lawful: true, route: 'lastLawful', notifiedOn: '2026-03-18' });
    expect(await planOf(id, 'registeredLetter')).toMatchObject({
      lawful: false,
      route: 'extension',
      breaches: [{ id: 'noDayForTheAct', limit: '2026-03-26', provision: { id: 'EDU-10.6c' } }],
    });
    expect(await planOf(id, 'cabinet')).toMatchObject({ counts: false });
    expect(await caseOf(cast.officer, id, 'stage version')).toMatchObject({ stage: 'inquiry' });
  });

  test('after the closing hour of D12 the order itself is broken, and only an extension remains', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-19T18:30');
    expect(await planOf(id, 'sms')).toMatchObject({ lawful: false, route: 'literalOnly' });
    api.clock.set('2026-03-19T18:31');
    expect(await planOf(id, 'sms')).toMatchObject({
      route: 'extension',
      breaches: [
        { id: 'noticeTooLate', limit: '2026-03-19', provision: { id: 'EDU-10.H3' } },
        { id: 'noDayForTheAct' },
      ],
    });
  });
});

describe('From D11 on a refusal needs the recorded decision of a supervisor', () => {
  test('on D10 the officer drafts alone, and a supervisor has nothing to allow', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-17T18:00');
    expect(await cast.supervisor.refused('allowLateRefusal', id, { route: 'lastLawful', ...why })).toMatchObject({
      facts: { reason: 'notLateYet', from: '2026-03-18' },
      provision: { id: 'NFO-LATE-REFUSAL' },
    });
    await draft(cast, id);
  });

  test('on D11 nothing is drafted without it, and with it the case goes the last lawful way', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-18T10:00');
    const grounds = [{ documentId: '1', ground: 'unreliable', reason: 'issuanceDenied' }];
    expect(await cast.officer.refused('draftPreliminaryDecision', id, { grounds })).toMatchObject({
      facts: { reason: 'lateRefusalNotDecided', since: '2026-03-18' },
    });
    expect(await cast.supervisor.refused('allowLateRefusal', id, { route: 'extension', ...why })).toMatchObject({
      facts: { fields: { route: 'routeOfAnotherDay' } },
    });
    await cast.supervisor.act('allowLateRefusal', id, { route: 'lastLawful', ...why });
    await announce(cast, id, '2026-03-18T11:00', '2026-03-20');
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: '2026-03-18', earliestActOn: '2026-03-26' });
  });

  test('a decision of D11 does not hold on D12: the way that is left then is another one', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-18T10:00');
    await cast.supervisor.act('allowLateRefusal', id, { route: 'lastLawful', ...why });
    await draft(cast, id);
    api.clock.set('2026-03-19T10:00');
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-26'));
    expect(await cast.officer.refused('sendHearingNotice', id, { channels: ['sms'] })).toMatchObject({
      facts: { reason: 'lateRouteExceeded' },
    });
    await cast.supervisor.act('allowLateRefusal', id, { route: 'literalOnly', ...why });
    await cast.officer.act('sendHearingNotice', id, { channels: ['sms'] });
    await runJobs(api);
    // The Code's three days lead past the day of dispatch: nothing is signed before, whatever that breaks.
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: '2026-03-19', earliestActOn: '2026-03-27' });
  });

  test('an officer does not allow it to themselves', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-18T10:00');
    expect(await cast.officer.refused('allowLateRefusal', id, { route: 'lastLawful', ...why })).toMatchObject({
      code: 'FORBIDDEN_OR_UNKNOWN',
    });
  });

  test('a notice not sent by the closing hour of D12 makes the case late', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-17T11:00');
    await draft(cast, id);
    api.clock.set('2026-03-19T18:30');
    expect((await deskOf(cast, id)).deadline('hearingNotice')).toMatchObject({ state: 'overPlan' });
    api.clock.set('2026-03-19T18:31');
    expect((await deskOf(cast, id)).deadline('hearingNotice')).toMatchObject({ state: 'late' });
    expect(await caseOf(cast.officer, id, 'late')).toEqual({ late: true });
  });
});

test('people are told when the lawful way is about to close, and when it has closed', async () => {
  const id = await denied(cast);
  const warned = async (on: string) => {
    api.clock.set(on);
    const { warnings } = await caseOf(cast.officer, id, 'warnings { id }');
    return warnings.map((one: { id: string }) => one.id).filter((one: string) => one.startsWith('notice'));
  };
  expect(await warned('2026-03-16T10:00')).toEqual([]);
  expect(await warned('2026-03-17T10:00')).toEqual(['noticeCloses']);
  expect(await warned('2026-03-19T10:00')).toEqual(['noticeCloses']);
  expect(await warned('2026-03-20T10:00')).toEqual(['noticeClosed']);
  api.clock.set('2026-03-17T11:00');
  await announce(cast, id, '2026-03-17T11:00', '2026-03-19');
  expect(await warned('2026-03-20T10:00')).toEqual([]);
});
