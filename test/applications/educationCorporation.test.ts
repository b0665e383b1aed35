import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { datesOf, explanationOf, nextOf, statesOf } from '../support/dates.ts';
import { intake, open } from '../support/intake.ts';
import { answer, ask, caseIn, caseOf, newNumber, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

/** March 2026: 7 and 8 are a weekend, 9 is off for Women's Day, 21-25 for Nauryz. Acceptance on Monday 2 is day 0. */
const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const { clerk, registrar, supervisor, officer, head } = cast;

test('Education, State Corporation: every stage takes its whole term, and the fifteen working days are just enough', async () => {
  // Monday 2 March
  api.clock.set('2026-03-02T10:00');
  const { id } = await open(clerk, intake(api, 'education', 'corporation', { payment: payment() }));
  expect(await caseOf(clerk, id, 'acceptedOn termEndsOn receiptNumber edition stage duty { totalTenge paid }')).toEqual(
    {
      acceptedOn: '2026-03-02',
      termEndsOn: '2026-03-27',
      receiptNumber: expect.stringMatching(/^C\d\d-2026-\d{7}$/),
      edition: 'edu-209-586',
      stage: 'carriage',
      duty: { totalTenge: 2162.5, paid: true },
    },
  );
  expect(await datesOf(clerk, id)).toEqual({
    carriage: '2026-03-03', // Tuesday, day 1: asked for, no rule sets it
    answerPlan: '2026-03-13', // Friday, day 8
    noticePlan: '2026-03-17', // Tuesday, day 10
    noticeLastLawful: '2026-03-18', // Wednesday, day 11
    noticeLiteral: '2026-03-19', // Thursday, day 12
    decisionPlan: '2026-03-19', // Thursday, day 12
    signaturePlan: '2026-03-20', // Friday, day 13
    dispatch: '2026-03-26', // Thursday, day 14
    term: '2026-03-27', // Friday, day 15
  });
  await clerk.act('sendToProvider', id, { carrier: 'courier', tracking: 'KZ1' });

  // Tuesday 3 March, day 1
  api.clock.set('2026-03-03T09:30');
  expect(await registrar.act('recordArrival', id)).toMatchObject({ stage: 'registration' });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'registration', nextDueOn: '2026-03-04' });
  const number = newNumber();
  await registrar.act('registerApplication', id, { number, unitId: String(api.place.units.education) });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'assignment', nextDueOn: '2026-03-04' });

  // Wednesday 4 March, day 2
  api.clock.set('2026-03-04T18:30');
  await supervisor.act('assignOfficer', id, { officerId: String(officer.officerId) });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'completeness', nextDueOn: '2026-03-05' });

  // Thursday 5 March, day 3
  api.clock.set('2026-03-05T18:30');
  await officer.act('confirmCompleteness', id, { presented: [] });
  // Five working days: Friday 6, Tuesday 10, Wednesday 11, Thursday 12, Friday 13.
  expect(await nextOf(clerk, id)).toEqual({ stage: 'inquiry', nextDueOn: '2026-03-13' });

  // Friday 6 March, day 4
  api.clock.set('2026-03-06T12:00');
  const inquiryId = await ask(officer, id, api.place.organisations.education, { number: '77' });
  expect((await caseOf(officer, id, 'inquiries { pleaseAnswerBy organisation { name } }'))['inquiries']).toEqual([
    { pleaseAnswerBy: '2026-03-13', organisation: { name: 'Еуразия ұлттық университеті' } },
  ]);

  // Friday 13 March, day 8
  api.clock.set('2026-03-13T18:30');
  expect(await answer(officer, id, inquiryId, { studied: true, genuine: true })).toMatchObject({ stage: 'affixing' });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'affixing', nextDueOn: '2026-03-19' });

  // Thursday 19 March, day 12
  api.clock.set('2026-03-19T18:30');
  expect(await officer.act('affixApostille', id)).toMatchObject({ stage: 'signature', outcome: 'apostille' });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'signature', nextDueOn: '2026-03-20' });

  // Friday 20 March, day 13
  api.clock.set('2026-03-20T18:30');
  await head.act('signDocuments', id);
  // One working day after Friday 20 is Thursday 26: Nauryz lies between.
  expect(await nextOf(clerk, id)).toEqual({ stage: 'booking', nextDueOn: '2026-03-26' });

  // Thursday 26 March, day 14: entry and dispatch share one term
  api.clock.set('2026-03-26T15:00');
  await officer.act('enterInRegister', id);
  expect(await nextOf(clerk, id)).toEqual({ stage: 'dispatch', nextDueOn: '2026-03-26' });
  api.clock.set('2026-03-26T18:30');
  await officer.act('dispatchResult', id, { carrier: 'courier', tracking: 'KZ2' });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'transit', nextDueOn: '2026-03-27' });

  // Friday 27 March, day 15
  api.clock.set('2026-03-27T18:30');
  await clerk.act('recordArrivalAtCorporation', id);
  // A calendar month: Monday 27 April. If nobody comes it goes back on Tuesday 28 (AMB-18).
  expect(await datesOf(clerk, id)).toMatchObject({ keeping: '2026-04-27' });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'keeping', nextDueOn: '2026-04-28' });

  // Saturday 28 March: the Corporation works six days
  api.clock.set('2026-03-28T11:00');
  const paper = { toWhom: 'applicant', identityDocument: 'ID 012345678', receiptPresented: true };
  expect(await clerk.act('handOver', id, paper)).toMatchObject({ stage: 'closed', outcome: 'apostille' });

  expect(await statesOf(clerk, id)).toEqual({
    carriage: 'met',
    registration: 'met',
    assignment: 'met',
    completeness: 'met',
    inquiry: 'met',
    affixing: 'met',
    signature: 'met',
    booking: 'met',
    dispatch: 'met',
    answerPlan: 'met',
    decisionPlan: 'met',
    signaturePlan: 'met',
    noticePlan: 'void',
    noticeLastLawful: 'void',
    noticeLiteral: 'void',
    keeping: 'met',
    term: 'met',
    returning: 'void', // handed over: nothing is to go back
  });
  const { timeline } = await caseOf(clerk, id, 'timeline { act by role stageAfter at version }');
  expect(
    timeline.map((line: Record<string, string>) => [line['act'], line['role'], line['stageAfter'], line['at']]),
  ).toEqual([
    ['acceptApplication', 'clerk', 'carriage', '2026-03-02T05:00:00Z'],
    ['sendToProvider', 'clerk', 'carriage', '2026-03-02T05:00:00Z'],
    ['recordArrival', 'registrar', 'registration', '2026-03-03T04:30:00Z'],
    ['registerApplication', 'registrar', 'assignment', '2026-03-03T04:30:00Z'],
    ['assignOfficer', 'supervisor', 'completeness', '2026-03-04T13:30:00Z'],
    ['confirmCompleteness', 'officer', 'inquiry', '2026-03-05T13:30:00Z'],
    ['sendInquiry', 'officer', 'inquiry', '2026-03-06T07:00:00Z'],
    ['recordInquiryAnswer', 'officer', 'affixing', '2026-03-13T13:30:00Z'],
    ['affixApostille', 'officer', 'signature', '2026-03-19T13:30:00Z'],
    ['signDocuments', 'head', 'booking', '2026-03-20T13:30:00Z'],
    ['enterInRegister', 'officer', 'dispatch', '2026-03-26T10:00:00Z'],
    ['dispatchResult', 'officer', 'transit', '2026-03-26T13:30:00Z'],
    ['recordArrivalAtCorporation', 'clerk', 'keeping', '2026-03-27T13:30:00Z'],
    ['handOver', 'clerk', 'closed', '2026-03-28T06:00:00Z'],
  ]);
  expect(timeline.map(({ version }: { version: number }) => version)).toEqual(
    timeline.map((_: unknown, at: number) => at + 1),
  );
});

