import type { Notification } from '../../hearings/hearingPlan.rules.ts';
import { slotProblem } from '../../hearings/slot.rules.ts';
import type { Wanted } from './agenda.ts';
import type { Moment } from './desk.ts';
import type { Journey } from './journey.ts';

/** On the hour and the half-hour, from nine to half past five: what is no time of the office is left out below. */
const starts = Array.from({ length: 18 }, (_, at) => (18 + at) * 1800);

export interface SlotWish extends Pick<Wanted, 'place' | 'chair' | 'secretary'> {
  readonly day: Temporal.PlainDate;
  /** Only after this second of the day. */
  readonly after: number;
  readonly length: number;
  readonly earlierAgreed: boolean;
}

/** A lawful time on that day at which room and officers are free; undefined where there is none. */
export function freeSlot(
  { demo, world, reckonings, provider, random }: Journey,
  now: Moment,
  notification: Pick<Notification, 'notifiedOn' | 'hearingBy'>,
  { day, after, length, earlierAgreed, ...who }: SlotWish,
): Wanted | undefined {
  const drawn = Array.from({ length: starts.length }, () => random.pick(starts));
  for (const start of [...drawn, ...starts].filter(second => second > after)) {
    const slot = { ...who, starts: provider.at(day, start), ends: provider.at(day, start + length) };
    const asked = { startsAt: slot.starts.at, endsAt: slot.ends.at, earlierAgreed };
    if (
      world.agenda.isFree(demo.department.providerId, slot) &&
      slotProblem(reckonings.provider, asked, notification, now.at) === undefined
    ) {
      return slot;
    }
  }
  return undefined;
}
