import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import type { LocalisedText } from '../law/law.ts';
import type { DraftDay, DraftReason } from './draft.rules.ts';
import type { CalendarKind } from './workingDays.ts';

export const draftStates = ['open', 'approved', 'dropped'] as const;
export type DraftState = (typeof draftStates)[number];

export interface StoredDay {
  readonly day: string;
  readonly works: boolean;
  readonly reason: DraftReason;
  readonly name: LocalisedText;
  readonly decree: string | null;
}

export interface DraftRow {
  readonly id: number;
  readonly kind: CalendarKind;
  readonly year: number;
  readonly baseVersion: number;
  /** Another version has been approved since: save it again, having looked at what changed. */
  readonly isStale: boolean;
  readonly days: readonly StoredDay[];
  readonly decree: string;
  readonly version: number;
  readonly state: DraftState;
  readonly draftedAt: string;
  readonly draftedById: number;
  readonly changedAt: string;
  readonly endedAt: string | null;
  readonly approvedVersion: number | null;
}

const drafts = sql`
  select d.id, d.kind, d.year, d.base_version as "baseVersion", d.days, d.decree, d.version,
    d.ended_at is null and d.base_version < (select max(id) from calendar_version where kind = d.kind) as "isStale",
    coalesce(d.outcome, 'open') as state, d.drafted_at as "draftedAt", d.drafted_by as "draftedById",
    d.changed_at as "changedAt", d.ended_at as "endedAt", d.approved_version as "approvedVersion"
  from calendar_draft d`;

/** Open ones first, then the newest. */
export async function listDrafts(rows: Rows, kind: CalendarKind | null): Promise<readonly DraftRow[]> {
  const { rows: found } = await sql<DraftRow>`
    ${drafts} where ${kind}::text is null or d.kind = ${kind} order by d.ended_at is not null, d.id desc limit 100`.execute(
    rows,
  );
  return found;
}

export async function getDraft(rows: Rows, id: number): Promise<DraftRow> {
  const { rows: found } = await sql<DraftRow>`${drafts} where d.id = ${id}`.execute(rows);
  return known(found[0]);
}

/** The days of a year as a version has them, to begin a draft with. */
export async function daysOfVersion(rows: Rows, versionId: number, year: number): Promise<readonly StoredDay[]> {
  const { rows: found } = await sql<StoredDay>`
    select day, works, reason, decree,
      json_build_object('kk', coalesce(name_kk, ''), 'ru', coalesce(name_ru, ''), 'en', coalesce(name_en, '')) as name
    from calendar_day where version_id = ${versionId} and extract(year from day) = ${year} order by day`.execute(rows);
  return found;
}

export const toDraftDay = ({ day, ...rest }: StoredDay): DraftDay => ({ ...rest, day: Temporal.PlainDate.from(day) });

export const toStoredDay = ({ day, works, reason, name, decree }: DraftDay): StoredDay => ({
  day: day.toString(),
  works,
  reason,
  name: { kk: name.kk, ru: name.ru, en: name.en },
  decree: decree ?? null,
});
