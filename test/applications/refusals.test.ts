import { describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { explanationOf, statesOf } from '../support/dates.ts';
import { newIin } from '../support/intake.ts';
import { answer, ask, carryTo, caseIn, caseOf, documentsOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const { clerk, portal, officer, supervisor, head } = education;

const reason = {
  reason: 'Жеке басты куәландыратын құжат жоқ. Құжатты әкеліп, қайта өтініш беріңіз.',
};
const presentedAll = ['application', 'identity', 'document', 'payment', 'consent'];

describe('An incomplete package', () => {
  test('at the Corporation: refused, signed by the head, entered in the book, dispatched and handed over', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const presented = presentedAll.filter(item => item !== 'identity');
    const id = await caseIn(education, 'corporation', 'completeness', { presented });
    expect(await officer.refused('confirmCompleteness', id, { presented: [] })).toMatchObject({
      code: 'ACT_NOT_ALLOWED',
      facts: { reason: 'requirementsMissing', missing: 'identity' },
    });
    expect(await officer.act('refuseIncomplete', id, reason)).toMatchObject({ stage: 'signature', outcome: 'refusal' });
    expect(await caseOf(clerk, id, 'ground { id provision { id } needsHearing } refusalReason')).toEqual({
      ground: { id: 'incomplete', provision: { id: 'EDU-10.3b' }, needsHearing: false },
      refusalReason: reason.reason,
    });
    await head.act('signDocuments', id);
    await officer.act('enterInRegister', id);
    expect((await caseOf(head, id, 'registerEntries { number result state signedOn }'))['registerEntries']).toEqual([
      { number: null, result: 'refusal', state: 'entered', signedOn: '2026-03-02' },
    ]);
    expect(await carryTo(education, id, 'closed')).toMatchObject({ outcome: 'refusal' });
    // No answer was asked for and no hearing was needed.
    expect(await statesOf(clerk, id)).toMatchObject({ term: 'met', dispatch: 'met', noticePlan: 'void' });
  });

  test('brought in at the check it is complete', async () => {
    const presented = presentedAll.filter(item => item !== 'identity');
    const id = await caseIn(education, 'corporation', 'completeness', { presented });
    expect(await officer.act('confirmCompleteness', id, { presented: ['identity'] })).toMatchObject({
      stage: 'inquiry',
    });
  });

  test('what the check finds missing counts, though it was ticked at the counter', async () => {
    const id = await caseIn(education, 'corporation', 'completeness');
    const found = { ...reason, missing: ['identity'] };
    expect(await officer.act('refuseIncomplete', id, found)).toMatchObject({ stage: 'signature', outcome: 'refusal' });
  });

  test('where nothing is missing there is nothing to refuse for', async () => {
    const id = await caseIn(education, 'corporation', 'completeness');
    expect(await officer.refused('refuseIncomplete', id, reason)).toMatchObject({
      facts: { reason: 'nothingMissing' },
      provision: { id: 'EDU-10.3b' },
    });
  });

  test('on the portal: refused only after the applicant was told what to correct, while the term goes on', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const id = await caseIn(education, 'portal', 'completeness', { presented: ['application', 'consent'] });
    await officer.act('takeCase', id);
    expect(await officer.refused('refuseIncomplete', id, reason)).toMatchObject({
      facts: { reason: 'correctionNotRequested' },
    });
    await officer.act('requestCorrection', id, { whatToCorrect: 'Дипломның көшірмесін қосыңыз.' });
    expect(await officer.refused('confirmCompleteness', id, { presented: [] })).toMatchObject({
      facts: { reason: 'correctionPending' },
    });
    expect(await caseOf(portal, id, 'correctionRequested termEndsOn waitingPeriods { reason until }')).toEqual({
      correctionRequested: 'Дипломның көшірмесін қосыңыз.',
      termEndsOn: '2026-03-26',
      waitingPeriods: [{ reason: 'correction', until: null }],
    });
    expect(await officer.act('refuseIncomplete', id, reason)).toMatchObject({ stage: 'signature', outcome: 'refusal' });
    expect(await carryTo(education, id, 'closed')).toMatchObject({ outcome: 'refusal' });
  });

  test('on the portal: corrected by the applicant it goes on', async () => {
    const id = await caseIn(education, 'portal', 'completeness', { presented: ['application', 'consent'] });
    await officer.act('takeCase', id);
    expect(await portal.refused('recordCorrection', id, { presented: ['documentCopy'] })).toMatchObject({
      facts: { reason: 'noCorrectionPending' },
    });
    await officer.act('requestCorrection', id, { whatToCorrect: 'Көшірме' });
    await portal.act('recordCorrection', id, { presented: ['documentCopy'] });
    expect(await caseOf(portal, id, 'correctionRequested')).toEqual({ correctionRequested: null });
    expect(await officer.act('confirmCompleteness', id, { presented: [] })).toMatchObject({ stage: 'payment' });
  });
});

