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

  it('hides what the three rules say, worked out cell by cell', () => {
    fc.assert(
      fc.property(worlds, ({ threshold, atoms }) => {
        const world = new Suppression(dimensions, atoms, threshold);
        const plain = new PlainRules(atoms, threshold);
        const cells = cellsOf(atoms);
        expect(cells.map(cell => world.isHidden(cell))).toEqual(cells.map(cell => plain.isHidden(cell)));
        expect(cells.map(cell => world.countOf(cell))).toEqual(cells.map(cell => plain.countOf(cell)));
      }),
      { numRuns: 60 },
    );
  });

  it('says the same in whatever order it is asked, also of what nobody counted', () => {
    const unheardOf = fc.record({
      levels: fc.tuple(...[2, 2, 1, 1].map(max => fc.integer({ min: 0, max }))),
      month: fc.constantFrom('2025-12', '2026-02', '2026-04', '2027-01'),
      provider: fc.constantFrom('1', '4', '9'),
    });
    const cellOf = ({ levels, month: at, provider: of }: { levels: number[]; month: string; provider: string }) => {
      let cell: Cell = { levels: [0, 0, 0, 0], at: [at, of, 'counter', 'refusal'] };
      for (const [which, level] of levels.entries()) {
        for (let step = 0; step < level; step += 1) {
          cell = widened(cell, dimensions, which);
        }
      }
      return cell;
    };
    fc.assert(
      fc.property(worlds, fc.array(unheardOf, { minLength: 1, maxLength: 20 }), ({ threshold, atoms }, asked) => {
        const world = new Suppression(dimensions, atoms, threshold);
        const cells = asked.map(one => cellOf(one));
        const plain = new PlainRules(atoms, threshold);
        expect(cells.map(cell => world.isHidden(cell))).toEqual(cells.map(cell => plain.isHidden(cell)));
        const other = new Suppression(dimensions, atoms, threshold);
        expect(cellsOf(atoms).map(cell => world.isHidden(cell))).toEqual(
          cellsOf(atoms).map(cell => other.isHidden(cell)),
        );
      }),
      { numRuns: 100 },
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

/** The rules as they are written, each cell added up by itself. */
class PlainRules {
  readonly #counts = new Map<string, number>();
  /** By dimension, the cells that one cell is made of. */
  readonly #children: readonly ReadonlyMap<string, readonly Cell[]>[];
  readonly #isSmall: (n: number) => boolean;

  constructor(atoms: readonly Atom[], threshold: number) {
    this.#isSmall = n => isSmall(n, threshold);
    for (const { at, n } of atoms) {
      const base = { levels: [0, 0, 0, 0], at };
      for (const cell of [base, ...containing(base, dimensions)]) {
        this.#counts.set(nameOf(cell), this.countOf(cell) + n);
      }
    }
    const cells = cellsOf(atoms);
    this.#children = dimensions.map(({ steps }, which) =>
      Map.groupBy(
        cells.filter(({ levels }) => (levels[which] ?? 0) < steps),
        cell => nameOf(widened(cell, dimensions, which)),
      ),
    );
  }

  countOf(cell: Cell): number {
    return this.#counts.get(nameOf(cell)) ?? 0;
  }

  isHidden(cell: Cell): boolean {
    const n = this.countOf(cell);
    return (
      this.#isSmall(n) ||
      [...containing(cell, dimensions)].some(wider => this.#isSmall(this.countOf(wider) - n)) ||
      dimensions.some(({ steps }, which) => (cell.levels[which] ?? 0) < steps && this.#coversAnother(cell, which))
    );
  }

  #coversAnother(cell: Cell, which: number): boolean {
    const mother = widened(cell, dimensions, which);
    const sisters = (this.#children[which]?.get(nameOf(mother)) ?? []).filter(
      ({ levels }) => levels[which] === cell.levels[which],
    );
    const few = sisters.map(one => this.countOf(one)).filter(n => this.#isSmall(n));
    const [least] = sisters
      .filter(one => this.countOf(one) > 0 && !this.#isSmall(this.countOf(one)))
      .toSorted((a, b) => this.countOf(a) - this.countOf(b) || ((a.at[which] ?? '') < (b.at[which] ?? '') ? -1 : 1));
    return (
      least !== undefined &&
      nameOf(least) === nameOf(cell) &&
      (few.length === 0 ? this.isHidden(mother) : this.#isSmall(few.reduce((sum, n) => sum + n, 0)))
    );
  }
}

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
