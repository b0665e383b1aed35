import type { CurrentCalendars } from '../calendar/calendars.ts';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/workingDays.ts';
import type { Channel, StageId } from '../law/law.ts';
import { calendarOfStage } from '../reports/stageCalendar.ts';

/** A line of the history as far as it moves the case: where to, and on which local day. */
export interface Move {
  readonly to: StageId;
  readonly on: string;
}

interface MovedCase {
  readonly channel: Channel;
  readonly acceptedOn: string;
  readonly moves: readonly Move[];
}

/**
 * Working days at each stage the case has left, the day it came not counted, by the calendar of whoever holds it there;
 * several visits are added up. On the portal the first stage opens with the acceptance: what is filed when nobody works
 * waits for that day. A visit that lasts has no days yet, and a stage one of whose visits reaches into a year without a
 * calendar has none.
 */
export function daysByStage(
  calendars: CurrentCalendars,
  { channel, acceptedOn, moves }: MovedCase,
): ReadonlyMap<StageId, number> {
  const days = new Map<StageId, number | undefined>();
  let at = moves[0] && channel === 'portal' ? { ...moves[0], on: acceptedOn } : moves[0];
  for (const move of moves.slice(1)) {
    if (at && move.to !== at.to) {
      const spent = spentBetween(calendars[calendarOfStage(at.to)], at.on, move.on);
      const before = days.has(at.to) ? days.get(at.to) : 0;
      days.set(at.to, spent === undefined || before === undefined ? undefined : before + spent);
      at = move;
    }
  }
  return new Map([...days].flatMap(([stage, known]) => (known === undefined ? [] : [[stage, known]])));
}

function spentBetween(calendar: WorkingCalendar, from: string, to: string): number | undefined {
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const isKnown = calendar.firstOfYear.has(start.year) && calendar.firstOfYear.has(end.year);
  return isKnown ? Math.max(workingDaysBetween(calendar, start, end), 0) : undefined;
}
