import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { answer, ask, caseIn, caseOf, documentsOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { accepted, announce, denied, deskOf, draft, freeSlot, hear, minutesOf, moment } from './desk.ts';

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

const why = { reason: 'Мекеме құжаттың берілгенін растамады.' };

async function noticeId(id: string, channel: string): Promise<string> {
  const { notices } = await deskOf(cast, id);
  return notices.findLast((one: { kind: string; channel: string }) => one.kind === 'hearing' && one.channel === channel)
    .id;
}

const bounced = async (id: string, channel: string) => {
  await cast.officer.query('mutation ($id: RecordId!) { reportBounce(noticeId: $id) { state } }', {
    id: await noticeId(id, channel),
  });
  await runJobs(api);
};

describe('Nothing is refused without a notification that stands', () => {
  test('a refusal whose only notice came back is not signed', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    await hear(cast, id, '2026-03-13');
    await cast.officer.act('refuseOnMerits', id, why);
    await bounced(id, 'sms');
    api.clock.set('2026-03-16T09:00');
    expect(await cast.head.refused('signDocuments', id)).toMatchObject({ facts: { reason: 'notNotified' } });
  });

  test('a hearing held before the notification counts for nothing: another one is set', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13', { channels: ['sms', 'telephonogram'] });
    await hear(cast, id, '2026-03-13', { attended: false, participants: [] });
    await bounced(id, 'sms');
    expect(await cast.officer.refused('refuseOnMerits', id, why)).toMatchObject({ facts: { reason: 'notNotified' } });
    api.clock.set('2026-03-16T10:00');
    await cast.officer.act('recordNotification', id, {
      noticeId: await noticeId(id, 'telephonogram'),
      what: 'delivered',
      at: moment('2026-03-16T09:30'),
      reference: '12-ТФ',
    });
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: '2026-03-16', hearingBy: '2026-03-18' });
    expect(await cast.officer.refused('refuseOnMerits', id, why)).toMatchObject({
      facts: { reason: 'hearingNotHeld' },
    });
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-18'));
  });

  test('a notice that failed everywhere leaves the other channels open', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    await bounced(id, 'sms');
    await cast.officer.act('sendHearingNotice', id, { channels: ['email'] });
    await runJobs(api);
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: '2026-03-11' });
    expect(await cast.officer.refused('sendHearingNotice', id, { channels: ['email'] })).toMatchObject({
      facts: { reason: 'noticeAlreadySent' },
    });
  });

  test('a letter that comes later than expected moves the hearing, and whoever was told is told again', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-04T11:00');
    await draft(cast, id);
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-16', { noticeChannel: 'registeredLetter' }));
    await cast.officer.act('sendHearingNotice', id, { channels: ['registeredLetter'] });
    api.clock.set('2026-03-17T10:00');
    const letter = {
      noticeId: await noticeId(id, 'registeredLetter'),
      what: 'delivered',
      at: moment('2026-03-17T09:30'),
      reference: 'RR1',
    };
    await cast.registrar.act('recordNotification', id, letter);
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19'));
    const { notices, decision } = await deskOf(cast, id);
    expect(decision.hearings.map(({ endReason }: { endReason: string }) => endReason)).toEqual(['replaced', null]);
    expect(notices.at(-1)).toMatchObject({ kind: 'postponed', channel: 'registeredLetter' });
  });
});

describe('The two working days are kept', () => {
  test('a hearing is not postponed once its hour has come, nor after the second day', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    api.clock.set('2026-03-13T18:00');
    const later = { startsAt: moment('2026-03-13T18:10'), endsAt: moment('2026-03-13T18:20'), reason: 'Науқас.' };
    expect(await cast.officer.refused('postponeHearing', id, later)).toMatchObject({
      facts: { reason: 'tooLateToPostpone' },
    });
  });

  test('minuted days later, a hearing held in time was held in time', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    api.clock.set('2026-03-16T09:30');
    await cast.officer.act('recordHearing', id, minutesOf('2026-03-13'));
    expect((await deskOf(cast, id)).deadline('hearing')).toMatchObject({ state: 'met' });
  });

  test('an objection that came late is recorded and holds up no signature', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    await hear(cast, id, '2026-03-13');
    await cast.officer.act('refuseOnMerits', id, why);
    api.clock.set('2026-03-17T10:00');
    await cast.registrar.act('recordObjection', id, { form: 'written', presentedBy: 'applicant', text: 'Кешіктім' });
    expect(await cast.head.act('signDocuments', id)).toMatchObject({ stage: 'booking' });
  });

  test('what a supervisor allowed for one decision is not allowed for the next', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-18T10:00');
    await cast.supervisor.act('allowLateRefusal', id, { route: 'lastLawful', ...why });
    await draft(cast, id);
    await cast.officer.act('withdrawPreliminaryDecision', id, why);
    const grounds = [{ documentId: '1', ground: 'unreliable', reason: 'sealDiffers' }];
    expect(await cast.officer.refused('draftPreliminaryDecision', id, { grounds })).toMatchObject({
      facts: { reason: 'lateRefusalNotDecided' },
    });
  });

  test('an extension is for the head alone to decide', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-20T10:00');
    expect(await cast.supervisor.refused('allowLateRefusal', id, { route: 'extension', ...why })).toMatchObject({
      facts: { reason: 'headDecides' },
      provision: { id: 'CODE-76' },
    });
    await cast.head.act('allowLateRefusal', id, { route: 'extension', ...why });
  });
});