test('the end of the term says which days were counted and which were not, and why', async () => {
  api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'corporation', 'carriage');
  const explained = await explanationOf(clerk, id, 'term');
  expect(explained).toMatchObject({ startEvent: 'accepted', startOn: '2026-03-02', amount: 15, unit: 'workingDays' });
  expect(explained['provisions'].map((provision: { id: string }) => provision.id)).toEqual([
    'EDU-STD-3.1',
    'EDU-STD-3.3',
  ]);
  expect(explained['days'].filter((day: { counted: number | null }) => day.counted !== null)).toEqual([
    { date: '2026-03-03', counted: 1, reason: 'workingDay', name: null }, // Tuesday
    { date: '2026-03-04', counted: 2, reason: 'workingDay', name: null }, // Wednesday
    { date: '2026-03-05', counted: 3, reason: 'workingDay', name: null }, // Thursday
    { date: '2026-03-06', counted: 4, reason: 'workingDay', name: null }, // Friday
    { date: '2026-03-10', counted: 5, reason: 'workingDay', name: null }, // Tuesday
    { date: '2026-03-11', counted: 6, reason: 'workingDay', name: null }, // Wednesday
    { date: '2026-03-12', counted: 7, reason: 'workingDay', name: null }, // Thursday
    { date: '2026-03-13', counted: 8, reason: 'workingDay', name: null }, // Friday
    { date: '2026-03-16', counted: 9, reason: 'workingDay', name: null }, // Monday
    { date: '2026-03-17', counted: 10, reason: 'workingDay', name: null }, // Tuesday
    { date: '2026-03-18', counted: 11, reason: 'workingDay', name: null }, // Wednesday
    { date: '2026-03-19', counted: 12, reason: 'workingDay', name: null }, // Thursday
    { date: '2026-03-20', counted: 13, reason: 'workingDay', name: null }, // Friday
    { date: '2026-03-26', counted: 14, reason: 'workingDay', name: null }, // Thursday
    { date: '2026-03-27', counted: 15, reason: 'workingDay', name: null }, // Friday
  ]);
  expect(
    explained['days']
      .filter((day: { counted: number | null }) => day.counted === null)
      .map((day: Record<string, string>) => [day['date'], day['reason'], day['name']]),
  ).toEqual([
    ['2026-03-07', 'weekend', null], // Saturday
    ['2026-03-08', 'holiday', 'International Women’s Day'], // Sunday
    ['2026-03-09', 'holiday', 'Day off in lieu of International Women’s Day, 8 March 2026'], // Monday
    ['2026-03-14', 'weekend', null], // Saturday
    ['2026-03-15', 'weekend', null], // Sunday
    ['2026-03-21', 'holiday', 'Nauryz'], // Saturday
    ['2026-03-22', 'holiday', 'Nauryz'], // Sunday
    ['2026-03-23', 'holiday', 'Nauryz'], // Monday
    ['2026-03-24', 'holiday', 'Day off in lieu of Nauryz, 21 March 2026'], // Tuesday
    ['2026-03-25', 'holiday', 'Day off in lieu of Nauryz, 22 March 2026'], // Wednesday
  ]);
});

