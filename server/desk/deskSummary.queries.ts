import { type RawBuilder, sql } from 'kysely';
import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import { countOf } from '../complaints/complaint.queries.ts';
import { openCount } from '../escalations/escalationList.queries.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { hearingCount } from '../hearings/hearingList.queries.ts';
import type { Edition, StageId } from '../law/law.ts';
import { filtersFor } from '../officers/permissions.ts';
import { caseFilters, type CaseList } from './caseLists.ts';
import { casesWhere, type Desk, type DeskArgs, findDesk } from './desk.queries.ts';
import { deskCount, mostCounted } from './deskCount.ts';
import type { DeskSummary } from './desk.type.ts';
import { beginningOf, type DeskDays } from './deskDays.rules.ts';

/** One past the most that is counted tells that there are more. */
const limit = mostCounted + 1;

interface Counted {
  readonly resource: string;
  readonly filter: object;
  /** A select of one number. */
  readonly select: RawBuilder<unknown>;
}

/** Every number of a desk in one statement, each by the partial indexes of what is open. */
export async function deskSummary(context: Context, asked: DeskArgs): Promise<DeskSummary> {
  const desk = await findDesk(context, asked);
  const counted = await countedOn(context, desk);
  const { rows: found } = await summaryStatement(counted).execute(context.rows);
  const [numbers] = found;
  const said = (name: DeskNumber, { resource, filter }: Counted) => deskCount(numbers?.[name] ?? 0, resource, filter);
  const { late, dueToday, dueSoon, unassigned, waitingApplicant, waitingOrganisation, hearingsThisWeek } = counted;
  const { openEscalations, lateComplaints } = counted;
  return {
    today: desk.days.today.toString(),
    soonUntil: desk.days.soon.toString(),
    late: said('late', late),
    dueToday: said('dueToday', dueToday),
    dueSoon: said('dueSoon', dueSoon),
    unassigned: said('unassigned', unassigned),
    waitingApplicant: said('waitingApplicant', waitingApplicant),
    waitingOrganisation: said('waitingOrganisation', waitingOrganisation),
    hearingsThisWeek: said('hearingsThisWeek', hearingsThisWeek),
    openEscalations: openEscalations ? said('openEscalations', openEscalations) : null,
    lateComplaints: lateComplaints ? said('lateComplaints', lateComplaints) : null,
  };
}

type AllNumbers = Readonly<Record<CaseList | 'hearingsThisWeek', Counted>>;
/** Complaints and missed deadlines only where the reader may read them. */
type Numbers = AllNumbers & Readonly<Partial<Record<'openEscalations' | 'lateComplaints', Counted>>>;
type DeskNumber = keyof Numbers;

export function summaryStatement(counted: Numbers): RawBuilder<Readonly<Partial<Record<DeskNumber, number>>>> {
  const columns = Object.entries(counted).map(([name, { select }]) => sql`(${select}) as ${sql.ref(name)}`);
  return sql`select ${sql.join(columns)}`;
}

/** What is counted for this reader. */
export async function countedOn(context: Context, desk: Desk): Promise<Numbers> {
  const { services } = context;
  const actor = signedIn(context);
  const { mine, providerId, unitId } = desk.place;
  const place = { ...(providerId && { providerId }), ...(unitId && { unitId }) };
  const cases = caseFilters(desk.place, desk.days, assignableStages(services.editions));
  const week = weekFilter(desk.days);
  const ofReader = { ...place, ...(mine && { mine }) };
  const escalations = { ...place, ...(mine && { assigneeId: actor.officerId }) };
  const seesEscalations = filtersFor(actor, 'readEscalation').length > 0;
  // A complaint is the provider's, not an officer's.
  const seesComplaints = !mine && filtersFor(actor, 'readComplaint').length > 0;
  const complaints = { ...place, list: 'late' as const };
  return {
    late: casesOf(context, cases.late),
    dueToday: casesOf(context, cases.dueToday),
    dueSoon: casesOf(context, cases.dueSoon),
    unassigned: casesOf(context, cases.unassigned),
    waitingApplicant: casesOf(context, cases.waitingApplicant),
    waitingOrganisation: casesOf(context, cases.waitingOrganisation),
    hearingsThisWeek: {
      resource: 'Hearing',
      filter: { ...ofReader, ...week },
      select: hearingCount(context, { ...ofReader, ...week, agenda: null }, limit),
    },
    ...(seesEscalations && {
      openEscalations: {
        resource: 'Escalation',
        filter: { ...escalations, state: 'open' },
        select: openCount(actor, escalations, services.clock.now(), limit),
      },
    }),
    ...(seesComplaints && {
      lateComplaints: {
        resource: 'Complaint',
        filter: complaints,
        select: await countOf(context, complaints, limit),
      },
    }),
  };
}

function casesOf(context: Context, filter: ApplicationFilter): Counted {
  const select = sql`
    select count(*)::int from (select from application a where ${casesWhere(context, filter)} limit ${limit}) counted`;
  return { resource: 'Application', filter, select };
}

function weekFilter({ monday, zone }: DeskDays) {
  return { from: beginningOf(monday, zone), to: beginningOf(monday.add({ days: 7 }), zone) };
}

/** Stages in which a case without an officer can be given one. */
function assignableStages(editions: readonly Edition[]): readonly StageId[] {
  const stages = editions.flatMap(({ procedures }) =>
    Object.values(procedures).flatMap(({ acts }) => [...(acts.assignOfficer?.in ?? []), ...(acts.takeCase?.in ?? [])]),
  );
  return [...new Set(stages)];
}
