import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { errorMessage } from '../../server/graphql/messages.ts';
import { figuresOf } from '../../server/reports/figure.queries.ts';
import type { Client } from '../support/api.ts';
import { emptyGround, layDown, numbersFrom } from './laidDown.ts';
import { type Asked, read, send, type Told } from './reading.ts';

/** Sums of some 400 cases of two years, of four departments, are laid down by themselves: what is tested is what is told. */
const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
const channels = ['corporation', 'portal'];
const day = (text: string) => Temporal.PlainDate.from(text);

const { api, analyst, owner, providers } = await emptyGround('2026-05-04T10:00', [
  'akmola',
  'abai',
  'almaty',
  'astana',
]);
beforeAll(layDownAll);

/** Many small, some large, some none. */
async function layDownAll(): Promise<void> {
  const next = numbersFrom(7);
  for (const month of months) {
    for (const { id: provider } of providers) {
      for (const channel of channels) {
        const add = (measure: string, item: string, value: number | null, n: number) =>
          layDown(owner, { measure, day: `${month}-15`, provider, channel, item, value, n });
        const n = next(3) === 0 ? next(5) : 4 + next(12);
        await add('intake', '', null, n);
        const refusals = next(4) === 0 ? next(7) : next(2);
        await add('outcome', 'apostille', null, n);
        await add('outcome', 'refusal', null, refusals);
        await add('inTime', 'term', 1, n);
        await add('inTime', 'term', 0, refusals);
        for (const days of [3, 9, 15]) {
          await add('duration', 'term', days, days === 3 ? n : next(6));
        }
      }
    }
  }
}

/** Any question an analyst may ask of the three years. */
const question = fc
  .record({
    from: fc.constantFrom('2025-01-01', '2025-10-01', '2025-11-01', '2026-01-01', '2026-03-01'),
    to: fc.constantFrom('2025-12-31', '2026-01-31', '2026-03-31', '2026-12-31'),
    groupBy: fc.subarray(['month', 'quarter', 'year', 'provider', 'region', 'channel', 'service']),
    channel: fc.constantFrom(null, ...channels),
    region: fc.constantFrom(null, 'akmola', 'abai'),
  })
  .filter(({ from, to }) => from < to)
  .map(({ from, to, groupBy, channel, region }) => ({ filter: { from, to, channel, region }, groupBy }));

const columnsOf: Readonly<Record<string, string>> = {
  intake: 'accepted apostilles refusals',
  timeliness: 'inTime late share',
};

/** Months, providers and channels a row covers, and what it says of them. */
interface Fact {
  readonly months: ReadonlySet<string>;
  readonly providers: ReadonlySet<number>;
  readonly channels: ReadonlySet<string>;
  readonly figure: string;
  readonly n: number;
}

async function factsOf(report: string, asked: Asked & { filter: Record<string, unknown> }): Promise<Fact[]> {
  const { rows, total } = await read(analyst, report, columnsOf[report] ?? '', asked);
  const all = [...Object.entries(rows), ...(total ? [['', total] as const] : [])];
  return all.flatMap(([key, figures]) =>
    Object.entries(figures).flatMap(([column, n]: [string, Told]) =>
      typeof n === 'number' && column !== 'share'
        ? [{ ...covered(asked, key === '' ? [] : key.split(' ')), figure: `${report} ${column}`, n }]
        : [],
    ),
  );
}

function covered({ filter, groupBy = [] }: Asked, values: readonly string[]) {
  const keys = values.length === 0 ? {} : Object.fromEntries(groupBy.map((group, at) => [group, values[at] ?? '']));
  const { from, to, channel, region } = filter as Record<string, string | null>;
  const inTime = (month: string) =>
    `${month}-01` >= (from ?? '') &&
    `${month}-01` <= (to ?? '') &&
    (!keys['month'] || keys['month'] === month) &&
    (!keys['quarter'] || keys['quarter'] === `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`) &&
    (!keys['year'] || keys['year'] === month.slice(0, 4));
  const inPlace = (one: { id: number; region: string }) =>
    (!region || one.region === region) &&
    (!keys['provider'] || keys['provider'] === String(one.id)) &&
    (!keys['region'] || keys['region'] === one.region);
  return {
    months: new Set(months.filter(inTime)),
    providers: new Set(providers.filter(inPlace).map(({ id }) => id)),
    channels: new Set(
      channels.filter(one => (!channel || channel === one) && (!keys['channel'] || keys['channel'] === one)),
    ),
  };
}

const lies = (a: Fact, b: Fact): boolean =>
  a.figure === b.figure &&
  a.months.isSubsetOf(b.months) &&
  a.providers.isSubsetOf(b.providers) &&
  a.channels.isSubsetOf(b.channels);

