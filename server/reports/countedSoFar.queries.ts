import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { MeasureId } from './measure.ts';
import { measures } from './measures.ts';

interface Counted {
  /** Everything done up to this moment is in the figures of these measures; null while one was never counted to the end. */
  readonly until: string | null;
  /** Of each measure since when and to which row it is counted: as long as it is the same, so are the sums. Null before the first. */
  readonly upTo: string | null;
}

/** How far these measures are counted; of all of them where none are named. */
export async function countedSoFar(
  rows: Rows,
  ids: readonly MeasureId[] = measures.map(({ id }) => id),
): Promise<Counted> {
  const { rows: found } = await sql<Counted>`
    select case when count(counted_until) = ${ids.length}::int then min(counted_until) end as until,
      case when count(*) = ${ids.length}::int then string_agg(concat_ws(' ', measure, begun_at, counted_to), ', ' order by measure) end as "upTo"
    from figure_cursor where measure = any(${[...ids]}::text[])`.execute(rows);
  return found[0] ?? { until: null, upTo: null };
}
