import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import { ActRequest } from './caseEvent.entity.ts';

export interface ActResult {
  readonly applicationId: number;
  readonly version: number;
  /** True when the key was seen before: nothing was done again. */
  readonly repeated: boolean;
}

export interface IdempotentInput {
  /** A UUID the caller makes once per act and repeats with every retry of it. */
  readonly idempotencyKey: string;
}

/**
 * Runs the act once per officer and key. Equal keys at the same moment wait for each other;
 * the same key with other input is refused with IDEMPOTENCY_KEY_REUSED.
 */
export async function once(
  em: SqlEntityManager,
  request: { officerId: number; act: string; input: IdempotentInput; at: Temporal.Instant },
  run: () => Promise<Omit<ActResult, 'repeated'>>,
): Promise<ActResult> {
  const { officerId, act, input, at } = request;
  const key = input.idempotencyKey;
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, ${officerId}))`.execute(rowsOf(em));
  const before = await em.findOne(ActRequest, { officerId, key });
  if (before) {
    if (before.inputHash !== inputHash || before.act !== act) {
      throw new DomainError('IDEMPOTENCY_KEY_REUSED', { act: before.act });
    }
    return { applicationId: before.applicationId ?? 0, version: before.version ?? 0, repeated: true };
  }
  const result = await run();
  em.create(ActRequest, { officerId, key, act, inputHash, ...result, at });
  return { ...result, repeated: false };
}
