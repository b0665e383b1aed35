import { type RawBuilder, sql } from 'kysely';
import type { FigureQuery } from './figure.queries.ts';
import { readingPlan, type Span } from './readingPlan.rules.ts';

const columns = sql`provider_id, service, channel, edition, item, detail, value`;

const within = ({ from, to }: Span, column: string) =>
  sql`${sql.ref(column)} between ${from.toString()}::date and ${to.toString()}::date`;

/** Rows that add up to a period, as it stands now or stood at the end of a day. */
export function figureRows(query: Pick<FigureQuery, 'measure' | 'from' | 'to' | 'asOf'>): RawBuilder<unknown> {
  const { measure, asOf } = query;
  const { months, days, ahead } = readingPlan(query);
  const recorded = (not = sql``) => (asOf ? sql`${not} recorded_on <= ${asOf.toString()}::date` : sql`true`);
  const parts = [
    ...months.map(
      span => sql`
      select month as day, ${columns}, n, amount from figure_month where measure = ${measure} and ${within(span, 'month')}`,
    ),
    // Recorded later on days of those months: not known yet.
    ...(asOf ? months : []).map(
      span => sql`
      select day, ${columns}, -n, -amount from figure
      where measure = ${measure} and ${within(span, 'day')} and recorded_on <> day and ${recorded(sql`not`)}`,
    ),
    ...days.map(
      span => sql`
      select day, ${columns}, n, amount from figure where measure = ${measure} and ${within(span, 'day')} and ${recorded()}`,
    ),
    // Known before its own day: filed after hours, accepted on the next working day.
    ...ahead.map(
      span => sql`
      select day, ${columns}, n, amount from figure
      where measure = ${measure} and ${within(span, 'day')} and recorded_on <> day and ${recorded()}`,
    ),
  ];
  return sql.join(parts, sql` union all `);
}