test('dispatched at 18:30 on the day before the end the result is in time, at 18:31 it is late', async () => {
  for (const [at, state] of [
    ['2026-03-26T18:30', 'met'],
    ['2026-03-26T18:31', 'metLate'],
  ] as const) {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'corporation', 'dispatch');
    api.clock.set(at); // Thursday, day 14
    await officer.act('dispatchResult', id, { carrier: 'courier' });
    const { deadlines } = await caseOf(clerk, id, 'deadlines { kind state dueAt }');
    expect(deadlines).toContainEqual({ kind: 'dispatch', state, dueAt: '2026-03-26T13:30:00Z' });
  }
});

test('a package that reaches the provider late leaves the later stages their plan, not their full terms', async () => {
  api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'corporation', 'carriage');
  // Friday 13 March, day 8: a week after the day asked for
  api.clock.set('2026-03-13T10:00');
  await registrar.act('recordArrival', id);
  expect(await datesOf(clerk, id)).toMatchObject({ registration: '2026-03-16', term: '2026-03-27' }); // Monday
  await registrar.act('registerApplication', id, { number: newNumber(), unitId: String(api.place.units.education) });
  // The plan had the assignment on Wednesday 4 March: it is due on the first day it can be done.
  expect(await datesOf(clerk, id)).toMatchObject({ assignment: '2026-03-13' });
  expect(await explanationOf(clerk, id, 'stage', 'assignment')).toMatchObject({
    notBeforeOpening: true,
    limitedBy: { startOn: '2026-03-27', amount: 13, limitOn: '2026-03-04' },
  });
  await supervisor.act('assignOfficer', id, { officerId: String(officer.officerId) });
  await officer.act('confirmCompleteness', id, { presented: [] });
  const inquiryId = await ask(officer, id, api.place.organisations.education);
  // Monday 16 March: four working days would end on Friday 20, the plan ends the stage on Thursday 19.
  api.clock.set('2026-03-16T10:00');
  await answer(officer, id, inquiryId, { studied: true, genuine: true });
  expect(await datesOf(clerk, id)).toMatchObject({ affixing: '2026-03-19' });
});
