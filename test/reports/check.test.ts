import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { checkFigures, findDifferences, monthsEver } from '../../server/reports/check.service.ts';
import type { Difference } from '../../server/reports/difference.queries.ts';
import { annul } from '../complaints/decidedCases.ts';
import { refusedCase, reviewerOf } from '../complaints/desk.ts';
import { type Api, createApi } from '../support/api.ts';
import { count, total } from '../support/figures.ts';
import { intake, open } from '../support/intake.ts';
import { payment } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';

let api: Api;
let cast: Cast;
/** A case refused, complained of and opened again; one paid for in the month before; one more that is not counted yet. */
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  const about = await refusedCase(cast);
  await annul(cast, await reviewerOf(api, 'superior'), about);
  api.clock.set('2026-04-01T00:30');
  const paid = payment({ paidOn: '2026-03-31' });
  await open(cast.clerk, intake(api, 'education', 'corporation', { payment: paid }));
  await count(api);
  await open(cast.clerk, intake(api, 'education', 'corporation'));
});

const rows = () => rowsOf(api.database.orm.em.fork());

async function found(first?: string): Promise<readonly Difference[]> {
  const ever = await monthsEver(api.server.services);
  const month = first === undefined ? undefined : Temporal.PlainYearMonth.from(first);
  const months = month ? { first: month, last: month } : ever;
  if (!months) {
    throw new Error('no history');
  }
  const all: Difference[] = [];
  for await (const { differences } of findDifferences(api.server.services, months)) {
    all.push(...differences);
  }
  return all;
}

const short = (differences: readonly Difference[]) =>
  differences.map(({ measure, day, recordedOn, item, kept, counted }) => [
    measure,
    day,
    recordedOn,
    item,
    kept,
    counted,
  ]);

const eachMonth = async (): Promise<readonly Difference[]> => [
  ...(await found('2026-03')),
  ...(await found('2026-04')),
];

/** Something done to the sums behind the back of the worker, and undone. */
async function tampered(change: string, undo: string, look = eachMonth): Promise<readonly Difference[]> {
  await sql.raw(change).execute(rows());
  const differences = await look();
  await sql.raw(undo).execute(rows());
  return differences;
}

describe('The figures are what the history says when it is counted again', () => {
  test('month by month, from its first line to its last; what is not counted yet is no difference', async () => {
    const ever = await monthsEver(api.server.services);
    expect([ever?.first.toString(), ever?.last.toString()]).toEqual(['2026-03', '2026-04']);
    expect(await found()).toEqual([]);
  });

  test('a sum that is too large by one is named, with the day it stands on', async () => {
    const sums = `update figure set n = n + 1 where measure = 'intake' and day = '2026-03-02'`;
    expect(short(await tampered(sums, sums.replace('+', '-')))).toEqual([
      ['intake', '2026-03-02', '2026-03-02', '', 2, 1],
      // Nor are the days what their month is.
      ['intake', '2026-03-01', null, '', 1, 2],
    ]);
  });

  test('a sum of a month too', async () => {
    const sums = `update figure_month set n = n - 1 where measure = 'register' and month = '2026-03-01' and item = 'annulled'`;
    expect(short(await tampered(sums, sums.replace('- 1', '+ 1'), found))).toEqual([
      ['register', '2026-03-01', null, 'annulled', 0, 1],
      // Nor are the months what their year is.
      ['register', '2026-01-01', null, 'annulled', 1, 0],
    ]);
  });

  test('and one of a year, once', async () => {
    const sums = `update figure_year set n = n + 1 where measure = 'register' and year = '2026-01-01' and item = 'annulled'`;
    expect(short(await tampered(sums, sums.replace('+ 1', '- 1'), found))).toEqual([
      ['register', '2026-01-01', null, 'annulled', 2, 1],
    ]);
  });

  test('money recorded on another day than it was paid is looked for where it was recorded', async () => {
    const sums = `update figure set amount = amount + 5 where measure = 'money' and day = '2026-03-31'`;
    const differences = await tampered(sums, sums.replace('+', '-'));
    expect(short(differences)).toEqual([
      ['money', '2026-03-01', null, '4325', 2, 2],
      ['money', '2026-03-31', '2026-04-01', '4325', 1, 1],
    ]);
  });

  test('a sum that is missing, or that nothing in the history makes', async () => {
    const lost = `update figure set item = 'lost' where measure = 'complaint' and item = 'forwarded'`;
    const back = `update figure set item = 'forwarded' where measure = 'complaint' and item = 'lost'`;
    const differences = short(await tampered(lost, back));
    expect(differences).toContainEqual(['complaint', '2026-03-17', '2026-03-17', 'forwarded', 0, 1]);
    expect(differences).toContainEqual(['complaint', '2026-03-17', '2026-03-17', 'lost', 1, 0]);
  });

  test('the nightly check keeps how many there were', async () => {
    await sql`update figure set n = n + 1 where measure = 'intake' and day = '2026-03-02'`.execute(rows());
    await checkFigures(api.server.services);
    const { rows: checks } = await sql`
      select first_month, last_month, differences from figure_check order by id desc limit 1`.execute(rows());
    expect(checks).toEqual([{ first_month: '2026-02-01', last_month: '2026-04-01', differences: 2 }]);
    await sql`update figure set n = n - 1 where measure = 'intake' and day = '2026-03-02'`.execute(rows());
  });
});

test('Sums that were lost are made again from the history', async () => {
  for (const table of ['figure', 'figure_month', 'figure_year', 'figure_cursor']) {
    await sql`delete from ${sql.table(table)} where measure = 'complaint'`.execute(rows());
  }
  expect(await found()).toEqual([]);
  await count(api);
  expect(await found()).toEqual([]);
  expect(await total(api, { measure: 'complaint', filter: { items: ['received'] } })).toBe(1);
});

describe('An administrator', () => {
  const query = '{ figureState { countedUntil checkedAt firstMonth lastMonth differences } }';

  test('reads how far the figures are counted and what the last check found, and so does whoever watches the metrics', async () => {
    const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
    await checkFigures(api.server.services);
    expect((await administrator.query(query))['figureState']).toEqual({
      countedUntil: api.clock.now().toString(),
      checkedAt: api.clock.now().toString(),
      firstMonth: '2026-02-01',
      lastMonth: '2026-04-01',
      differences: 0,
    });
    const metrics = await (await administrator.get('/metrics')).text();
    expect(metrics).toMatch(/^apostille_figures_differences 0$/m);
    const seconds = api.clock.now().epochMilliseconds / 1000;
    expect(metrics).toContain(`apostille_figures_counted_until_seconds ${seconds}\n`);
  });

  test('nobody else does', async () => {
    const { errors } = await cast.head.send(query);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});
