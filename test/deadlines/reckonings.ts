import { termsOf, type Reckoning } from '../../server/deadlines/deadline.ts';
import type { StageOpening } from '../../server/deadlines/deadline.rules.ts';
import { education } from '../../server/law/education.ts';
import { getStage } from '../../server/law/editions.ts';
import type { Channel, StageId } from '../../server/law/law.ts';
import { day, fiveDays, sixDays } from '../calendar/calendars.ts';

export function providersReckoning(channel: Channel, zone = 'Asia/Almaty'): Reckoning {
  const procedure = education.procedures[channel];
  return { procedure, terms: termsOf(procedure), calendar: fiveDays, hours: education.hours.provider, zone };
}

export function corporationsReckoning(channel: Channel, zone = 'Asia/Almaty'): Reckoning {
  return { ...providersReckoning(channel, zone), calendar: sixDays, hours: education.hours.corporation };
}

export const at = (local: string, zone = 'Asia/Almaty') =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();

export const localTime = (instant: Temporal.Instant, zone = 'Asia/Almaty') =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** A stage of a case whose term ends on Monday 28 March 2022: accepted at the counter on Tuesday 1 March. */
export function opening(
  channel: Channel,
  stage: StageId,
  openedAt: string,
  facts: Partial<StageOpening> = {},
): StageOpening {
  const found = getStage(education.procedures[channel], stage);
  const openedOn = Temporal.PlainDateTime.from(openedAt).toPlainDate();
  return {
    stage: found,
    startEvent: 'confirmed',
    startOn: openedOn,
    openedAt: at(openedAt),
    termEndsOn: day('2022-03-28'),
    ...facts,
  };
}
