import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Edition, GroundId } from '../law/law.ts';
import type { HearingRequirement } from './hearingRequirement.type.ts';

/**
 * Which grounds need a preliminary decision and a hearing: those of item 9 by the edition, and those an administrator
 * has added, because article 73 of the Code may be read wider (law 4, section 2.3.4).
 */
export async function hearingRequirements(rows: Rows, { id, grounds }: Edition): Promise<HearingRequirement[]> {
  const { rows: set } = await sql<{ ground: GroundId; needed: boolean; since: string; reason: string }>`
    select distinct on (ground) ground, needed, since, reason from hearing_requirement
    where edition = ${id} order by ground, since desc, id desc`.execute(rows);
  return grounds.map(({ id: ground, needsHearing: byEdition }) => {
    const last = set.find(one => one.ground === ground);
    return {
      edition: id,
      ground,
      byEdition,
      needed: byEdition || (last?.needed ?? false),
      since: last?.since ?? null,
      reason: last?.reason ?? null,
    };
  });
}

export async function groundsNeedingHearing(rows: Rows, edition: Edition): Promise<readonly GroundId[]> {
  return (await hearingRequirements(rows, edition)).filter(({ needed }) => needed).map(({ ground }) => ground);
}
