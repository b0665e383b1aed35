import type { Reckonings } from '../../deadlines/deadline.service.ts';
import type { DeadlineRow } from '../../deadlines/deadline.ts';
import type { StageOpening } from '../../deadlines/deadline.rules.ts';
import { deadlinesOnEntering } from '../../deadlines/move.rules.ts';
import { plan } from '../../deadlines/plan.rules.ts';
import type { Desk, Moment } from './desk.ts';
import { Memory } from './memory.ts';

export interface Entering extends Omit<StageOpening, 'openedAt' | 'registeredAt'> {
  readonly opened: Moment;
  readonly registered: Moment | null;
}

/** Cases that share their days share their dates: each set is counted once. */
export class Dates {
  readonly #reckonings: Reckonings;
  readonly #provider: Desk;
  readonly #known = new Memory<string, readonly DeadlineRow[]>(20_000);

  constructor(reckonings: Reckonings, provider: Desk) {
    this.#reckonings = reckonings;
    this.#provider = provider;
  }

  plan(acceptedOn: Temporal.PlainDate): readonly DeadlineRow[] {
    const count = () => Object.values(plan(this.#reckonings.provider, { acceptedOn }));
    return this.#known.get(`plan ${numberOf(acceptedOn)}`, count);
  }

  /** Of a moment counts its day, and whether the office was still open. */
  onEntering(entering: Entering): readonly DeadlineRow[] {
    const { stage, startEvent, startOn, opened, registered, termEndsOn, notBefore } = entering;
    const from = `${stage.id} ${startEvent} ${numberOf(startOn)} ${numberOf(opened.day)} ${this.#provider.isAfterClosing(opened)}`;
    // When the office registered the case counts in this reading only (deadline.rules.ts).
    const since = registered && stage.readings.includes('AMB-02') ? numberOf(registered.day) : '';
    const opening = { stage, startEvent, startOn, termEndsOn, openedAt: opened.at, ...(notBefore && { notBefore }) };
    const until = notBefore ? numberOf(notBefore) : '';
    return this.#known.get(`${from} ${since} ${numberOf(termEndsOn)} ${until}`, () =>
      deadlinesOnEntering(this.#reckonings, registered ? { ...opening, registeredAt: registered.at } : opening),
    );
  }
}

/** Shorter than its text, and sooner made. */
const numberOf = ({ year, dayOfYear }: Temporal.PlainDate) => year * 1000 + dayOfYear;
