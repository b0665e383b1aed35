import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, DomainError, known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { daysOfVersion, type DraftRow, getDraft, toDraftDay, toStoredDay } from './draft.queries.ts';
import { checkDays, checkYear, type DraftDay } from './draft.rules.ts';
import { holidaysByLaw } from './holidaysByLaw.ts';
import type { CalendarKind, WorkingCalendar } from './workingDays.ts';

export interface NewDraft {
  readonly kind: CalendarKind;
  readonly year: number;
  /** Absent: as the version in force has them, or the holidays by law where it has no such year. */
  readonly days?: readonly DraftDay[] | null;
  readonly decree: string;
}

/** A year as it is to be; nothing counts by it before it is approved. One open draft a calendar and year. */
export async function draftCalendar(services: Services, actor: Actor | undefined, input: NewDraft): Promise<number> {
  requirePermission(actor, 'changeSettings', {});
  const { kind, year, decree } = input;
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    await lockOn(em, 'calendar', kind);
    const { [kind]: base } = await services.calendars.current(rows);
    checkYear(base, year);
    const { rows: open } = await sql`
      select 1 from calendar_draft where kind = ${kind} and year = ${year} and ended_at is null`.execute(rows);
    if (open.length > 0) {
      throw badInput({ year: 'draftedAlready' });
    }
    const days = input.days ?? (await daysToBeginWith(rows, base, year));
    checkDays({ kind, year, days });
    const at = services.clock.now().toString();
    const { rows: added } = await sql<{ id: number }>`
      insert into calendar_draft (kind, base_version, year, days, decree, drafted_at, drafted_by, changed_at)
      values (${kind}, ${Number(base.id)}, ${year}, ${asJson(days)}::jsonb, ${decree}, ${at}, ${actor.officerId}, ${at})
      returning id`.execute(rows);
    return known(added[0]).id;
  });
}

async function daysToBeginWith(rows: Rows, base: WorkingCalendar, year: number): Promise<readonly DraftDay[]> {
  return base.firstOfYear.has(year)
    ? (await daysOfVersion(rows, Number(base.id), year)).map(toDraftDay)
    : holidaysByLaw(base.kind, year);
}

export interface ChangeOfDraft {
  readonly id: number;
  readonly expectedVersion: number;
  readonly days?: readonly DraftDay[] | null;
  readonly decree?: string | null;
}

/** Saved again it stands on the version now in force: whoever saves it has looked at both. */
export async function changeCalendarDraft(
  services: Services,
  actor: Actor | undefined,
  { id, expectedVersion, days, decree }: ChangeOfDraft,
): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const draft = await openDraft(rows, id, expectedVersion);
    const { [draft.kind]: base } = await services.calendars.current(rows);
    const after = days ?? draft.days.map(toDraftDay);
    checkDays({ ...draft, days: after });
    await sql`
      update calendar_draft set days = ${asJson(after)}::jsonb, decree = ${decree ?? draft.decree},
        base_version = ${Number(base.id)}, version = version + 1, changed_at = ${services.clock.now().toString()}
      where id = ${id}`.execute(rows);
  });
}

/** It stays visible, and counts for nothing. */
export async function dropCalendarDraft(
  services: Services,
  actor: Actor | undefined,
  { id, expectedVersion }: Pick<ChangeOfDraft, 'id' | 'expectedVersion'>,
): Promise<void> {
  requirePermission(actor, 'changeSettings', {});
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    await openDraft(rows, id, expectedVersion);
    await sql`
      update calendar_draft set outcome = 'dropped', ended_at = ${services.clock.now().toString()}, version = version + 1
      where id = ${id}`.execute(rows);
  });
}

/** Held until the end of the transaction. What has ended is not changed any more. */
export async function openDraft(rows: Rows, id: number, expectedVersion: number): Promise<DraftRow> {
  await sql`select 1 from calendar_draft where id = ${id} for update`.execute(rows);
  const draft = await getDraft(rows, id);
  if (draft.state !== 'open') {
    throw badInput({ id: 'draftEnded' });
  }
  if (draft.version !== expectedVersion) {
    throw new DomainError('STALE_VERSION', { version: draft.version, at: draft.changedAt });
  }
  return draft;
}

const asJson = (days: readonly DraftDay[]) =>
  JSON.stringify(days.map(toStoredDay).toSorted((a, b) => a.day.localeCompare(b.day)));
