import { describe, expect, it, test } from 'vitest';
import { deadlineState } from '../../server/deadlines/deadlineState.ts';
import { at } from './reckonings.ts';

function stateOf(dueAt: string, breachAt: string | null) {
  return (now: string, metAt: string | null = null, voidedAt: string | null = null) =>
    deadlineState(
      {
        dueAt: at(dueAt),
        breachAt: breachAt ? at(breachAt) : null,
        metAt: metAt ? at(metAt) : null,
        voidedAt: voidedAt ? at(voidedAt) : null,
      },
      at(now),
    );
}

describe('the state of a limit of the law on Friday 25 March 2022 at 18:30', () => {
  const state = stateOf('2022-03-25T18:30', '2022-03-25T18:30');

  test.each([
    ['runs at 18:29', '2022-03-25T18:29', 'running'],
    ['runs at 18:30', '2022-03-25T18:30', 'running'],
    ['is late at 18:31', '2022-03-25T18:31', 'late'],
  ])('%s', (_, now, is) => {
    expect(state(now)).toBe(is);
  });

  it('is met up to its moment, and met late after it, whenever one looks', () => {
    expect(state('2022-04-25T10:00', '2022-03-25T18:30')).toBe('met');
    expect(state('2022-04-25T10:00', '2022-03-25T18:31')).toBe('metLate');
  });

  it('is void for good, late or not', () => {
    expect(state('2022-04-25T10:00', null, '2022-03-24T10:00')).toBe('void');
  });
});

describe('the state of a stage that the plan ends on Friday 18 March 2022, its own term on Friday 25', () => {
  const state = stateOf('2022-03-18T18:30', '2022-03-25T18:30');

  test.each([
    ['runs to the end of the plan', '2022-03-18T18:30', 'running'],
    ['is over plan after it', '2022-03-18T18:31', 'overPlan'],
    ['is over plan to the end of its own term', '2022-03-25T18:30', 'overPlan'],
    ['is late after that', '2022-03-25T18:31', 'late'],
  ])('%s', (_, now, is) => {
    expect(state(now)).toBe(is);
  });

  it('is met up to the end of its own term, and met late after it', () => {
    expect(state('2022-04-25T10:00', '2022-03-25T18:30')).toBe('met');
    expect(state('2022-04-25T10:00', '2022-03-25T18:31')).toBe('metLate');
  });
});

describe('the state of a date that breaks no law: a request, a point of the plan', () => {
  const state = stateOf('2022-03-04T18:30', null);

  it('is running, then over plan, and never late', () => {
    expect(['2022-03-04T18:30', '2022-03-04T18:31', '2032-03-04T18:31'].map(now => state(now))).toEqual([
      'running',
      'overPlan',
      'overPlan',
    ]);
  });

  it('is met whenever it is done', () => {
    expect(state('2022-04-25T10:00', '2022-03-24T10:00')).toBe('met');
  });
});
