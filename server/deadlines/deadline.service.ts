import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Application } from '../applications/application.entity.ts';
import type { CurrentCalendars } from '../calendar/calendars.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { getStage } from '../law/editions.ts';
import type { Edition, StageId } from '../law/law.ts';
import { bindNobody, type DeadlineKind, type DeadlineRow, type Reckoning } from './deadline.ts';
import { Deadline } from './deadline.entity.ts';
import type { StageOpening } from './deadline.rules.ts';
import { deadlinesOnEntering, type Ending, endingOf, type Move } from './move.rules.ts';
import { plan } from './plan.rules.ts';
import { termsInForce } from './stageTerm.queries.ts';
import type { Start } from './startEvent.ts';

export interface Reckonings {
  readonly provider: Reckoning;
  readonly corporation: Reckoning;
}

/** By which calendars, hours and terms the dates of the case are counted today. */
export async function reckoningsFor(
  em: SqlEntityManager,
  current: CurrentCalendars,
  edition: Edition,
  application: Pick<Application, 'channel'>,
  zone: string,
): Promise<Reckonings> {
  const rows = rowsOf(em);
  const base = { ...(await termsInForce(rows, edition, edition.procedures[application.channel])), zone };
  return {
    provider: { ...base, calendar: current.provider, hours: edition.hours.provider },
    corporation: { ...base, calendar: current.corporation, hours: edition.hours.corporation },
  };
}

/** The end of the term and the points counted back from it, opened on acceptance, and when the case is opened again. */
export function openPlan(em: SqlEntityManager, application: Application, { provider }: Reckonings): void {
  openDeadlines(em, { applicationId: application.id }, Object.values(plan(provider, application)));
}

/** The deadlines of the stage the case has just entered, if the stage has any, from the event that let it begin. */
export async function openStageDeadlines(
  em: SqlEntityManager,
  application: Application,
  reckonings: Reckonings,
  { notBefore, ...start }: Start & Pick<StageOpening, 'notBefore'>,
): Promise<void> {
  const stage = getStage(reckonings.provider.procedure, application.stage);
  const shared = stage.sharesTermWith && (await termOfStage(em, application, stage.sharesTermWith));
  const { startEvent, startOn } = shared ?? start;
  const rows = deadlinesOnEntering(reckonings, {
    stage,
    startEvent,
    startOn,
    openedAt: application.stageOpenedAt,
    termEndsOn: application.termEndsOn,
    ...(application.registeredAt && { registeredAt: application.registeredAt }),
    ...(notBefore && { notBefore }),
  });
  openDeadlines(em, { applicationId: application.id }, rows);
}

/** A date is of a case or of a complaint. */
export type DeadlineOwner = { readonly applicationId: number } | { readonly complaintId: number };

export function openDeadlines(em: SqlEntityManager, owner: DeadlineOwner, rows: readonly DeadlineRow[]): void {
  for (const row of rows) {
    em.create(Deadline, {
      ...row,
      ...owner,
      calendarVersion: Number(row.calendarVersion),
      state: 'open',
      endedAt: null,
    });
  }
}

/** What leaving one stage for another meets or makes void. */
export async function endDeadlines(em: SqlEntityManager, application: Application, move: Move): Promise<void> {
  for (const deadline of await em.find(Deadline, { applicationId: application.id, state: 'open' })) {
    Object.assign(deadline, endingOf(deadline, move));
  }
}

/** What an act meets or leaves without object beside the move of the case. */
export async function endDeadlinesOf(
  em: SqlEntityManager,
  owner: DeadlineOwner,
  kinds: readonly DeadlineKind[],
  ending: Ending,
): Promise<void> {
  if (kinds.length === 0) {
    return;
  }
  for (const deadline of await em.find(Deadline, { ...owner, state: 'open', kind: { $in: [...kinds] } })) {
    Object.assign(deadline, ending);
  }
}

/** Of an application `a`, as its dates stand, in an update of it. */
export const nextDues = sql`
  (next_due_on, next_due_at) = (
    select due_on, due_at from deadline d
    where d.application_id = a.id and d.state = 'open' and d.kind not in (${sql.join([...bindNobody])})
    order by due_at, breach_at is null, id limit 1),
  next_breach_at = (
    select min(breach_at) from deadline d where d.application_id = a.id and d.state = 'open')`;

/** What the work list sorts by, the nearest open date that binds somebody; and the nearest one that breaks the law. */
export function setNextDue(em: SqlEntityManager, application: Application): Promise<void> {
  return setNextDues(rowsOf(em), [application.id]);
}

export async function setNextDues(rows: Rows, ids: readonly number[]): Promise<void> {
  await sql`update application a set ${nextDues} where a.id = any(${[...ids]}::int[])`.execute(rows);
}

/** Where the term of a stage last ran from. */
export async function termOfStage(
  em: SqlEntityManager,
  application: Application,
  stageId: StageId,
): Promise<Start | undefined> {
  const [last] = await em.find(
    Deadline,
    { applicationId: application.id, kind: 'stage', stageId },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  return last;
}
