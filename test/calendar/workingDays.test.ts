import { describe, expect, it, test } from 'vitest';
import { providerYears } from '../../server/calendar/approvedYears.ts';
import {
  addWorkingDays,
  buildCalendar,
  isProvisional,
  isWorkingDay,
  nextWorkingDayOnOrAfter,
  previousWorkingDayOnOrBefore,
  workingDaysBetween,
} from '../../server/calendar/workingDays.ts';
import { DomainError } from '../../server/errors.ts';
import { day, fiveDays } from './calendars.ts';

describe('the start day is day 0 and is not counted', () => {
  test.each([
    ['from a Tuesday, the next working day is Wednesday', '2022-03-01', 1, '2022-03-02'],
    ['from a Friday, the next working day is the worked Saturday 5 March 2022', '2022-03-04', 1, '2022-03-05'],
    [
      'from that worked Saturday, it is Wednesday: 7 March was moved, 8 March is a holiday',
      '2022-03-05',
      1,
      '2022-03-09',
    ],
    ['from a Sunday, it is Monday', '2022-02-06', 1, '2022-02-07'],
    ['backward from a Monday, it is Friday', '2022-03-28', -1, '2022-03-25'],
    ['backward from a Saturday off, it is Friday', '2022-02-05', -1, '2022-02-04'],
    ['backward from the holiday Tuesday 8 March 2022, it is the worked Saturday', '2022-03-08', -1, '2022-03-05'],
    ['the term of fifteen days back from its end', '2022-03-28', -15, '2022-03-01'],
    ['no days added is the start day itself, even a Sunday', '2022-02-06', 0, '2022-02-06'],
  ])('%s', (_, from, n, is) => {
    expect(addWorkingDays(fiveDays, day(from), n).toString()).toBe(is);
  });
});

describe('a working day', () => {
  test.each([
    ['2025-01-05', true, 'Sunday worked in place of Friday 3 January'],
    ['2025-01-03', false, 'moved by the Government'],
    ['2020-05-11', true, 'Monday whose day off was moved to 8 May'],
    ['2024-05-04', true, 'Saturday worked in place of 8 May'],
    ['2026-08-31', true, 'Monday: 30 August is Constitution Day no more'],
    ['2027-03-15', false, 'Monday: the new Constitution Day'],
    ['2025-10-25', false, 'Saturday, Republic Day'],
    ['2025-10-27', false, 'Monday in lieu of it'],
    ['2025-06-06', false, 'Kurban Ait'],
  ])('%s: %s, %s', (date, works) => {
    expect(isWorkingDay(fiveDays, day(date))).toBe(works);
  });

  it('is the first one on or after, and the last one on or before', () => {
    expect(nextWorkingDayOnOrAfter(fiveDays, day('2022-03-07')).toString()).toBe('2022-03-09');
    expect(nextWorkingDayOnOrAfter(fiveDays, day('2022-03-09')).toString()).toBe('2022-03-09');
    expect(previousWorkingDayOnOrBefore(fiveDays, day('2022-03-08')).toString()).toBe('2022-03-05');
    expect(previousWorkingDayOnOrBefore(fiveDays, day('2022-03-05')).toString()).toBe('2022-03-05');
  });
});

describe('working days between two days', () => {
  test.each([
    ['2022-03-01', '2022-03-28', 15],
    ['2022-03-28', '2022-03-01', -15],
    ['2022-03-28', '2022-03-28', 0],
    ['2022-03-04', '2022-03-06', 1],
  ])('from %s to %s there are %i', (from, to, n) => {
    expect(workingDaysBetween(fiveDays, day(from), day(to))).toBe(n);
  });
});

describe('a year without a calendar', () => {
  it('is refused, not guessed', () => {
    const beyond = () => addWorkingDays(fiveDays, day('2027-12-30'), 2);
    expect(addWorkingDays(fiveDays, day('2027-12-30'), 1).toString()).toBe('2027-12-31');
    expect(beyond).toThrow(DomainError);
    expect(beyond).toThrow(
      expect.objectContaining({ code: 'NO_CALENDAR', facts: expect.objectContaining({ year: 2028 }) }),
    );
    expect(() => addWorkingDays(fiveDays, day('2020-01-06'), -2)).toThrow(
      expect.objectContaining({ code: 'NO_CALENDAR' }),
    );
    expect(() => isWorkingDay(fiveDays, day('2019-12-31'))).toThrow(expect.objectContaining({ code: 'NO_CALENDAR' }));
  });

  it('may not be skipped inside a calendar', () => {
    const approvedYears = providerYears.filter(({ year }) => year !== 2023);
    expect(() => buildCalendar({ id: '1', kind: 'provider', approvedYears })).toThrow(
      expect.objectContaining({ code: 'NO_CALENDAR' }),
    );
  });

  it('is provisional until a decree approves it: 2027', () => {
    expect(isProvisional(fiveDays, day('2026-12-31'))).toBe(false);
    expect(isProvisional(fiveDays, day('2027-01-05'))).toBe(true);
  });
});
