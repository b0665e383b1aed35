import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { datesOf, nextOf } from '../support/dates.ts';
import { intake, newIin, open } from '../support/intake.ts';
import { answer, ask, caseOf, documentsOf, newNumber, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T18:31' });
const cast = await castOf(api, 'justice');
const { clerk, portal, registrar, officer, head } = cast;

test('Justice, portal: a legal entity signs with a one-time password, no specimen is held, the body answers', async () => {
  // Monday 2 March at 18:31, a minute after closing: accepted on Tuesday 3, day 1
  api.clock.set('2026-03-02T18:31');
  const input = intake(api, 'justice', 'portal', {
    applicant: { kind: 'entity', name: 'ЖШС «Дала»', bin: '050140000656', language: 'ru' },
    representative: { name: 'Омаров Ерлан', iin: newIin(), powerKind: 'entity', powerNumber: '7' },
    signedWith: 'otp',
    consent: { text: 'Согласны.', evidence: 'otp' },
  });
  const { id } = await open(portal, input);
  expect(await caseOf(portal, id, 'acceptedOn termEndsOn')).toEqual({
    acceptedOn: '2026-03-03',
    termEndsOn: '2026-03-27',
  });
  expect((await caseOf(portal, id, 'checklist { requirement { id advisory } state }'))['checklist']).toEqual([
    { requirement: { id: 'application', advisory: false }, state: 'presented' },
    { requirement: { id: 'documentCopy', advisory: false }, state: 'presented' },
    { requirement: { id: 'entityPowerOfAttorney', advisory: true }, state: 'notNeeded' },
    { requirement: { id: 'digitalDocumentConsent', advisory: true }, state: 'presented' },
  ]);

  // Tuesday 3 March, day 1
  api.clock.set('2026-03-03T10:00');
  await registrar.act('registerApplication', id, { number: newNumber(), unitId: String(api.place.units.justice) });
  await officer.act('takeCase', id);
  await officer.act('confirmCompleteness', id, { presented: [] });
  expect(await datesOf(portal, id)).toMatchObject({ payment: '2026-03-05' }); // Thursday, day 3: asked for
  const paid = payment({ method: 'gateway', paidOn: '2026-03-03' });
  expect(await portal.act('recordPayment', id, paid)).toMatchObject({ stage: 'comparison' });
  expect(await nextOf(portal, id)).toEqual({ stage: 'comparison', nextDueOn: '2026-03-11' }); // Wednesday

  // Wednesday 4 March: nobody holds a specimen, the issuing body is asked
  api.clock.set('2026-03-04T10:00');
  const [documentId] = await documentsOf(officer, id);
  await officer.act('compareSpecimen', id, { documentId, specimenHeld: false, note: 'жаңа басшы' });
  const inquiryId = await ask(officer, id, api.place.organisations.justice);
  api.clock.set('2026-03-10T10:00'); // Tuesday
  expect(await answer(officer, id, inquiryId, { genuine: true })).toMatchObject({ stage: 'originalsCall' });

  await officer.act('callForOriginals', id);
  api.clock.set('2026-03-11T10:00'); // Wednesday
  await clerk.act('acceptOriginals', id, { carrier: 'ownMessenger' });
  // An officer, too, may record what has reached the department.
  expect(await officer.act('recordOriginals', id)).toMatchObject({ stage: 'affixing' });
  // Four working days: Thursday 12, Friday 13, Monday 16, Tuesday 17.
  expect(await nextOf(portal, id)).toEqual({ stage: 'affixing', nextDueOn: '2026-03-17' });
  await officer.act('affixApostille', id);
  await head.act('signDocuments', id);
  await officer.act('enterInRegister', id);
  await officer.act('dispatchResult', id, { carrier: 'courier' });
  await clerk.act('recordArrivalAtCorporation', id);
  const paper = { toWhom: 'representative', identityDocument: 'ID 1', receiptPresented: true, powerNumber: '7' };
  expect(await clerk.act('handOver', id, paper)).toMatchObject({ stage: 'closed', outcome: 'apostille' });
  expect((await caseOf(portal, id, 'waitingPeriods { reason workingDays }'))['waitingPeriods']).toEqual([
    { reason: 'payment', workingDays: 0 },
    { reason: 'originals', workingDays: 1 },
  ]);
});
