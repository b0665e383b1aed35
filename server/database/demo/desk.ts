import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDayOnOrAfter,
  type WorkingCalendar,
} from '../../calendar/workingDays.ts';
import type { WorkingHours } from '../../law/law.ts';
import type { Reckoning } from '../../deadlines/deadline.ts';
import type { Random } from './random.ts';

/** A moment with its day at the department. */
export interface Moment {
  readonly at: Temporal.Instant;
  readonly day: Temporal.PlainDate;
  readonly second: number;
}

const hour = 3600;
const noon = 12 * hour;

/** Where people work by a calendar and hours: what they do, they do there and then. */
export class Desk {
  readonly calendar: WorkingCalendar;
  readonly #zone: string;
  readonly #opens: number;
  readonly #closes: number;
  /** Working days are the same objects each time they are counted to. */
  readonly #noons = new Map<Temporal.PlainDate, number>();

  constructor({ calendar, hours, zone }: Pick<Reckoning, 'calendar' | 'hours' | 'zone'>) {
    this.calendar = calendar;
    this.#zone = zone;
    this.#opens = secondOf(hours, 'opens');
    this.#closes = secondOf(hours, 'closes');
  }

  /** Counted from noon, since a clock may be set back or forward at midnight. */
  at(day: Temporal.PlainDate, second: number): Moment {
    const milliseconds = this.#noonOf(day) + (second - noon) * 1000;
    return { at: Temporal.Instant.fromEpochMilliseconds(milliseconds), day, second };
  }

  isAfterClosing({ second }: Moment): boolean {
    return second > this.#closes;
  }

  #noonOf(day: Temporal.PlainDate): number {
    const known = this.#noons.get(day);
    if (known !== undefined) {
      return known;
    }
    const found = day.toZonedDateTime({ timeZone: this.#zone, plainTime: '12:00' }).epochMilliseconds;
    this.#noons.set(day, found);
    return found;
  }

  opening(day: Temporal.PlainDate): Moment {
    return this.at(day, this.#opens);
  }

  during(random: Random, day: Temporal.PlainDate): Moment {
    return this.at(day, random.whole(this.#opens + 300, this.#closes - 300));
  }

  /** So much of the working day is left. */
  hasLeft({ second }: Moment, seconds: number): boolean {
    return second + seconds <= this.#closes;
  }

  /** After that moment: the same day if there is time left, or so many working days later. */
  later(random: Random, { day, second }: Moment, days: number): Moment {
    const left = this.#closes - Math.max(second, this.#opens);
    if (days === 0 && left > 600 && isWorkingDay(this.calendar, day)) {
      const from = Math.max(second, this.#opens) + 120;
      return this.at(day, random.whole(from, Math.min(from + 3 * hour, this.#closes - 60)));
    }
    return this.during(random, addWorkingDays(this.calendar, day, Math.max(days, 1)));
  }

  /** The first working day at or after a day of the calendar. */
  from(random: Random, day: Temporal.PlainDate): Moment {
    return this.during(random, nextWorkingDayOnOrAfter(this.calendar, day));
  }
}

function secondOf(hours: WorkingHours, which: 'opens' | 'closes'): number {
  const { hour: hours24, minute } = Temporal.PlainTime.from(hours[which]);
  return hours24 * hour + minute * 60;
}
