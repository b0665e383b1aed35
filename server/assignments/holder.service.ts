import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ActScene } from '../applications/act.ts';
import { rowsOf } from '../database/rows.ts';
import { keepInPlace } from '../officers/leaver.queries.ts';
import { assignable } from '../officers/officerReach.queries.ts';

interface HeldCase {
  readonly providerId: number;
  readonly unitId?: number | null;
}

/** Whether the case can be theirs where it is: until the end of the transaction that stays so. */
export async function mayHold(em: SqlEntityManager, { providerId, unitId }: HeldCase, officerId: number) {
  await keepInPlace(rowsOf(em), [officerId]);
  const { rows } = await sql`
    select 1 from role_grant g join officer o on o.id = g.officer_id
    where o.id = ${officerId} and o.active and ${assignable({ providerId, unitId: unitId ?? null })} limit 1`.execute(
    rowsOf(em),
  );
  return rows.length > 0;
}

/** From now on the case is not theirs whose it was. */
export async function endHolding({ em, application, now }: ActScene): Promise<void> {
  await sql`
    update assignment set during = tstzrange(lower(during), ${now.toString()}::timestamptz)
    where application_id = ${application.id} and upper_inf(during)`.execute(rowsOf(em));
}
