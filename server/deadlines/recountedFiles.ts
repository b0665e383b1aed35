import type { Notification } from '../hearings/hearingPlan.rules.ts';
import type { Owner, StoredCase, StoredFile } from './recount.queries.ts';
import type { Recounted } from './recountEffect.rules.ts';

/** Cases or complaints alike, counted again, beside what is stored of them. */
export interface RecountedFiles extends Counted {
  readonly owner: Owner;
  readonly files: readonly StoredFile[];
}

export interface Counted {
  /** The id of a date is its place among `dateIds` of each file. */
  readonly dates: readonly Recounted[];
  readonly ofCase: RecountedFrame | null;
}

/** Of cases counted by the calendar of providers: what their dates hang on. */
export interface RecountedFrame {
  readonly stored: StoredCase;
  readonly termEndsOn: Temporal.PlainDate;
  readonly notification: Notification | null;
}

/** Whether the days of the notification are other ones now. */
export function decisionMoves({ stored, notification }: RecountedFrame): boolean {
  return (
    notification !== null &&
    (stored.notifiedOn !== notification.notifiedOn.toString() ||
      stored.hearingBy !== notification.hearingBy.toString() ||
      stored.earliestActOn !== notification.earliestActOn.toString())
  );
}
