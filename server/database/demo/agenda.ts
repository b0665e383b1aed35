import type { DemoCase, DemoHearing } from './demoCase.ts';
import type { Moment } from './desk.ts';

interface Taken {
  readonly from: number;
  readonly to: number;
  /** A room of a provider, or an officer. */
  readonly what: readonly (string | number)[];
}

export type Wanted = Pick<DemoHearing, 'place' | 'chair' | 'secretary'> & Record<'starts' | 'ends', Moment>;

/** Rooms and officers of all hearings: no two at a time. What was moved or dropped stays taken too. */
export class Agenda {
  readonly #days = new Map<number, Taken[]>();

  isFree(providerId: number, wanted: Wanted): boolean {
    const { from, to, what } = takenBy(providerId, wanted);
    const taken = this.#days.get(dayOf(wanted.starts)) ?? [];
    return !taken.some(one => one.from < to && one.to > from && one.what.some(each => what.includes(each)));
  }

  /** Once a case is kept, its hearings are. */
  take({ department, decision }: DemoCase): void {
    for (const hearing of decision?.hearings ?? []) {
      const day = dayOf(hearing.starts);
      const taken = this.#days.get(day) ?? [];
      taken.push(takenBy(department.providerId, hearing));
      this.#days.set(day, taken);
    }
  }

  /** Cases come in the order of filing: nobody asks for an earlier day any more. */
  forgetBefore(day: Temporal.PlainDate): void {
    const first = ordinalOf(day);
    for (const known of this.#days.keys()) {
      if (known < first) {
        this.#days.delete(known);
      }
    }
  }
}

function takenBy(providerId: number, { place, chair, secretary, starts, ends }: Wanted): Taken {
  const room = place === null ? [] : [`${providerId} ${place}`];
  return { from: starts.second, to: ends.second, what: [...room, chair.by, secretary] };
}

const dayOf = ({ day }: Moment) => ordinalOf(day);
const ordinalOf = ({ year, dayOfYear }: Temporal.PlainDate) => year * 1000 + dayOfYear;
