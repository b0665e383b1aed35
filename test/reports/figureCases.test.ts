import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import type { Actor } from '../../server/officers/actor.ts';
import type { CaseCell } from '../../server/reports/caseCell.queries.ts';
import { type CountedCase, listFigureCases } from '../../server/reports/figureCases.queries.ts';
import { type MeasureId, measureIds } from '../../server/reports/measure.ts';
import { annul, issued, onTheMerits } from '../complaints/decidedCases.ts';
import { aboutNoCase, refusedCase, reviewerOf } from '../complaints/desk.ts';
import { answerAll } from '../escalations/inbox.ts';
import { type Api, createApi } from '../support/api.ts';
import { count, figures } from '../support/figures.ts';
import { intake, open } from '../support/intake.ts';
import { caseIn, carryTo } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';
import { addDates } from '../escalations/desk.ts';

let api: Api;
let cast: Cast;
/** The cases of these stories, by what became of them. */
const ids: Record<string, number> = {};
const everybody: Actor = {
  officerId: 0,
  name: 'Supervisor of the country',
  language: 'en',
  via: 'session',
  grants: [{ role: 'administrator', scope: 'country' }],
};

beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  const superior = await reviewerOf(api, 'superior');
  ids['heard'] = Number((await onTheMerits(cast)).id);
  const about = await refusedCase(cast);
  ids['annulled'] = Number(about.id);
  await annul(cast, superior, about);
  ids['refused'] = Number((await refusedCase(cast)).id);
  const granted = await issued(cast);
  ids['issued'] = Number(granted.id);
  await carryTo(cast, granted.id, 'closed');
  ids['portal'] = Number(await caseIn(cast, 'portal', 'affixing'));
  ids['fresh'] = Number((await open(cast.clerk, intake(api, 'education', 'corporation'))).id);
  ids['noCase'] = Number(await aboutNoCase(cast));
  api.clock.set('2026-03-06T09:00');
  const another = await api.person('Officer P.', {
    role: 'officer',
    scope: 'provider',
    providerId: api.place.education,
    unitId: api.place.units.education,
  });
  await cast.supervisor.act('reassignOfficer', String(ids['portal']), {
    officerId: String(another.officerId),
    reason: 'Ауырып қалды.',
  });
  const [date = 0] = await addDates(api, [
    { caseId: String(ids['portal']), startOn: '2026-03-03', dueOn: '2026-03-05' },
  ]);
  await sweepEscalations(api.server.services);
  await answerAll(cast.supervisor, [date], { promisedOn: '2026-03-10' });
  await count(api);
}, 60_000);

const day = (text: string) => Temporal.PlainDate.from(text);
const year = { from: day('2026-01-01'), to: day('2026-12-31') };
const rows = () => rowsOf(api.database.orm.em.fork());

/** All pages of the cases behind a figure. */
async function behind(cell: CaseCell, first = 100, actor = everybody, looks = 30): Promise<readonly CountedCase[]> {
  const found: CountedCase[] = [];
  let after: string | null = null;
  do {
    const page = await listFigureCases(rows(), actor, cell, { first, after }, looks);
    found.push(...page.items);
    after = page.hasNextPage ? page.endCursor : null;
  } while (after !== null);
  return found;
}

const sum = (cases: readonly CountedCase[]) => cases.reduce((all, { n }) => all + n, 0);
const cellOf = (measure: MeasureId, item: string, more: Partial<CaseCell> = {}): CaseCell => ({
  measure,
  ...year,
  filter: { items: [item] },
  ...more,
});
const applications = (cases: readonly CountedCase[]) =>
  cases.map(({ applicationId }) => applicationId ?? 0).toSorted((a, b) => a - b);

