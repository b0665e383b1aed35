import { describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { intake, open } from '../support/intake.ts';
import { caseIn, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { figures } from '../support/figures.ts';
import { gained, recounted, tally } from './tally.ts';

const api = await createApi();
const cast = await castOf(api, 'education');

/** A visit that day which waited and was served so long, as the counter sends it. */
function visit(waited: string, served: string, changes: object = {}) {
  const servedAt = api.clock.now();
  const calledAt = servedAt.subtract(Temporal.Duration.from(served));
  const joinedAt = calledAt.subtract(Temporal.Duration.from(waited));
  const counter = { joinedAt: joinedAt.toString(), calledAt: calledAt.toString(), servedAt: servedAt.toString() };
  return open(cast.clerk, intake(api, 'education', 'corporation', { counter, ...changes }));
}

describe('Minutes at the counter', () => {
  const minutes = (asked = {}) => tally(api, 'counter', { by: ['item', 'value'], ...asked });

  test('15 minutes to the second are 15, a second more is over them; waiting and service each', async () => {
    api.clock.set('2026-03-02T12:00');
    await visit('PT15M', 'PT15M1S');
    await visit('PT0S', 'PT7M30S');
    expect(await minutes()).toEqual({ 'waiting 15': 1, 'service 16': 1, 'waiting 0': 1, 'service 8': 1 });
  });

  test('four hours and longer are 240', async () => {
    api.clock.set('2026-03-03T17:00');
    await visit('PT5H', 'PT3M');
    expect(await minutes({ from: '2026-03-03', to: '2026-03-03' })).toEqual({ 'waiting 240': 1, 'service 3': 1 });
  });

  test('a visit sent the next morning counts on its own day', async () => {
    api.clock.set('2026-03-04T10:00');
    const at = (time: string) => `2026-03-03T${time}:00+05:00`;
    const counter = { joinedAt: at('16:00'), calledAt: at('16:05'), servedAt: at('16:11') };
    const before = await minutes();
    await open(cast.clerk, intake(api, 'education', 'corporation', { counter }));
    expect(gained(before, await minutes({ to: '2026-03-03' }))).toEqual({ 'waiting 5': 1, 'service 6': 1 });
    expect(await minutes({ asOf: '2026-03-03' })).toEqual(before);
  });

  test('intake at home and on the portal has no counter', async () => {
    const before = await minutes();
    await open(cast.clerk, intake(api, 'education', 'corporation', { counter: null, homeVisitCall: '1414-77' }));
    await open(cast.portal, intake(api, 'education', 'portal'));
    expect(await minutes()).toEqual(before);
  });
});

describe('Money', () => {
  const by = ['item', 'detail'] as const;
  const money = async (period: object = {}) => {
    await tally(api, 'money');
    const rows = await figures(api, { measure: 'money', groupBy: by, from: '2025-01-01', ...period });
    return rows.map(({ item, detail, n, amount }) => [item, detail, n, amount]);
  };

  test('paid at the counter, with the application and after it: tiyn, by the MCI of the day paid', async () => {
    api.clock.set('2026-03-05T10:00');
    await visit('PT1M', 'PT1M', { payment: payment({ paidOn: '2026-03-05' }) });
    const { id } = await visit('PT1M', 'PT1M', { payment: payment({ paidOn: '2026-03-04', amountTenge: 1000 }) });
    // At the same moment, so that nothing but its own act tells which of the two it is.
    await cast.clerk.act('recordPayment', id, payment({ paidOn: '2026-03-05', amountTenge: 1162.5 }));
    expect(await money()).toEqual([['4325', 'receipt', 3, 216_250 + 100_000 + 116_250]]);
    expect(await money({ to: '2026-03-04' })).toEqual([['4325', 'receipt', 1, 100_000]]);
    expect(await money({ to: '2026-03-04', asOf: '2026-03-04' })).toEqual([]);
  });

  test('paid on the last day of the old rate it is of that rate, whenever it is recorded', async () => {
    api.clock.set('2026-01-05T10:00');
    await visit('PT1M', 'PT1M', { payment: payment({ paidOn: '2025-12-31', amountTenge: 1966 }) });
    expect(await money({ to: '2025-12-31' })).toEqual([['3932', 'receipt', 1, 196_600]]);
  });

  test('through the gateway, from the portal', async () => {
    api.clock.set('2026-03-06T10:00');
    await caseIn(cast, 'portal', 'inquiry');
    expect(await money({ from: '2026-03-06' })).toEqual([['4325', 'gateway', 1, 216_250]]);
  });
});

test('counted again at the end, all is as it was counted act by act', async () => {
  expect(await recounted(api, 'counter', 'money')).toEqual([]);
});
