import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { written as writtenQuery } from '../../admin/data/gql.ts';
import { en } from '../../admin/i18n/en.ts';
import { groups, partsOf, reportIds } from '../../admin/reports/catalogue.ts';
import { chartData, chartsOf } from '../../admin/reports/chartData.ts';
import { changeOf, comparedRows } from '../../admin/reports/comparison.ts';
import { comparedPeriod, presetOf, presetPeriod } from '../../admin/reports/period.ts';
import { addressOf, askedFrom } from '../../admin/reports/reportAddress.ts';
import { type Figure, reportQuery, type ReportRow } from '../../admin/reports/report.ts';
import { written, writtenChange } from '../../admin/reports/written.ts';
import { reportParts } from '../../server/exports/reportQuery.ts';
import { figureNames, keyNames, partNames } from '../../server/exports/reportWords.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

const period = (from: string, to: string) => ({ from, to });
const figure = (value: number | null, hidden = false): Figure => ({ value, hidden, cell: null });
const row = (keys: Readonly<Record<string, string>>, figures: Readonly<Record<string, Figure>> = {}): ReportRow => ({
  keys: Object.entries(keys).map(([group, value]) => ({ group, value, name: value })),
  figures,
  distribution: [],
});

describe('A period', () => {
  test.each([
    ['thisMonth', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['thisQuarter', '2026-06-30', '2026-04-01', '2026-06-30'],
    ['lastQuarter', '2026-02-01', '2025-10-01', '2025-12-31'],
    ['thisYear', '2026-12-31', '2026-01-01', '2026-12-31'],
    ['lastYear', '2026-01-01', '2025-01-01', '2025-12-31'],
  ] as const)('%s on %s runs from %s to %s', (preset, today, from, to) => {
    expect(presetPeriod(preset, today)).toEqual({ from, to });
    expect(presetOf({ from, to }, today)).toBe(preset);
  });

  test.each([
    ['a month is compared with the month before', '2026-03-01', '2026-03-31', 'previous', '2026-02-01', '2026-02-28'],
    ['a quarter with the quarter before', '2026-01-01', '2026-03-31', 'previous', '2025-10-01', '2025-12-31'],
    ['February with that of a leap year', '2025-02-01', '2025-02-28', 'yearBefore', '2024-02-01', '2024-02-29'],
    ['ten days with the ten before', '2026-03-01', '2026-03-10', 'previous', '2026-02-19', '2026-02-28'],
    ['ten days with those a year before', '2026-03-01', '2026-03-10', 'yearBefore', '2025-03-01', '2025-03-10'],
  ] as const)('%s', (_name, from, to, comparison, earlierFrom, earlierTo) => {
    expect(comparedPeriod({ from, to }, comparison)).toEqual({ from: earlierFrom, to: earlierTo });
  });
});

describe('The address of a report', () => {
  const today = '2026-03-12';

  test('names everything, so that it shows the same on another day', () => {
    const asked = askedFrom(new URLSearchParams(), today);
    expect(asked).toMatchObject({
      report: 'intakeReport',
      period: period('2026-01-01', '2026-12-31'),
      groupBy: ['month'],
    });
    expect(askedFrom(addressOf(asked), '2031-07-07')).toEqual(asked);
  });

  test('keeps filters, rows, the day of the data and what is compared', () => {
    const address =
      'report=counterReport&from=2026-01-01&to=2026-03-31&by=quarter,provider&service=education&region=KZ-71&asOf=2026-03-31&compare=yearBefore';
    const asked = askedFrom(new URLSearchParams(address), today);
    expect(asked).toEqual({
      report: 'counterReport',
      period: period('2026-01-01', '2026-03-31'),
      groupBy: ['quarter', 'provider'],
      filter: { service: 'education', region: 'KZ-71' },
      asOf: '2026-03-31',
      compare: 'yearBefore',
    });
    expect(askedFrom(addressOf(asked), today)).toEqual(asked);
  });

  test.each([
    ['no such report', 'report=salaryReport'],
    ['no such day', 'from=2026-02-30&to=soon'],
    ['a day of no such month', 'from=2026-13-01'],
    ['no such comparison', 'compare=ever'],
  ])('with %s is the usual one', (_name, address) => {
    expect(askedFrom(new URLSearchParams(address), today)).toEqual(askedFrom(new URLSearchParams(), today));
  });

  test('has one step of time: the shortest', () => {
    expect(askedFrom(new URLSearchParams('by=year,month,channel'), today).groupBy).toEqual(['month', 'channel']);
    expect(askedFrom(new URLSearchParams('by='), today).groupBy).toEqual([]);
  });
});

describe('A comparison', () => {
  test('sets the second month beside the second month, of the same place', () => {
    const now = [row({ month: '2026-01', provider: '3' }), row({ month: '2026-02', provider: '3' })];
    const before = [row({ month: '2025-02', provider: '3' }), row({ month: '2025-02', provider: '4' })];
    const earlierOf = comparedRows(now, period('2026-01-01', '2026-02-28'), before, period('2025-01-01', '2025-02-28'));
    expect(now.map(earlierOf)).toEqual([undefined, before[0]]);
  });

  test('sets quarters and years beside one another too', () => {
    const now = [row({ quarter: '2026-Q1' }), row({ quarter: '2026-Q2' })];
    const before = [row({ quarter: '2025-Q3' }), row({ quarter: '2025-Q4' })];
    const earlierOf = comparedRows(now, period('2026-01-01', '2026-06-30'), before, period('2025-07-01', '2025-12-31'));
    expect(now.map(earlierOf)).toEqual(before);
    const year = row({ year: '2026' });
    const whole = [period('2026-01-01', '2026-12-31'), period('2025-01-01', '2025-12-31')] as const;
    expect(comparedRows([year], whole[0], [row({ year: '2025' })], whole[1])(year)?.keys[0]?.value).toBe('2025');
  });

  test('is the difference and the share of what was', () => {
    expect(changeOf(figure(12), figure(10), true)).toMatchObject({ difference: 2, share: 0.2 });
    expect(changeOf(figure(12), undefined, true)).toMatchObject({ difference: 12, share: null });
    expect(changeOf(figure(12), undefined, false)).toMatchObject({ difference: null, share: null });
  });

  test('says nothing where either figure is hidden', () => {
    expect(changeOf(figure(12), figure(null, true), true)).toMatchObject({ difference: null, share: null });
    expect(changeOf(figure(null, true), figure(12), true)).toMatchObject({ difference: null, share: null });
  });

  test('is written with its sign; shares differ by points', () => {
    const translate = (key: string, options?: Readonly<Record<string, unknown>>) =>
      `${key} ${String(options?.['count'])}`;
    expect(writtenChange({ difference: -3, share: -0.25 }, 'count', 'en', translate)).toBe('-3 (-25%)');
    expect(writtenChange({ difference: 0.054, share: 0.06 }, 'share', 'en', translate)).toBe('reports.points +5.4');
    expect(written(0.9545, 'share', 'ru')).toBe('95,5\u00a0%');
    expect(written(1234.5, 'tenge', 'en')).toBe('1,234.5');
  });
});

describe('A chart', () => {
  const names = { key: (key: { name: string }) => key.name, figure: (name: string) => name };
  const spec = partsOf('intakeReport')[0];
  const part = (...rows: readonly ReportRow[]) => {
    if (!spec) {
      throw new TypeError('no such part');
    }
    return { spec, rows, total: null };
  };

  test('has a set of bars a figure where rows are of one thing; what is hidden is no bar', () => {
    const months = part(
      row({ month: '2026-01' }, { accepted: figure(20), open: figure(7) }),
      row({ month: '2026-02' }, { accepted: figure(null, true), open: figure(9) }),
    );
    expect(chartsOf(months)).toEqual([['accepted', 'apostilles', 'refusals'], ['open']]);
    expect(chartData(months, ['accepted', 'open'], names)?.series.map(({ data }) => data)).toEqual([
      [20, null],
      [7, 9],
    ]);
  });

  test('has a set of bars a place where rows are of time and place, the largest first', () => {
    const both = part(
      row({ month: '2026-01', region: 'A' }, { accepted: figure(1) }),
      row({ month: '2026-01', region: 'B' }, { accepted: figure(5) }),
      row({ month: '2026-02', region: 'B' }, { accepted: figure(6) }),
    );
    expect(chartsOf(both)).toEqual([['accepted'], ['apostilles'], ['refusals'], ['open']]);
    expect(chartData(both, ['accepted'], names)).toMatchObject({
      categories: [{ id: '2026-01' }, { id: '2026-02' }],
      series: [
        { label: 'B', data: [5, 6] },
        { label: 'A', data: [1, null] },
      ],
      isTime: true,
    });
  });

  test('draws nothing of a single row', () => {
    expect(chartData(part(row({ month: '2026-01' }, { accepted: figure(1) })), ['accepted'], names)).toBeUndefined();
  });
});

describe('The catalogue of the dashboard', () => {
  test.each(reportIds)('asks for %s in the words of the schema, and for every figure of it', id => {
    expect(validate(schema, parse(writtenQuery(reportQuery(id))))).toEqual([]);
    const sorted = (parts: readonly { readonly field: string; readonly figures: readonly string[] }[]) =>
      parts.map(({ field, figures }) => [field, ...figures.toSorted()].join(' ')).toSorted();
    const own = partsOf(id).map(({ field, figures }) => ({ field, figures: figures.map(({ name }) => name) }));
    expect(sorted(own)).toEqual(sorted(reportParts(schema, id)));
  });

  test('has every report of the schema', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.map(({ name }) => name).filter(name => name.endsWith('Report'))).toEqual([...reportIds].toSorted());
    expect(en.report).toEqual(Object.fromEntries(reportIds.map(id => [id, expect.any(String)])));
  });

  test('and the file of the server name every figure, every table and what rows are of', () => {
    const figures = new Set(reportIds.flatMap(id => partsOf(id).flatMap(part => part.figures.map(({ name }) => name))));
    expect([...figures].filter(name => !(name in en.figure) || !(name in figureNames))).toEqual([]);
    expect([...groups].filter(group => !(group in en.reportKey) || !(group in keyNames))).toEqual([]);
    expect(Object.keys(partNames)).toEqual(['rows', ...Object.keys(en.reports.part)]);
  });
});
