import { sql } from 'kysely';
import { setNextDuesOf } from '../complaints/complaintAct.ts';
import type { Rows } from '../database/rows.ts';
import type { Services } from '../services.ts';
import { setNextDues } from './deadline.service.ts';
import type { Owner } from './recount.queries.ts';
import { decisionMoves, type RecountedFiles } from './recountedFiles.ts';
import { effectOf } from './recountEffect.rules.ts';
import type { RecountRun } from './recountRun.ts';
import { type MovedTerm, moveTerms, tellOfMoves } from './recountTerms.service.ts';

/** What became of a batch: the dates, what hangs on them, the history, and who is told, each in a few statements. */
export async function recordMoves(
  services: Services,
  rows: Rows,
  run: RecountRun,
  alike: readonly RecountedFiles[],
): Promise<void> {
  if (alike.length === 0) {
    return;
  }
  await updateDates(rows, run, alike);
  await recordMovedDates(rows, run, alike);
  await updateDecisions(rows, alike);
  const now = services.clock.now();
  const moved = await moveTerms(rows, run, alike, now);
  await setNextDuesOfRest(rows, alike, moved);
  await tellOfMoves(services, rows, run, moved);
}

/** What lists sort by; a case whose term has moved has it from there, for a row written once is written quicker. */
async function setNextDuesOfRest(
  rows: Rows,
  alike: readonly RecountedFiles[],
  moved: readonly MovedTerm[],
): Promise<void> {
  const done = new Set(moved.map(({ id }) => id));
  const idsOf = (of: Owner) => alike.flatMap(({ owner, files }) => (owner === of ? files.map(({ id }) => id) : []));
  const cases = idsOf('case').filter(id => !done.has(id));
  const complaints = idsOf('complaint');
  if (cases.length > 0) {
    await setNextDues(rows, cases);
  }
  if (complaints.length > 0) {
    await setNextDuesOf(rows, complaints);
  }
}

/** A date of files alike, and its ids in each of them. */
const datesOf = (alike: readonly RecountedFiles[]) =>
  alike.flatMap(({ dates, files }) =>
    dates.map(date => ({ date, ids: files.flatMap(({ dateIds }) => dateIds[date.before.id] ?? []) })),
  );

/**
 * All dates of the files, moved or not: from now on they are explained by the version they were counted by. What was
 * answered for a date that is in time again was answered for the one before.
 */
async function updateDates(rows: Rows, { startedAt }: RecountRun, alike: readonly RecountedFiles[]): Promise<void> {
  const dates = datesOf(alike).map(({ date, ids }) => ({
    ...date.after,
    backInTime: effectOf(date, startedAt).backInTime,
    ids,
  }));
  if (dates.length === 0) {
    return;
  }
  await sql`
    update deadline d set start_on = r."startOn", calendar_version = r."calendarVersion"::int, due_on = r."dueOn",
      due_at = r."dueAt", breach_on = r."breachOn", breach_at = r."breachAt", target_on = r."targetOn",
      plan_end = r."planEnd", plan_amount = r."planAmount", provisional = r.provisional,
      answered_until = case when r."backInTime" then null else d.answered_until end
    from jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) as r (ids int[], "startOn" date, "calendarVersion" text,
      "dueOn" date, "dueAt" timestamptz, "breachOn" date, "breachAt" timestamptz, "targetOn" date, "planEnd" date,
      "planAmount" int, provisional boolean, "backInTime" boolean)
      cross join unnest(r.ids) as one (id)
    where d.id = one.id and d.state = 'open'`.execute(rows);
}

async function recordMovedDates(
  rows: Rows,
  { recountId, startedAt }: RecountRun,
  alike: readonly RecountedFiles[],
): Promise<void> {
  const moved = datesOf(alike)
    .filter(({ date }) => effectOf(date, startedAt).moved)
    .map(({ date: { before, after }, ids }) => ({
      ids,
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
    select ${recountId}::int, one.id, due_before, due_after, breach_before, breach_after
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r (ids int[], due_before timestamptz,
      due_after timestamptz, breach_before timestamptz, breach_after timestamptz)
    cross join unnest(r.ids) as one (id) order by one.id`.execute(rows);
}

/** The day of the notification, the last one of the hearing, and the first one to sign on. */
async function updateDecisions(rows: Rows, alike: readonly RecountedFiles[]): Promise<void> {
  const decisions = alike.flatMap(({ ofCase, files }) =>
    ofCase && decisionMoves(ofCase)
      ? [{ ...ofCase.notification, ids: files.flatMap(({ decisionId }) => decisionId ?? []) }]
      : [],
  );
  if (decisions.length === 0) {
    return;
  }
  await sql`
    update preliminary_decision n set notified_on = r."notifiedOn", hearing_by = r."hearingBy",
      earliest_act_on = r."earliestActOn"
    from jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb)
      as r (ids int[], "notifiedOn" date, "hearingBy" date, "earliestActOn" date)
    where n.id = any(r.ids)`.execute(rows);
}
