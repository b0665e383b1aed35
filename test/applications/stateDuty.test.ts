import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { requoteUnpaid } from '../../server/payments/requote.service.ts';
import { actMutation, createApi, type Client } from '../support/api.ts';
import { diploma, intake } from '../support/intake.ts';
import { carryTo, caseIn, caseOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

/** The monthly calculation index is 3932 tenge in 2025 and 4325 in 2026: half of it is 1966 and 2162.50. */
const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const { clerk, portal, officer } = cast;

const duty = 'duty { mci quotedOn perDocumentTenge totalTenge paidTenge paid }';
const gateway = (changes: object = {}) => payment({ method: 'gateway', ...changes });

async function send(client: Client, id: string, expectedVersion: number, fields: object) {
  const input = { applicationId: id, expectedVersion, idempotencyKey: randomUUID(), ...fields };
  return client.send(actMutation('recordPayment'), { input });
}

describe('The amount', () => {
  test('is half the index for each document, exact to the half tenge', async () => {
    api.clock.set('2026-03-02T10:00');
    const one = await caseIn(cast, 'corporation', 'carriage', { payment: null });
    expect((await caseOf(clerk, one, duty))['duty']).toEqual({
      mci: 4325,
      quotedOn: '2026-03-02',
      perDocumentTenge: 2162.5,
      totalTenge: 2162.5,
      paidTenge: 0,
      paid: false,
    });
    const three = await caseIn(cast, 'corporation', 'carriage', {
      payment: null,
      documents: [diploma, diploma, diploma],
    });
    expect((await caseOf(clerk, three, duty))['duty']).toMatchObject({ perDocumentTenge: 2162.5, totalTenge: 6487.5 });
  });

  test.each([
    [2162.5, true],
    [2162.49, false],
    [2163, true],
  ])('%d tenge for one document: paid is %s', async (amountTenge, paid) => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'portal', 'payment');
    const after = await portal.act('recordPayment', id, gateway({ amountTenge }));
    expect(after.stage).toBe(paid ? 'inquiry' : 'payment');
    expect((await caseOf(portal, id, duty))['duty']).toMatchObject({ paidTenge: amountTenge, paid });
  });

  test.each([0, -1, 0.001, 2162.505])('%d tenge are no amount', async amountTenge => {
    const id = await caseIn(cast, 'portal', 'payment');
    expect(await portal.refused('recordPayment', id, gateway({ amountTenge }))).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { amountTenge: 'notAnAmount' } },
    });
  });

  test('an underpayment completes nothing, the rest completes it', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'portal', 'payment');
    expect(await portal.act('recordPayment', id, gateway({ amountTenge: 2000 }))).toMatchObject({ stage: 'payment' });
    expect(await portal.act('recordPayment', id, gateway({ amountTenge: 162.5 }))).toMatchObject({ stage: 'inquiry' });
    expect((await caseOf(portal, id, 'payments { amountTenge }'))['payments']).toEqual([
      { amountTenge: 2000 },
      { amountTenge: 162.5 },
    ]);
  });

  test('unpaid at the counter, the package does not pass the check', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness', { payment: null });
    expect(await officer.refused('confirmCompleteness', id, { presented: [] })).toMatchObject({
      facts: { reason: 'dutyUnpaid' },
      provision: { id: 'EDU-STD-8.corp.4' },
    });
    expect(await officer.act('recordPayment', id, payment())).toMatchObject({ stage: 'completeness' });
    expect(await officer.refused('recordPayment', id, payment())).toMatchObject({ facts: { reason: 'dutyPaid' } });
    expect(await carryTo(cast, id, 'inquiry')).toMatchObject({ stage: 'inquiry' });
  });
});

describe('Across 1 January', () => {
  test('what is still unpaid is quoted anew, and the day of payment decides', async () => {
    api.clock.set('2025-12-30T10:00'); // Tuesday
    const unpaid = await caseIn(cast, 'portal', 'payment');
    const paidInTime = await caseIn(cast, 'portal', 'payment');
    expect((await caseOf(portal, unpaid, duty))['duty']).toMatchObject({ mci: 3932, totalTenge: 1966 });

    api.clock.set('2026-01-01T00:05'); // Thursday
    expect(await requoteUnpaid(api.server.services)).toBeGreaterThanOrEqual(2);
    expect((await caseOf(portal, unpaid, duty))['duty']).toMatchObject({
      mci: 4325,
      quotedOn: '2026-01-01',
      totalTenge: 2162.5,
    });
    expect(await requoteUnpaid(api.server.services)).toBe(0);

    // Paid on New Year's Eve, reported after it: the old rate is enough.
    api.clock.set('2026-01-05T10:00'); // Monday
    const eve = gateway({ paidOn: '2025-12-31', amountTenge: 1966 });
    expect(await portal.act('recordPayment', paidInTime, eve)).toMatchObject({ stage: 'inquiry' });
    expect(await caseOf(portal, paidInTime, `${duty} payments { mci }`)).toMatchObject({
      duty: { mci: 3932, paid: true },
      payments: [{ mci: 3932 }],
    });
    // Paid in the new year, it is not.
    const late = gateway({ paidOn: '2026-01-05', amountTenge: 1966 });
    expect(await portal.act('recordPayment', unpaid, late)).toMatchObject({ stage: 'payment' });
    expect((await caseOf(portal, unpaid, duty))['duty']).toMatchObject({
      totalTenge: 2162.5,
      paidTenge: 1966,
      paid: false,
    });
  });

  test('a request checked in the new year asks for the new rate, one paid in the old year for nothing more', async () => {
    api.clock.set('2025-12-30T10:00');
    const unpaid = await caseIn(cast, 'portal', 'completeness');
    const prepaid = await caseIn(cast, 'portal', 'completeness', {
      payment: gateway({ paidOn: '2025-12-30', amountTenge: 1966 }),
    });
    api.clock.set('2026-01-05T10:00');
    expect(await carryTo(cast, unpaid, 'payment')).toMatchObject({ stage: 'payment' });
    expect((await caseOf(portal, unpaid, duty))['duty']).toMatchObject({ mci: 4325 });
    expect(await carryTo(cast, prepaid, 'inquiry')).toMatchObject({ stage: 'inquiry' });
  });
});

