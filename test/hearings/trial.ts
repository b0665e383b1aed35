import { isWorkingDay } from '../../server/calendar/workingDays.ts';
import type { HearingPlan } from '../../server/hearings/hearingPlan.rules.ts';
import type { RandomTerm } from './randomTerms.ts';

export const isAfterClosing = (at: Temporal.PlainDateTime) => at.toPlainTime().toString() > '18:30:00';

/*
 * What is lawful, found by trying: every day from the acceptance on is walked one by one, and every hearing, signature
 * and dispatch is tried. Nothing here counts the way the server does; only the calendar's word on each day is taken.
 */
export class Trial {
  readonly #days: readonly { readonly date: Temporal.PlainDate; readonly works: boolean }[];
  readonly #end: number;

  constructor({ reckoning: { calendar, procedure }, acceptedOn }: RandomTerm) {
    this.#days = Array.from({ length: 150 }, (_, days) => {
      const date = acceptedOn.add({ days });
      return { date, works: isWorkingDay(calendar, date) };
    });
    // Fifteen working days: without the day of acceptance at the counter, with the day of receipt on the portal.
    let at = procedure.channel === 'portal' ? -1 : 0;
    for (let counted = 0; counted < 15;) {
      at += 1;
      counted += this.#works(at) ? 1 : 0;
    }
    this.#end = at;
  }

  get end(): Temporal.PlainDate {
    return this.date(this.#end);
  }

  date(at: number): Temporal.PlainDate {
    const found = this.#days[at];
    if (!found) {
      throw new Error(`the walk is too short: day ${at}`);
    }
    return found.date;
  }

  #works(at: number): boolean {
    return this.#days[at]?.works ?? false;
  }

  #at(date: Temporal.PlainDate): number {
    return this.#days.findIndex(one => one.date.equals(date));
  }

  /** Working days after the one day, up to the other and with it. */
  #between(from: number, to: number): number {
    let count = 0;
    for (let at = from + 1; at <= to; at += 1) {
      count += this.#works(at) ? 1 : 0;
    }
    return count;
  }

  notified(sentAt: Temporal.PlainDateTime, deliveryDays: number): number {
    let at = this.#at(sentAt.toPlainDate());
    if (isAfterClosing(sentAt)) {
      at += 1;
    }
    while (!this.#works(at)) {
      at += 1;
    }
    for (let left = deliveryDays; left > 0;) {
      at += 1;
      left -= this.#works(at) ? 1 : 0;
    }
    return at;
  }

  /** Up to the closing of the last working day after which three whole working days of the term lie. */
  sentInTime(sentAt: Temporal.PlainDateTime): boolean {
    let last = this.#end;
    while (!this.#works(last) || this.#between(last, this.#end) < 3) {
      last -= 1;
    }
    const sent = this.#at(sentAt.toPlainDate());
    return sent < last || (sent === last && !isAfterClosing(sentAt));
  }

  /** Whether that hearing, that signature and some dispatch after it keep every rule. */
  #holds(notified: number, hearing: number, act: number, objecting = 3): boolean {
    if (![hearing, act].every(at => this.#works(at)) || hearing > act) {
      return false;
    }
    return this.#between(notified, hearing) <= 2 && this.#between(notified, act) >= objecting && this.#canDispatch(act);
  }

  #canDispatch(from: number): boolean {
    for (let at = from; at <= this.#end; at += 1) {
      if (this.#works(at) && this.#between(at, this.#end) >= 1) {
        return true;
      }
    }
    return false;
  }

  /** The days on which the act could be signed after some lawful hearing, so many working days after the notification. */
  actDays(notified: number, objecting = 3): Temporal.PlainDate[] {
    const found: Temporal.PlainDate[] = [];
    for (let act = notified; act <= this.#end; act += 1) {
      for (let hearing = notified; hearing <= act; hearing += 1) {
        if (this.#holds(notified, hearing, act, objecting)) {
          found.push(this.date(act));
          break;
        }
      }
    }
    return found;
  }

  keeps(notified: number, { hearingBy, signBy }: HearingPlan): boolean {
    return this.#holds(notified, this.#at(hearingBy), this.#at(signBy));
  }

  /** No later day would do for a hearing, no earlier one for the act. */
  isTight(notified: number, { hearingBy, earliestActOn }: HearingPlan): boolean {
    const [hearing, act] = [this.#at(hearingBy), this.#at(earliestActOn)];
    const works = this.#works(hearing) && this.#works(act);
    return works && this.#between(notified, hearing) === 2 && this.#between(notified, act) === 3;
  }

  /** The dispatch has a working day of its own after the act. */
  leavesADay(act: Temporal.PlainDate): boolean {
    return this.#between(this.#at(act), this.#end) >= 2;
  }
}
