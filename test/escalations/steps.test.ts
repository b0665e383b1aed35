import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../server/calendar/workingDays.ts';
import { rankOf } from '../../server/escalations/ladder.rules.ts';
import { comeForDatesBefore, type OfficeTime, stepMoment } from '../../server/escalations/step.rules.ts';
import { education } from '../../server/law/education.ts';
import { day, fiveDays } from '../calendar/calendars.ts';

const time: OfficeTime = { calendar: fiveDays, hours: education.hours.provider, zone: 'Asia/Almaty' };
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(time.zone).toInstant();
const local = (moment: Temporal.Instant) =>
  moment.toZonedDateTimeISO(time.zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('a step comes', () => {
  // Friday 6 March 2026; Monday the 9th is a day off.
  test.each([
    [
      '1 working day before a Friday: at the opening of Thursday',
      -1,
      'workingDays',
      '2026-03-06T18:30',
      '2026-03-05T09:00',
    ],
    ['3 working days before a Friday: on Tuesday', -3, 'workingDays', '2026-03-06T18:30', '2026-03-03T09:00'],
    [
      '1 working day before Tuesday after a long weekend: on Friday',
      -1,
      'workingDays',
      '2026-03-10T18:30',
      '2026-03-06T09:00',
    ],
    ['at the date itself', 0, 'workingDays', '2026-03-06T18:30', '2026-03-06T18:30'],
    ['no hours after it: at the date itself', 0, 'hours', '2026-03-06T18:30', '2026-03-06T18:30'],
    [
      '1 working day after a Friday before a long weekend: at the closing of Tuesday',
      1,
      'workingDays',
      '2026-03-06T18:30',
      '2026-03-10T18:30',
    ],
    ['3 working days after it: on Thursday', 3, 'workingDays', '2026-03-06T18:30', '2026-03-12T18:30'],
    ['4 hours before: by the clock', -4, 'hours', '2026-03-06T18:30', '2026-03-06T14:30'],
    ['4 hours after a Friday: by the clock, in the evening', 4, 'hours', '2026-03-06T18:30', '2026-03-06T22:30'],
    ['9 hours after: in the night', 9, 'hours', '2026-03-06T18:30', '2026-03-07T03:30'],
    [
      '1 working day before a Saturday of the Corporation: on Friday',
      -1,
      'workingDays',
      '2026-03-14T20:00',
      '2026-03-13T09:00',
    ],
    ['1 working day after that Saturday: on Monday', 1, 'workingDays', '2026-03-14T20:00', '2026-03-16T18:30'],
  ] as const)('%s', (_, amount, unit, base, moment) => {
    expect(local(stepMoment(time, { amount, unit }, at(base)))).toBe(moment);
  });

  test('by the clock of the department', () => {
    // Until 1 March 2024 Oral was an hour behind Almaty.
    const inOral = { ...time, zone: 'Asia/Oral' };
    const base = at('2024-02-20T18:30');
    const moments = [time, inOral].map(one => stepMoment(one, { amount: 1, unit: 'workingDays' }, base).toString());
    expect(moments).toEqual(['2024-02-21T12:30:00Z', '2024-02-21T13:30:00Z']);
  });
});

const step = fc.oneof(
  fc.record({ amount: fc.integer({ min: -12, max: 12 }), unit: fc.constant('workingDays' as const) }),
  fc.record({ amount: fc.integer({ min: -9, max: 9 }), unit: fc.constant('hours' as const) }),
);
const moment = fc
  .tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([days, minutes]) => at('2022-06-01T00:00').add({ hours: 24 * days, minutes }));

describe('steps', () => {
  /** Day by day, as a person counts on the wall. */
  function walked({ amount, unit }: { amount: number; unit: string }, base: Temporal.Instant): Temporal.Instant {
    if (unit === 'hours') {
      return base.add({ minutes: amount * 60 });
    }
    let here = base.toZonedDateTimeISO(time.zone).toPlainDate();
    for (let left = Math.abs(amount); left > 0; left -= isWorkingDay(fiveDays, here) ? 1 : 0) {
      here = here.add({ days: Math.sign(amount) });
    }
    return amount === 0 ? base : at(`${here.toString()}T${amount < 0 ? '09:00' : '18:30'}`);
  }

  test('come when a walk over the calendar says', () => {
    fc.assert(
      fc.property(step, moment, (one, base) => stepMoment(time, one, base).equals(walked(one, base))),
      { numRuns: 500 },
    );
  });

  test('come in the order of their ranks, whatever the moment of the date', () => {
    fc.assert(
      fc.property(step, step, moment, (a, b, base) => {
        const [first, second] = [a, b].map(one => stepMoment(time, one, base));
        return rankOf(a) >= rankOf(b) || (first && second && Temporal.Instant.compare(first, second) < 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('have come for exactly the dates before their bound', () => {
    fc.assert(
      fc.property(step, moment, moment, (one, base, now) => {
        const hasCome = Temporal.Instant.compare(stepMoment(time, one, base), now) < 0;
        return hasCome === Temporal.Instant.compare(base, comeForDatesBefore(time, one, now)) < 0;
      }),
      { numRuns: 1000 },
    );
  });

  test('come no earlier for a later date', () => {
    fc.assert(
      fc.property(step, moment, fc.integer({ min: 0, max: 5000 }), (one, base, minutes) => {
        const [sooner, later] = [base, base.add({ minutes })].map(each => stepMoment(time, one, each));
        return sooner && later && Temporal.Instant.compare(sooner, later) <= 0;
      }),
    );
  });
});

test('the calendar of these tests has the days off they name', () => {
  expect(isWorkingDay(fiveDays, day('2026-03-09'))).toBe(false);
});
