import { sql } from 'kysely';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { recordSetting } from '../history/settingEvent.service.ts';
import type { Actor } from '../officers/actor.ts';
import { getPerson, requireSignedIn } from '../officers/personReach.queries.ts';
import { inTransaction, type Services } from '../services.ts';
import { checkSkills, type Skill } from './skill.rules.ts';

export interface NewSkills {
  readonly officerId: number;
  readonly skills: readonly Skill[];
}

/** All of one officer's skills at once: what is left out ends, what stays keeps its first day. */
export async function setOfficerSkills(
  services: Services,
  actor: Actor | undefined,
  { officerId, skills: given }: NewSkills,
): Promise<void> {
  requireSignedIn(actor);
  const skills = given.map(({ kind, value }) => ({ kind, value }));
  checkSkills(skills);
  const at = services.clock.now();
  const by = actor.officerId;
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    await getPerson(rows, actor, 'planWork', officerId);
    await lockOn(em, 'officerSkills', officerId);
    const { rows: before } = await sql<Skill>`
      select kind, value from officer_skill where officer_id = ${officerId} and ended_at is null
      order by kind, value`.execute(rows);
    const wanted = sql`jsonb_to_recordset(${JSON.stringify(skills)}::jsonb) as w (kind text, value text)`;
    await sql`
      update officer_skill s set ended_at = ${at.toString()}, ended_by = ${by}
      where officer_id = ${officerId} and ended_at is null
        and not exists (select from ${wanted} where w.kind = s.kind and w.value = s.value)`.execute(rows);
    await sql`
      insert into officer_skill (officer_id, kind, value, since, set_by)
      select ${officerId}::int, kind, value, ${at.toString()}::timestamptz, ${by}::int from ${wanted}
      where not exists (
        select from officer_skill s
        where s.officer_id = ${officerId} and s.ended_at is null and s.kind = w.kind and s.value = w.value)`.execute(
      rows,
    );
    await recordSetting(rows, {
      what: 'officerSkills',
      at,
      by,
      before: { officerId, skills: before },
      after: { officerId, skills },
    });
  });
}