describe('The cases behind a figure', () => {
  test.each(measureIds)('are as many as it says, for whatever is counted: %s', async measure => {
    const sums = await figures(api, { measure, groupBy: ['item', 'detail', 'value'] });
    expect(sums.length).toBeGreaterThan(0);
    for (const { item = '', detail = '', value = null, n } of sums) {
      const cases = await behind({ measure, ...year, words: [{ item, detail, value }] }, 2);
      expect([item, detail, value, sum(cases)]).toEqual([item, detail, value, n]);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    }
  });

  test.each<[MeasureId, string, string[]]>([
    ['intake', '', ['heard', 'annulled', 'refused', 'issued', 'portal', 'fresh']],
    ['outcome', 'apostille', ['issued']],
    // Of the two that were entered one has fallen with its decision.
    ['outcome', 'refusal', ['refused']],
    ['refusal', 'incomplete', ['refused']],
    ['inTime', 'term', ['issued']],
    ['duration', 'term', ['issued']],
    ['timeWith', 'provider', ['issued']],
    // Come to the stage, and not gone from it.
    ['stock', 'dispatch', ['refused']],
    ['act', 'refuseOnMerits', ['heard']],
    ['hearing', 'held', ['heard']],
    ['hearing', 'outcomeKept', ['heard']],
    ['reassignment', 'oneCase', ['portal']],
    ['escalation', 'term', ['portal']],
    ['disposition', 'workload', ['portal']],
    ['counter', 'waiting', ['heard', 'annulled', 'refused', 'issued', 'fresh']],
    ['money', '4325', ['heard', 'annulled', 'refused', 'issued', 'portal']],
    ['register', 'enteredRefusal', ['annulled', 'refused']],
    ['register', 'annulled', ['annulled']],
  ])('of %s %s, by hand', async (measure, item, names) => {
    const expected = names.map(name => ids[name] ?? 0).toSorted((a, b) => a - b);
    expect(applications(await behind(cellOf(measure, item)))).toEqual(expected);
  });

  test('of complaints are the complaints, with a case or without', async () => {
    const received = await behind(cellOf('complaint', 'received'));
    expect(received.map(({ applicationId }) => applicationId)).toEqual([null, null]);
    expect(received.map(({ complaintId }) => complaintId)).toContain(ids['noCase']);
    expect(await behind(cellOf('complaint', 'received', { without: ['edition'] }))).toMatchObject([
      { complaintId: ids['noCase'] },
    ]);
  });

  test('of acts that fell, and of dates of complaints, too', async () => {
    const [fallen] = await behind(cellOf('annulledAct', 'refuseIncomplete'));
    const forwarded = await behind(cellOf('complaintInTime', 'complaintForward'));
    expect(fallen).toMatchObject({ applicationId: null, n: 1 });
    expect(forwarded.map(({ complaintId }) => complaintId ?? 0).toSorted((a, b) => a - b)).toEqual(
      [fallen?.complaintId ?? 0, ids['noCase'] ?? 0].toSorted((a, b) => a - b),
    );
  });

  test('as the data stood that day: the refusal is among them until it fell', async () => {
    const on = async (asOf: string) => applications(await behind(cellOf('outcome', 'refusal', { asOf: day(asOf) })));
    expect(await on('2026-03-04')).toEqual([]);
    expect(await on('2026-03-16')).toEqual([ids['annulled'], ids['refused']]);
    expect(await on('2026-03-17')).toEqual([ids['refused']]);
  });

  test('come page by page, the last recorded first, each once', async () => {
    const all = await behind(cellOf('intake', ''));
    for (const first of [1, 2, 3]) {
      expect(await behind(cellOf('intake', ''), first)).toEqual(all);
    }
    const days = all.map(({ lastOn }) => lastOn);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('are all found, each once, however little is looked at for a page', async () => {
    for (const cell of [cellOf('stock', 'dispatch'), cellOf('intake', ''), cellOf('register', 'enteredRefusal')]) {
      expect(await behind(cell, 1, everybody, 1)).toEqual(await behind(cell));
    }
    // Most of those who came to a stage are gone from it: a page without anybody still has a next.
    const page = await listFigureCases(rows(), everybody, cellOf('stock', 'dispatch'), { first: 1, after: null }, 0);
    expect(page).toMatchObject({ items: [], hasNextPage: true });
  });

  test('are those the reader may read: of another department none', async () => {
    const elsewhere = {
      ...everybody,
      grants: [{ role: 'supervisor', scope: 'provider', providerId: api.place.justice } as const],
    };
    expect(await behind(cellOf('intake', ''), 100, elsewhere)).toEqual([]);
    const here = {
      ...everybody,
      grants: [{ role: 'head', scope: 'provider', providerId: api.place.education } as const],
    };
    expect(await behind(cellOf('intake', ''), 100, here)).toHaveLength(6);
    expect(await behind(cellOf('complaint', 'received'), 100, here)).toHaveLength(2);
  });

  test('and what is done but not counted yet is not among them', async () => {
    await open(cast.clerk, intake(api, 'education', 'corporation'));
    expect(await behind(cellOf('intake', ''))).toHaveLength(6);
    await count(api);
    expect(await behind(cellOf('intake', ''))).toHaveLength(7);
  });
});
