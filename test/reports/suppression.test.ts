import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Atom,
  type Cell,
  type Dimension,
  flat,
  keyOf,
  placeFrom,
  quarterOf,
  timeFrom,
} from '../../server/reports/lattice.rules.ts';
import { Suppression } from '../../server/reports/suppression.rules.ts';
import { containing, widened } from './widening.ts';

const regionOf = (provider: string) => (Number(provider) <= 2 ? 'akmola' : 'abai');
const time = timeFrom('month');
const place = placeFrom(regionOf);

describe('with a threshold of 5', () => {
  const providers = (counts: Readonly<Record<string, number>>) =>
    new Suppression(
      [place],
      Object.entries(counts).map(([provider, n]) => ({ at: [provider], n })),
      5,
    );
  const provider = (id: string): Cell => ({ levels: [0], at: [id] });
  const region = (id: string): Cell => ({ levels: [1], at: [id] });
  const country: Cell = { levels: [2], at: [''] };

  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('a group of %i cases is hidden: %s', (n, hidden) => {
    expect(providers({ 1: n, 2: 40, 3: 50 }).isHidden(provider('1'))).toBe(hidden);
  });

  it.each([
    [4, true],
    [5, false],
  ])('a provider in whose region others have %i cases is hidden: %s', (others, hidden) => {
    const world = providers({ 1: 90, 2: others, 3: 50 });
    expect(world.isHidden(provider('1'))).toBe(hidden);
    expect(world.isHidden(region('akmola'))).toBe(false);
  });

  it('a region is hidden where the country has few cases beside it', () => {
    const world = providers({ 1: 90, 3: 4 });
    expect(world.isHidden(region('akmola'))).toBe(true);
    expect(world.isHidden(provider('1'))).toBe(true);
    expect(world.isHidden(country)).toBe(false);
  });

  const months = (counts: Readonly<Record<string, number>>) =>
    new Suppression(
      [time],
      Object.entries(counts).map(([month, n]) => ({ at: [month], n })),
      5,
    );
  const month = (at: string): Cell => ({ levels: [0], at: [at] });
  const quarter = (at: string): Cell => ({ levels: [1], at: [at] });

  it('a quarter of a small month and two large ones hides the smaller of these too', () => {
    const world = months({ '2026-01': 60, '2026-02': 50, '2026-03': 3, '2026-04': 70 });
    expect(['2026-01', '2026-02', '2026-03'].map(at => world.isHidden(month(at)))).toEqual([false, true, true]);
    expect(world.isHidden(quarter('2026-Q1'))).toBe(false);
  });

  it('two small months that are no small group together hide nothing more', () => {
    const world = months({ '2026-01': 60, '2026-02': 2, '2026-03': 3, '2026-04': 70 });
    expect(['2026-01', '2026-02', '2026-03'].map(at => world.isHidden(month(at)))).toEqual([false, true, true]);
    const fewer = months({ '2026-01': 60, '2026-02': 2, '2026-03': 2, '2026-04': 70 });
    expect(fewer.isHidden(month('2026-01'))).toBe(true);
  });

  it('what is hidden for another quarter cannot be added up from its months', () => {
    const world = months({ '2026-01': 30, '2026-02': 31, '2026-03': 32, '2026-04': 4, '2026-07': 200 });
    expect(['2026-Q1', '2026-Q2', '2026-Q3'].map(at => world.isHidden(quarter(at)))).toEqual([true, true, false]);
    expect(['2026-01', '2026-02', '2026-03'].map(at => world.isHidden(month(at)))).toEqual([true, false, false]);
  });
});

const worlds = fc.record({
  threshold: fc.integer({ min: 1, max: 7 }),
  atoms: fc.array(
    fc.record({
      at: fc.tuple(
        fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-05'),
        fc.constantFrom('1', '2', '3', '4'),
        fc.constantFrom('portal', 'corporation'),
        fc.constantFrom('apostille', 'refusal'),
      ),
      n: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 })),
    }),
    { maxLength: 40 },
  ),
});
const dimensions: readonly Dimension[] = [time, place, flat, flat];

/** Every group of the lattice in which a case is, and the empty ones beside them. */
function cellsOf(atoms: readonly Atom[]): Cell[] {
  const values = dimensions.map((_, which) => [...new Set(atoms.map(({ at }) => at[which] ?? ''))]);
  const bases = values.reduce<string[][]>((ats, some) => ats.flatMap(at => some.map(one => [...at, one])), [[]]);
  const found = new Map<string, Cell>();
  for (const at of bases) {
    const base = { levels: [0, 0, 0, 0], at };
    for (const cell of [base, ...containing(base, dimensions)]) {
      found.set(keyOf([...cell.levels, ...cell.at]), cell);
    }
  }
  return [...found.values()];
}

describe('over random worlds and thresholds', () => {
  it('of any two figures shown, one inside the other, the difference is none or no small group', () => {
    fc.assert(
      fc.property(worlds, ({ threshold, atoms }) => {
        const world = new Suppression(dimensions, atoms, threshold);
        for (const cell of cellsOf(atoms).filter(one => !world.isHidden(one))) {
          const n = world.countOf(cell);
          expect(isSmall(n, threshold)).toBe(false);
          for (const wider of containing(cell, dimensions)) {
            expect(world.isHidden(wider) || !isSmall(world.countOf(wider) - n, threshold)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of any figure shown, less any figures shown inside it along one dimension, the rest is none or no small group', () => {
    fc.assert(
      fc.property(worlds, ({ threshold, atoms }) => {
        const world = new Suppression(dimensions, atoms, threshold);
        const cells = cellsOf(atoms);
        for (const which of dimensions.keys()) {
          const children = Map.groupBy(
            cells.filter(({ levels }) => (levels[which] ?? 0) < (dimensions[which]?.steps ?? 0)),
            cell => nameOf(widened(cell, dimensions, which)),
          );
          for (const cell of cells.filter(one => !world.isHidden(one))) {
            const rests = within(cell, world, children, threshold);
            expect([...rests].filter(rest => isSmall(rest, threshold))).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts every case once at every level', () => {
    fc.assert(
      fc.property(worlds, ({ atoms }) => {
        const world = new Suppression(dimensions, atoms, 5);
        const inQuarter = atoms.filter(({ at }) => quarterOf(at[0] ?? '') === '2026-Q1');
        const expected = inQuarter.reduce((sum, { n }) => sum + n, 0);
        expect(world.countOf({ levels: [1, 2, 1, 1], at: ['2026-Q1', '', '', ''] })).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });
});

const isSmall = (n: number, threshold: number) => n > 0 && n < threshold;
const nameOf = ({ levels, at }: Cell) => keyOf([...levels, ...at]);

/** What can be left of a cell when figures shown inside it are taken away, as far as it is less than the threshold. */
function within(
  cell: Cell,
  world: Suppression,
  children: ReadonlyMap<string, readonly Cell[]>,
  threshold: number,
): Set<number> {
  const inside = children.get(nameOf(cell)) ?? [];
  const cap = (n: number) => Math.min(n, threshold);
  let rests = new Set([0]);
  for (const child of inside) {
    const left = within(child, world, children, threshold);
    if (!world.isHidden(child)) {
      left.add(0);
    }
    rests = new Set([...rests].flatMap(one => [...left].map(other => cap(one + other))));
  }
  return inside.length > 0 ? rests : new Set([cap(world.countOf(cell))]);
}
