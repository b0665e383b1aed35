import { describe, expect, test } from 'vitest';
import { readingPlan } from '../../server/reports/readingPlan.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const written = (spans: readonly { from: Temporal.PlainDate; to: Temporal.PlainDate }[]) =>
  spans.map(({ from, to }) => `${from.toString()}..${to.toString()}`);

function plan(from: string, to: string, asOf?: string) {
  const { months, days, ahead } = readingPlan({ from: day(from), to: day(to), ...(asOf && { asOf: day(asOf) }) });
  return { months: written(months), days: written(days), ahead: written(ahead) };
}

describe('A period is read', () => {
  test.each([
    ['of whole months', '2026-01-01', '2026-03-31', ['2026-01-01..2026-03-31'], []],
    ['from the 2nd', '2026-01-02', '2026-03-31', ['2026-02-01..2026-03-31'], ['2026-01-02..2026-01-31']],
    ['to the last day but one', '2026-01-01', '2026-03-30', ['2026-01-01..2026-02-28'], ['2026-03-01..2026-03-30']],
    ['within a month', '2026-03-02', '2026-03-30', [], ['2026-03-02..2026-03-30']],
    ['over the end of a month', '2026-03-20', '2026-04-10', [], ['2026-03-20..2026-04-10']],
    ['of one day', '2026-03-31', '2026-03-31', [], ['2026-03-31..2026-03-31']],
  ])('%s: whole months as months, the edges by days', (_, from, to, months, days) => {
    expect(plan(from, to)).toEqual({ months, days, ahead: [] });
  });

  test.each([
    ['after its end', '2026-04-01', ['2026-01-01..2026-03-31'], [], []],
    ['on its last day', '2026-03-31', ['2026-01-01..2026-03-31'], [], []],
    ['a day before', '2026-03-30', ['2026-01-01..2026-02-28'], ['2026-03-01..2026-03-30'], ['2026-03-31..2026-03-31']],
    ['on its first day', '2026-01-01', [], ['2026-01-01..2026-01-01'], ['2026-01-02..2026-03-31']],
    ['before it', '2025-12-31', [], [], ['2026-01-01..2026-03-31']],
  ])(
    'of whole months as it stood %s: only months that were over are read as months',
    (_, asOf, months, days, ahead) => {
      expect(plan('2026-01-01', '2026-03-31', asOf)).toEqual({ months, days, ahead });
    },
  );
});

describe('Calendar years are read as years', () => {
  const planCutAt = (from: string, to: string, cuts: readonly string[], asOf?: string) => {
    const found = readingPlan({
      from: day(from),
      to: day(to),
      ...(asOf && { asOf: day(asOf) }),
      isCutAt: first => cuts.includes(first.toString()),
    });
    return { years: written(found.years), months: written(found.months), days: written(found.days) };
  };

  test.each([
    ['all of one', '2025-01-01', '2025-12-31', ['2025-01-01..2025-12-31'], [], []],
    ['all but its last day', '2025-01-01', '2025-12-30', [], ['2025-01-01..2025-11-30'], ['2025-12-01..2025-12-30']],
    [
      'several, with months and days beside them',
      '2022-11-15',
      '2026-02-03',
      ['2023-01-01..2025-12-31'],
      ['2022-12-01..2022-12-31', '2026-01-01..2026-01-31'],
      ['2022-11-15..2022-11-30', '2026-02-01..2026-02-03'],
    ],
  ])('%s', (_, from, to, years, months, days) => {
    expect(planCutAt(from, to, [])).toEqual({ years, months, days });
  });

  test('but for those within which something is told apart', () => {
    expect(planCutAt('2023-01-01', '2026-12-31', ['2024-07-01', '2025-01-01'])).toEqual({
      years: ['2023-01-01..2023-12-31', '2025-01-01..2026-12-31'],
      months: ['2024-01-01..2024-12-31'],
      days: [],
    });
  });

  test('and those that were not over on the day asked about', () => {
    expect(planCutAt('2025-01-01', '2026-12-31', [], '2026-12-30').years).toEqual(['2025-01-01..2025-12-31']);
  });
});
