import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { datesOf, explanationOf, nextOf, statesOf } from '../support/dates.ts';
import { intake, open } from '../support/intake.ts';
import { answer, ask, carryTo, caseIn, caseOf, newNumber, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

/** March 2026: 7 and 8 are a weekend, 9 is off for Women's Day, 21-25 for Nauryz. */
const api = await createApi({ now: '2026-02-28T12:00' });
const cast = await castOf(api, 'education');
const { clerk, portal, registrar, officer, head } = cast;

test('Education, portal: filed on a Saturday, paid, confirmed, originals called in, handed over', async () => {
  // Saturday 28 February: accepted on Monday 2 March, which is day 1
  api.clock.set('2026-02-28T12:00');
  const { id } = await open(portal, intake(api, 'education', 'portal'));
  expect(await caseOf(portal, id, 'acceptedOn termEndsOn stage')).toEqual({
    acceptedOn: '2026-03-02',
    termEndsOn: '2026-03-26',
    stage: 'registration',
  });
  expect(await datesOf(portal, id)).toEqual({
    registration: '2026-03-03', // Tuesday: the next working day, the target being Monday
    answerPlan: '2026-03-11', // Wednesday, day 7
    noticePlan: '2026-03-16', // Monday, day 10
    noticeLastLawful: '2026-03-17', // Tuesday, day 11
    noticeLiteral: '2026-03-18', // Wednesday, day 12
    decisionPlan: '2026-03-18', // Wednesday, day 12
    signaturePlan: '2026-03-19', // Thursday, day 13
    dispatch: '2026-03-20', // Friday, day 14: 24 hours before Thursday 26 is Nauryz
    term: '2026-03-26', // Thursday, day 15
  });
  const { deadlines } = await caseOf(portal, id, 'deadlines { stage targetOn }');
  expect(deadlines).toContainEqual({ stage: 'registration', targetOn: '2026-03-02' });

  // Monday 2 March, day 1
  api.clock.set('2026-03-02T11:00');
  await registrar.act('registerApplication', id, { number: newNumber(), unitId: String(api.place.units.education) });
  expect(await nextOf(portal, id)).toEqual({ stage: 'completeness', nextDueOn: '2026-03-03' });

  // Tuesday 3 March, day 2
  api.clock.set('2026-03-03T10:00');
  expect(await officer.refused('confirmCompleteness', id, { presented: [] })).toMatchObject({
    code: 'FORBIDDEN_OR_UNKNOWN',
  });
  await officer.act('takeCase', id);
  expect(await officer.act('confirmCompleteness', id, { presented: [] })).toMatchObject({ stage: 'payment' });
  expect(await datesOf(portal, id)).toMatchObject({ payment: '2026-03-04' }); // Wednesday, day 3: asked for

  // Thursday 5 March, day 4: paid a day after the date asked for, which is no breach
  api.clock.set('2026-03-05T16:00');
  expect(await caseOf(portal, id, 'nextDueOn late')).toEqual({ nextDueOn: '2026-03-04', late: false });
  expect(await statesOf(portal, id)).toMatchObject({ payment: 'overPlan' });
  const paid = payment({ method: 'gateway', reference: 'PGEG-1', paidOn: '2026-03-05' });
  expect(await portal.act('recordPayment', id, paid)).toMatchObject({ stage: 'inquiry' });
  // Five working days would end on Friday 13; the plan needs the answer on Wednesday 11, day 7.
  expect(await nextOf(portal, id)).toEqual({ stage: 'inquiry', nextDueOn: '2026-03-11' });
  expect(await explanationOf(portal, id, 'stage', 'inquiry')).toMatchObject({
    startEvent: 'paid',
    startOn: '2026-03-05',
    limitedBy: { startOn: '2026-03-26', amount: 8, limitOn: '2026-03-11' },
  });

  // Wednesday 11 March, day 7
  const inquiryId = await ask(officer, id, api.place.organisations.education);
  api.clock.set('2026-03-11T12:00');
  expect(await answer(officer, id, inquiryId, { studied: true, genuine: true })).toMatchObject({
    stage: 'originalsCall',
  });
  expect(await nextOf(portal, id)).toEqual({ stage: 'originalsCall', nextDueOn: '2026-03-12' });

  // Thursday 12 March, day 8
  api.clock.set('2026-03-12T12:00');
  expect(await officer.act('callForOriginals', id)).toMatchObject({ stage: 'originals' });
  expect(await datesOf(portal, id)).toMatchObject({ originals: '2026-03-13' }); // Friday, day 9: asked for

  // Friday 13 March at the counter, Monday 16 at the provider
  api.clock.set('2026-03-13T17:00');
  expect(await clerk.act('acceptOriginals', id, { carrier: 'courier' })).toMatchObject({ stage: 'originals' });
  expect(await clerk.refused('acceptOriginals', id, { carrier: 'courier' })).toMatchObject({
    facts: { reason: 'originalsHandedIn' },
  });
  api.clock.set('2026-03-16T09:30');
  expect(await registrar.act('recordOriginals', id)).toMatchObject({ stage: 'affixing' });
  // Four working days would end on Friday 20; the plan ends the stage on Wednesday 18, day 12.
  expect(await nextOf(portal, id)).toEqual({ stage: 'affixing', nextDueOn: '2026-03-18' });
  const { documents, parcels, waitingPeriods } = await caseOf(
    portal,
    id,
    'documents { form originalReceivedAt } parcels { direction arrivedAt } waitingPeriods { reason since until workingDays }',
  );
  expect(documents).toEqual([{ form: 'scan', originalReceivedAt: '2026-03-16T04:30:00Z' }]);
  expect(parcels).toEqual([{ direction: 'originals', arrivedAt: '2026-03-16T04:30:00Z' }]);
  expect(waitingPeriods).toEqual([
    { reason: 'payment', since: '2026-03-03T05:00:00Z', until: '2026-03-05T11:00:00Z', workingDays: 2 },
    // To the counter only: the way to the provider is the carrier's.
    { reason: 'originals', since: '2026-03-12T07:00:00Z', until: '2026-03-13T12:00:00Z', workingDays: 1 },
  ]);
  expect(await caseOf(portal, id, 'termEndsOn')).toEqual({ termEndsOn: '2026-03-26' }); // it has not moved

  // Wednesday 18 to Friday 20 March: signature, entry and dispatch share two working days
  api.clock.set('2026-03-18T12:00');
  await officer.act('affixApostille', id);
  expect(await nextOf(portal, id)).toEqual({ stage: 'signature', nextDueOn: '2026-03-19' });
  expect(await datesOf(portal, id)).toMatchObject({ signature: '2026-03-20' });
  api.clock.set('2026-03-19T12:00');
  await head.act('signDocuments', id);
  expect(await nextOf(portal, id)).toEqual({ stage: 'booking', nextDueOn: '2026-03-20' });
  api.clock.set('2026-03-20T12:00');
  await officer.act('enterInRegister', id);
  expect(await nextOf(portal, id)).toEqual({ stage: 'dispatch', nextDueOn: '2026-03-20' });
  await officer.act('dispatchResult', id, { carrier: 'post', tracking: 'RR1' });

  // Thursday 26 March, day 15
  api.clock.set('2026-03-26T10:00');
  await clerk.act('recordArrivalAtCorporation', id);
  expect(await datesOf(portal, id)).toMatchObject({ keeping: '2026-04-27' }); // Sunday 26 April moves to Monday
  const paper = { toWhom: 'applicant', identityDocument: 'ID 012345678', receiptPresented: true };
  expect(await clerk.act('handOver', id, paper)).toMatchObject({ stage: 'closed' });

  expect(await statesOf(portal, id)).toMatchObject({
    payment: 'met', // a request gone by: nothing follows from it
    originals: 'met',
    term: 'met',
    dispatch: 'met',
  });
  const { timeline } = await caseOf(portal, id, 'timeline { act role }');
  expect(timeline.map(({ act, role }: Record<string, string>) => `${act} by ${role}`)).toEqual([
    'submitApplication by portal',
    'registerApplication by registrar',
    'takeCase by officer',
    'confirmCompleteness by officer',
    'recordPayment by portal',
    'sendInquiry by officer',
    'recordInquiryAnswer by officer',
    'callForOriginals by officer',
    'acceptOriginals by clerk',
    'recordOriginals by registrar',
    'affixApostille by officer',
    'signDocuments by head',
    'enterInRegister by officer',
    'dispatchResult by officer',
    'recordArrivalAtCorporation by clerk',
    'handOver by clerk',
  ]);
});

test('on the portal the day of receipt is itself the first counted day of the term', async () => {
  api.clock.set('2026-03-02T10:00'); // Monday
  const id = await caseIn(cast, 'portal', 'registration');
  const { days, startOn, readings } = await explanationOf(portal, id, 'term');
  expect(startOn).toBe('2026-03-02');
  expect(days[0]).toEqual({ date: '2026-03-02', counted: 1, reason: 'workingDay', name: null });
  expect(days.at(-1)).toEqual({ date: '2026-03-26', counted: 15, reason: 'workingDay', name: null });
  expect(readings.map((reading: { id: string }) => reading.id)).toContain('AMB-11');
});

test('a request paid for in advance goes from the check straight to the inquiry', async () => {
  api.clock.set('2026-03-02T10:00');
  const prepaid = payment({ method: 'gateway' });
  const id = await caseIn(cast, 'portal', 'completeness', { payment: prepaid });
  await officer.act('takeCase', id);
  expect(await officer.act('confirmCompleteness', id, { presented: [] })).toMatchObject({ stage: 'inquiry' });
  expect((await caseOf(portal, id, 'waitingPeriods { reason }'))['waitingPeriods']).toEqual([]);
  expect(await explanationOf(portal, id, 'stage', 'inquiry')).toMatchObject({
    startEvent: 'foundComplete',
    startOn: '2026-03-02',
  });
});

test('the five days of the inquiry run from the day of payment, whenever it is reported (EDU-11.3)', async () => {
  for (const [paidOn, startEvent, startOn, breachOn] of [
    ['2026-03-03', 'foundComplete', '2026-03-04', '2026-03-12'], // Tuesday, before the check: from the check
    ['2026-03-04', 'paid', '2026-03-04', '2026-03-12'], // Wednesday, the day of the check
    ['2026-03-06', 'paid', '2026-03-06', '2026-03-16'], // Friday; Monday 9 is off
    ['2026-03-10', 'paid', '2026-03-10', '2026-03-17'], // Tuesday, the day of the report
  ] as const) {
    api.clock.set('2026-03-02T10:00'); // Monday
    const id = await caseIn(cast, 'portal', 'registration');
    api.clock.set('2026-03-04T10:00'); // Wednesday
    await carryTo(cast, id, 'payment');
    api.clock.set('2026-03-10T10:00'); // Tuesday
    await portal.act('recordPayment', id, payment({ method: 'gateway', paidOn }));
    expect(await explanationOf(portal, id, 'stage', 'inquiry'), paidOn).toMatchObject({ startEvent, startOn });
    const { deadlines } = await caseOf(portal, id, 'deadlines { kind stage breachOn }');
    expect(deadlines, paidOn).toContainEqual({ kind: 'stage', stage: 'inquiry', breachOn });
  }
});

test('a stage over its plan is not late, over its own term it is, and so is the case', async () => {
  api.clock.set('2026-03-02T10:00'); // Monday, day 1
  const id = await caseIn(cast, 'portal', 'payment');
  api.clock.set('2026-03-10T10:00'); // Tuesday, day 6
  await portal.act('recordPayment', id, payment({ method: 'gateway', paidOn: '2026-03-10' }));
  // The plan needs the answer on Wednesday 11, day 7; the five working days end on Tuesday 17.
  const now = async (at: string) => {
    api.clock.set(at);
    const { nextDueOn, late } = await caseOf(portal, id, 'nextDueOn late');
    const { applications } = await portal.query(
      '{ applications(filter: { late: true }, first: 100) { items { id } } }',
    );
    const listed = applications.items.some((one: { id: string }) => one.id === id);
    return { nextDueOn, late, listed, inquiry: (await statesOf(portal, id))['inquiry'] };
  };
  const inTime = { nextDueOn: '2026-03-11', late: false, listed: false };
  expect(await now('2026-03-11T18:30')).toEqual({ ...inTime, inquiry: 'running' });
  expect(await now('2026-03-11T18:31')).toEqual({ ...inTime, inquiry: 'overPlan' });
  expect(await now('2026-03-17T18:30')).toEqual({ ...inTime, inquiry: 'overPlan' });
  expect(await now('2026-03-17T18:31')).toEqual({ ...inTime, late: true, listed: true, inquiry: 'late' });
});

test('paid between filing and check, the request does not wait for payment either', async () => {
  api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'portal', 'registration');
  expect(await portal.act('recordPayment', id, payment({ method: 'gateway' }))).toMatchObject({
    stage: 'registration',
  });
  await registrar.act('registerApplication', id, { number: newNumber(), unitId: String(api.place.units.education) });
  await officer.act('takeCase', id);
  expect(await officer.act('confirmCompleteness', id, { presented: [] })).toMatchObject({ stage: 'inquiry' });
});

test('several institutions may be asked; the case moves on when every document is confirmed in both respects', async () => {
  api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'portal', 'inquiry');
  const first = await ask(officer, id, api.place.organisations.education);
  const second = await ask(officer, id, api.place.organisations.education, { pleaseAnswerBy: '2026-03-06' });
  // Genuine, but the school does not know the student: not confirmed (AMB-07), and no refusal either.
  expect(await answer(officer, id, first, { studied: false, genuine: true })).toMatchObject({
    stage: 'inquiry',
    outcome: null,
  });
  expect((await caseOf(officer, id, 'documents { confirmation }'))['documents']).toEqual([{ confirmation: 'denied' }]);
  expect(await officer.refused('affixApostille', id)).toMatchObject({ facts: { reason: 'otherStage' } });
  expect(await answer(officer, id, second, { studied: true, genuine: true })).toMatchObject({ stage: 'originalsCall' });
});
