import { sql } from 'kysely';
import type { CalendarKind, WorkingCalendar } from '../calendar/workingDays.ts';
import { setNextDuesOf } from '../complaints/complaintAct.ts';
import type { Rows } from '../database/rows.ts';
import { channelsFor } from '../notices/notice.rules.ts';
import { getNoticeCase } from '../notices/noticeCase.queries.ts';
import { queueFor } from '../notices/outbox.service.ts';
import type { Services } from '../services.ts';
import { setNextDues } from './deadline.service.ts';
import { decisionMoves, type RecountedFile, type Recounter } from './recountBatch.queries.ts';
import { effectOf } from './recountEffect.rules.ts';
import type { Span } from './recountSpan.rules.ts';

/** One approved change of a calendar, as its job works on it. */
export interface RecountRun {
  readonly recountId: number;
  readonly kind: CalendarKind;
  /** Id of the approved version. */
  readonly version: number;
  readonly decree: string;
  readonly startedAt: Temporal.Instant;
  /** In whose name: the back office itself. */
  readonly by: number;
  readonly calendars: { readonly before: WorkingCalendar; readonly after: WorkingCalendar };
  /** Undefined where no date can move. */
  readonly span: Span | undefined;
  readonly recounter: Recounter;
}

/** What became of a batch: the dates, what hangs on them, the history, and who is told. A few statements, and the notices. */
export async function recordMoves(
  services: Services,
  rows: Rows,
  run: RecountRun,
  files: readonly RecountedFile[],
): Promise<void> {
  if (files.length === 0) {
    return;
  }
  await updateDates(rows, run, files);
  await recordMovedDates(rows, run, files);
  await updateDecisions(rows, files);
  const now = services.clock.now();
  const moved = await moveTerms(rows, run, files, now);
  const idsOf = (owner: RecountedFile['owner']) => files.filter(file => file.owner === owner).map(({ id }) => id);
  await setNextDues(rows, idsOf('case'));
  await setNextDuesOf(rows, idsOf('complaint'));
  for (const { id, previousEnd } of moved) {
    const file = await getNoticeCase(rows, id);
    const channels = channelsFor(file.channel, file);
    const why = { previousEnd, decree: run.decree };
    const notice = { kind: 'deadlineMoved', channels, urgent: false, version: file.version, moved: why } as const;
    await queueFor(services, rows, file, notice, { now, by: run.by });
  }
}

/**
 * All dates of the file, moved or not: from now on they are explained by the version they were counted by. What was
 * answered for a date that is in time again was answered for the one before.
 */
async function updateDates(rows: Rows, { startedAt }: RecountRun, files: readonly RecountedFile[]): Promise<void> {
  const dates = files.flatMap(file =>
    file.dates.map(date => ({ ...date.after, backInTime: effectOf(date, startedAt).backInTime })),
  );
  if (dates.length === 0) {
    return;
  }
  await sql`
    update deadline d set start_on = r."startOn", calendar_version = r."calendarVersion"::int, due_on = r."dueOn",
      due_at = r."dueAt", breach_on = r."breachOn", breach_at = r."breachAt", target_on = r."targetOn",
      plan_end = r."planEnd", plan_amount = r."planAmount", provisional = r.provisional,
      answered_until = case when r."backInTime" then null else d.answered_until end
    from jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) as r (id int, "startOn" date, "calendarVersion" text,
      "dueOn" date, "dueAt" timestamptz, "breachOn" date, "breachAt" timestamptz, "targetOn" date, "planEnd" date,
      "planAmount" int, provisional boolean, "backInTime" boolean)
    where d.id = r.id and d.state = 'open'`.execute(rows);
}

async function recordMovedDates(
  rows: Rows,
  { recountId, startedAt }: RecountRun,
  files: readonly RecountedFile[],
): Promise<void> {
  const moved = files
    .flatMap(({ dates }) => dates)
    .filter(date => effectOf(date, startedAt).moved)
    .map(({ before, after }) => ({
      id: before.id,
      due_before: before.dueAt,
      due_after: after.dueAt,
      breach_before: before.breachAt,
      breach_after: after.breachAt,
    }));
  if (moved.length === 0) {
    return;
  }
  await sql`
    insert into deadline_move (recount_id, deadline_id, due_before, due_after, breach_before, breach_after)
    select ${recountId}::int, id, due_before, due_after, breach_before, breach_after
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r (id int, due_before timestamptz,
      due_after timestamptz, breach_before timestamptz, breach_after timestamptz)`.execute(rows);
}

/** The day of the notification, the last one of the hearing, and the first one to sign on. */
async function updateDecisions(rows: Rows, files: readonly RecountedFile[]): Promise<void> {
  const decisions = files.flatMap(({ ofCase }) =>
    ofCase && decisionMoves(ofCase) ? [{ ...ofCase.notification, id: ofCase.stored.decisionId }] : [],
  );
  if (decisions.length === 0) {
    return;
  }
  await sql`
    update preliminary_decision n set notified_on = r."notifiedOn", hearing_by = r."hearingBy",
      earliest_act_on = r."earliestActOn"
    from jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb)
      as r (id int, "notifiedOn" date, "hearingBy" date, "earliestActOn" date)
    where n.id = r.id`.execute(rows);
}

/** The end of the term on the case, with a line of its history. */
async function moveTerms(
  rows: Rows,
  { recountId, version, decree, by }: RecountRun,
  files: readonly RecountedFile[],
  now: Temporal.Instant,
): Promise<readonly { readonly id: number; readonly previousEnd: string }[]> {
  const moved = files.flatMap(({ id, ofCase }) => {
    const previousEnd = ofCase?.stored.termEndsOn;
    const termEndsOn = ofCase?.termEndsOn.toString();
    return previousEnd && termEndsOn && previousEnd !== termEndsOn ? [{ id, previousEnd, termEndsOn }] : [];
  });
  if (moved.length === 0) {
    return [];
  }
  const facts = JSON.stringify({ recountId, calendarVersion: version, decree });
  await sql`
    with moved as (
      update application a set term_ends_on = r."termEndsOn", version = a.version + 1
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r (id int, "previousEnd" date, "termEndsOn" date)
      where a.id = r.id returning a.id, a.version, a.stage, r."previousEnd", r."termEndsOn")
    insert into case_event (application_id, version, act, at, officer_id, role, stage_before, stage_after, facts, changes)
    select id, version, 'moveDates', ${now.toString()}::timestamptz, ${by}::int, 'system', stage, stage,
      ${facts}::jsonb || jsonb_build_object('from', "previousEnd", 'to', "termEndsOn"),
      jsonb_build_object('termEndsOn', jsonb_build_object('before', "previousEnd", 'after', "termEndsOn"))
    from moved`.execute(rows);
  return moved;
}
