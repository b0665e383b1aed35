import { type RawBuilder, sql } from 'kysely';
import type { FigureQuery } from './figure.queries.ts';
import { timeUnits } from './lattice.rules.ts';
import { readingPlan, type Span } from './readingPlan.rules.ts';

const columns = sql`provider_id, service, channel, edition, item, detail, value`;

const within = ({ from, to }: Span, column: string) =>
  sql`${sql.ref(column)} between ${from.toString()}::date and ${to.toString()}::date`;

/** Rows that add up to a period, as it stands now or stood at the end of a day. */
export function figureRows(query: FigureQuery): RawBuilder<unknown> {
  const { measure, asOf } = query;
  const { years, months, days, ahead } = readingPlan({ ...query, isCutAt: cutsOf(query) });
  const recorded = (not = sql``) => (asOf ? sql`${not} recorded_on <= ${asOf.toString()}::date` : sql`true`);
  const parts = [
    ...years.map(
      span => sql`
      select year as day, ${columns}, n, amount from figure_year where measure = ${measure} and ${within(span, 'year')}`,
    ),
    ...months.map(
      span => sql`
      select month as day, ${columns}, n, amount from figure_month where measure = ${measure} and ${within(span, 'month')}`,
    ),
    // Recorded later on days of those years and months: not known yet.
    ...(asOf ? [...years, ...months] : []).map(
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

/** Before which first days of months sums are told apart. */
function cutsOf({ groupBy, cuts }: FigureQuery): (firstDay: Temporal.PlainDate) => boolean {
  const unit = timeUnits.find(one => groupBy.includes(one));
  if (unit && cuts) {
    const days = new Set(cuts.map(({ before }) => before.toString()));
    return day => days.has(day.toString());
  }
  return ({ month }) => unit === 'month' || (unit === 'quarter' && month % 3 === 1);
}
