import { sql } from 'kysely';
import { expect } from 'vitest';
import { type Rows, rowsOf } from '../../server/database/rows.ts';
import type { Api, GraphQLAnswer } from '../support/api.ts';

/**
 * Acts on one case, or complaint, that surely overlap: it is held until each of them, one after the other, waits for it.
 * PostgreSQL then gives it to them in that order.
 */
export async function inTurn(
  { database: { orm } }: Api,
  id: string,
  acts: readonly (() => Promise<GraphQLAnswer>)[],
  held: 'application' | 'complaint' = 'application',
): Promise<GraphQLAnswer[]> {
  const answers: Promise<GraphQLAnswer>[] = [];
  await orm.em.fork().transactional(async em => {
    await sql`select from ${sql.table(held)} where id = ${id} for update`.execute(rowsOf(em));
    for (const act of acts) {
      answers.push(act());
      await expect.poll(() => waiting(rowsOf(orm.em.fork())), { timeout: 10_000 }).toBe(answers.length);
    }
  });
  return Promise.all(answers);
}

async function waiting(on: Rows): Promise<number | undefined> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(on);
  return rows[0]?.waiting;
}
