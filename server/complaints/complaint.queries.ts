import { type RawBuilder, sql } from 'kysely';
import type { Application } from '../applications/application.type.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { today } from '../clock.ts';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { ComplaintList } from '../law/complaints.ts';
import { masked } from '../officers/masked.ts';
import { filtersFor } from '../officers/permissions.ts';
import type { ComplaintFilterInput } from './complaint.input.ts';
import type { Complaint, ComplaintCounts } from './complaint.type.ts';
import { placeOfLetter } from './complaintPlace.rules.ts';
import { withinComplaint, withinLetter } from './complaintReach.queries.ts';

const columns = sql`
  c.id, c.number, c.service, c.subject, c.respondent, c.door, c.way, c.stage, c.version,
  c.application_id as "applicationId", c.no_case_reason as "noCaseReason", c.provider_id as "providerId",
  c.unit_id as "unitId", c.office_id as "officeId", c.channel, c.region, p.zone, a.edition,
  c.official_id as "officialId", c.contested_version as "contestedVersion", c.body_id as "bodyId",
  c.reviewer_id as "reviewerId", c.decided_by as "decidedById", c.decision_provisions as "decisionProvisionIds",
  c.arrived_at as "arrivedAt", c.arrived_on as "arrivedOn", c.registered_at as "registeredAt",
  c.registered_on as "registeredOn", c.satisfied_at as "satisfiedAt", c.satisfied_fully as "satisfiedFully",
  c.answered_at as "answeredAt", c.forwarded_at as "forwardedAt", c.at_body_since as "atBodySince",
  c.decided_at as "decidedAt", c.decision, c.unexamined_ground as "unexaminedGround", c.end_reason as "end",
  c.closed_at as "closedAt", c.next_due_on as "nextDueOn", c.next_due_at as "nextDueAt",
  c.next_breach_at as "nextBreachAt"`;

const from = sql`
  from complaint c join provider p on p.id = c.provider_id left join application a on a.id = c.application_id`;

/** Open ones without a date come last. */
const due = sql`coalesce(c.next_due_at, 'infinity'::timestamptz)`;

const asRead = (context: Context, row: Complaint) => masked(context, placeOfLetter(row), row, ['noCaseReason']);

const reach = (context: Context) => withinComplaint(filtersFor(signedIn(context), 'readComplaint'));

/** Open ones by their nearest date; those that are over, and a search through all, newest first. */
export async function listComplaints(
  context: Context,
  filter: ComplaintFilterInput,
  args: PageArgs,
): Promise<Page<Complaint>> {
  const first = pageSize(args.first);
  const isOpen = filter.list !== null && filter.list !== undefined && filter.list !== 'decided';
  const by = isOpen ? due : sql`c.arrived_at`;
  const direction = isOpen ? sql`asc` : sql`desc`;
  const conditions = [reach(context), ...(await conditionsOf(context, filter))];
  if (args.after) {
    const { key, id } = readCursor(args.after);
    conditions.push(sql`(${by}, c.id) ${isOpen ? sql`>` : sql`<`} (${key}::timestamptz, ${id}::int)`);
  }
  const { rows: found } = await sql<Complaint & { cursor: string }>`
    select ${columns}, ${by}::text as cursor ${from}
    where ${sql.join(conditions, sql` and `)}
    order by ${by} ${direction}, c.id ${direction} limit ${first + 1}`.execute(context.rows);
  const page = pageOf(found, first, ({ cursor }) => cursor);
  return { ...page, items: page.items.map(row => asRead(context, row)) };
}

async function conditionsOf(context: Context, filter: ComplaintFilterInput): Promise<RawBuilder<unknown>[]> {
  const { list, mine, bodyId, providerId, unitId, applicationId, service, text } = filter;
  const conditions = [
    list && (await conditionOf(context, list)),
    mine && sql`c.reviewer_id = ${signedIn(context).officerId}`,
    bodyId && sql`c.body_id = ${bodyId}`,
    providerId && sql`c.provider_id = ${providerId}`,
    unitId && sql`c.unit_id = ${unitId}`,
    applicationId && sql`c.application_id = ${applicationId}`,
    service && sql`c.service = ${service}`,
    text && textCondition(context, text),
  ];
  return conditions.filter(condition => typeof condition === 'object' && condition !== null);
}

