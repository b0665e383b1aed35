import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { providerYears } from '../../server/calendar/approvedYears.ts';
import { explainDay, walkDays } from '../../server/calendar/explainDay.ts';
import { addWorkingDays, buildCalendar, isWorkingDay, workingDaysBetween } from '../../server/calendar/workingDays.ts';
import { day, fiveDays, sixDays } from './calendars.ts';

const compare = Temporal.PlainDate.compare;
const calendar = fc.constantFrom(fiveDays, sixDays);
/** Far enough from both ends of the known years for 250 working days either way. */
const date = fc.integer({ min: 0, max: 5 * 365 }).map(days => day('2021-07-01').add({ days: Math.min(days, 1900) }));
const amount = fc.integer({ min: 1, max: 200 });
const signed = fc.oneof(
  amount,
  amount.map(n => -n),
);

describe('on any day of either calendar', () => {
  it('adding working days, forward or back, lands on a working day', () => {
    fc.assert(fc.property(calendar, date, signed, (c, from, n) => isWorkingDay(c, addWorkingDays(c, from, n))));
  });

  it('counting is the inverse of adding', () => {
    fc.assert(
      fc.property(calendar, date, signed, (c, from, n) => {
        expect(workingDaysBetween(c, from, addWorkingDays(c, from, n))).toBe(n);
      }),
    );
  });

  it('from a working day, going forward and back comes home', () => {
    fc.assert(
      fc.property(calendar, date, signed, (c, any, n) => {
        const from = addWorkingDays(c, any, 1);
        expect(addWorkingDays(c, addWorkingDays(c, from, n), -n).toString()).toBe(from.toString());
      }),
    );
  });

  it('a later start never ends earlier, and one more day always ends later', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 0, max: 30 }), amount, (c, from, days, n) => {
        const end = addWorkingDays(c, from, n);
        expect(compare(addWorkingDays(c, from.add({ days }), n), end)).toBeGreaterThanOrEqual(0);
        expect(compare(addWorkingDays(c, from, n + 1), end)).toBe(1);
      }),
    );
  });

  it('one more day off never makes a forward deadline earlier nor a backward one later', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 25 }), (from, offset, n) => {
        const off = { date: from.add({ days: offset }).toString(), kind: 'holiday' } as const;
        const changed = buildCalendar({
          id: '3',
          kind: 'provider',
          approvedYears: providerYears.map(year => ({
            ...year,
            daysOff: off.date.startsWith(`${year.year}-`) ? [...year.daysOff, off] : year.daysOff,
            workedWeekends: year.workedWeekends.filter(worked => worked.date !== off.date),
          })),
        });
        expect(compare(addWorkingDays(changed, from, n), addWorkingDays(fiveDays, from, n))).toBeGreaterThanOrEqual(0);
        expect(compare(addWorkingDays(changed, from, -n), addWorkingDays(fiveDays, from, -n))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  it('the index agrees with a walk day by day', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: -40, max: 40 }), (c, from, n) => {
        const walked = walkDays(c, from, n);
        expect(walked.filter(step => step.counted !== null)).toHaveLength(Math.abs(n));
        expect(walked.every(step => step.works === (step.counted !== null))).toBe(true);
        expect(
          walked.every(
            step => explainDay(c, step.date).works === ['workingDay', 'workedWeekend'].includes(step.reason),
          ),
        ).toBe(true);
      }),
    );
  });

  it('the start is not changed', () => {
    const from = day('2022-03-01');
    addWorkingDays(fiveDays, from, 15);
    expect(from.toString()).toBe('2022-03-01');
  });
});
