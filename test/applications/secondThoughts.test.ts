import { describe, expect, test } from 'vitest';
import { confirmationOf } from '../../server/inquiries/inquiry.rules.ts';
import { createApi } from '../support/api.ts';
import { intake, open } from '../support/intake.ts';
import { answer, ask, carryTo, caseIn, caseOf, documentsOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

/** What happens when a first answer, a first number or a first typing was not the last. */

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const { officer, head, clerk, registrar, portal } = education;
const school = api.place.organisations.education;
const yes = { studied: true, genuine: true };

describe('What is said of a document', () => {
  test.each([
    ['nobody has answered', [], 'pending'],
    ['one says yes', [{ organisationId: 1, confirms: true }], 'confirmed'],
    ['one says no', [{ organisationId: 1, confirms: false }], 'denied'],
    [
      'the same one corrects itself',
      [
        { organisationId: 1, confirms: false },
        { organisationId: 1, confirms: true },
      ],
      'confirmed',
    ],
    [
      'another one says yes after a no',
      [
        { organisationId: 1, confirms: false },
        { organisationId: 2, confirms: true },
      ],
      'denied',
    ],
    [
      'a specimen differs, the body confirms',
      [
        { organisationId: null, confirms: false },
        { organisationId: 2, confirms: true },
      ],
      'denied',
    ],
  ] as const)('%s', (_name, statements, expected) => {
    expect(confirmationOf(statements)).toBe(expected);
  });
});

describe('An answer', () => {
  test('that denied by a slip is mended by a new answer of the same organisation', async () => {
    const id = await caseIn(education, 'corporation', 'inquiry');
    expect(await answer(officer, id, await ask(officer, id, school), { studied: true, genuine: false })).toMatchObject({
      stage: 'inquiry',
    });
    expect(await answer(officer, id, await ask(officer, id, school), yes)).toMatchObject({ stage: 'affixing' });
  });

  test('that comes after the stage and denies stops the apostille', async () => {
    const id = await caseIn(education, 'corporation', 'inquiry');
    const first = await ask(officer, id, school);
    const second = await ask(officer, id, api.place.organisations.justice);
    expect(await answer(officer, id, first, yes)).toMatchObject({ stage: 'affixing' });
    expect(await answer(officer, id, second, { studied: false, genuine: true })).toMatchObject({ stage: 'affixing' });
    expect(await officer.refused('affixApostille', id)).toMatchObject({ facts: { reason: 'notConfirmed' } });
  });

  test('is asked of a state body only where no specimen is held', async () => {
    const id = await caseIn(justice, 'corporation', 'comparison');
    const documentIds = await documentsOf(justice.officer, id);
    const question = { organisationId: String(api.place.organisations.justice), documentIds };
    expect(await justice.officer.refused('sendInquiry', id, question)).toMatchObject({
      facts: { reason: 'specimenHeld' },
    });
    await justice.officer.act('compareSpecimen', id, { documentId: documentIds[0], specimenHeld: false });
    expect(await justice.officer.act('sendInquiry', id, question)).toMatchObject({ stage: 'comparison' });
  });
});

describe('An annulled apostille', () => {
  test('is neither dispatched nor handed over; affixed anew it gets the next number', async () => {
    const id = await caseIn(education, 'corporation', 'dispatch');
    const [entry] = (await caseOf(head, id, 'registerEntries { id number }'))['registerEntries'];
    await head.act('annulRegisterEntry', id, { entryId: entry.id, reason: 'Қол қоюшының лауазымы қате жазылған' });
    expect(await officer.refused('dispatchResult', id, { carrier: 'courier' })).toMatchObject({
      facts: { reason: 'entryAnnulled' },
    });
    expect(await officer.act('affixApostille', id)).toMatchObject({ stage: 'signature' });
    expect(await carryTo(education, id, 'closed')).toMatchObject({ outcome: 'apostille' });
    const { registerEntries } = await caseOf(head, id, 'registerEntries { number state }');
    expect(registerEntries).toEqual([
      { number: entry.number, state: 'annulled' },
      { number: expect.any(Number), state: 'entered' },
    ]);
    expect(registerEntries[1].number).toBeGreaterThan(entry.number);
  });

  test('already at the Corporation goes back at once, not after a month', async () => {
    const id = await caseIn(education, 'corporation', 'keeping');
    expect(await clerk.refused('returnToProvider', id, { carrier: 'courier' })).toMatchObject({
      facts: { reason: 'stillKept' },
    });
    const [entry] = (await caseOf(head, id, 'registerEntries { id }'))['registerEntries'];
    await head.act('annulRegisterEntry', id, { entryId: entry.id, reason: 'Қате' });
    const inPerson = { toWhom: 'applicant', identityDocument: 'ID 1', receiptPresented: true };
    expect(await clerk.refused('handOver', id, inPerson)).toMatchObject({ facts: { reason: 'entryAnnulled' } });
    expect(await clerk.act('returnToProvider', id, { carrier: 'courier' })).toMatchObject({ stage: 'returning' });
    expect(await registrar.act('recordReturn', id)).toMatchObject({ stage: 'storage' });
    expect(await officer.act('affixApostille', id)).toMatchObject({ stage: 'signature' });
  });

  test('stands in nobody’s way where every apostille is in force', async () => {
    const id = await caseIn(education, 'corporation', 'dispatch');
    expect(await officer.refused('affixApostille', id)).toMatchObject({ facts: { reason: 'notAnnulled' } });
  });
});

describe('What was typed wrong', () => {
  test('is corrected by the officer, and the book takes the corrected name', async () => {
    const id = await caseIn(education, 'corporation', 'affixing');
    const [documentId] = await documentsOf(officer, id);
    await officer.act('correctDocument', id, { correction: { documentId, signatoryName: 'Сейітова Әсел' } });
    await carryTo(education, id, 'dispatch');
    expect((await caseOf(head, id, 'registerEntries { signatoryName }'))['registerEntries']).toEqual([
      { signatoryName: 'Сейітова Әсел' },
    ]);
    const { timeline } = await caseOf(head, id, 'timeline { act facts }');
    expect(timeline.find((event: { act: string }) => event.act === 'correctDocument').facts).toEqual({
      corrected: [{ documentId: Number(documentId), fields: ['signatoryName'] }],
    });
  });

  test('a correction that changes nothing is refused', async () => {
    const id = await caseIn(education, 'corporation', 'affixing');
    const [documentId] = await documentsOf(officer, id);
    expect(await officer.refused('correctDocument', id, { correction: { documentId } })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('after signature nothing of a document is changed', async () => {
    const id = await caseIn(education, 'corporation', 'booking');
    const [documentId] = await documentsOf(officer, id);
    expect(
      await officer.refused('correctDocument', id, { correction: { documentId, signatoryName: 'Басқа' } }),
    ).toMatchObject({
      facts: { reason: 'otherStage' },
    });
  });
});

describe('Money', () => {
  test('recorded after intake is what the checklist waited for; paid through the gateway nothing is shown on paper', async () => {
    const { id } = await open(clerk, intake(api, 'education', 'corporation'));
    const item = async () =>
      (await caseOf(clerk, id, 'checklist { requirement { id } state }'))['checklist'].find(
        (one: { requirement: { id: string } }) => one.requirement.id === 'payment',
      );
    expect(await item()).toMatchObject({ state: 'missing' });
    await clerk.act('recordPayment', id, payment({ method: 'gateway', paidOn: '2026-03-02' }));
    expect(await item()).toMatchObject({ state: 'notNeeded' });
  });

  test('that comes after the refusal is known, so that the head can send the refusal back', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const id = await caseIn(education, 'portal', 'payment');
    await officer.act('remindPayment', id, { channel: 'sms' });
    api.clock.set('2026-03-03T10:00'); // Tuesday
    await officer.act('remindPayment', id, { channel: 'sms' });
    await officer.act('refuseUnpaid', id);
    expect(await portal.act('recordPayment', id, payment({ method: 'gateway', paidOn: '2026-03-03' }))).toMatchObject({
      stage: 'signature',
      outcome: 'refusal',
    });
    expect(await head.act('returnUnsigned', id, { reason: 'Баж төленді' })).toMatchObject({
      stage: 'inquiry',
      outcome: null,
    });
    api.clock.set('2026-03-02T10:00');
  });

  test('the same reference with another amount is refused', async () => {
    const { id } = await open(clerk, intake(api, 'education', 'corporation'));
    const paid = payment();
    await clerk.act('recordPayment', id, paid);
    expect(await clerk.refused('recordPayment', id, { ...paid, amountTenge: 1 })).toMatchObject({
      facts: { fields: { reference: 'amountDiffers' } },
    });
  });
});

describe('Papers', () => {
  test('a result goes by courier or post, never by own messenger (EDU-10.6d)', async () => {
    const id = await caseIn(education, 'corporation', 'dispatch');
    expect(await officer.refused('dispatchResult', id, { carrier: 'ownMessenger' })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('originals are handed in at any office, by the receipt, without personal data (AMB-29)', async () => {
    const id = await caseIn(education, 'portal', 'originals');
    const { receiptNumber } = await caseOf(officer, id, 'receiptNumber');
    const elsewhere = await api.person('Clerk in Almaty', {
      role: 'clerk',
      scope: 'office',
      officeId: api.place.office + 1,
    });
    expect(
      (await elsewhere.send('query ($id: ID!) { application(id: $id) { id } }', { id })).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN_OR_UNKNOWN');
    const { applicationByReceipt: found } = await elsewhere.query(
      'query ($n: Text!) { applicationByReceipt(receiptNumber: $n) { applicationId version stage } }',
      { n: receiptNumber },
    );
    expect(found).toMatchObject({ applicationId: id, stage: 'originals' });
    const done = await elsewhere.query(
      'mutation ($input: SendInput!) { acceptOriginals(input: $input) { version application { id } } }',
      {
        input: {
          applicationId: id,
          expectedVersion: found.version,
          idempotencyKey: crypto.randomUUID(),
          carrier: 'post',
        },
      },
    );
    expect(done['acceptOriginals']).toEqual({ version: found.version + 1, application: null });
    const officerSees = await officer.query('query ($n: Text!) { applicationByReceipt(receiptNumber: $n) { stage } }', {
      n: receiptNumber,
    });
    expect(officerSees['applicationByReceipt']).toBeNull();
  });
});

describe('Expired papers', () => {
  const expired = { what: 'identity', expiredOn: '2026-03-01', reason: 'Жеке куәліктің мерзімі өткен.' };

  test('valid until yesterday, it has expired', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const id = await caseIn(education, 'corporation', 'completeness');
    expect(await officer.act('refuseExpired', id, expired)).toMatchObject({ outcome: 'refusal' });
  });

  test('valid until today, it has not', async () => {
    const id = await caseIn(education, 'corporation', 'completeness');
    expect(await officer.refused('refuseExpired', id, { ...expired, expiredOn: '2026-03-02' })).toMatchObject({
      facts: { fields: { expiredOn: 'notExpired' } },
    });
  });

  test('no power of attorney can have expired where there is none', async () => {
    const id = await caseIn(education, 'corporation', 'completeness');
    expect(await officer.refused('refuseExpired', id, { ...expired, what: 'powerOfAttorney' })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});

describe('A request the portal delivers late', () => {
  test('keeps the moment it was filed: Friday 18:00, delivered on Monday', async () => {
    api.clock.set('2026-03-02T10:00'); // Monday
    const filed = { submittedAt: '2026-02-27T13:00:00Z' }; // Friday 18:00 in Kokshetau
    const { id } = await open(portal, intake(api, 'education', 'portal', filed));
    expect(await caseOf(officer, id, 'acceptedOn filedAt')).toMatchObject({ acceptedOn: '2026-02-27' });
  });

  test('is not filed in the future', async () => {
    const later = intake(api, 'education', 'portal', { submittedAt: '2026-03-03T13:00:00Z' });
    await expect(open(portal, later)).rejects.toThrow('inTheFuture');
  });
});

test('The history keeps what an act changed, before and after', async () => {
  const id = await caseIn(education, 'corporation', 'completeness');
  const rows = await api.database.orm.em
    .fork()
    .execute<{ act: string; changes: object }[]>(
      'select act, changes from case_event where application_id = ? order by version',
      [id],
    );
  expect(rows.find(({ act }) => act === 'assignOfficer')?.changes).toEqual({
    assigneeId: { before: null, after: officer.officerId },
  });
  expect(rows.find(({ act }) => act === 'recordArrival')?.changes).toEqual({});
});