describe('A payment reported twice is recorded once', () => {
  const recorded = async (id: string) =>
    (await caseOf(portal, id, 'payments { id } version')) as { payments: unknown[]; version: number };

  test('with the same key', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'portal', 'payment');
    const { version } = await recorded(id);
    const same = { ...gateway({ amountTenge: 100 }), idempotencyKey: randomUUID() };
    const first = await send(portal, id, version, same);
    const again = await send(portal, id, version, same);
    expect(first.data?.['recordPayment']).toMatchObject({ repeated: false, version: version + 1 });
    expect(again.data?.['recordPayment']).toMatchObject({ repeated: true, version: version + 1 });
    expect(await recorded(id)).toMatchObject({ payments: [expect.anything()], version: version + 1 });
  });

  test('with a new key, whatever version is named and whoever reports it', async () => {
    const id = await caseIn(cast, 'portal', 'payment');
    const { version } = await recorded(id);
    const same = gateway({ amountTenge: 100 });
    await send(portal, id, version, same);
    for (const [client, named] of [
      [portal, version],
      [portal, 999],
      [officer, version + 1],
    ] as const) {
      const again = await send(client, id, named, same);
      expect(again.data?.['recordPayment']).toMatchObject({ repeated: true, version: version + 1 });
    }
    expect((await recorded(id)).payments).toHaveLength(1);
  });

  test('reported after it has moved the case on', async () => {
    const id = await caseIn(cast, 'portal', 'payment');
    const same = gateway();
    await portal.act('recordPayment', id, same);
    const again = await send(portal, id, 1, same);
    expect(again.data?.['recordPayment']).toMatchObject({ repeated: true, application: { stage: 'inquiry' } });
    expect((await recorded(id)).payments).toHaveLength(1);
  });

  test('by eight at once', async () => {
    const id = await caseIn(cast, 'portal', 'payment');
    const { version } = await recorded(id);
    const same = gateway();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => send(at % 2 ? officer : portal, id, version, same)),
    );
    const results = answers.map(({ data, errors }) => errors?.[0]?.extensions ?? data?.['recordPayment'].repeated);
    expect(results.toSorted((a, b) => Number(a) - Number(b))).toEqual([
      false,
      ...Array.from({ length: 7 }, () => true),
    ]);
    expect(await recorded(id)).toMatchObject({ payments: [expect.anything()], version: version + 1 });
  });
});

describe('A payment is refused', () => {
  test('whose reference stands for another case, at any of the doors', async () => {
    api.clock.set('2026-03-02T10:00');
    const used = gateway();
    await portal.act('recordPayment', await caseIn(cast, 'portal', 'payment'), used);
    const id = await caseIn(cast, 'portal', 'payment');
    const refusal = { code: 'BAD_INPUT', facts: { fields: { reference: 'usedForAnotherCase' } } };
    expect(await portal.refused('recordPayment', id, used)).toMatchObject(refusal);
    const { errors } = await portal.send(
      'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { version } }',
      { input: intake(api, 'education', 'portal', { payment: used }) },
    );
    expect(errors?.[0]?.extensions).toMatchObject(refusal);
    // The number of a paper receipt is another number.
    expect(await portal.act('recordPayment', id, { ...used, method: 'receipt' })).toMatchObject({ stage: 'inquiry' });
  });

  test('of two filings with one receipt at once, the second', async () => {
    const receipt = payment();
    const filings = Array.from({ length: 4 }, () =>
      clerk.send(
        'mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { application { id } } }',
        {
          input: intake(api, 'education', 'corporation', { payment: receipt }),
        },
      ),
    );
    const answers = await Promise.all(filings);
    expect(answers.filter(({ data }) => data).length).toBe(1);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.facts['fields']))).toEqual(
      Array.from({ length: 3 }, () => ({ reference: 'usedForAnotherCase' })),
    );
  });

  test('that is dated tomorrow by the clock of the department', async () => {
    api.clock.set('2026-03-02T23:59');
    const id = await caseIn(cast, 'portal', 'payment');
    const tomorrow = gateway({ paidOn: '2026-03-03' });
    const refusal = { code: 'BAD_INPUT', facts: { fields: { paidOn: 'inTheFuture' } } };
    expect(await portal.refused('recordPayment', id, tomorrow)).toMatchObject(refusal);
    const { errors } = await portal.send(
      'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { version } }',
      { input: intake(api, 'education', 'portal', { payment: tomorrow }) },
    );
    expect(errors?.[0]?.extensions).toMatchObject(refusal);
    api.clock.set('2026-03-03T00:00'); // in Kazakhstan; in UTC it is still 2 March
    expect(await portal.act('recordPayment', id, tomorrow)).toMatchObject({ stage: 'inquiry' });
  });

  test('that is older than any known rate', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'portal', 'payment');
    expect(await portal.refused('recordPayment', id, gateway({ paidOn: '2019-12-31' }))).toMatchObject({
      code: 'NO_DUTY_RATE',
      provision: { id: 'EDU-STD-6.2' },
    });
  });
});
