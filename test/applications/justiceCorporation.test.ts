import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { datesOf, explanationOf, nextOf } from '../support/dates.ts';
import { courtDecision, intake, newIin, open } from '../support/intake.ts';
import { answer, ask, carryTo, caseIn, caseOf, documentsOf, newNumber, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'justice');
const { clerk, registrar, supervisor, officer, head } = cast;

const representative = { name: 'Омаров Ерлан', iin: newIin(), powerKind: 'notarised', powerNumber: '1-55' };

test('Justice, State Corporation: compared with the specimens, and handed to a representative without a notary', async () => {
  // Monday 2 March 2026
  api.clock.set('2026-03-02T10:00');
  const input = intake(api, 'justice', 'corporation', {
    payment: payment(),
    representative,
    presented: ['application', 'identity', 'document', 'payment', 'powerOfAttorney'],
  });
  const { id } = await open(clerk, input);
  expect(await caseOf(clerk, id, 'edition termEndsOn')).toEqual({ edition: 'jus-58-708', termEndsOn: '2026-03-27' });
  // The term is no rule of Order 58 as published: it is marked so, and so is every stage.
  expect((await explanationOf(clerk, id, 'term'))['provisions']).toEqual([{ id: 'NFO-JUS-TERM' }]);

  // Tuesday 3 March, day 1
  api.clock.set('2026-03-03T10:00');
  await registrar.act('recordArrival', id);
  await registrar.act('registerApplication', id, { number: newNumber(), unitId: String(api.place.units.justice) });
  await supervisor.act('assignOfficer', id, { officerId: String(officer.officerId) });
  expect(await officer.act('confirmCompleteness', id, { presented: [] })).toMatchObject({ stage: 'comparison' });
  // Five working days: Wednesday 4, Thursday 5, Friday 6, Tuesday 10, Wednesday 11.
  expect(await nextOf(clerk, id)).toEqual({ stage: 'comparison', nextDueOn: '2026-03-11' });
  expect((await explanationOf(clerk, id, 'stage', 'comparison'))['provisions']).toEqual([{ id: 'JUS-STD-8.6' }]);
  expect(
    await officer.refused('sendInquiry', id, { organisationId: '1', documentIds: await documentsOf(officer, id) }),
  ).toMatchObject({
    facts: { reason: 'specimenHeld' },
    provision: { id: 'NFO-INQUIRY-STATE-BODY' },
  });

  // Wednesday 4 March, day 2
  api.clock.set('2026-03-04T10:00');
  const [documentId] = await documentsOf(officer, id);
  expect(
    await officer.act('compareSpecimen', id, {
      documentId,
      specimenHeld: true,
      signatureMatches: true,
      sealMatches: true,
    }),
  ).toMatchObject({ stage: 'affixing' });
  expect(await datesOf(clerk, id)).toMatchObject({ affixing: '2026-03-11' }); // Thursday, Friday, Tuesday, Wednesday

  await officer.act('affixApostille', id);
  await head.act('signDocuments', id);
  await officer.act('enterInRegister', id);
  await officer.act('dispatchResult', id, { carrier: 'courier' });
  await clerk.act('recordArrivalAtCorporation', id);
  const paper = { toWhom: 'representative', identityDocument: 'ID 987654321', receiptPresented: true };
  expect(await clerk.refused('handOver', id, paper)).toMatchObject({
    code: 'BAD_INPUT',
    facts: { fields: { powerNumber: 'required' } },
    provision: { id: 'JUS-15.2' },
  });
  const handed = await clerk.act('handOver', id, { ...paper, powerNumber: '1-55', powerNotarised: false });
  expect(handed).toMatchObject({ stage: 'closed', outcome: 'apostille' });
  expect((await caseOf(clerk, id, 'handedOver { toWhom powerNumber }'))['handedOver']).toEqual({
    toWhom: 'representative',
    powerNumber: '1-55',
  });
});

