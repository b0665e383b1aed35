import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Rows, rowsOf } from '../../server/database/rows.ts';
import type { StageId } from '../../server/law/law.ts';
import type { Api, Client } from '../support/api.ts';

export const rowsOfApi = ({ database }: Pick<Api, 'database'>): Rows => rowsOf(database.orm.em.fork());

export interface NewWork {
  readonly holder?: Client | null;
  readonly stage?: StageId;
  /** Closing time of that day is the nearest date; null: there is none. */
  readonly dueOn?: string | null;
  /** Passing it breaks the law, or a plan only. */
  readonly breach?: boolean;
  readonly unitId?: number | null;
  readonly service?: 'education' | 'justice';
  readonly filedAt?: string;
  readonly closedAt?: string | null;
  readonly waits?: 'applicant' | 'organisation';
  readonly many?: number;
}

/** Cases as acts leave them, as far as a desk reads them; their ids. Days and moments are of the department's clock. */
export async function addWork(api: Api, given: NewWork): Promise<number[]> {
  const {
    holder = null,
    stage = 'inquiry',
    dueOn = null,
    breach = true,
    service = 'education',
    closedAt = null,
  } = given;
  const { filedAt = '2026-02-27T10:00', waits, many = 1 } = given;
  const unitId = given.unitId === undefined ? api.place.units[service] : given.unitId;
  const dueAt = dueOn && `${dueOn}T18:30+05`;
  const { rows } = await sql<{ id: number }>`
    insert into application (receipt_number, service, channel, edition, provider_id, unit_id, office_id, region, stage,
      stage_opened_at, filed_at, accepted_on, term_ends_on, destination_country, document_count, assignee_id,
      next_due_on, next_due_at, next_breach_at, closed_at)
    select ${randomUUID()} || '-' || n, ${service}, 'corporation', ${editionId(api, service)}, ${api.place[service]}::int,
      ${unitId}::int, ${api.place.office}::int, 'akmola', ${closedAt ? 'closed' : stage}, ${`${filedAt}+05`}::timestamptz,
      ${`${filedAt}+05`}::timestamptz, '2026-02-27', '2026-03-20', 'DE', 1, ${holder?.officerId ?? null}::int,
      ${dueOn}::date, ${dueAt}::timestamptz, ${breach ? dueAt : null}::timestamptz, ${closedAt && `${closedAt}+05`}::timestamptz
    from generate_series(1, ${many}::int) n returning id`.execute(rowsOfApi(api));
  const ids = rows.map(({ id }) => id);
  if (waits === 'applicant') {
    await sql`insert into waiting_period (application_id, reason, since)
      select id, 'payment', ${`${filedAt}+05`}::timestamptz from unnest(${ids}::int[]) id`.execute(rowsOfApi(api));
  }
  if (waits === 'organisation') {
    await sql`insert into inquiry (application_id, organisation_id, sent_at, sent_by, please_answer_by)
      select id, ${api.place.organisations[service]}::int, ${`${filedAt}+05`}::timestamptz, 1, '2026-03-06'
      from unnest(${ids}::int[]) id`.execute(rowsOfApi(api));
  }
  return ids;
}

const editionId = ({ server }: Api, service: string) =>
  server.services.editions.find(edition => edition.service === service)?.id ?? '';

/** Stages the officer finished at that moment, each of another case closed since. */
export async function finish(api: Api, officer: Client, at: string, many: number): Promise<void> {
  const ids = await addWork(api, { holder: officer, closedAt: at, many });
  await sql`
    insert into case_event (application_id, version, act, at, officer_id, role, stage_before, stage_after)
    select id, 2, 'dispatchResult', ${`${at}+05`}::timestamptz, ${officer.officerId}::int, 'officer', 'dispatch', 'transit'
    from unnest(${ids}::int[]) id`.execute(rowsOfApi(api));
}

const numbers = [
  'late',
  'dueToday',
  'dueSoon',
  'unassigned',
  'waitingApplicant',
  'waitingOrganisation',
  'hearingsThisWeek',
  'openEscalations',
  'lateComplaints',
] as const;
type DeskNumber = (typeof numbers)[number];

export interface Counted {
  readonly count: number;
  readonly isCapped: boolean;
  readonly list: { readonly resource: string; readonly filter: Readonly<Record<string, unknown>> };
}

export type Summary = Readonly<Record<DeskNumber, Counted | null>> & {
  readonly today: string;
  readonly soonUntil: string;
};

export const counted = 'count isCapped list { resource filter }';

export async function summaryOf(client: Client, place: object = {}): Promise<Summary> {
  const fields = numbers.map(name => `${name} { ${counted} }`).join(' ');
  const { deskSummary } = await client.query(
    `query ($providerId: RecordId, $unitId: RecordId) {
      deskSummary(providerId: $providerId, unitId: $unitId) { today soonUntil ${fields} } }`,
    place,
  );
  return deskSummary;
}

export const countsIn = (summary: Summary) =>
  Object.fromEntries(numbers.flatMap(name => (summary[name] ? [[name, summary[name].count]] : [])));

const lists: Readonly<Record<string, string>> = {
  Application: `query ($filter: ApplicationFilterInput, $after: String) {
    list: applications(filter: $filter, first: 100, after: $after) { items { id } hasNextPage endCursor } }`,
  Escalation: `query ($filter: EscalationFilterInput, $after: String) {
    list: escalations(filter: $filter, first: 100, after: $after) { items { id } hasNextPage endCursor } }`,
  Complaint: `query ($filter: ComplaintFilterInput, $after: String) {
    list: complaints(filter: $filter, first: 100, after: $after) { items { id } hasNextPage endCursor } }`,
  Hearing: `query ($from: Moment, $to: Moment, $mine: Boolean, $providerId: RecordId, $unitId: RecordId, $after: String) {
    list: hearings(from: $from, to: $to, mine: $mine, providerId: $providerId, unitId: $unitId, first: 100, after: $after) {
      items { id } hasNextPage endCursor } }`,
};

/** What the list behind a number shows, page after page. */
export async function listedBehind(client: Client, { list: { resource, filter } }: Counted): Promise<number[]> {
  const query = lists[resource] ?? '';
  const ids: number[] = [];
  for (let after: string | null = null; ;) {
    const asked: object = resource === 'Hearing' ? { ...filter, after } : { filter, after };
    const page: { items: { id: string }[]; hasNextPage: boolean; endCursor: string } = (
      await client.query(query, asked)
    )['list'];
    ids.push(...page.items.map(({ id }) => Number(id)));
    if (!page.hasNextPage) {
      return ids.toSorted((a, b) => a - b);
    }
    after = page.endCursor;
  }
}
