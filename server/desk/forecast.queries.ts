import { type RawBuilder, sql } from 'kysely';
import { badInput } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { casesWhere, type Desk, type DeskArgs, findDesk, seesOfficers } from './desk.queries.ts';
import type { BreachForecast } from './desk.type.ts';
import { namedCases } from './deskCount.ts';
import { beginningOf } from './deskDays.rules.ts';
import { daysAhead, daysMeasured } from './forecastDays.rules.ts';
import { forecastItems, type MeasuredOfficer, type QueuedCase } from './forecastItems.rules.ts';
import { forecastMethod } from './forecastMethod.ts';

/** As far ahead as a forecast says anything, in working days. */
const mostDays = 10;

/** With more cases than these the most urgent are reckoned with. */
const mostQueued = 20_000;

/** By the approved calendar of providers. Throws BAD_INPUT for no or too many days. */
export async function breachForecast(context: Context, days: number, asked: DeskArgs): Promise<BreachForecast> {
  if (days < 1 || days > mostDays) {
    throw badInput({ days: 'notForecastDays' });
  }
  const { rows, services, language } = context;
  const desk = await findDesk(context, asked);
  const { provider: calendar } = await services.calendars.current(rows);
  const { today, zone } = desk.days;
  const ahead = daysAhead(calendar, today, days);
  const measured = daysMeasured(calendar, today);
  const to = ahead.at(-1) ?? today;
  const { rows: found } = await queueStatement(context, desk, beginningOf(to.add({ days: 1 }), zone)).execute(rows);
  const queued = found.slice(0, mostQueued);
  const cases = queued.flatMap(({ officerId, ...row }) => (officerId === null ? [] : [{ ...row, officerId }]));
  const { rows: officers } = await officersStatement({
    ids: [...new Set(cases.map(({ officerId }) => officerId))],
    from: measured[0] ?? today,
    today,
    to,
    zone,
  }).execute(rows);
  const items = forecastItems({ cases, officers, measured, ahead });
  return {
    method: forecastMethod[language],
    from: today.toString(),
    to: to.toString(),
    isCapped: found.length > mostQueued,
    breaches: namedCases(items.flatMap(({ breachingIds }) => breachingIds)),
    unheld: namedCases(queued.filter(row => row.officerId === null && !row.isLate).map(({ id }) => id)),
    items: (seesOfficers(context) ? items : []).map(({ breachingIds, ...item }) => ({
      ...item,
      breaches: namedCases(breachingIds),
    })),
  };
}

type Queued = Omit<QueuedCase, 'officerId'> & { readonly officerId: number | null };

/**
 * Cases with a limit before that moment, the most urgent first: of the desk, and whatever else its officers hold,
 * for it takes their time too.
 */
export function queueStatement(context: Context, { place }: Desk, before: Temporal.Instant): RawBuilder<Queued> {
  const until = sql`a.closed_at is null and a.next_breach_at < ${before.toString()}::timestamptz`;
  const now = sql`${context.services.clock.now().toString()}::timestamptz`;
  const shown = casesWhere(context, { ...place, open: true });
  const me = signedIn(context).officerId;
  const held = place.mine
    ? sql`select ${me}::int`
    : sql`
    select a.assignee_id from application a where ${shown} and ${until} and a.assignee_id is not null`;
  return sql`
    with shown as materialized (
      select a.id from application a where ${shown} and ${until} order by a.next_breach_at, a.id limit ${mostQueued + 1})
    select a.id, a.assignee_id as "officerId", a.unit_id as "unitId", a.next_breach_at < ${now} as "isLate",
      (a.next_breach_at at time zone p.zone)::date::text as "dueOn", a.id in (select id from shown) as "isShown"
    from application a join provider p on p.id = a.provider_id
    where ${until} and (a.id in (select id from shown) or a.assignee_id in (${held}))
    order by a.next_breach_at, a.id limit ${mostQueued + 1}`;
}

interface Measure {
  readonly ids: readonly number[];
  readonly from: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly zone: string;
}

/** What each brought on to another stage from the first day up to today, and when they were and will be away. */
export function officersStatement({ ids, from, today, to, zone }: Measure): RawBuilder<MeasuredOfficer> {
  const [since, before] = [from, today].map(day => sql`${beginningOf(day, zone).toString()}::timestamptz`);
  return sql`
    select o.id,
      (select count(*)::int from case_event e
        where e.officer_id = o.id and e.role = 'officer' and e.stage_before <> e.stage_after
          and e.at >= ${since} and e.at < ${before}) as finished,
      coalesce((select json_agg(json_build_object('from', b.starts_on, 'to', b.ends_on)) from absence b
        where b.officer_id = o.id and b.cancelled_at is null
          and daterange(b.starts_on, b.ends_on, '[]') && daterange(${from.toString()}, ${to.toString()}, '[]')
      ), '[]') as absences
    from officer o where o.id = any(${[...ids]}::int[]) order by o.id`;
}