test('where no specimen is held the issuing body is asked, and its answer confirms the document', async () => {
  api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'corporation', 'comparison');
  const [documentId] = await documentsOf(officer, id);
  expect(await officer.act('compareSpecimen', id, { documentId, specimenHeld: false })).toMatchObject({
    stage: 'comparison',
  });
  const inquiryId = await ask(officer, id, api.place.organisations.justice);
  expect(await caseOf(officer, id, 'specimenComparisons { specimenHeld } inquiries { pleaseAnswerBy }')).toEqual({
    specimenComparisons: [{ specimenHeld: false }],
    inquiries: [{ pleaseAnswerBy: '2026-03-10' }], // Tuesday, end of the stage: 3, 4, 5, 6 and 10 March
  });
  // Whether somebody studied is asked of education organisations only.
  expect(await answer(officer, id, inquiryId, { genuine: true })).toMatchObject({ stage: 'affixing' });
  expect((await caseOf(officer, id, 'documents { confirmation }'))['documents']).toEqual([
    { confirmation: 'confirmed' },
  ]);
});

test('a signature or a seal unlike the specimen leaves the document unconfirmed and refuses nothing', async () => {
  api.clock.set('2026-03-02T10:00');
  for (const matches of [
    { signatureMatches: false, sealMatches: true },
    { signatureMatches: true, sealMatches: false },
  ]) {
    const id = await caseIn(cast, 'corporation', 'comparison');
    const [documentId] = await documentsOf(officer, id);
    expect(await officer.act('compareSpecimen', id, { documentId, specimenHeld: true, ...matches })).toMatchObject({
      stage: 'comparison',
      outcome: null,
    });
    expect((await caseOf(officer, id, 'documents { confirmation }'))['documents']).toEqual([
      { confirmation: 'denied' },
    ]);
  }
});

test('a held specimen needs a word on the signature and, where there is a seal, on the seal', async () => {
  api.clock.set('2026-03-02T10:00');
  const sealed = await caseIn(cast, 'corporation', 'comparison');
  const [documentId] = await documentsOf(officer, sealed);
  const held = { documentId, specimenHeld: true };
  expect(await officer.refused('compareSpecimen', sealed, { ...held, signatureMatches: true })).toMatchObject({
    code: 'BAD_INPUT',
  });
  expect(await officer.refused('compareSpecimen', sealed, { ...held, sealMatches: true })).toMatchObject({
    code: 'BAD_INPUT',
  });

  const unsealed = await caseIn(cast, 'corporation', 'comparison', {
    documents: [{ ...courtDecision, sealAuthority: null }],
  });
  const [plain] = await documentsOf(officer, unsealed);
  const compared = { documentId: plain, specimenHeld: true, signatureMatches: true };
  expect(await officer.act('compareSpecimen', unsealed, compared)).toMatchObject({ stage: 'affixing' });
});

test('with two documents the case waits until both are confirmed, and each gets its own number', async () => {
  api.clock.set('2026-03-02T10:00');
  const notarial = { ...courtDecision, issuerKind: 'notary', issuerName: 'Нотариус', form: 'notarisedCopy' };
  const id = await caseIn(cast, 'corporation', 'comparison', {
    documents: [courtDecision, notarial],
    payment: payment({ amountTenge: 4325 }),
  });
  const [one, two] = await documentsOf(officer, id);
  const matches = { specimenHeld: true, signatureMatches: true, sealMatches: true };
  expect(await officer.act('compareSpecimen', id, { documentId: one, ...matches })).toMatchObject({
    stage: 'comparison',
  });
  expect(await officer.act('compareSpecimen', id, { documentId: two, ...matches })).toMatchObject({
    stage: 'affixing',
  });
  await carryTo(cast, id, 'signature');
  const { registerEntries } = await caseOf(officer, id, 'registerEntries { number documentId state }');
  expect(registerEntries).toEqual([
    { number: expect.any(Number), documentId: one, state: 'reserved' },
    { number: registerEntries[0].number + 1, documentId: two, state: 'reserved' },
  ]);
});
