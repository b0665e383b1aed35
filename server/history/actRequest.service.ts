import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import { ActRequest } from './caseEvent.entity.ts';

/** What an act was done to and the version it led to, as far as it has them. */
export interface Made {
  readonly applicationId?: number;
  readonly complaintId?: number;
  readonly version?: number;
  /** Of what is neither a case nor a complaint. */
  readonly recordId?: number;
}

/** True when the key was seen before: nothing was done again. */
export type Once<Result extends Made> = Result & { readonly repeated: boolean };

export type ActResult = Once<{ readonly applicationId: number; readonly version: number }>;

export interface IdempotentInput {
  /** A UUID the caller makes once per act and repeats with every retry of it. */
  readonly idempotencyKey: string;
}

/**
 * Runs the act once per officer and key. Equal keys at the same moment wait for each other;
 * the same key with other input is refused with IDEMPOTENCY_KEY_REUSED.
 */
export async function once<Result extends Made>(
  em: SqlEntityManager,
  request: { officerId: number; act: string; input: IdempotentInput; at: Temporal.Instant },
  run: () => Promise<Result>,
): Promise<Once<Result>> {
  const { officerId, act, input, at } = request;
  const key = input.idempotencyKey;
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, ${officerId}))`.execute(rowsOf(em));
  const before = await em.findOne(ActRequest, { officerId, key });
  if (before) {
    if (before.inputHash !== inputHash || before.act !== act) {
      throw new DomainError('IDEMPOTENCY_KEY_REUSED', { act: before.act });
    }
    const { applicationId, complaintId, version, recordId } = before;
    // The same act made it: what it has, the first result had.
    const made: Made = {
      ...(applicationId && { applicationId }),
      ...(complaintId && { complaintId }),
      ...(version && { version }),
      ...(recordId && { recordId }),
    };
    return { ...(made as Result), repeated: true };
  }
  const result = await run();
  const { applicationId = null, complaintId = null, version = null, recordId = null } = result;
  em.create(ActRequest, { officerId, key, act, inputHash, applicationId, complaintId, version, recordId, at });
  return { ...result, repeated: false };
}
