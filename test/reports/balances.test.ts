import { describe, expect, test } from 'vitest';
import { GroupFigures } from '../../server/reports/reportFigures.rules.ts';
import { Hiding } from '../../server/reports/reportHiding.rules.ts';
import type { Line, Scene } from '../../server/reports/reportScene.ts';
import { tableOf } from '../../server/reports/figureCell.rules.ts';
import { tableRows } from '../../server/reports/reportRows.rules.ts';
import type { TableId } from '../../server/reports/reportTable.ts';
import { spansOf } from '../../server/reports/span.rules.ts';

const period = { from: Temporal.PlainDate.from('2026-01-01'), to: Temporal.PlainDate.from('2026-12-31') };
const scene: Scene = {
  groupBy: ['month'],
  filter: {},
  period: { value: '', ...period },
  spans: spansOf(period, 'month'),
  unit: 'month',
  asOf: null,
  knownTo: Temporal.PlainDate.from('2026-04-30'),
  threshold: 5,
  regionOf: () => 'akmola',
};

/** By group, and by part where it has parts: how many in January, February, … */
type World = Readonly<Record<string, readonly number[] | Readonly<Record<string, readonly number[]>>>>;

/** The rows by their month, of one stage where they have stages. */
function told(id: TableId, world: World, threshold: number | null = 5) {
  const table = tableOf(id);
  const own = id === 'workload' ? { stage: 'dispatch' } : {};
  const groups = Object.entries(table.groups).map(([name, group]) => {
    const of = world[name] ?? [];
    const parts = Object.entries(isMonths(of) ? { '': of } : of);
    const lines = parts.flatMap(([part, months]) =>
      months.map((n, at): Line => ({
        time: `2026-0${at + 1}`,
        at: {},
        own,
        part: part || undefined,
        value: null,
        n,
        amount: 0,
      })),
    );
    const loaded = { lines: lines.filter(({ n }) => n !== 0), now: undefined };
    return [name, new GroupFigures(group, loaded, 'month', { ...scene, threshold }, table.addsUp)] as const;
  });
  const { rows } = tableRows(id, table, Object.fromEntries(groups), { ...scene, threshold });
  return Object.fromEntries(
    rows.map(({ keys, figures }) => [
      keys[0]?.value,
      Object.fromEntries(
        Object.entries(figures).map(([name, one]) => [
          name,
          'value' in one ? (one.hidden ? 'hidden' : one.value) : one,
        ]),
      ),
    ]),
  );
}

const isMonths = (of: World[string]): of is readonly number[] => Array.isArray(of);
const hidden = { open: 'hidden', entered: 'hidden', left: 'hidden' };

describe('What came and what went is not given away by what there is', () => {
  const world = {
    open: [10, 20, 10],
    entered: { entered: [30, 40, 2] },
    left: { left: [20, 30, 12] },
  };

  test('of a stage all three are hidden where one is: 20, less 12, and 10 are left', () => {
    const rows = told('workload', world);
    expect(rows['2026-03']).toEqual(hidden);
    // Too much like the rest of the quarter once March is hidden.
    expect(rows['2026-01']).toEqual(hidden);
    expect(rows['2026-02']).toEqual({ open: 20, entered: 40, left: 30 });
  });

  test('from those who see all nothing is', () => {
    expect(told('workload', world, null)['2026-03']).toEqual({ open: 10, entered: 2, left: 12 });
  });

  test('balances that differ by few are hidden, both; by as many as may be told, or by none, neither', () => {
    const open = (...balances: number[]) =>
      Object.values(told('workload', { open: balances })).map(row => (row as Record<string, unknown>)['open']);
    expect(open(10, 20, 24, 40)).toEqual([10, 'hidden', 'hidden', 40]);
    expect(open(10, 20, 25, 25)).toEqual([10, 20, 25, 25]);
    expect(open(10, 14, 30, 31)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
  });

  test('a balance is counted once, of however many parts its period is made', () => {
    const { open } = tableOf('workload').groups;
    const line: Line = { time: '', at: {}, own: { stage: 'dispatch' }, part: undefined, value: null, n: 10, amount: 0 };
    // A quarter and a month.
    const span = { value: '', from: period.from, to: scene.knownTo };
    const hiding = open && new Hiding(open, [line], undefined, scene, true);
    expect(hiding?.countOf({ span, at: {}, own: {}, isTotal: true })).toBe(10);
  });

  test('of all cases what is open is hidden where what was accepted or decided is', () => {
    const rows = told('intake', {
      intake: [40, 40, 40],
      outcome: { apostilles: [30, 30, 30], refusals: [10, 20, 2] },
      open: [10, 20, 30],
    });
    expect(rows['2026-02']).toMatchObject({ accepted: 40, open: 20 });
    expect(rows['2026-03']).toMatchObject({ accepted: 40, refusals: 'hidden', open: 'hidden' });
  });
});
