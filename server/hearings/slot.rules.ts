import { isWorkingDay } from '../calendar/workingDays.ts';
import type { Reckoning } from '../deadlines/deadline.ts';
import type { Notification } from './hearingPlan.rules.ts';

export interface Slot {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** The recipient agreed, on record, to a day before the second after the notification. */
  readonly earlierAgreed: boolean;
  /** At the participant's request: never past the two working days. */
  readonly postponed?: boolean;
}

/** Broken rules of a slot, worded in graphql/inputMessages.ts. */
export type SlotProblem =
  | 'endsBeforeStart'
  | 'slotInThePast'
  | 'slotOnDayOff'
  | 'slotOutsideHours'
  | 'slotAtLunch'
  | 'slotTooLate'
  | 'slotTooEarly'
  | 'slotBeforeNotification';

/**
 * Whether a hearing may be put there: inside the working hours, on the second working day after the notification,
 * earlier only by agreement (law 4, section 2.3.2), later only when that day has already gone by.
 */
export function slotProblem(
  reckoning: Reckoning,
  { startsAt, endsAt, earlierAgreed, postponed = false }: Slot,
  { notifiedOn, hearingBy }: Pick<Notification, 'notifiedOn' | 'hearingBy'>,
  now: Temporal.Instant,
): SlotProblem | undefined {
  const { calendar, hours, zone } = reckoning;
  if (Temporal.Instant.compare(endsAt, startsAt) <= 0) {
    return 'endsBeforeStart';
  }
  if (Temporal.Instant.compare(startsAt, now) < 0) {
    return 'slotInThePast';
  }
  const start = startsAt.toZonedDateTimeISO(zone);
  const end = endsAt.toZonedDateTimeISO(zone);
  const day = start.toPlainDate();
  if (!isWorkingDay(calendar, day)) {
    return 'slotOnDayOff';
  }
  const within = (from: string, to: string) =>
    Temporal.PlainTime.compare(start.toPlainTime(), from) >= 0 &&
    Temporal.PlainTime.compare(end.toPlainTime(), to) <= 0;
  if (!day.equals(end.toPlainDate()) || !within(hours.opens, hours.closes)) {
    return 'slotOutsideHours';
  }
  if (hours.lunch && overlaps(start.toPlainTime(), end.toPlainTime(), hours.lunch)) {
    return 'slotAtLunch';
  }
  if (Temporal.PlainDate.compare(day, notifiedOn) < 0) {
    return 'slotBeforeNotification';
  }
  const missed = Temporal.PlainDate.compare(now.toZonedDateTimeISO(zone).toPlainDate(), hearingBy) > 0;
  const distance = Temporal.PlainDate.compare(day, hearingBy);
  if (distance > 0 && (postponed || !missed)) {
    return 'slotTooLate';
  }
  return distance < 0 && !earlierAgreed ? 'slotTooEarly' : undefined;
}

function overlaps(start: Temporal.PlainTime, end: Temporal.PlainTime, [from, to]: readonly [string, string]): boolean {
  return Temporal.PlainTime.compare(start, to) < 0 && Temporal.PlainTime.compare(end, from) > 0;
}
