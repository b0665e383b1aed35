import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { countedSoFar } from './countedSoFar.queries.ts';
import type { FigureState } from './figureState.type.ts';

/** How far the figures are counted, and what their last check found. */
export async function figureState(rows: Rows): Promise<FigureState> {
  const { rows: checks } = await sql<Omit<FigureState, 'countedUntil'>>`
    select checked_at as "checkedAt", first_month as "firstMonth", last_month as "lastMonth", differences
    from figure_check order by id desc limit 1`.execute(rows);
  const never = { checkedAt: null, firstMonth: null, lastMonth: null, differences: null };
  return { countedUntil: (await countedSoFar(rows)).until, ...(checks[0] ?? never) };
}
