import { describe, expect, test } from 'vitest';
import { GroupFigures } from '../../server/reports/reportFigures.rules.ts';
import { Hiding } from '../../server/reports/reportHiding.rules.ts';
import type { Line, Scene } from '../../server/reports/reportScene.ts';
import { tableOf } from '../../server/reports/figureCell.rules.ts';
import { tableRows } from '../../server/reports/reportRows.rules.ts';
import type { Group, TableId } from '../../server/reports/reportTable.ts';
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
    const loaded = { lines: lines.filter(({ n }) => n !== 0), now: undefined, moves: movesOf(group, world, own) };
    return [name, new GroupFigures(group, loaded, 'month', { ...scene, threshold }, table.addsUp)] as const;
  });
  const { rows } = tableRows(id, table, Object.fromEntries(groups), { ...scene, threshold });
  return Object.fromEntries(
    Array.from(rows, ({ keys, figures }) => [
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

/** By month, what came and what went; the balances are told what they are told. */
const movesOf = (group: Group, world: World, own: Line['own']) =>
  group.isStock
    ? Object.entries({ entered: world['entered'], left: world['left'] }).flatMap(([part, of = []]) =>
        (isMonths(of) ? of : (of[part] ?? [])).map((n, at): Line => {
          return { time: `2026-0${at + 1}`, at: {}, own, part, value: null, n, amount: 0 };
        }),
      )
    : undefined;

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
    // What was open then, and at the end of March, would tell March.
    expect(rows['2026-02']).toEqual(hidden);
    expect(told('workload', { ...world, entered: { entered: [30, 40, 12] } })['2026-02']).toEqual({
      open: 20,
      entered: 40,
      left: 30,
    });
  });

  test('from those who see all nothing is', () => {
    expect(told('workload', world, null)['2026-03']).toEqual({ open: 10, entered: 2, left: 12 });
  });

  const flows = { open: [30, 30, 30, 30], entered: [20, 20, 20, 20], left: [20, 20, 20, 20] };
  const opened = (balances: World) =>
    Object.values(told('workload', { ...flows, ...balances })).map(row => (row as Record<string, unknown>)['open']);

  test('balances between which fewer came than may be told are hidden, both, also where none of them is more', () => {
    const few = opened({ open: [30, 30, 34, 34], entered: [20, 20, 4, 20], left: [20, 20, 0, 20] });
    expect(few.slice(1)).toEqual(['hidden', 'hidden', 34]);
    expect(opened({ open: [30, 30, 30, 30], entered: [20, 20, 4, 20], left: [20, 20, 4, 20] })[1]).toBe('hidden');
  });

  test('where as many came and as many went they are told, though they differ by one; where nothing did, too', () => {
    expect(opened({ open: [30, 31, 32, 32], entered: [20, 6, 6, 0], left: [20, 5, 5, 0] })).toEqual([30, 31, 32, 32]);
    expect(opened({ open: [30, 35, 35, 35], entered: [20, 5, 0, 0], left: [20, 0, 0, 0] })).toEqual([30, 35, 35, 35]);
  });

  test('many that came give no cover to few that went', () => {
    expect(opened({ open: [30, 30, 78, 78], entered: [20, 20, 50, 20], left: [20, 20, 2, 20] }).slice(1, 3)).toEqual([
      'hidden',
      'hidden',
    ]);
  });

  test('a balance is counted once, of however many parts its period is made', () => {
    const { open } = tableOf('workload').groups;
    const line: Line = { time: '', at: {}, own: { stage: 'dispatch' }, part: undefined, value: null, n: 10, amount: 0 };
    // A quarter and a month.
    const span = { value: '', from: period.from, to: scene.knownTo };
    const hiding = open && new Hiding(open, [line], undefined, scene, true);
    expect(hiding?.countOf({ key: '', span, at: {}, own: {}, isTotal: true })).toBe(10);
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
