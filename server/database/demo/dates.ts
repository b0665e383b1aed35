import type { Reckonings } from '../../deadlines/deadline.service.ts';
import type { DeadlineRow } from '../../deadlines/deadline.ts';
import type { StageOpening } from '../../deadlines/deadline.rules.ts';
import { deadlinesOnEntering } from '../../deadlines/move.rules.ts';
import { plan } from '../../deadlines/plan.rules.ts';
import type { Desk, Moment } from './desk.ts';

export interface Entering extends Omit<StageOpening, 'openedAt' | 'registeredAt'> {
  readonly opened: Moment;
  readonly registered: Moment | null;
}

/** Cases that share their days share their dates: each set is counted once. Those of days long gone are forgotten. */
export class Dates {
  readonly #reckonings: Reckonings;
  readonly #known = new Map<string, readonly DeadlineRow[]>();

  readonly #provider: Desk;

  constructor(reckonings: Reckonings, provider: Desk) {
    this.#reckonings = reckonings;
    this.#provider = provider;
  }

  plan(acceptedOn: Temporal.PlainDate): readonly DeadlineRow[] {
    const count = () => Object.values(plan(this.#reckonings.provider, { acceptedOn }));
    return this.#once(`plan ${acceptedOn.toString()}`, count);
  }

  /** Of a moment counts its day, and whether the office was still open. */
  onEntering(entering: Entering): readonly DeadlineRow[] {
    const { stage, startEvent, startOn, opened, registered, termEndsOn } = entering;
    const days = [startOn, opened.day, registered?.day, termEndsOn].join(' ');
    const key = `${stage.id} ${startEvent} ${days} ${this.#provider.isAfterClosing(opened)}`;
    const opening = { stage, startEvent, startOn, termEndsOn, openedAt: opened.at };
    return this.#once(key, () =>
      deadlinesOnEntering(this.#reckonings, registered ? { ...opening, registeredAt: registered.at } : opening),
    );
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
