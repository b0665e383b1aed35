import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { addRecountJobs } from '../deadlines/recount.service.ts';
import { badInput, DomainError, known } from '../errors.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { type DraftRow, toDraftDay } from './draft.queries.ts';
import { calendarWith, checkDays, decreeOf } from './draft.rules.ts';
import { openDraft } from './draft.service.ts';

export interface ApproveCalendarInput extends IdempotentInput {
  readonly id: number;
  readonly expectedVersion: number;
  /** The number and day of the act it rests on. */
  readonly decree: string;
}

/** From here on acts count by the new version; the dates that are open already, a job moves. Answers with its id. */
export async function approveCalendar(
  services: Services,
  actor: Actor | undefined,
  input: ApproveCalendarInput,
): Promise<number> {
  requirePermission(actor, 'changeSettings', {});
  const at = services.clock.now();
  return inTransaction(services, async em => {
    await once(em, { officerId: actor.officerId, act: 'approveCalendar', input, at }, async () => {
      await approve(services, em, actor, input, at);
      return {};
    });
    await em.flush();
    return recountOf(rowsOf(em), input.id);
  });
}

async function approve(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  { id, expectedVersion, decree }: ApproveCalendarInput,
  at: Temporal.Instant,
): Promise<void> {
  const rows = rowsOf(em);
  const found = await openDraft(rows, id, expectedVersion);
  await lockOn(em, 'calendar', found.kind);
  const { [found.kind]: base } = await services.calendars.current(rows);
  if (base.id !== String(found.baseVersion)) {
    // Looked at beside a calendar that is not in force any more: saving it again is the way on.
    throw new DomainError('BAD_INPUT', { fields: { id: 'draftIsStale' }, baseVersion: found.baseVersion });
  }
  const draft = { ...found, decree };
  checkDays({ ...draft, days: draft.days.map(toDraftDay) });
  calendarWith(base, { ...draft, days: draft.days.map(toDraftDay) }, 'new');
  const version = await addVersion(rows, actor, draft, at);
  await sql`
    update calendar_draft set outcome = 'approved', approved_version = ${version}, ended_at = ${at.toString()},
      decree = ${decree}, version = version + 1 where id = ${id}`.execute(rows);
  const { rows: added } = await sql<{ id: number }>`
    insert into calendar_recount (calendar_version, started_at, started_by)
    values (${version}, ${at.toString()}, ${actor.officerId}) returning id`.execute(rows);
  await addRecountJobs(rows, known(added[0]).id);
  const { kind, year } = draft;
  const before = base.years.find(one => one.year === year);
  await recordSetting(rows, {
    what: 'calendar',
    at,
    by: actor.officerId,
    before: before ? { kind, year, version: Number(base.id), decree: before.decree, approved: before.approved } : null,
    after: { kind, year, version, decree, approved: true, days: draft.days },
    reason: decree,
  });
}

/** All years of the version before, that of the draft in place of its own; what was unusual about it still is, unless that was the missing act. */
async function addVersion(rows: Rows, { name }: Actor, draft: DraftRow, at: Temporal.Instant): Promise<number> {
  const { kind, year, decree, baseVersion } = draft;
  const { rows: added } = await sql<{ id: number }>`
    insert into calendar_version (kind, number, approved_at, approved_by, note)
    select ${kind}, max(number) + 1, ${at.toString()}::timestamptz, ${name}, ${decree} from calendar_version
    where kind = ${kind} returning id`.execute(rows);
  const { id } = known(added[0]);
  await sql`
    insert into calendar_year (version_id, year, approved, decree, note)
    select ${id}::int, year, approved, decree, note from calendar_year where version_id = ${baseVersion} and year <> ${year}
    union all select ${id}::int, ${year}::int, true, ${decree}, (
      select note from calendar_year where version_id = ${baseVersion} and year = ${year} and approved)`.execute(rows);
  const days = draft.days.map(day => ({ ...day, decree: decreeOf(toDraftDay(day), decree) }));
  await sql`
    insert into calendar_day (version_id, day, works, reason, decree, name_kk, name_ru, name_en)
    select ${id}::int, day, works, reason, decree, name_kk, name_ru, name_en from calendar_day
    where version_id = ${baseVersion} and extract(year from day) <> ${year}
    union all
    select ${id}::int, day, works, reason, decree, name->>'kk', name->>'ru', name->>'en'
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb)
      as r (day date, works boolean, reason text, decree text, name jsonb)`.execute(rows);
  return id;
}

async function recountOf(rows: Rows, draftId: number): Promise<number> {
  const { rows: found } = await sql<{ id: number }>`
    select r.id from calendar_recount r join calendar_draft d on d.approved_version = r.calendar_version
    where d.id = ${draftId}`.execute(rows);
  if (!found[0]) {
    throw badInput({ id: 'draftEnded' });
  }
  return found[0].id;
}
