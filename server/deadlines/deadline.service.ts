import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Application } from '../applications/application.entity.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { rowsOf } from '../database/rows.ts';
import { getStage } from '../law/editions.ts';
import type { Edition, StageId } from '../law/law.ts';
import { type DeadlineKind, type DeadlineRow, type Reckoning } from './deadline.ts';
import { Deadline } from './deadline.entity.ts';
import { keepingDeadline, pleaseByDate, resendDeadline, stageDeadline } from './deadline.rules.ts';
import { plan } from './plan.rules.ts';
import { termsInForce } from './stageTerm.queries.ts';

export interface Reckonings {
  readonly provider: Reckoning;
  readonly corporation: Reckoning;
}

/** By which calendars, hours and terms the dates of the case are counted today. */
export async function reckoningsFor(
  em: SqlEntityManager,
  calendars: Calendars,
  edition: Edition,
  application: Pick<Application, 'channel'>,
  zone: string,
): Promise<Reckonings> {
  const rows = rowsOf(em);
  const current = await calendars.current(rows);
  const base = { ...(await termsInForce(rows, edition, edition.procedures[application.channel])), zone };
  return {
    provider: { ...base, calendar: current.provider, hours: edition.hours.provider },
    corporation: { ...base, calendar: current.corporation, hours: edition.hours.corporation },
  };
}

/** The end of the term and the points counted back from it, opened on acceptance. */
export function openPlan(em: SqlEntityManager, application: Application, { provider }: Reckonings): void {
  for (const row of Object.values(plan(provider, { acceptedAt: application.filedAt, acceptedOn: application.acceptedOn }))) {
    open(em, application, row);
  }
}

/** The deadline of the stage the case has just entered, if the stage has one. */
export async function openStageDeadline(
  em: SqlEntityManager,
  application: Application,
  reckonings: Reckonings,
): Promise<void> {
  const { provider, corporation } = reckonings;
  const stage = getStage(provider.procedure, application.stage);
  const openedAt = application.stageOpenedAt;
  if (stage.id === 'keeping') {
    open(em, application, keepingDeadline(corporation, openedAt));
    return;
  }
  if (stage.id === 'resending') {
    open(em, application, resendDeadline(provider, openedAt));
    return;
  }
  const sharedFrom = stage.sharesTermWith && (await openingOf(em, application, stage.sharesTermWith));
  const opening = {
    stage,
    openedAt,
    termEndsOn: application.termEndsOn,
    ...(sharedFrom && { sharedFrom }),
    ...(application.registeredAt && { registeredAt: application.registeredAt }),
  };
  const row = stageDeadline(provider, opening) ?? pleaseByDate(provider, opening);
  if (row) {
    open(em, application, row);
  }
}

/** Met by leaving the stage, by the dispatch, by the arrival at the Corporation; notices are void once a paper is drawn up. */
export async function endDeadlines(
  em: SqlEntityManager,
  application: Application,
  { leaving, entering, at }: { leaving: StageId; entering: StageId; at: Temporal.Instant },
): Promise<void> {
  const end = (deadline: Deadline, state: 'met' | 'void') => Object.assign(deadline, { state, endedAt: at });
  for (const deadline of await em.find(Deadline, { applicationId: application.id, state: 'open' })) {
    if (deadline.kind === 'keeping') {
      // The month is a term to wait for: going back after it, or handed over after it, nothing is late.
      Object.assign(deadline, { state: 'met', endedAt: earlier(at, deadline.dueAt) });
    } else if (deadline.stageId === leaving) {
      end(deadline, 'met');
    } else if (metByEntering[deadline.kind]?.includes(entering)) {
      end(deadline, 'met');
    } else if (hearingNotices.includes(deadline.kind) && entering === 'signature') {
      end(deadline, 'void');
    }
  }
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) <= 0 ? a : b);

const hearingNotices: readonly DeadlineKind[] = ['noticePlan', 'noticeLastLawful', 'noticeLiteral'];

/** Which stage, once entered, meets a point of the whole case. */
const metByEntering: Readonly<Partial<Record<DeadlineKind, readonly StageId[]>>> = {
  answerPlan: ['affixing', 'originalsCall', 'signature'],
  decisionPlan: ['signature'],
  signaturePlan: ['booking'],
  dispatch: ['transit'],
  term: ['keeping'],
};

/** What the work list sorts by: the nearest open date that binds somebody. */
export async function setNextDue(em: SqlEntityManager, application: Application): Promise<void> {
  await sql`
    update application a set (next_due_on, next_due_at) = (
      select due_on, due_at from deadline d
      where d.application_id = a.id and d.state = 'open' and d.kind not in (${sql.join([...hearingNotices, 'keeping'])})
      order by due_at, id limit 1)
    where a.id = ${application.id}`.execute(rowsOf(em));
}

/** A decision sent back unsigned is a decision still to be taken: its points count again. */
export async function reopenDecision(em: SqlEntityManager, application: Application): Promise<void> {
  const kinds: readonly DeadlineKind[] = ['decisionPlan', ...hearingNotices];
  for (const deadline of await em.find(Deadline, { applicationId: application.id, kind: { $in: [...kinds] } })) {
    Object.assign(deadline, { state: 'open', endedAt: null });
  }
}

function open(em: SqlEntityManager, application: Application, row: DeadlineRow): void {
  em.create(Deadline, {
    ...row,
    applicationId: application.id,
    calendarVersion: Number(row.calendarVersion),
    state: 'open',
    endedAt: null,
  });
}

async function openingOf(em: SqlEntityManager, application: Application, stage: StageId) {
  const { rows } = await sql<{ at: string }>`
    select at from case_event where application_id = ${application.id} and stage_after = ${stage}
      and stage_before is distinct from ${stage} order by version desc limit 1`.execute(rowsOf(em));
  return rows[0] && Temporal.Instant.from(rows[0].at);
}
