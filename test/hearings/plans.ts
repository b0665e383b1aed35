import type { Reckoning } from '../../server/deadlines/deadline.ts';
import { hearingPlan } from '../../server/hearings/hearingPlan.rules.ts';
import type { Channel } from '../../server/law/law.ts';
import { day } from '../calendar/calendars.ts';
import { at, providersReckoning } from '../deadlines/reckonings.ts';

/*
 * Accepted on Tuesday 1 March 2022; Saturday 5 March is worked, 7, 8 and 21 to 23 March are off.
 * Counter: D10 Wed 16, D11 Thu 17, D12 Fri 18, D13 Thu 24, D14 Fri 25, D15 Mon 28 March.
 * Portal, where the day of receipt is D1: D10 Tue 15, D11 Wed 16, D12 Thu 17, D13 Fri 18, D14 Thu 24, D15 Fri 25 March.
 */
const acceptedOn = day('2022-03-01');

export interface Going {
  readonly channel?: Channel;
  readonly deliveryDays?: number;
  readonly reckoning?: Reckoning;
}

/** What follows if the notice of that case goes out then. */
export function planIf(sentAt: string, { channel = 'corporation', deliveryDays = 0, reckoning }: Going = {}) {
  const counted = reckoning ?? providersReckoning(channel);
  return hearingPlan(counted, { acceptedOn, sentAt: at(sentAt, counted.zone), deliveryDays });
}

/** `Wed 16 Mar` */
export const named = (date: Temporal.PlainDate) =>
  date.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
