import type { CalendarKind, WorkingCalendar } from '../calendar/workingDays.ts';
import type { Recounter } from './recountBatch.queries.ts';
import type { Span } from './recountSpan.rules.ts';

/** One approved change of a calendar, as its job works on it. */
export interface RecountRun {
  readonly recountId: number;
  readonly kind: CalendarKind;
  /** Id of the approved version. */
  readonly version: number;
  readonly decree: string;
  readonly startedAt: Temporal.Instant;
  /** In whose name: the back office itself. */
  readonly by: number;
  readonly calendars: { readonly before: WorkingCalendar; readonly after: WorkingCalendar };
  /** Undefined where no date can move. */
  readonly span: Span | undefined;
  readonly recounter: Recounter;
}
