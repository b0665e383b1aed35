import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { rowsOf } from '../database/rows.ts';
import { badInput, DomainError, known } from '../errors.ts';
import { recordSetting, type SettingChange } from '../history/settingEvent.service.ts';
import type { Language } from '../law/law.ts';
import { inTransaction, type Services } from '../services.ts';
import type { Actor, Grant } from './actor.ts';
import type { KeyCoverage } from './apiKeyTerms.ts';
import { issueApiKey, type IssuedApiKey, revokeApiKey } from './apiKey.service.ts';
import { Officer, RoleGrant } from './officer.entity.ts';
import { createOfficer, deactivateOfficer, endGrant, grantRole, reactivateOfficer } from './officer.service.ts';
import type { Permission } from './permissionTable.ts';
import { requirePermission } from './permissions.ts';
import { systemActor } from './systemActor.ts';

/** What an administrator does to people and keys: permission, one transaction, a line of the history. */

interface Scene {
  readonly em: SqlEntityManager;
  readonly by: number;
  readonly now: Temporal.Instant;
}

type Line = Pick<SettingChange, 'what' | 'before' | 'after'>;

/** Permission, one transaction, a line of the history of settings. */
export async function change<Result>(
  services: Services,
  actor: Actor | undefined,
  permission: Permission,
  work: (scene: Scene) => Promise<{ result: Result; line: Line }>,
): Promise<Result> {
  requirePermission(actor, permission, {});
  const now = services.clock.now();
  const by = actor.officerId;
  return inTransaction(services, async em => {
    const { result, line } = await work({ em, by, now });
    await em.flush();
    await recordSetting(rowsOf(em), { ...line, at: now, by });
    return result;
  });
}

type Optional<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | null };

/** A grant as a form gives it: places that are not named may be null. */
export type GivenGrant = Pick<Grant, 'role' | 'scope'> & Optional<Omit<Grant, 'role' | 'scope'>>;

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly password?: string | null;
  readonly grants: readonly GivenGrant[];
}

function named({ role, scope, providerId, unitId, officeId, bodyId, region }: GivenGrant): Grant {
  return {
    role,
    scope,
    ...(providerId && { providerId }),
    ...(unitId && { unitId }),
    ...(officeId && { officeId }),
    ...(bodyId && { bodyId }),
    ...(region && { region }),
  };
}

export function addOfficer(services: Services, actor: Actor | undefined, person: NewPerson): Promise<number> {
  return change(services, actor, 'changePeople', async ({ em, by, now }) => {
    const { name, email, language, password } = person;
    const grants = person.grants.map(named);
    const { id } = await createOfficer(
      em,
      { name, email, language, grants, ...(password && { password }) },
      { by, now },
    );
    return { result: id, line: { what: 'officer', before: null, after: { id, name, active: true, grants } } };
  });
}

export function setOfficerActive(
  services: Services,
  actor: Actor | undefined,
  officerId: number,
  active: boolean,
): Promise<number> {
  return change(services, actor, 'changePeople', async ({ em, by, now }) => {
    refuseOneself(officerId, by);
    const before = (await em.findOne(Officer, officerId))?.active;
    known((await systemActor(rowsOf(em))).officerId === officerId ? null : officerId);
    await (active ? reactivateOfficer(em, officerId) : deactivateOfficer(em, officerId, { by, now }));
    const line = {
      what: 'officer',
      before: { id: officerId, active: before },
      after: { id: officerId, active },
    } as const;
    return { result: officerId, line };
  });
}

export function giveRole(
  services: Services,
  actor: Actor | undefined,
  officerId: number,
  given: GivenGrant,
): Promise<number> {
  return change(services, actor, 'changePeople', async ({ em, by, now }) => {
    const grant = await grantRole(em, officerId, named(given), { by, now });
    await em.flush();
    return {
      result: officerId,
      line: { what: 'roleGrant', before: null, after: { id: grant.id, officerId, ...named(given) } },
    };
  });
}

export function endRole(services: Services, actor: Actor | undefined, grantId: number): Promise<number> {
  return change(services, actor, 'changePeople', async ({ em, by, now }) => {
    const { officerId, role, scope } = known(await em.findOne(RoleGrant, grantId));
    refuseOneself(officerId, by);
    known(role === 'system' ? null : role);
    await endGrant(em, grantId, { by, now });
    return {
      result: officerId,
      line: { what: 'roleGrant', before: { id: grantId, officerId, role, scope }, after: null },
    };
  });
}

/** Nobody locks themselves out: that is left to another administrator. */
function refuseOneself(officerId: number, by: number): void {
  if (officerId === by) {
    throw badInput({ officerId: 'yourself' });
  }
}

const longestDays = 3650;

export interface WantedKey {
  readonly name: string;
  readonly grantId: number;
  readonly days?: number | null;
  readonly readOnly: boolean;
  readonly covers: KeyCoverage;
}

export function issueKey(
  services: Services,
  actor: Actor | undefined,
  { name, grantId, days, readOnly, covers }: WantedKey,
): Promise<IssuedApiKey> {
  return change(services, actor, 'issueApiKey', async ({ em, by }) => {
    if (!services.auth) {
      throw new DomainError('UNAVAILABLE');
    }
    if (days !== null && days !== undefined && (days < 1 || days > longestDays)) {
      throw badInput({ days: 'outOfRange' });
    }
    const terms = { readOnly, covers };
    const issued = await issueApiKey(services.auth, em, { name, grantId, terms, ...(days && { days }) }, by);
    const grant = await em.findOne(RoleGrant, grantId);
    const after = { id: issued.id, name, grantId, officerId: grant?.officerId, days: days ?? null, readOnly, covers };
    return { result: issued, line: { what: 'apiKey', before: null, after } };
  });
}

export function revokeKey(services: Services, actor: Actor | undefined, keyId: string): Promise<string> {
  return change(services, actor, 'issueApiKey', async ({ em, now }) => {
    await revokeApiKey(em, keyId, now);
    return { result: keyId, line: { what: 'apiKey', before: { id: keyId }, after: null } };
  });
}
