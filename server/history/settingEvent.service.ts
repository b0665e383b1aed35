import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';

export const settingKinds = [
  'stageTerm',
  'hearingRequirement',
  'complaintTerm',
  'escalationLadder',
  'mciRate',
  'destinationCountry',
  'officer',
  'roleGrant',
  'apiKey',
  'unit',
  'calendar',
  'workWeight',
  'officerCapacity',
  'officerSkills',
  'figureThreshold',
] as const;
export type SettingKind = (typeof settingKinds)[number];

export interface SettingChange {
  readonly what: SettingKind;
  readonly at: Temporal.Instant;
  readonly by: number;
  /** Null for what is new. */
  readonly before: object | null;
  /** Null for what has ended. */
  readonly after: object | null;
  readonly reason?: string | null;
}

/** Written in the transaction of the change itself; the table takes INSERT only. */
export async function recordSetting(rows: Rows, { what, at, by, before, after, reason }: SettingChange): Promise<void> {
  const json = (value: object | null) => (value === null ? null : JSON.stringify(value));
  await sql`
    insert into setting_event (what, at, officer_id, before, after, reason)
    values (${what}, ${at.toString()}, ${by}, ${json(before)}::jsonb, ${json(after)}::jsonb, ${reason ?? null})`.execute(
    rows,
  );
}
