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

/** Where people work by a calendar and hours: what they do, they do there and then. */
export class Desk {
  readonly calendar: WorkingCalendar;
  readonly #zone: string;
  readonly #opens: number;
  readonly #closes: number;

  constructor({ calendar, hours, zone }: Pick<Reckoning, 'calendar' | 'hours' | 'zone'>) {
    this.calendar = calendar;
    this.#zone = zone;
    this.#opens = secondOf(hours, 'opens');
    this.#closes = secondOf(hours, 'closes');
  }

  at(day: Temporal.PlainDate, second: number): Moment {
    const time = { hour: Math.floor(second / hour), minute: Math.floor((second % hour) / 60), second: second % 60 };
    const at = day.toZonedDateTime({ timeZone: this.#zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
    return { at, day, second };
  }

  during(random: Random, day: Temporal.PlainDate): Moment {
    return this.at(day, random.whole(this.#opens + 300, this.#closes - 300));
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

export function isAfterClosing({ closes }: WorkingHours, at: Temporal.ZonedDateTime): boolean {
  return Temporal.PlainTime.compare(at.toPlainTime(), closes) > 0;
}

function secondOf(hours: WorkingHours, which: 'opens' | 'closes'): number {
  const { hour: hours24, minute } = Temporal.PlainTime.from(hours[which]);
  return hours24 * hour + minute * 60;
}
