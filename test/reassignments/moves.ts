import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Rows, rowsOf } from '../../server/database/rows.ts';
import type { StageId } from '../../server/law/law.ts';
import type { Api, Client } from '../support/api.ts';
import { staff } from '../support/people.ts';

export const rowsOfApi = ({ database }: Pick<Api, 'database'>): Rows => rowsOf(database.orm.em.fork());

/** A department with more than one officer. */
export async function unitOf(api: Api) {
  const department = await staff(api, 'education');
  const providerId = api.place.education;
  const unitId = api.place.units.education;
  const another = (name: string) => api.person(name, { role: 'officer', scope: 'provider', providerId, unitId });
  return { ...department, another, aidos: await another('Aidos A.'), botagoz: await another('Botagoz B.') };
}

export interface NewCases {
  readonly holder?: Client | null;
  readonly stage?: StageId;
  readonly channel?: 'corporation' | 'portal';
  readonly unitId?: number;
  readonly dueOn?: string;
  readonly language?: string;
}

/** Many cases at one stage, as acts leave them: one with its applicant, its document, its officer and its history. */
export async function addCases(api: Api, many: number, given: NewCases = {}): Promise<number[]> {
  const { holder = null, stage = 'inquiry', channel = 'corporation', dueOn = '2026-03-06', language = 'kk' } = given;
  const unitId = given.unitId ?? api.place.units.education;
  const at = sql`${api.clock.now().toString()}::timestamptz`;
  const { rows } = await sql<{ id: number }>`
    with cases as (
      insert into application (receipt_number, service, channel, edition, provider_id, unit_id, office_id, region, stage,
        stage_opened_at, filed_at, accepted_on, term_ends_on, destination_country, document_count, assignee_id,
        next_due_on, next_due_at)
      select ${randomUUID()} || '-' || n, 'education', ${channel}, ${editionId(api)}, ${api.place.education}::int, ${unitId}::int,
        ${api.place.office}::int, 'akmola', ${stage}, ${at}, ${at}, '2026-03-02', '2026-03-20', 'DE', 1,
        ${holder?.officerId ?? null}::int, ${dueOn}::date, (${dueOn}::date + interval '13 hours') at time zone 'UTC'
      from generate_series(1, ${many}::int) n
      returning id
    ), applicants as (
      insert into applicant (application_id, kind, name, iin, language)
      select id, 'person', 'Ахметова Айгүл', '900101300017', ${language} from cases
    ), documents as (
      insert into document (application_id, position, kind, issuer_name, issuer_kind, signatory_name, signatory_capacity, form)
      select id, 1, 'diploma', 'Университет', 'education', 'Сейітов Асқар', 'ректор', 'original' from cases
    ), holders as (
      insert into assignment (application_id, officer_id, during, assigned_by)
      select id, ${holder?.officerId ?? null}::int, tstzrange(${at} - interval '1 hour', null), 1 from cases
      where ${holder !== null}
    ), history as (
      insert into case_event (application_id, version, act, at, officer_id, role, stage_after)
      select id, 1, 'acceptApplication', ${at}, 1, 'clerk', ${stage} from cases
    )
    select id from cases order by id`.execute(rowsOfApi(api));
  return rows.map(({ id }) => id);
}

const editionId = ({ server }: Api) =>
  server.services.editions.find(({ service }) => service === 'education')?.id ?? '';

const fields = `id state source spread reason note startedAt finishedAt reversible reverses reversedBy
  counts { total toMove cannot moved refused } loads { officer { id } before after absent absentUntil }
  items(first: 100) { items { application { id } from { id } to { id } why state refusal { id text } warnings { id text } } }`;

export interface Planned {
  readonly id: string;
  readonly state: string;
  readonly reversible: boolean;
  readonly reverses: string | null;
  readonly reversedBy: string | null;
  readonly finishedAt: string | null;
  readonly counts: Readonly<Record<'total' | 'toMove' | 'cannot' | 'moved' | 'refused', number>>;
  readonly loads: readonly { officer: { id: string }; before: number; after: number; absent: boolean }[];
  readonly items: { readonly items: readonly PlannedItem[] };
}

