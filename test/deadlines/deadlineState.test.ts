import { describe, expect, it, test } from 'vitest';
import { deadlineState, isDueSoon, isDueToday, workingDaysLeft } from '../../server/deadlines/deadlineState.ts';
import { day, fiveDays } from '../calendar/calendars.ts';
import { at } from './reckonings.ts';

describe('the state of a deadline due on Friday 25 March 2022 at 18:30', () => {
  const dueAt = at('2022-03-25T18:30');
  const state = (now: string, metAt: string | null = null, voidedAt: string | null = null) =>
    deadlineState({ dueAt, metAt: metAt ? at(metAt) : null, voidedAt: voidedAt ? at(voidedAt) : null }, at(now));

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

describe('a deadline due on Friday 25 March 2022', () => {
  const row = { dueOn: day('2022-03-25') };

  it('is told in working days: 21-23 March are off', () => {
    expect(workingDaysLeft(fiveDays, row, day('2022-03-18'))).toBe(2);
    expect(workingDaysLeft(fiveDays, row, day('2022-03-20'))).toBe(2);
    expect(workingDaysLeft(fiveDays, row, day('2022-03-25'))).toBe(0);
    expect(workingDaysLeft(fiveDays, row, day('2022-03-28'))).toBe(-1);
  });

  it('is due soon within two working days, today included, and not after it', () => {
    const soonOn = (date: string) => isDueSoon(fiveDays, row, day(date), 2);
    expect([soonOn('2022-03-17'), soonOn('2022-03-18'), soonOn('2022-03-25'), soonOn('2022-03-26')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is due today on that day only', () => {
    expect([isDueToday(row, day('2022-03-24')), isDueToday(row, day('2022-03-25'))]).toEqual([false, true]);
  });
});