/** Today is the provider's; the days ahead are counted by the calendar of providers. */
async function conditionOf(context: Context, list: ComplaintList): Promise<RawBuilder<unknown>> {
  const { services, rows } = context;
  const now = services.clock.now();
  const localDay = sql`(${now.toString()}::timestamptz at time zone p.zone)::date`;
  switch (list) {
    case 'new':
      return sql`c.closed_at is null and (c.stage = 'registration' or (c.stage = 'body' and c.reviewer_id is null))`;
    case 'dueToday':
      return sql`c.closed_at is null and c.next_due_on = ${localDay} and c.next_due_at >= ${now.toString()}`;
    case 'dueSoon': {
      const { provider } = await services.calendars.current(rows);
      const until = addWorkingDays(provider, today(services.clock, 'Asia/Almaty'), 2);
      return sql`c.closed_at is null and c.next_due_on > ${localDay} and c.next_due_on <= ${until.toString()}`;
    }
    case 'late':
      return sql`c.closed_at is null and ${due} < ${now.toString()}`;
    case 'decided':
      return sql`c.closed_at is not null`;
  }
}

/** Names by parts of their words, in any order. What the reader may not see of a complaint, they cannot find it by either. */
function textCondition(context: Context, text: string): RawBuilder<unknown> {
  const personal = withinLetter(filtersFor(signedIn(context), 'readPersonalData'));
  return sql`(c.number = ${text} or a.number = ${text} or a.receipt_number = ${text} or (${personal} and exists (
    select from complaint_text t where t.complaint_id = c.id and (
      select bool_and(strpos(search_fold(t.complainant_name), part) > 0)
      from regexp_split_to_table(search_fold(${text}), '\\s+') part where part <> ''))))`;
}

/** How many a filter finds, `limit` at most. */
export async function countOf(context: Context, filter: ComplaintFilterInput, limit: number) {
  const conditions = [reach(context), ...(await conditionsOf(context, filter))];
  return sql`select count(*)::int from (
    select ${from} where ${sql.join(conditions, sql` and `)} limit ${limit}) counted`;
}

export async function complaintCounts(context: Context): Promise<ComplaintCounts> {
  const lists = ['new', 'dueToday', 'dueSoon', 'late'] as const;
  const counted = await Promise.all(
    lists.map(async list => sql`count(*) filter (where ${await conditionOf(context, list)})::int as ${sql.ref(list)}`),
  );
  const { rows: found } = await sql<ComplaintCounts>`
    select ${sql.join(counted)} ${from} where c.closed_at is null and ${reach(context)}`.execute(context.rows);
  return known(found[0]);
}

/** Throws FORBIDDEN_OR_UNKNOWN alike for one that does not exist and one the reader may not see. */
export async function getComplaint(context: Context, id: number): Promise<Complaint> {
  return known(await loadComplaint(context, id));
}

/** For many at once in one statement; undefined for what the reader may not see. */
export async function loadComplaint(context: Context, id: number): Promise<Complaint | undefined> {
  const row = await context.loaders.one<Complaint>(
    'complaints',
    id,
    ids => sql`select ${columns} ${from} where c.id in (${ids}) and ${reach(context)}`,
  );
  return row && asRead(context, row);
}

/** Of a case, those the reader may see, newest first. */
export async function complaintsOf(context: Context, { id }: Application): Promise<Complaint[]> {
  const complaints = await context.loaders.many<Complaint>(
    'complaintsOfCase',
    id,
    ids => sql`
    select c.application_id as parent, ${columns} ${from}
    where c.application_id in (${ids}) and ${reach(context)} order by c.id desc`,
  );
  return complaints.map(row => asRead(context, row));
}

const mostEarlier = 20;

/** Complaints that came before, of the same provider about the same kind of act on the same ground. */
export async function earlierOf(context: Context, { id }: Complaint): Promise<Complaint[]> {
  const ground = (line: string) => sql`coalesce(${sql.ref(`${line}.facts`)} #>> '{grounds,0,ground}', '')`;
  const complaints = await context.loaders.many<Complaint>(
    'earlierComplaints',
    id,
    ids => sql`
    select this.id as parent, earlier.* from complaint this
    left join case_event line on line.application_id = this.application_id and line.version = this.contested_version
    cross join lateral (
      select ${columns} ${from}
      left join case_event e on e.application_id = c.application_id and e.version = c.contested_version
      where c.provider_id = this.provider_id and c.service = this.service and c.subject = this.subject
        and c.id <> this.id and c.arrived_at <= this.arrived_at
        and e.act is not distinct from line.act and ${ground('e')} = ${ground('line')} and ${reach(context)}
      order by c.arrived_at desc, c.id desc limit ${mostEarlier}) earlier
    where this.id in (${ids}) order by earlier."arrivedAt" desc, earlier.id desc`,
  );
  return complaints.map(row => asRead(context, row));
}
