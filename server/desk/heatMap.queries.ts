import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../graphql/context.ts';
import { stageIds } from '../law/law.ts';
import { casesWhere, type Desk, type DeskArgs, findDesk, seesOfficers } from './desk.queries.ts';
import type { HeatCell } from './desk.type.ts';
import { dueBuckets } from './heatMap.rules.ts';

/** In the order of the procedure, the most urgent first. */
export async function stageHeatMap(context: Context, asked: DeskArgs): Promise<HeatCell[]> {
  const { rows } = await heatStatement(context, await findDesk(context, asked)).execute(context.rows);
  return rows.toSorted(
    (a, b) =>
      stageIds.indexOf(a.stage) - stageIds.indexOf(b.stage) ||
      (a.officerId ?? 0) - (b.officerId ?? 0) ||
      dueBuckets.indexOf(a.bucket) - dueBuckets.indexOf(b.bucket),
  );
}

/**
 * Of a whole country by stage alone: the officers of one provider say something, those of all of them nothing.
 * So too for whoever may see no officers, such as an analyst.
 */
export function heatStatement(context: Context, { place, days }: Desk): RawBuilder<HeatCell> {
  const now = context.services.clock.now().toString();
  const isOnePlace = place.mine !== undefined || place.providerId !== undefined || place.unitId !== undefined;
  const byOfficer = isOnePlace && seesOfficers(context);
  return sql`
    select a.stage, ${byOfficer ? sql`a.assignee_id` : sql`null::int`} as "officerId",
      case
        when a.next_breach_at < ${now} and a.next_due_at < ${now} then 'late'
        when a.next_due_on <= ${days.today.toString()} then 'today'
        when a.next_due_on <= ${days.soon.toString()} then 'inTwoDays'
        when a.next_due_on <= ${days.ahead.toString()} then 'inFiveDays'
        else 'later' end as bucket, count(*)::int as count
    from application a where ${casesWhere(context, { ...place, open: true })}
    group by 1, 2, 3`;
}