interface PlannedItem {
  readonly application: { readonly id: string } | null;
  readonly from: { readonly id: string } | null;
  readonly to: { readonly id: string } | null;
  readonly why: string;
  readonly state: string;
  readonly refusal: { readonly id: string; readonly text: string } | null;
  readonly warnings: readonly { readonly id: string; readonly text: string }[];
}

export const planInput = (selection: object, changes: object = {}) => ({
  idempotencyKey: randomUUID(),
  selection,
  spread: 'load',
  reason: 'load',
  note: 'Жүктемені теңестіру.',
  ...changes,
});

const mutation = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { ${fields} } }`;

export async function plan(client: Client, selection: object, changes: object = {}): Promise<Planned> {
  const data = await client.query(mutation('planReassignment'), { input: planInput(selection, changes) });
  return data['planReassignment'];
}

export const start = async (client: Client, { id }: { id: string }, idempotencyKey = randomUUID()): Promise<Planned> =>
  (await client.query(mutation('startReassignment'), { input: { id, idempotencyKey } }))['startReassignment'];

export const reverse = async (client: Client, { id }: { id: string }, changes: object = {}): Promise<Planned> =>
  (
    await client.query(mutation('reverseReassignment'), {
      input: { id, note: 'Қайтарылды.', idempotencyKey: randomUUID(), ...changes },
    })
  )['reverseReassignment'];

/** The refusal of one of them: its code and the fields it names. */
export async function refused(client: Client, name: string, input: object) {
  const { errors } = await client.send(mutation(name), { input });
  const [error] = errors ?? [];
  return error && { code: error.extensions.code, fields: error.extensions.facts['fields'] };
}

export const of = async (client: Client, { id }: { id: string }): Promise<Planned> =>
  (await client.query(`query ($id: ID!) { reassignment(id: $id) { ${fields} } }`, { id }))['reassignment'];

/** Why each case stays, or where it goes. */
export const outcomes = ({ items }: Planned) => items.items.map(({ to, refusal }) => refusal?.id ?? Number(to?.id));

/** Approved days off move the end of its term, as the recount writes it down. */
export async function moveDates(api: Api, ids: readonly number[]): Promise<void> {
  await sql`
    with moved as (
      update application set term_ends_on = term_ends_on + 1, version = version + 1 where id = any(${[...ids]}::int[])
      returning id, version, stage)
    insert into case_event (application_id, version, act, at, officer_id, role, stage_before, stage_after)
    select id, version, 'moveDates', ${api.clock.now().toString()}, 1, 'system', stage, stage from moved`.execute(
    rowsOfApi(api),
  );
}

export interface Holding {
  readonly id: number;
  readonly holder: number | null;
  readonly version: number;
  readonly open: number;
  readonly intervals: number;
  readonly lines: number;
}

/** Who holds the cases, by their row, their intervals and their history. */
export async function holdings(api: Api, ids: readonly number[]): Promise<readonly Holding[]> {
  const { rows } = await sql<Holding>`
    select a.id, a.assignee_id as holder, a.version,
      (select s.officer_id from assignment s where s.application_id = a.id and upper_inf(s.during)) as open,
      (select count(*)::int from assignment s where s.application_id = a.id) as intervals,
      (select count(*)::int from case_event e where e.application_id = a.id and e.act = 'reassignOfficer') as lines
    from application a where a.id = any(${[...ids]}::int[]) order by a.id`.execute(rowsOfApi(api));
  return rows;
}

export async function addAbsence(
  api: Api,
  { officerId }: Client,
  [from, to]: readonly [string, string],
  substitute: Client | null = null,
): Promise<void> {
  await sql`
    insert into absence (officer_id, starts_on, ends_on, reason, substitute_id, recorded_at, recorded_by)
    values (${officerId}, ${from}, ${to}, 'leave', ${substitute?.officerId ?? null}, ${api.clock.now().toString()}, 1)`.execute(
    rowsOfApi(api),
  );
}