describe('Documents whose validity has expired', () => {
  test('at the Corporation: refused under the ground of that name', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(education, 'corporation', 'completeness');
    const expired = { ...reason, what: 'identity', expiredOn: '2026-03-01' };
    // On its last day a paper is valid.
    expect(await officer.refused('refuseExpired', id, { ...expired, expiredOn: '2026-03-02' })).toMatchObject({
      facts: { fields: { expiredOn: 'notExpired' } },
    });
    expect(await officer.act('refuseExpired', id, expired)).toMatchObject({ stage: 'signature', outcome: 'refusal' });
    expect((await caseOf(clerk, id, 'ground { id provision { id } }'))['ground']).toEqual({
      id: 'expired',
      provision: { id: 'EDU-10.3c' },
    });
  });

  test('on the portal there is no such ground: paragraph 11 does not name it', async () => {
    const id = await caseIn(education, 'portal', 'completeness');
    await officer.act('takeCase', id);
    const expired = { ...reason, what: 'identity', expiredOn: '2026-03-01' };
    expect(await officer.refused('refuseExpired', id, expired)).toMatchObject({ facts: { reason: 'notInProcedure' } });
  });
});

test('an expired power of attorney is the one on record, and never the diploma', async () => {
  api.clock.set('2026-03-02T10:00');
  const by = { name: 'Омаров Ерлан', iin: newIin(), powerKind: 'notarised', powerValidUntil: '2026-02-28' };
  const presented = [...presentedAll, 'powerOfAttorney'];
  const id = await caseIn(education, 'corporation', 'completeness', { representative: by, presented });
  const expired = { ...reason, what: 'powerOfAttorney' };
  expect(await officer.refused('refuseExpired', id, { ...expired, expiredOn: '2026-02-27' })).toMatchObject({
    facts: { fields: { expiredOn: 'otherThanRecorded' } },
  });
  expect(
    await officer.refused('refuseExpired', id, { ...expired, what: 'diploma', expiredOn: '2026-02-28' }),
  ).toMatchObject({
    code: 'BAD_INPUT',
  });
  expect(await officer.act('refuseExpired', id, { ...expired, expiredOn: '2026-02-28' })).toMatchObject({
    outcome: 'refusal',
  });

  const inPerson = await caseIn(education, 'corporation', 'completeness');
  expect(await officer.refused('refuseExpired', inPerson, { ...expired, expiredOn: '2026-02-28' })).toMatchObject({
    facts: { fields: { expiredOn: 'otherThanRecorded' } },
  });
});

describe('A request that nobody pays for', () => {
  test('is refused only after reminders on two different days', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const id = await caseIn(education, 'portal', 'payment');
    const tooFew = (recorded: number) => ({
      code: 'ACT_NOT_ALLOWED',
      facts: { reason: 'tooFewReminders', recorded, needed: 2 },
      provision: { id: 'EDU-11.2c' },
    });
    expect(await officer.refused('refuseUnpaid', id)).toMatchObject(tooFew(0));
    await officer.act('remindPayment', id, { channel: 'cabinet' });
    api.clock.set('2026-03-02T23:59'); // the same day by the clock of the department
    await officer.act('remindPayment', id, { channel: 'sms' });
    expect(await officer.refused('refuseUnpaid', id)).toMatchObject(tooFew(1));
    api.clock.set('2026-03-03T00:01'); // Tuesday
    await officer.act('remindPayment', id, { channel: 'telephone' });
    expect(await officer.act('refuseUnpaid', id)).toMatchObject({ stage: 'signature', outcome: 'refusal' });
    expect((await caseOf(portal, id, 'ground { id provision { id } }'))['ground']).toEqual({
      id: 'unpaid',
      provision: { id: 'EDU-11.2c' },
    });
    expect(await carryTo(education, id, 'closed')).toMatchObject({ outcome: 'refusal' });
  });

  test('paid after the reminders it is no longer refused', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(education, 'portal', 'payment');
    await officer.act('remindPayment', id, { channel: 'sms' });
    api.clock.set('2026-03-03T10:00');
    await officer.act('remindPayment', id, { channel: 'sms' });
    await portal.act('recordPayment', id, payment({ method: 'gateway', paidOn: '2026-03-03' }));
    expect(await officer.refused('refuseUnpaid', id)).toMatchObject({ facts: { reason: 'otherStage' } });
  });
});