describe('A ground is what somebody has found', () => {
  test('that the school denies a document is said only where it has: silence is no answer (AMB-06)', async () => {
    api.clock.set(accepted);
    const id = await caseIn(cast, 'corporation', 'inquiry');
    await ask(cast.officer, id, api.place.organisations.education);
    const [documentId] = await documentsOf(cast.officer, id);
    const claim = (reason: string) => ({ grounds: [{ documentId, ground: 'unreliable', reason }] });
    expect(await cast.officer.refused('draftPreliminaryDecision', id, claim('issuanceDenied'))).toMatchObject({
      facts: { fields: { grounds: 'nobodyDeniedIt' } },
    });
    await cast.officer.act('draftPreliminaryDecision', id, claim('sealDiffers'));
  });

  test('a reason of one service is none in the other', async () => {
    const justice = await castOf(api, 'justice');
    api.clock.set(accepted);
    const id = await caseIn(justice, 'corporation', 'comparison');
    const [documentId] = await documentsOf(justice.officer, id);
    const grounds = [{ documentId, ground: 'unreliable', reason: 'notStudied' }];
    expect(await justice.officer.refused('draftPreliminaryDecision', id, { grounds })).toMatchObject({
      facts: { fields: { grounds: 'reasonOfTheGround' } },
    });
  });
});

describe('A case goes on from where it was', () => {
  test('withdrawn, the inquiry goes on with the term it had, and the points of answer and notice are there again', async () => {
    const id = await denied(cast);
    const before = (await deskOf(cast, id)).deadline('stage');
    await announce(cast, id, '2026-03-04T11:00', '2026-03-06');
    await cast.officer.act('withdrawPreliminaryDecision', id, why);
    const { stage, deadline } = await deskOf(cast, id);
    expect(stage).toBe('inquiry');
    expect(deadline('stage')).toMatchObject({ state: 'running', breachOn: before?.breachOn });
    expect(deadline('answerPlan')).toMatchObject({ state: 'running' });
    expect(deadline('noticeLiteral')).toMatchObject({ state: 'running' });
  });

  test('granted before the package was found complete, it is not asked about again', async () => {
    api.clock.set(accepted);
    const id = await caseIn(cast, 'corporation', 'completeness');
    await announceOther(id);
    await hear(cast, id, '2026-03-04');
    expect(await cast.officer.act('grantAfterHearing', id, why)).toMatchObject({ stage: 'completeness' });
    expect(await cast.officer.act('confirmCompleteness', id, { presented: [] })).toMatchObject({ stage: 'affixing' });
  });

  test('originals handed in with the notice are not called for again', async () => {
    const id = await denied(cast, 'portal');
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13', { channels: ['cabinet'], callForOriginals: true });
    await cast.clerk.act('acceptOriginals', id, { carrier: 'courier', tracking: 'KZ0003' });
    await cast.registrar.act('recordOriginals', id);
    await cast.officer.act('withdrawPreliminaryDecision', id, why);
    const inquiryId = await ask(cast.officer, id, api.place.organisations.education);
    expect(await answer(cast.officer, id, inquiryId, { studied: true, genuine: true })).toMatchObject({
      stage: 'affixing',
    });
  });

  /** The ground is another than a denial: nobody has been asked yet. */
  async function announceOther(id: string) {
    const [documentId] = await documentsOf(cast.officer, id);
    const grounds = [{ documentId, ground: 'convention', reason: 'nothingToCertify' }];
    await cast.officer.act('draftPreliminaryDecision', id, { grounds });
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-04'));
    await cast.officer.act('sendHearingNotice', id, { channels: ['sms'] });
    await runJobs(api);
  }
});

test('the list of hearings shows the minutes to the officer as the case does, and to an analyst neither', async () => {
  const id = await denied(cast);
  await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
  await hear(cast, id, '2026-03-13');
  const query = '{ hearings(first: 100) { items { application { id } minutes { matter } } } }';
  const seenBy = async (client: typeof cast.officer) =>
    (await client.query(query))['hearings'].items.find(
      (one: { application: { id: string } }) => one.application.id === id,
    ).minutes;
  expect(await seenBy(cast.officer)).toEqual({ matter: 'Алдын ала шешім' });
  const analyst = await api.person('Analyst', { role: 'analyst', scope: 'country' });
  expect(await seenBy(analyst)).toEqual({ matter: null });
  expect(await caseOf(analyst, id, 'stage')).toEqual({ stage: 'hearing' });
});

test('the date of the signature never lies before the first day anything may be signed', async () => {
  const id = await denied(cast);
  api.clock.set('2026-03-11T11:00');
  await draft(cast, id);
  await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-12', { earlierAgreed: true }));
  await cast.officer.act('sendHearingNotice', id, { channels: ['sms'] });
  await runJobs(api);
  await hear(cast, id, '2026-03-12');
  await cast.officer.act('refuseOnMerits', id, why);
  expect((await deskOf(cast, id)).decision).toMatchObject({ earliestActOn: '2026-03-16' });
  expect((await deskOf(cast, id)).deadline('stage')).toMatchObject({ dueOn: '2026-03-16', breachOn: '2026-03-16' });
});