describe('To an analyst', () => {
  test.each(Object.keys(columnsOf))(
    'no two figures shown by any two questions differ by a small group: %s',
    { timeout: 60_000 },
    async report => {
      await fc.assert(
        fc.asyncProperty(question, question, async (one, other) => {
          const facts = [...(await factsOf(report, one)), ...(await factsOf(report, other))];
          const small = facts.flatMap(inner =>
            facts
              .filter(outer => lies(inner, outer) && outer.n - inner.n > 0 && outer.n - inner.n < 5)
              .map(outer => [inner, outer]),
          );
          expect(small).toEqual([]);
          expect(facts.filter(({ n }) => n > 0 && n < 5)).toEqual([]);
        }),
        { numRuns: 25, seed: 11 },
      );
    },
  );

  test('much is still told: months of the country, and most of the quarters of the departments', async () => {
    const country = await read(analyst, 'intake', 'accepted', { groupBy: ['month'], filter: { from: '2025-01-01' } });
    const shown = (rows: object) => Object.values(rows).filter(({ accepted }) => accepted !== 'hidden').length;
    expect(shown(country.rows)).toBe(months.length);
    const byProvider = await read(analyst, 'intake', 'accepted', {
      groupBy: ['quarter', 'provider'],
      filter: { from: '2025-01-01' },
    });
    expect(shown(byProvider.rows)).toBeGreaterThanOrEqual(4);
  });

  test('an amount, a share, a median and the numbers of days are hidden with the cases they rest on', async () => {
    const fields = 'value hidden cell';
    const { durationReport, timelinessReport } = await analyst.query(
      `query ($filter: ReportFilterInput!) {
        durationReport(filter: $filter, groupBy: [month, provider, channel]) {
          rows { cases { ${fields} } median { ${fields} } p90 { ${fields} } distribution { cases { ${fields} } } } }
        timelinessReport(filter: $filter, groupBy: [month, provider, channel]) {
          rows { inTime { ${fields} } late { ${fields} } share { ${fields} } } } }`,
      { filter: { from: '2025-01-01', to: '2026-12-31' } },
    );
    const hidden = { value: null, hidden: true, cell: null };
    const few = durationReport.rows.filter((row: { cases: { hidden: boolean } }) => row.cases.hidden);
    expect(few.length).toBeGreaterThan(0);
    for (const { cases, median, p90, distribution } of few) {
      expect([cases, median, p90]).toEqual([hidden, hidden, hidden]);
      // Each number of days lies inside a group that is hidden for its size.
      expect(distribution.every((bin: { cases: { value: number | null } }) => (bin.cases.value ?? 5) >= 5)).toBe(true);
    }
    const told = timelinessReport.rows.filter((row: { share: { hidden: boolean } }) => !row.share.hidden);
    for (const { inTime } of told) {
      expect(inTime.hidden).toBe(false);
    }
  });

  test('a period of several years and a month is told where each of its parts is', async () => {
    const filter = { from: '2025-01-01', to: '2026-01-31' };
    const both = await read(analyst, 'intake', 'accepted', { filter });
    const parts = await Promise.all(
      [
        { from: '2025-01-01', to: '2025-12-31' },
        { from: '2026-01-01', to: '2026-01-31' },
      ].map(async part => (await read(analyst, 'intake', 'accepted', { filter: part })).total?.['accepted']),
    );
    expect(both.total?.['accepted']).toBe(parts.reduce((sum: number, n) => sum + Number(n), 0));
  });

  test('and the same to a key of theirs, to an administrator, and to a supervisor of one unit only', async () => {
    const [{ id: providerId } = { id: 0 }] = providers;
    const asked = { groupBy: ['month', 'channel'], filter: { from: '2025-01-01', providerId: String(providerId) } };
    const told = (await read(analyst, 'intake', 'accepted', asked)).rows;
    expect(Object.values(told)).toContainEqual({ accepted: 'hidden' });
    const administrator = await api.person('Administrator', { role: 'administrator', scope: 'country' });
    expect((await read(administrator, 'intake', 'accepted', asked)).rows).toEqual(told);
    const unitId = 1;
    const inUnit = await api.person('Supervisor U.', { role: 'supervisor', scope: 'unit', providerId, unitId });
    expect((await read(inUnit, 'intake', 'accepted', asked)).rows).toEqual(told);
    const head = await api.person('Head', { role: 'head', scope: 'provider', providerId });
    const all = await read(head, 'intake', 'accepted', asked);
    expect(Object.values(all.rows).some(({ accepted }) => accepted === 'hidden')).toBe(false);
    expect(all.head['threshold']).toBeNull();
  });
});

