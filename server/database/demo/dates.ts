import type { Reckonings } from '../../deadlines/deadline.service.ts';
import type { DeadlineRow } from '../../deadlines/deadline.ts';
import type { StageOpening } from '../../deadlines/deadline.rules.ts';
import { deadlinesOnEntering } from '../../deadlines/move.rules.ts';
import { plan } from '../../deadlines/plan.rules.ts';
import { isAfterClosing } from './desk.ts';

/** Cases that share their days share their dates: each set is counted once. Those of days long gone are forgotten. */
export class Dates {
  readonly #reckonings: Reckonings;
  readonly #known = new Map<string, readonly DeadlineRow[]>();

  constructor(reckonings: Reckonings) {
    this.#reckonings = reckonings;
  }

  plan(acceptedOn: Temporal.PlainDate): readonly DeadlineRow[] {
    const count = () => Object.values(plan(this.#reckonings.provider, { acceptedOn }));
    return this.#once(`plan ${acceptedOn.toString()}`, count);
  }

  /** Of a moment counts its day, and whether the office was still open. */
  onEntering(opening: StageOpening): readonly DeadlineRow[] {
    const { stage, startEvent, startOn, openedAt, registeredAt, termEndsOn } = opening;
    const { zone, hours } = this.#reckonings.provider;
    const opened = openedAt.toZonedDateTimeISO(zone);
    const registeredOn = registeredAt?.toZonedDateTimeISO(zone).toPlainDate();
    const days = [startOn, opened.toPlainDate(), registeredOn, termEndsOn].join(' ');
    const key = `${stage.id} ${startEvent} ${days} ${isAfterClosing(hours, opened)}`;
    return this.#once(key, () => deadlinesOnEntering(this.#reckonings, opening));
  }

  #once(key: string, count: () => readonly DeadlineRow[]): readonly DeadlineRow[] {
    const known = this.#known.get(key);
    if (known) {
      return known;
    }
    if (this.#known.size >= 20_000) {
      this.#known.clear();
    }
    const counted = count();
    this.#known.set(key, counted);
    return counted;
  }
}
