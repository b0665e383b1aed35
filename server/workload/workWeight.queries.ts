import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { StageId } from '../law/law.ts';
import { shippedWeights } from './shippedWeights.ts';

/** Units of work of a case at a stage. */
export type WeightOf = (stage: StageId) => number;

/** Stage and units, each as last set, as a table to join: shipped until an administrator sets another. */
export function weightTable(): RawBuilder<unknown> {
  return sql`(
    select s.stage, coalesce(
      (select w.units from work_weight w where w.stage = s.stage order by w.since desc, w.id desc limit 1),
      s.units::numeric)::float8 as units
    from jsonb_each_text(${JSON.stringify(shippedWeights)}::jsonb) as s (stage, units))`;
}

/** What a case weighs at its stage, for what is reckoned outside the database. */
export async function workWeights(rows: Rows): Promise<WeightOf> {
  const { rows: found } = await sql<{ stage: StageId; units: number }>`
    select stage, units from ${weightTable()} as weight`.execute(rows);
  const units = new Map(found.map(one => [one.stage, one.units]));
  return stage => units.get(stage) ?? 1;
}

export interface WorkWeightRow {
  readonly stage: StageId;
  readonly units: number;
  readonly isShipped: boolean;
  readonly since: string | null;
  readonly setById: number | null;
  readonly reason: string | null;
}

/** Of every stage that a case can stand at, in the order of the procedure. */
export async function listWorkWeights(rows: Rows): Promise<readonly WorkWeightRow[]> {
  const { rows: set } = await sql<Omit<WorkWeightRow, 'isShipped'>>`
    select distinct on (stage) stage, units::float8 as units, since, set_by as "setById", reason
    from work_weight order by stage, since desc, id desc`.execute(rows);
  const stages = Object.entries(shippedWeights) as [StageId, number][];
  return stages
    .filter(([stage]) => stage !== 'closed')
    .map(([stage, units]) => {
      const last = set.find(one => one.stage === stage);
      return last
        ? { ...last, isShipped: false }
        : { stage, units, isShipped: true, since: null, setById: null, reason: null };
    });
}
