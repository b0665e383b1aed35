import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { annul, expired } from '../complaints/decidedCases.ts';
import { reviewerOf } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { balances, count, countAnew, everyFigure, figures } from '../support/figures.ts';
import { caseIn, carryTo } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { tally } from './tally.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi();
const cast = await castOf(api, 'education');
const superior = await reviewerOf(api, 'superior');

/** Open cases by stage, as they stand in the work list. */
async function openNow(): Promise<Record<string, number>> {
  const { rows } = await sql<{ stage: string; n: number }>`
    select stage, count(*)::int as n from application where closed_at is null group by stage`.execute(
    rowsOf(api.database.orm.em.fork()),
  );
  return Object.fromEntries(rows.map(({ stage, n }) => [stage, n]));
}

async function openAt(to: string, asOf?: string): Promise<Record<string, number>> {
  await count(api);
  const rows = await balances(api, { measure: 'stock', groupBy: ['item'], to, ...(asOf && { asOf }) });
  return Object.fromEntries(rows.map(({ item, n }) => [item ?? '', n]));
}

describe('Open cases', () => {
  test('at the end of a day are those that came to a stage and have not left it', async () => {
    api.clock.set('2026-03-02T10:00');
    const first = await caseIn(cast, 'corporation', 'inquiry');
    await caseIn(cast, 'portal', 'payment');
    api.clock.set('2026-03-05T10:00');
    await carryTo(cast, first, 'keeping');
    api.clock.set('2026-04-01T10:00');
    await carryTo(cast, first, 'closed');
    expect(await openAt('2026-03-01')).toEqual({});
    expect(await openAt('2026-03-02')).toEqual({ inquiry: 1, payment: 1 });
    expect(await openAt('2026-03-05')).toEqual({ keeping: 1, payment: 1 });
    expect(await openAt('2026-04-01')).toEqual({ payment: 1 });
    expect(await openNow()).toEqual({ payment: 1 });
  });

  test('stand at the end of every month, in those without a move too', async () => {
    const rows = await balances(api, {
      measure: 'stock',
      groupBy: ['month', 'channel'],
      from: '2026-02-01',
      to: '2026-05-31',
    });
    expect(rows.map(({ month, channel, n }) => [month, channel, n])).toEqual([
      ['2026-03-01', 'corporation', 1],
      ['2026-03-01', 'portal', 1],
      ['2026-04-01', 'portal', 1],
      ['2026-05-01', 'portal', 1],
    ]);
  });

  test('do not stay in a stage for having passed it: what came and what went is told apart', async () => {
    const flow = await figures(api, { measure: 'stock', groupBy: ['detail'], filter: { items: ['inquiry'] } });
    expect(flow.map(({ detail, n }) => [detail, n])).toEqual([
      ['entered', 1],
      ['left', -1],
    ]);
  });

  test('are open again once a complaint has opened them, and were closed until then', async () => {
    const about = await expired(cast);
    await carryTo(cast, about.id, 'closed');
    await annul(cast, superior, about, 'annulAndOrder', '2026-03-17T12:00');
    expect((await openAt('2026-03-16'))['completeness']).toBeUndefined();
    expect((await openAt('2026-03-17'))['completeness']).toBe(1);
    expect((await openAt('2026-12-31', '2026-03-16'))['completeness']).toBeUndefined();
    expect(await openAt('2026-12-31')).toEqual(await openNow());
  });
});

test('acts are counted by what they were and by whose part', async () => {
  const acts = await tally(api, 'act', { by: ['item', 'detail'], from: '2026-03-02', to: '2026-03-02' });
  expect(acts).toMatchObject({
    'acceptApplication clerk': 2,
    'submitApplication portal': 1,
    'registerApplication registrar': 3,
    'refuseExpired officer': 1,
    'signDocuments head': 1,
  });
});

test('counted again from the beginning, everything is as it was', async () => {
  const before = await everyFigure(api);
  await countAnew(api);
  expect(await everyFigure(api)).toEqual(before);
});
