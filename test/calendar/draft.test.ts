import { describe, expect, test } from 'vitest';
import { calendarWith, checkDays, checkYear, decreeOf, type DraftDay } from '../../server/calendar/draft.rules.ts';
import { isProvisional, isWorkingDay } from '../../server/calendar/workingDays.ts';
import { holidaysByLaw } from '../../server/calendar/holidaysByLaw.ts';
import { explainDay } from '../../server/calendar/explainDay.ts';
import { DomainError } from '../../server/errors.ts';
import { day, fiveDays, sixDays } from './calendars.ts';

const name = { kk: 'Күн', ru: 'День', en: 'Day' };
const of = (date: string, reason: DraftDay['reason'], works = reason === 'workedWeekend'): DraftDay => ({
  day: day(date),
  works,
  reason,
  name,
});

function refusal(kind: 'provider' | 'corporation', ...days: DraftDay[]) {
  try {
    checkDays({ kind, year: 2027, days });
  } catch (error) {
    return error instanceof DomainError ? error.facts : undefined;
  }
  return undefined;
}

describe('A day of a draft', () => {
  test.each([
    ['of another year', [of('2028-01-03', 'holiday')], 'outsideTheYear', '2028-01-03'],
    ['that is there twice', [of('2027-07-05', 'holiday'), of('2027-07-05', 'transferred')], 'dayTwice', '2027-07-05'],
    ['off, called a worked weekend', [of('2027-07-03', 'workedWeekend', false)], 'reasonOfTheOther', '2027-07-03'],
    ['worked, called a holiday', [of('2027-07-03', 'holiday', true)], 'reasonOfTheOther', '2027-07-03'],
    ['worked, a Monday', [of('2027-07-05', 'workedWeekend')], 'worksAnyway', '2027-07-05'],
    ['off by transfer, a Saturday', [of('2027-07-03', 'transferred')], 'offAnyway', '2027-07-03'],
  ])('%s is refused', (_, days, rule, date) => {
    expect(refusal('provider', ...days)).toEqual({ fields: { days: rule }, day: date });
  });

  test.each([
    ['a holiday on a Saturday: another work week loses it', of('2027-05-01', 'holiday')],
    ['a religious day on a Sunday', of('2027-05-16', 'religious')],
    ['a Saturday that is worked', of('2027-07-03', 'workedWeekend')],
    ['a Monday off for it', of('2027-07-05', 'transferred')],
  ])('may be %s', (_, draftDay) => {
    expect(refusal('provider', draftDay)).toBeUndefined();
  });

  test('is of a week of six days at the Corporation: a Saturday works anyway, and may be moved', () => {
    expect(refusal('corporation', of('2027-07-03', 'workedWeekend'))?.['fields']).toEqual({ days: 'worksAnyway' });
    expect(refusal('corporation', of('2027-07-03', 'transferred'))).toBeUndefined();
    expect(refusal('corporation', of('2027-07-04', 'workedWeekend'))).toBeUndefined();
  });

  test('moved by the Government rests on the act of the year, a holiday on none, and either on its own', () => {
    expect(decreeOf(of('2027-07-05', 'transferred'), 'P2600001050')).toBe('P2600001050');
    expect(decreeOf(of('2027-07-05', 'holiday'), 'P2600001050')).toBeNull();
    expect(decreeOf({ ...of('2027-07-05', 'holiday'), decree: 'P1' }, 'P2600001050')).toBe('P1');
  });
});

describe('The year of a draft', () => {
  const [first, last] = [fiveDays.years.at(0)?.year ?? 0, fiveDays.years.at(-1)?.year ?? 0];

  test.each([first, last, last + 1])('may be one the calendar has, or the next: %i', year => {
    expect(() => checkYear(fiveDays, year)).not.toThrow();
  });

  test.each([first - 1, last + 2])('may not leave a gap, nor lie before the first: %i', year => {
    expect(() => checkYear(fiveDays, year)).toThrow(DomainError);
  });
});

describe('A new year', () => {
  const datesOf = (kind: 'provider' | 'corporation', year: number) =>
    holidaysByLaw(kind, year)
      .map(one => one.day.toString())
      .toSorted();

  test('begins with its holidays by law, as the shipped one that has no decree yet', () => {
    for (const calendar of [fiveDays, sixDays]) {
      const shipped = calendar.years.find(({ year }) => year === 2027)?.daysOff.map(({ date }) => date) ?? [];
      expect(datesOf(calendar.kind, 2027)).toEqual(shipped.toSorted());
    }
  });

  test('has the days after a holiday on a weekend off: 1 and 2 January 2028 are a Saturday and a Sunday', () => {
    expect(datesOf('provider', 2028).filter(date => date < '2028-01-06')).toEqual([
      '2028-01-01',
      '2028-01-02',
      '2028-01-03',
      '2028-01-04',
    ]);
    expect(datesOf('corporation', 2028).filter(date => date < '2028-01-06')).toEqual([
      '2028-01-01',
      '2028-01-02',
      '2028-01-03',
    ]);
    expect(() => checkDays({ kind: 'provider', year: 2028, days: holidaysByLaw('provider', 2028) })).not.toThrow();
  });
});

describe('A calendar with a draft in it', () => {
  const days = [of('2027-07-03', 'workedWeekend'), of('2027-07-05', 'transferred')];
  const after = calendarWith(fiveDays, { kind: 'provider', year: 2027, decree: 'P2600001050', days }, 'draft 1');

  test('has the year as drafted, approved, and nothing of it as it was', () => {
    expect(isWorkingDay(after, day('2027-07-03'))).toBe(true);
    expect(isWorkingDay(after, day('2027-07-05'))).toBe(false);
    expect(isWorkingDay(after, day('2027-03-08'))).toBe(true); // a holiday the draft left out
    expect(isProvisional(after, day('2027-07-05'))).toBe(false);
    expect(explainDay(after, day('2027-07-05'))).toMatchObject({ reason: 'transferred', decree: 'P2600001050' });
  });

  test('has every other year as it was, and takes one more at the end', () => {
    expect(after.years.filter(({ year }) => year !== 2027)).toEqual(fiveDays.years.filter(({ year }) => year !== 2027));
    const next = calendarWith(sixDays, { kind: 'corporation', year: 2028, decree: 'later', days: [] }, 'draft 2');
    expect(next.years.at(-1)).toMatchObject({ year: 2028, approved: true });
  });
});