describe('A figure made by hand', () => {
  const casesOf = async (table: string, column: string, month: string, keys: object) => {
    const [year, number] = month.split('-').map(Number);
    const last = Temporal.PlainYearMonth.from({ year: year ?? 0, month: number ?? 0 }).daysInMonth;
    const parts = [table, column, `${month}-01`, `${month}-${last}`, null, keys];
    const { errors } = await analyst.send('query ($cell: ID!) { figureCases(cell: $cell) { items { n } } }', {
      cell: Buffer.from(JSON.stringify(parts)).toString('base64url'),
    });
    return errors?.[0]?.extensions.code ?? 'told';
  };

  test('lists its cases where a report would tell it', async () => {
    expect(await casesOf('intake', 'accepted', '2026-01', {})).toBe('told');
  });

  test('of all stages together, which are never added up, is none', async () => {
    for (const { id } of providers) {
      for (const [table, column] of [
        ['timeliness', 'late'],
        ['timeliness', 'inTime'],
        ['duration', 'cases'],
        ['counter', 'visits'],
        ['timeWith', 'cases'],
      ] as const) {
        expect(await casesOf(table, column, '2026-01', { provider: String(id) })).toBe('FORBIDDEN_OR_UNKNOWN');
      }
    }
  });

  test('of keys of another table is none', async () => {
    expect(await casesOf('intake', 'accepted', '2026-01', { stage: 'term' })).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('of what will be open on days to come is none', async () => {
    expect(await casesOf('intake', 'open', '2027-01', {})).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

describe('Of more sums than an answer can hold', () => {
  const query = { measure: 'intake', from: day('2025-01-01'), to: day('2026-12-31'), groupBy: ['month'] } as const;
  const rows = () => rowsOf(api.database.orm.em.fork());

  test('none are told: fewer groupings or a shorter period are to be chosen', async () => {
    expect(await figuresOf(rows(), query, months.length)).toHaveLength(months.length);
    await expect(figuresOf(rows(), query, months.length - 1)).rejects.toMatchObject({
      code: 'QUERY_TOO_LARGE',
      facts: { sums: months.length - 1 },
    });
    expect(errorMessage('QUERY_TOO_LARGE', { sums: 1 }, 'en')).toContain('fewer groupings');
    expect(errorMessage('QUERY_TOO_LARGE', { requested: 1 }, 'en')).not.toContain('groupings');
  });
});

describe('The threshold', () => {
  const set = (client: Client, amount: number) =>
    client.send(
      `mutation ($input: SetFigureThresholdInput!) { setFigureThreshold(input: $input) { amount isShipped reason setBy { name } } }`,
      { input: { amount, reason: 'Есептілік тәртібі' } },
    );

  test('is 5 as delivered, is set by administrators with a reason, and counts at once', async () => {
    const administrator = await api.person('Administrator B.', { role: 'administrator', scope: 'country' });
    const asked = { groupBy: ['month', 'provider', 'channel'], filter: { from: '2025-01-01' } };
    const hiddenNow = async () => {
      const { rows, head } = await read(analyst, 'intake', 'accepted', asked);
      return [head['threshold'], Object.values(rows).filter(({ accepted }) => accepted === 'hidden').length];
    };
    const [shipped, before] = await hiddenNow();
    expect([shipped, Number(before) > 0]).toEqual([5, true]);
    expect((await set(administrator, 12)).data?.['setFigureThreshold']).toMatchObject({ amount: 12, isShipped: false });
    const [raised, after] = await hiddenNow();
    expect(raised).toBe(12);
    expect(after).toBeGreaterThan(Number(before));
    expect((await set(administrator, 1)).errors).toBeUndefined();
    expect(await hiddenNow()).toEqual([1, 0]);
    const { settingEvents } = await administrator.query(
      '{ settingEvents(what: figureThreshold) { items { before after reason } } }',
    );
    expect(settingEvents.items).toEqual([
      { before: { cases: 12 }, after: { cases: 1 }, reason: 'Есептілік тәртібі' },
      { before: { cases: 5 }, after: { cases: 12 }, reason: 'Есептілік тәртібі' },
    ]);
    await set(administrator, 5);
  });

  test.each([0, 101])('cannot be %i, and nobody else sets it', async amount => {
    const administrator = await api.person('Administrator C.', { role: 'administrator', scope: 'country' });
    expect((await set(administrator, amount)).errors?.[0]?.extensions.facts['fields']).toEqual({
      amount: 'from1To100',
    });
    expect((await set(analyst, 5)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await send(analyst, 'intake', 'accepted')).errors).toBeUndefined();
  });
});
