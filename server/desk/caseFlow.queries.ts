import { type RawBuilder, sql } from 'kysely';
import { badInput } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { casesWhere, type DeskArgs, findDesk } from './desk.queries.ts';
import { beginningOf } from './deskDays.rules.ts';
import type { FlowWeek } from './desk.type.ts';

/** As far back as a flow is told, in weeks. */
const mostWeeks = 26;

/** The last weeks up to this one, oldest first. Throws BAD_INPUT for no or too many weeks. */
export async function caseFlow(context: Context, weeks: number, asked: DeskArgs): Promise<FlowWeek[]> {
  if (weeks < 1 || weeks > mostWeeks) {
    throw badInput({ weeks: 'notWeeks' });
  }
  const { place, days } = await findDesk(context, asked);
  const first = days.monday.subtract({ weeks: weeks - 1 });
  const since = beginningOf(first, days.zone);
  const { rows } = await flowStatement(casesWhere(context, place), since, days.zone).execute(context.rows);
  const open = rows.find(({ week }) => week === null)?.came ?? 0;
  const mondays = Array.from({ length: weeks }, (_, at) => first.add({ weeks: at }).toString());
  return endsOf(
    mondays.map(weekStart => {
      const week = rows.find(row => row.week === weekStart);
      return { weekStart, in: week?.came ?? 0, out: week?.went ?? 0 };
    }),
    open,
  );
}

interface Counted {
  /** Monday; null for what is open now. */
  readonly week: string | null;
  readonly came: number;
  readonly went: number;
}

/** By the indexes of filing and of closing: nothing older than the first week is read. */
export function flowStatement(cases: RawBuilder<unknown>, since: Temporal.Instant, zone: string): RawBuilder<Counted> {
  const weekOf = (column: string) => sql`date_trunc('week', ${sql.ref(column)} at time zone ${zone})::date`;
  const from = sql`${since.toString()}::timestamptz`;
  return sql`
    select week::text as week, sum(came)::int as came, sum(went)::int as went from (
      select ${weekOf('a.filed_at')} as week, 1 as came, 0 as went from application a
        where ${cases} and a.filed_at >= ${from}
      union all
      select ${weekOf('a.closed_at')}, 0, 1 from application a
        where ${cases} and a.closed_at is not null and a.closed_at >= ${from}
      union all
      select null::date, 1, 0 from application a where ${cases} and a.closed_at is null) counted
    group by week`;
}

/** What is open now, less what came since and with what went since, was open then. */
function endsOf(weeks: readonly Omit<FlowWeek, 'open'>[], openNow: number): FlowWeek[] {
  return weeks.reduceRight<FlowWeek[]>((later, week) => {
    const [next] = later;
    const open = next ? next.open - next.in + next.out : openNow;
    return [{ ...week, open }, ...later];
  }, []);
}
