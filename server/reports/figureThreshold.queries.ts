import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';

/** Until an administrator sets another; no order says so. */
const shippedThreshold = 5;

export interface FigureThresholdRow {
  readonly amount: number;
  readonly isShipped: boolean;
  readonly since: string | null;
  readonly setById: number | null;
  readonly reason: string | null;
}

/** Groups of fewer cases are hidden from those who may see nothing personal. */
export async function figureThreshold(rows: Rows): Promise<FigureThresholdRow> {
  const { rows: found } = await sql<Omit<FigureThresholdRow, 'isShipped'>>`
    select amount, since, set_by as "setById", reason from figure_threshold order by since desc, id desc limit 1`.execute(
    rows,
  );
  return found[0]
    ? { ...found[0], isShipped: false }
    : { amount: shippedThreshold, isShipped: true, since: null, setById: null, reason: null };
}
