import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { StageId } from '../law/law.ts';
import type { WeightOf } from './deskOfficers.queries.ts';

/** What a case weighs at its stage: as last set. */
export async function workWeights(rows: Rows): Promise<WeightOf> {
  const { rows: found } = await sql<{ stage: StageId; units: number }>`
    select distinct on (stage) stage, units::float8 as units from work_weight order by stage, since desc, id desc`.execute(
    rows,
  );
  const set = new Map(found.map(({ stage, units }) => [stage, units]));
  return stage => set.get(stage) ?? 1;
}
