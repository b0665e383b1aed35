import { type RawBuilder, sql } from 'kysely';

/** A job of this key that a worker will still take: one that is locked may be a dead worker's. For `exists`. */
export const waitingJob = (key: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select from graphile_worker.jobs j where j.key = ${key} and j.locked_at is null and j.attempts < j.max_attempts`;
