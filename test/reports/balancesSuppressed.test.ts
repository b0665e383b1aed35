import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyGround, layDown, numbersFrom } from './laidDown.ts';
import { type Asked, read } from './reading.ts';

/** What came to two stages and left them in half a year, at four departments, laid down by itself: what is tested is what is told. */
const now = '2026-05';
const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
const channels = ['corporation', 'portal'];
const stages = ['examination', 'dispatch'];

const { analyst, owner, providers } = await emptyGround(`${now}-04T10:00`, ['akmola', 'abai', 'almaty']);
beforeAll(layDownAll);

/** Much comes and goes, and often as much of both, or nearly. */
async function layDownAll(): Promise<void> {
  const next = numbersFrom(11);
  for (const month of months) {
    for (const { id } of providers) {
      for (const channel of channels) {
        for (const stage of stages) {
          const left =
            month === months[0] ? 0 : ([0, 1 + next(6), 20 + next(30), 20 + next(30), 20 + next(30)][next(5)] ?? 0);
          const more = month === months[0] ? 30 + next(20) : [0, 1 + next(3), 10 + next(20), 10 + next(20)][next(4)];
          await add(month, id, channel, stage, 'entered', left + (more ?? 0));
          await add(month, id, channel, stage, 'left', -left);
        }
      }
    }
  }
}

async function add(month: string, provider: number, channel: string, stage: string, way: string, n: number) {
  laid.push({ month: numberOf(month), group: [provider, channel, stage].join(' '), way, n: Math.abs(n) });
  await layDown(owner, { measure: 'stock', day: `${month}-01`, provider, channel, item: stage, detail: way, n });
}

/** Everything that came or went, as it was laid down. */
const laid: { readonly month: number; readonly group: string; readonly way: string; readonly n: number }[] = [];
const numberOf = (month: string) => {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return year * 12 + of;
};

const ends = ['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-12-31'];
const groupings = ['month', 'quarter', 'year', 'provider', 'region', 'channel', 'service'];

/** The same of two months, one after the other, and of both what contains it: each a question by itself. */
const questions = fc
  .record({
    first: fc.nat(ends.length - 2),
    begins: fc.constantFrom('2025-11-01', '2025-11-01', '2026-01-01', '2026-03-01'),
    groupBy: fc.subarray(groupings),
    wider: fc.subarray(groupings),
    channel: fc.constantFrom(null, null, ...channels),
    region: fc.constantFrom(null, null, 'akmola', 'abai'),
  })
  .map(({ first, begins, groupBy, wider, channel, region }) =>
    [ends[first] ?? '', ends[first + 1] ?? ''].flatMap(to => [
      { filter: { from: begins < to ? begins : '2025-11-01', to, channel, region }, groupBy },
      { filter: { from: '2025-11-01', to, channel: null, region }, groupBy: wider },
    ]),
  );

/** What was open at the end of a month, where, and in which stages. */
interface Fact {
  /** How many months after the first. */
  readonly month: number;
  readonly groups: ReadonlySet<string>;
  readonly n: number;
}

async function factsOf(asked: Asked & { filter: Record<string, string | null> }): Promise<Fact[]> {
  const { rows, total } = await read(analyst, 'workload', 'open', asked);
  const all = [...Object.entries(rows), ...(total ? [['', total] as const] : [])];
  return all.flatMap(([key, { open }]) =>
    typeof open === 'number' ? [{ ...covered(asked, key === '' ? [] : key.split(' ')), n: open }] : [],
  );
}

