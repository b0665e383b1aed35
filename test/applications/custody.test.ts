import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { datesOf, nextOf, statesOf } from '../support/dates.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const { clerk, registrar, officer } = education;

const inPerson = { toWhom: 'applicant', identityDocument: 'ID 012345678', receiptPresented: true };
const byOther = { ...inPerson, toWhom: 'representative', powerNumber: '1-55' };
const courier = { carrier: 'courier' };

test('a result nobody comes for is kept a month, goes back, and is sent again within one working day of the request', async () => {
  api.clock.set('2026-03-27T10:00'); // Friday
  const id = await caseIn(education, 'corporation', 'keeping', paidOn('2026-03-27'));
  expect(await datesOf(clerk, id)).toMatchObject({ keeping: '2026-04-27', returning: '2026-04-28' }); // Monday, Tuesday
  expect(await nextOf(clerk, id)).toEqual({ stage: 'keeping', nextDueOn: '2026-04-28' }); // on the list of the clerk

  api.clock.set('2026-04-27T20:00'); // Monday, the last day of keeping
  expect(await clerk.refused('returnToProvider', id, courier)).toMatchObject({
    code: 'ACT_NOT_ALLOWED',
    facts: { reason: 'stillKept', until: '2026-04-27' },
    provision: { id: 'EDU-STD-8.store.2' },
  });
  api.clock.set('2026-04-28T20:01'); // a date asked for: past it nothing is late
  expect(await caseOf(clerk, id, 'late')).toEqual({ late: false });
  expect(await statesOf(clerk, id)).toMatchObject({ returning: 'overPlan' });
  api.clock.set('2026-04-28T09:00'); // Tuesday, the day after
  expect(await clerk.act('returnToProvider', id, courier)).toMatchObject({ stage: 'returning' });
  expect(await registrar.act('recordReturn', id)).toMatchObject({ stage: 'storage' });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'storage', nextDueOn: null });
  expect(await clerk.refused('handOver', id, inPerson)).toMatchObject({ facts: { reason: 'otherStage' } });

  api.clock.set('2026-04-30T17:00'); // Thursday; Friday 1 May is Unity Day
  expect(await clerk.act('requestResult', id)).toMatchObject({ stage: 'resending' });
  expect(await nextOf(clerk, id)).toEqual({ stage: 'resending', nextDueOn: '2026-05-04' }); // Monday
  api.clock.set('2026-05-04T18:30');
  expect(await registrar.act('resendResult', id, courier)).toMatchObject({ stage: 'transit' });
  expect(await statesOf(clerk, id)).toMatchObject({ resend: 'met', keeping: 'met', returning: 'met' });

  api.clock.set('2026-05-05T10:00'); // Tuesday: the month begins anew
  await clerk.act('recordArrivalAtCorporation', id);
  expect(await datesOf(clerk, id)).toMatchObject({ keeping: '2026-06-05' }); // Friday
  expect(await clerk.refused('returnToProvider', id, courier)).toMatchObject({ facts: { until: '2026-06-05' } });
  expect(await clerk.act('handOver', id, inPerson)).toMatchObject({ stage: 'closed' });
  expect(await statesOf(clerk, id)).toMatchObject({ returning: 'void' }); // handed over: nothing is to go back
  expect(
    (await caseOf(clerk, id, 'parcels { direction }'))['parcels'].map((one: { direction: string }) => one.direction),
  ).toEqual(['toCorporation', 'backToProvider', 'toCorporation']);
});

test('sent again a minute after closing on the next working day, the result is late', async () => {
  api.clock.set('2026-03-27T10:00');
  const id = await caseIn(education, 'corporation', 'keeping', paidOn('2026-03-27'));
  api.clock.set('2026-04-28T09:00'); // Tuesday
  await clerk.act('returnToProvider', id, courier);
  await registrar.act('recordReturn', id);
  await clerk.act('requestResult', id);
  api.clock.set('2026-04-29T18:31'); // Wednesday
  expect(await statesOf(clerk, id)).toMatchObject({ resend: 'late' });
  await officer.act('resendResult', id, courier);
  expect(await statesOf(clerk, id)).toMatchObject({ resend: 'metLate' });
});

test('the month ends on the day of the same number, or the last of a shorter month, or the next day the Corporation works', async () => {
  for (const [arrived, kept] of [
    ['2026-03-30T10:00', '2026-04-30'], // Monday to Thursday
    ['2026-03-31T10:00', '2026-04-30'], // Tuesday; April has thirty days: Thursday
    ['2026-04-11T10:00', '2026-05-11'], // Saturday to Monday: off in lieu of Saturday 9 May for five-day weeks only
    ['2026-03-18T10:00', '2026-04-18'], // Wednesday to Saturday: the Corporation works
    ['2026-03-19T10:00', '2026-04-20'], // Thursday; Sunday moves to Monday
  ] as const) {
    api.clock.set('2026-03-18T09:00');
    const id = await caseIn(education, 'corporation', 'transit', paidOn('2026-03-18'));
    api.clock.set(arrived);
    await clerk.act('recordArrivalAtCorporation', id);
    expect(await datesOf(clerk, id), arrived).toMatchObject({ keeping: kept });
  }
});

test('nothing is handed over without the receipt', async () => {
  api.clock.set('2026-03-02T10:00');
  for (const [cast, provision] of [
    [education, 'EDU-STD-8.issue.1'],
    [justice, 'JUS-15.1'],
  ] as const) {
    const id = await caseIn(cast, 'corporation', 'keeping');
    expect(await clerk.refused('handOver', id, { ...inPerson, receiptPresented: false })).toMatchObject({
      facts: { fields: { receiptPresented: 'receiptNeeded' } },
      provision: { id: provision },
    });
    expect(await clerk.act('handOver', id, inPerson)).toMatchObject({ stage: 'closed' });
  }
});

test('a representative needs a notarised power of attorney in the education service', async () => {
  api.clock.set('2026-03-02T10:00');
  const id = await caseIn(education, 'corporation', 'keeping');
  const refusal = { code: 'BAD_INPUT', provision: { id: 'EDU-STD-8.issue.2' } };
  expect(await clerk.refused('handOver', id, byOther)).toMatchObject(refusal);
  expect(await clerk.refused('handOver', id, { ...byOther, powerNotarised: false })).toMatchObject(refusal);
  expect(await clerk.refused('handOver', id, { ...byOther, powerNumber: null, powerNotarised: true })).toMatchObject(
    refusal,
  );
  expect(await clerk.act('handOver', id, { ...byOther, powerNotarised: true })).toMatchObject({ stage: 'closed' });
});

test('papers already on their way cannot be sent once more', async () => {
  api.clock.set('2026-03-02T10:00');
  const id = await caseIn(education, 'corporation', 'carriage');
  await clerk.act('sendToProvider', id, courier);
  expect(await clerk.refused('sendToProvider', id, courier)).toMatchObject({ facts: { reason: 'parcelUnderWay' } });
});

function paidOn(day: string) {
  return { payment: { method: 'receipt', reference: `R-${(receipts += 1)}`, paidOn: day, amountTenge: 2162.5 } };
}
let receipts = 0;
