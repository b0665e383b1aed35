import { breaching, type Pace, paceOf, perDay } from './forecast.rules.ts';
import { present, type Span } from './forecastDays.rules.ts';

/** A case with a limit of the law within the forecast or before it. */
export interface QueuedCase {
  readonly id: number;
  readonly officerId: number;
  readonly unitId: number | null;
  /** Local day of the limit, yyyy-mm-dd. */
  readonly dueOn: string;
  /** Its limit has passed already. */
  readonly isLate: boolean;
  /** In the part of the work that is looked at; the others take their turn unseen. */
  readonly isShown: boolean;
}

export interface MeasuredOfficer {
  readonly id: number;
  readonly finished: number;
  readonly absences: readonly Span[];
}

export interface OfficerForecast {
  readonly officerId: number;
  readonly unitId: number | null;
  readonly queue: number;
  readonly late: number;
  readonly finished: number;
  readonly perDay: number;
  readonly daysPresent: number;
  /** Cases that will pass their limit. */
  readonly breachingIds: readonly number[];
}

interface Reckoned {
  /** Of each officer, in the order of their limits. */
  readonly cases: readonly QueuedCase[];
  readonly officers: readonly MeasuredOfficer[];
  readonly measured: readonly Temporal.PlainDate[];
  readonly ahead: readonly Temporal.PlainDate[];
}

/** By officer and unit, those in most trouble first. */
export function forecastItems({ cases, officers, measured, ahead }: Reckoned): OfficerForecast[] {
  const queues = Map.groupBy(cases, ({ officerId }) => officerId);
  const own = new Map(officers.map(officer => [officer.id, ownPace(officer, measured)]));
  return officers
    .flatMap(officer => {
      const { id, finished, absences } = officer;
      const others = officers.filter(each => each.id !== id).flatMap(each => own.get(each.id) ?? []);
      const pace = paceOf(ownPace(officer, measured), others);
      const there = present(ahead, absences);
      const queue = queues.get(id) ?? [];
      const due = queue.map(({ dueOn }) => Temporal.PlainDate.from(dueOn));
      const tooLate = new Set(breaching({ due, pace, present: there }));
      const shown = queue
        .map((each, at) => ({ ...each, breaches: tooLate.has(at) && !each.isLate }))
        .filter(({ isShown }) => isShown);
      return [...Map.groupBy(shown, ({ unitId }) => unitId)].map(([unitId, ofUnit]) => ({
        officerId: id,
        unitId,
        queue: ofUnit.length,
        late: ofUnit.filter(({ isLate }) => isLate).length,
        finished,
        perDay: perDay(pace),
        daysPresent: there.length,
        breachingIds: ofUnit.filter(({ breaches }) => breaches).map(each => each.id),
      }));
    })
    .toSorted(
      (a, b) => b.breachingIds.length - a.breachingIds.length || b.queue - a.queue || a.officerId - b.officerId,
    );
}

function ownPace({ finished, absences }: MeasuredOfficer, measured: readonly Temporal.PlainDate[]): Pace {
  return { finished, days: present(measured, absences).length };
}
