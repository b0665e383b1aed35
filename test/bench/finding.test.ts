import { expect, test } from 'vitest';
import { quantile, steepness } from './figures.ts';
import { type Finding, tableOf } from './finding.ts';
import { insteadOf } from './recorded.ts';

const line = (ratio: number, bound: NonNullable<Finding['bound']>) =>
  tableOf([{ scenario: 'list', what: 'rows', cases: 10_000, median: '1 ms', ratio, bound }])
    .split('\n')
    .at(-1);

test('a ratio is held to its bound on its own side, the bound itself included', () => {
  expect(line(0.5, { atLeast: 0.5 })).toContain('| ok');
  expect(line(0.49, { atLeast: 0.5 })).toContain('| missed');
  expect(line(1.3, { atMost: 1.3 })).toContain('| ok');
  expect(line(1.31, { atMost: 1.3 })).toContain('| missed');
});

test('of twenty values, the 95th percentile is the nineteenth', () => {
  const values = Array.from({ length: 20 }, (_, at) => 20 - at);
  expect(quantile(values, 0.95)).toBe(19);
  expect(quantile(values, 0.5)).toBe(10);
});

test('a leak shows in a line through what goes up and down, and nothing does where nothing is kept', () => {
  const held = (each: number) =>
    steepness(Array.from({ length: 12 }, (_, x) => ({ x, y: 90_000 + each * x + (x % 2 === 0 ? 400 : -400) })));
  const { slope, error } = held(1000);
  expect(Math.abs(slope - 1000)).toBeLessThan(error);
  expect(slope).toBeGreaterThan(error);
  const level = held(0);
  expect(Math.abs(level.slope)).toBeLessThan(level.error);
});

test('the statements of one case name another, and no number that merely contains its id', () => {
  const statements = [{ text: 'update t set a = $1', values: [120, '120', 'АП-В-120', 1205, '3.120', { id: 120 }] }];
  expect(
    insteadOf(statements, [
      ['АП-В-120', 'АП-В-7'],
      ['120', '7'],
    ])[0]?.values,
  ).toEqual([7, '7', 'АП-В-7', 1205, '3.120', { id: 7 }]);
});