describe('A ground of item 9 of the standard', () => {
  test.each([
    ['education', 'corporation', 'EDU-10.H10'],
    ['education', 'portal', 'EDU-11.H10'],
    ['justice', 'corporation', 'NFO-JUS-STAGE'],
    ['justice', 'portal', 'NFO-JUS-STAGE'],
  ] as const)(
    '%s, %s: at no stage a refusal without a preliminary decision and a hearing',
    async (service, channel, provision) => {
      api.clock.set('2026-03-02T10:00');
      const cast = service === 'education' ? education : justice;
      const confirmation = service === 'education' ? 'inquiry' : 'comparison';
      const id = await caseIn(cast, channel, 'completeness');
      if (channel === 'portal') {
        await cast.officer.act('takeCase', id);
      }
      for (const stage of ['completeness', confirmation, 'affixing'] as const) {
        await carryTo(cast, id, stage);
        expect(await cast.officer.refused('refuseOnMerits', id, reason), stage).toMatchObject({
          code: 'ACT_NOT_ALLOWED',
          facts: { reason: 'needsHearing' },
          provision: { id: provision },
        });
      }
      expect(await caseOf(cast.officer, id, 'stage outcome')).toEqual({ stage: 'affixing', outcome: null });
    },
  );

  test('a negative answer of the school is no refusal by itself either', async () => {
    const id = await caseIn(education, 'corporation', 'inquiry');
    const inquiryId = await ask(officer, id, api.place.organisations.education);
    expect(await answer(officer, id, inquiryId, { studied: false, genuine: false })).toMatchObject({
      stage: 'inquiry',
      outcome: null,
    });
    expect(await officer.refused('refuseOnMerits', id, reason)).toMatchObject({
      facts: { reason: 'needsHearing' },
    });
  });
});

describe('The head who does not sign', () => {
  test('an apostille: the numbers are void, and the officer affixes anew under new ones', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(education, 'corporation', 'signature');
    expect(await head.act('returnUnsigned', id, { reason: 'Мөр анық емес' })).toMatchObject({
      stage: 'affixing',
      outcome: null,
    });
    expect(await statesOf(officer, id)).toMatchObject({
      decisionPlan: 'running',
      noticePlan: 'running',
      answerPlan: 'met',
    });
    // What has ended stays as it ended: the decision counts again as a date of its own.
    const { deadlines } = await caseOf(officer, id, 'deadlines { kind stage state endedAt }');
    expect(deadlines.filter(({ kind }: { kind: string }) => kind === 'decisionPlan')).toEqual([
      { kind: 'decisionPlan', stage: null, state: 'met', endedAt: '2026-03-02T05:00:00Z' },
      { kind: 'decisionPlan', stage: null, state: 'running', endedAt: null },
    ]);
    expect(deadlines).toContainEqual({
      kind: 'stage',
      stage: 'signature',
      state: 'void',
      endedAt: '2026-03-02T05:00:00Z',
    });
    expect(await explanationOf(officer, id, 'stage', 'affixing')).toMatchObject({ startEvent: 'confirmed' });
    await officer.act('affixApostille', id);
    const { registerEntries } = await caseOf(officer, id, 'registerEntries { number state endReason }');
    expect(registerEntries).toEqual([
      { number: registerEntries[0].number, state: 'void', endReason: 'Мөр анық емес' },
      { number: registerEntries[0].number + 1, state: 'reserved', endReason: null },
    ]);
    expect(await carryTo(education, id, 'closed')).toMatchObject({ outcome: 'apostille' });
  });

  test('a refusal for incompleteness: the check is open again, and the answer of the school is still needed', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(education, 'corporation', 'completeness', {
      presented: ['application', 'document', 'payment', 'consent'],
    });
    await officer.act('refuseIncomplete', id, reason);
    expect(await statesOf(officer, id)).toMatchObject({
      answerPlan: 'void',
      decisionPlan: 'met',
      noticeLiteral: 'void',
    });
    expect(await head.act('returnUnsigned', id, { reason: 'Куәлік іс құжаттарында бар' })).toMatchObject({
      stage: 'completeness',
      outcome: null,
    });
    expect(await caseOf(officer, id, 'ground { id } refusalReason')).toEqual({ ground: null, refusalReason: null });
    expect(await statesOf(officer, id)).toMatchObject({
      answerPlan: 'running',
      decisionPlan: 'running',
      noticeLiteral: 'running',
    });
    expect(await officer.act('confirmCompleteness', id, { presented: ['identity'] })).toMatchObject({
      stage: 'inquiry',
    });
  });

  test('a refusal while a correction was awaited: the applicant is awaited again', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const id = await caseIn(education, 'portal', 'completeness', { presented: ['application', 'consent'] });
    await officer.act('takeCase', id);
    await officer.act('requestCorrection', id, { whatToCorrect: 'Көшірме' });
    api.clock.set('2026-03-03T10:00');
    await officer.act('refuseIncomplete', id, reason);
    api.clock.set('2026-03-04T10:00');
    expect(await head.act('returnUnsigned', id, { reason: 'Мерзім бар' })).toMatchObject({ stage: 'completeness' });
    expect((await caseOf(portal, id, 'waitingPeriods { reason since until }'))['waitingPeriods']).toEqual([
      { reason: 'correction', since: '2026-03-02T05:00:00Z', until: '2026-03-03T05:00:00Z' },
      { reason: 'correction', since: '2026-03-04T05:00:00Z', until: null },
    ]);
    await portal.act('recordCorrection', id, { presented: ['documentCopy'] });
    expect(await officer.act('confirmCompleteness', id, { presented: [] })).toMatchObject({ stage: 'payment' });
  });

  test('a refusal for non-payment: the case waits for payment again', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const id = await caseIn(education, 'portal', 'payment');
    await officer.act('remindPayment', id, { channel: 'sms' });
    api.clock.set('2026-03-03T10:00');
    await officer.act('remindPayment', id, { channel: 'sms' });
    await officer.act('refuseUnpaid', id);
    expect(await statesOf(portal, id)).toMatchObject({ payment: 'void', answerPlan: 'void' });
    expect(await head.act('returnUnsigned', id, { reason: 'Төлем түсті' })).toMatchObject({ stage: 'payment' });
    expect((await caseOf(portal, id, 'waitingPeriods { reason until }'))['waitingPeriods']).toEqual([
      { reason: 'payment', until: '2026-03-03T05:00:00Z' },
      { reason: 'payment', until: null },
    ]);
    const paid = payment({ method: 'gateway', paidOn: '2026-03-03' });
    expect(await portal.act('recordPayment', id, paid)).toMatchObject({ stage: 'inquiry' });
  });
});

