import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, DomainError, known } from '../errors.ts';
import { recordSetting, type SettingChange } from '../history/settingEvent.service.ts';
import type { LocalisedText } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';

/** What an administrator does to units; the id of the unit. Each leaves a line in the history of settings. */

interface Scene {
  readonly rows: Rows;
  readonly by: number;
  readonly at: string;
}

type Line = Pick<SettingChange, 'before' | 'after'>;

function change(
  services: Services,
  actor: Actor | undefined,
  reason: string,
  work: (scene: Scene) => Promise<{ id: number; line: Line }>,
): Promise<number> {
  requirePermission(actor, 'changePeople', {});
  const at = services.clock.now();
  const by = actor.officerId;
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { id, line } = await work({ rows, by, at: at.toString() });
    await recordSetting(rows, { what: 'unit', at, by, ...line, reason });
    return id;
  });
}

export interface NewUnit {
  readonly providerId: number;
  readonly name: LocalisedText;
  readonly reason: string;
}

/** BAD_INPUT for a name that another open unit of the provider has. */
export function createUnit(
  services: Services,
  actor: Actor | undefined,
  { providerId, name, reason }: NewUnit,
): Promise<number> {
  return change(services, actor, reason, async ({ rows }) => {
    await holdProvider(rows, providerId);
    await refuseTaken(rows, providerId, name);
    const { kk, ru, en } = name;
    const { rows: added } = await sql<{ id: number }>`
      insert into unit (provider_id, name_kk, name_ru, name_en) values (${providerId}, ${kk}, ${ru}, ${en})
      returning id`.execute(rows);
    const { id } = known(added[0]);
    return { id, line: { before: null, after: { id, providerId, ...name } } };
  });
}

export interface UnitName {
  readonly id: number;
  readonly name: LocalisedText;
  readonly reason: string;
}

/** Past cases show the new name; papers already made keep the old one. A closed unit keeps its name. */
export function renameUnit(
  services: Services,
  actor: Actor | undefined,
  { id, name, reason }: UnitName,
): Promise<number> {
  return change(services, actor, reason, async ({ rows }) => {
    const { providerId, names } = await openUnit(rows, id);
    await refuseTaken(rows, providerId, name, id);
    const { kk, ru, en } = name;
    await sql`update unit set name_kk = ${kk}, name_ru = ${ru}, name_en = ${en} where id = ${id}`.execute(rows);
    return { id, line: { before: { id, providerId, ...names }, after: { id, providerId, ...name } } };
  });
}

/** BAD_INPUT while it has open cases or people, or is the only open one of its provider; `cases`, `people` say how many. */
export function closeUnit(
  services: Services,
  actor: Actor | undefined,
  { id, reason }: Omit<UnitName, 'name'>,
): Promise<number> {
  return change(services, actor, reason, async ({ rows, by, at }) => {
    const { providerId, names } = await openUnit(rows, id);
    await refuseWhileNeeded(rows, id, providerId);
    await sql`update unit set closed_at = ${at}, closed_by = ${by} where id = ${id}`.execute(rows);
    return { id, line: { before: { id, providerId, ...names }, after: null } };
  });
}

/** Whoever changes units of this provider waits; FORBIDDEN_OR_UNKNOWN for one that is not there. */
async function holdProvider(rows: Rows, providerId: number): Promise<void> {
  const { rows: found } = await sql`select 1 from provider where id = ${providerId} for no key update`.execute(rows);
  known(found[0]);
}

/** Whoever is about to give it a case or a role waits, and asks again. */
async function openUnit(rows: Rows, id: number) {
  const { rows: places } = await sql<{ providerId: number }>`
    select provider_id as "providerId" from unit where id = ${id}`.execute(rows);
  const { providerId } = known(places[0]);
  await holdProvider(rows, providerId);
  const { rows: found } = await sql<{ closed: boolean; names: LocalisedText }>`
    select closed_at is not null as closed, json_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as names
    from unit where id = ${id} for update`.execute(rows);
  const { closed, names } = known(found[0]);
  if (closed) {
    throw badInput({ id: 'unknown' });
  }
  return { providerId, names };
}

async function refuseTaken(rows: Rows, providerId: number, { kk, ru, en }: LocalisedText, except = 0): Promise<void> {
  const { rows: found } = await sql<{ kk: boolean; ru: boolean; en: boolean }>`
    select bool_or(name_kk = ${kk}) as kk, bool_or(name_ru = ${ru}) as ru, bool_or(name_en = ${en}) as en
    from unit where provider_id = ${providerId} and id <> ${except} and closed_at is null`.execute(rows);
  const taken = (['kk', 'ru', 'en'] as const).filter(language => found[0]?.[language]);
  if (taken.length > 0) {
    throw badInput(Object.fromEntries(taken.map(language => [`name.${language}`, 'taken'])));
  }
}

async function refuseWhileNeeded(rows: Rows, id: number, providerId: number): Promise<void> {
  const { rows: found } = await sql<{ cases: number; people: number; others: number }>`
    select
      (select count(*)::int from application where unit_id = ${id} and closed_at is null) as cases,
      (select count(distinct g.officer_id)::int from role_grant g join officer o on o.id = g.officer_id
        where g.unit_id = ${id} and g.ended_at is null and o.active) as people,
      (select count(*)::int from unit where provider_id = ${providerId} and id <> ${id} and closed_at is null) as others`.execute(
    rows,
  );
  const { cases = 0, people = 0, others = 0 } = found[0] ?? {};
  if (cases > 0) {
    throw new DomainError('BAD_INPUT', { fields: { id: 'unitHoldsCases' }, cases });
  }
  if (people > 0) {
    throw new DomainError('BAD_INPUT', { fields: { id: 'unitHasPeople' }, people });
  }
  if (others === 0) {
    throw badInput({ id: 'lastUnit' });
  }
}
