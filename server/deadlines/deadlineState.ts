export const deadlineStates = ['running', 'overPlan', 'late', 'met', 'metLate', 'void'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

export interface DeadlineProgress {
  readonly dueAt: Temporal.Instant;
  /** When passing it breaks the law; null for dates that break nothing. */
  readonly breachAt: Temporal.Instant | null;
  readonly metAt: Temporal.Instant | null;
  readonly voidedAt: Temporal.Instant | null;
}

const isAfter = (at: Temporal.Instant, limit: Temporal.Instant | null) =>
  limit !== null && Temporal.Instant.compare(at, limit) > 0;

/** The moment it is due is still in time. Late is only what breaks the law: a plan or a request gone by is over plan. */
export function deadlineState(progress: DeadlineProgress, now: Temporal.Instant): DeadlineState {
  const { dueAt, breachAt, metAt, voidedAt } = progress;
  if (voidedAt) {
    return 'void';
  }
  if (metAt) {
    return isAfter(metAt, breachAt) ? 'metLate' : 'met';
  }
  if (isAfter(now, breachAt)) {
    return 'late';
  }
  return isAfter(now, dueAt) ? 'overPlan' : 'running';
}