function covered({ filter = {}, groupBy = [] }: Asked, values: readonly string[]): Omit<Fact, 'n'> {
  const keys = Object.fromEntries([...groupBy, 'stage'].map((group, at) => [group, values[at]]));
  const lastMonth = [String(filter['to']).slice(0, 7), now, ...timesOf(keys)].toSorted()[0] ?? '';
  const groups = providers
    .filter(({ id, region }) => (!keys['provider'] || keys['provider'] === String(id)) && isIn(region, keys, filter))
    .flatMap(({ id }) => channels.map(channel => ({ id, channel })))
    .filter(({ channel }) => [filter['channel'], keys['channel']].every(one => !one || one === channel))
    .flatMap(({ id, channel }) => stages.map(stage => ({ id, channel, stage })))
    .filter(({ stage }) => !keys['stage'] || keys['stage'] === stage);
  return { month: numberOf(lastMonth), groups: new Set(groups.map(group => Object.values(group).join(' '))) };
}

type Keys = Readonly<Record<string, string | undefined>>;
const isIn = (region: string, keys: Keys, filter: Readonly<Record<string, unknown>>) =>
  (!filter['region'] || filter['region'] === region) && (!keys['region'] || keys['region'] === region);

/** The last months of the periods a row is about. */
const timesOf = ({ month, quarter, year }: Keys): string[] => [
  ...(month ? [month] : []),
  ...(quarter ? [`${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3).padStart(2, '0')}`] : []),
  ...(year ? [`${year}-12`] : []),
];

const isFew = (n: number) => n !== 0 && Math.abs(n) < 5;
/** Of these, what came or went in a month. */
const isFewMoved = (month: number, groups: ReadonlySet<string>) =>
  ['entered', 'left'].some(way =>
    isFew(
      laid.reduce((sum, one) => sum + (one.month === month && one.way === way && groups.has(one.group) ? one.n : 0), 0),
    ),
  );
const isSame = (one: Fact, other: Fact) => one.groups.size === other.groups.size && one.groups.isSubsetOf(other.groups);

describe('Of what is open, whatever questions an analyst asks one by one', () => {
  const ofAny = (check: (facts: readonly Fact[]) => void) =>
    fc.assert(
      fc.asyncProperty(questions, async asked => check((await Promise.all(asked.map(factsOf))).flat())),
      { numRuns: 40, seed: 5 },
    );

  test('between no two balances a month apart did few come or few go', { timeout: 60_000 }, () =>
    ofAny(facts => {
      const near = facts.flatMap(one =>
        facts.filter(
          other => other.month === one.month + 1 && isSame(one, other) && isFewMoved(other.month, one.groups),
        ),
      );
      expect(near).toEqual([]);
    }),
  );

  test('nor does what is left of them when a part is taken away', { timeout: 60_000 }, () =>
    ofAny(facts => {
      const rests = facts.flatMap(inner =>
        facts
          .filter(outer => outer.month === inner.month && inner.groups.isSubsetOf(outer.groups))
          .map(outer => ({ inner, outer, n: outer.n - inner.n })),
      );
      expect(rests.filter(({ n }) => isFew(n))).toEqual([]);
      const near = rests.flatMap(one =>
        rests.filter(
          other =>
            other.inner.month === one.inner.month + 1 &&
            isSame(one.inner, other.inner) &&
            isSame(one.outer, other.outer) &&
            isFewMoved(other.inner.month, one.outer.groups.difference(one.inner.groups)),
        ),
      );
      expect(near).toEqual([]);
    }),
  );

  test('months asked one by one are told as in one answer', async () => {
    const asked = (from: string, to: string) =>
      read(analyst, 'workload', 'open', { filter: { from, to }, groupBy: ['month', 'provider', 'channel'] });
    const whole = (await asked('2025-11-01', '2026-04-30')).rows;
    const parts = await Promise.all(
      months.map(month => {
        const { daysInMonth } = Temporal.PlainYearMonth.from(month);
        return asked(`${month}-01`, `${month}-${daysInMonth}`);
      }),
    );
    expect(Object.assign({}, ...parts.map(({ rows }) => rows))).toEqual(whole);
    const opened = Object.values(whole).map(({ open }) => open);
    expect(opened.filter(open => open === 'hidden').length).toBeGreaterThan(3);
    expect(opened.filter(open => typeof open === 'number' && open > 0).length).toBeGreaterThan(3);
  });
});
