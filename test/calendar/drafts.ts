import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { rowsOf } from '../../server/database/rows.ts';
import type { Api, Client } from '../support/api.ts';

export interface DayInput {
  readonly day: string;
  readonly works: boolean;
  readonly reason: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly decree?: string | null;
}

const moved = { kk: 'Ауыстырылған күн', ru: 'Перенесенный день', en: 'Moved day' };
export const dayOff = (day: string): DayInput => ({ day, works: false, reason: 'transferred', name: moved });
export const worked = (day: string): DayInput => ({ day, works: true, reason: 'workedWeekend', name: moved });

export const decree = 'P2600000150';

export const draftFields = `id kind year version state isStale baseVersion approvedVersion decree draftedBy { id }
  days { day works reason decree name { kk ru en } }`;
const impactFields = `countedAt openDeadlines later earlier newlyOverdue backInTime provisionalSettled uncounted
  hearingsOnDayOff { hearing startsAt application { id } }
  samples { kind stage dueBefore dueAfter application { id } complaint { id } }`;
const recountFields = `id version number kind cases later earlier newlyOverdue backInTime finishedAt
  datesBackInTime { kind dueBefore dueAfter application { id } }`;

// oxlint-disable-next-line no-explicit-any -- what a query asks for is its own business
type Found = Record<string, any>;

export interface Drafted {
  readonly id: string;
  readonly version: number;
  readonly days: readonly DayInput[];
}

/** A draft of a year as it is in force, with these days beside. */
export async function draft(
  administrator: Client,
  days: readonly DayInput[],
  { kind = 'provider', year = 2026, without = [] }: { kind?: string; year?: number; without?: readonly string[] } = {},
): Promise<Drafted> {
  const { draftCalendar } = await administrator.query(
    `mutation ($input: DraftCalendarInput!) { draftCalendar(input: $input) { ${draftFields} } }`,
    { input: { kind, year, decree } },
  );
  const begun = draftCalendar as Drafted;
  return change(administrator, begun, [...begun.days.filter(({ day }) => !without.includes(day)), ...days]);
}

export async function change(
  administrator: Client,
  { id, version }: Drafted,
  days: readonly DayInput[],
): Promise<Drafted> {
  const { changeCalendarDraft } = await administrator.query(
    `mutation ($input: ChangeCalendarDraftInput!) { changeCalendarDraft(input: $input) { ${draftFields} } }`,
    { input: { id, expectedVersion: version, days } },
  );
  return changeCalendarDraft as Drafted;
}

export async function impactOf(administrator: Client, { id }: Pick<Drafted, 'id'>): Promise<Found> {
  const asked = `query ($id: RecordId!) { calendarDraft(id: $id) { impact { ${impactFields} } } }`;
  return (await administrator.query(asked, { id }))['calendarDraft'].impact;
}

export const approval = `mutation ($input: ApproveCalendarInput!) { approveCalendar(input: $input) { ${recountFields} } }`;

export async function approve(administrator: Client, { id, version }: Pick<Drafted, 'id' | 'version'>): Promise<Found> {
  const input = { id, expectedVersion: version, decree, idempotencyKey: randomUUID() };
  return (await administrator.query(approval, { input }))['approveCalendar'];
}

export async function recountOf(administrator: Client, id: string): Promise<Found> {
  const asked = `query ($id: RecordId!) { calendarRecount(id: $id) { ${recountFields} } }`;
  return (await administrator.query(asked, { id }))['calendarRecount'];
}

/** What is stored of the dates of a case. */
export async function storedDates(api: Api, caseId: string) {
  const { rows } = await sql<{
    id: number;
    kind: string;
    stage: string | null;
    state: string;
    startOn: string;
    dueOn: string;
    breachOn: string | null;
    planEnd: string | null;
    calendarVersion: number;
    provisional: boolean;
  }>`
    select id, kind, stage_id as stage, state, start_on as "startOn", due_on as "dueOn", breach_on as "breachOn",
      plan_end as "planEnd", calendar_version as "calendarVersion", provisional
    from deadline where application_id = ${Number(caseId)} order by id`.execute(rowsOf(api.database.orm.em.fork()));
  return rows;
}

export const administratorOf = (api: Api) =>
  api.person('Administrator A.', { role: 'administrator', scope: 'country' });