describe('Silence of a school', () => {
  test('goes to the supervisor after the day asked for, not on it, and never refuses anything', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const id = await caseIn(education, 'corporation', 'inquiry');
    await ask(officer, id, api.place.organisations.education, { pleaseAnswerBy: '2026-03-05' });
    api.clock.set('2026-03-05T23:00'); // Thursday, the day itself
    expect(await officer.refused('escalateInquiry', id)).toMatchObject({
      facts: { reason: 'inquiryNotOverdue' },
      provision: { id: 'NFO-ESCALATION' },
    });
    api.clock.set('2026-03-06T09:00'); // Friday
    expect(await officer.act('escalateInquiry', id)).toMatchObject({ stage: 'inquiry', outcome: null });
    expect((await caseOf(supervisor, id, 'inquiries { escalatedAt answeredAt }'))['inquiries']).toEqual([
      { escalatedAt: '2026-03-06T04:00:00Z', answeredAt: null },
    ]);
    expect(await officer.refused('escalateInquiry', id)).toMatchObject({ facts: { reason: 'inquiryNotOverdue' } });

    // Weeks after the whole term has ended, the case still waits for people.
    api.clock.set('2026-05-12T10:00');
    expect(await caseOf(officer, id, 'stage outcome late documents { confirmation }')).toEqual({
      stage: 'inquiry',
      outcome: null,
      late: true,
      documents: [{ confirmation: 'pending' }],
    });
    expect(await officer.refused('affixApostille', id)).toMatchObject({ facts: { reason: 'otherStage' } });
    const { inquiries } = await caseOf(officer, id, 'inquiries { id }');
    expect(await answer(officer, id, inquiries[0].id, { studied: true, genuine: true })).toMatchObject({
      stage: 'affixing',
    });
  });

  test('an inquiry names documents of its own case, an organisation that exists, and no day gone by', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(education, 'corporation', 'inquiry');
    const other = await caseIn(education, 'corporation', 'inquiry');
    const documentIds = await documentsOf(officer, id);
    const organisationId = String(api.place.organisations.education);
    const fields = async (inquiry: object) => (await officer.refused('sendInquiry', id, inquiry)).facts['fields'];
    expect(await fields({ organisationId, documentIds: await documentsOf(officer, other) })).toEqual({
      documentIds: 'documentsOfThisCase',
    });
    expect(await fields({ organisationId: '99999', documentIds })).toEqual({ organisationId: 'unknown' });
    expect(await fields({ organisationId, documentIds, pleaseAnswerBy: '2026-03-01' })).toEqual({
      pleaseAnswerBy: 'inThePast',
    });
    await officer.act('sendInquiry', id, { organisationId, documentIds, pleaseAnswerBy: '2026-03-02' });
  });
});
