import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { badInput, forbiddenOrUnknown } from '../errors.ts';
import type { Language } from '../law/law.ts';
import { createAccount, endSessions, setPassword } from './account.service.ts';
import type { Grant } from './actor.ts';
import { lockLeaver, refuseWhileHolding, refuseWhileNeeded } from './leaver.queries.ts';
import { Officer, RoleGrant } from './officer.entity.ts';
import { isGrantable } from './permissions.ts';

/** Who changes people, and when; `by` is null for the command line and for demo data. */
export interface Change {
  readonly by: number | null;
  readonly now: Temporal.Instant;
}

export interface NewOfficer {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** Absent for systems and for people who sign in elsewhere (OIDC). */
  readonly password?: string;
  readonly grants: readonly Grant[];
}

export function createOfficer(em: SqlEntityManager, person: NewOfficer, change: Change): Promise<Officer> {
  return inTransaction(em, async tx => {
    const email = person.email.trim().toLowerCase();
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
      throw badInput({ email: 'invalid' });
    }
    if (await tx.findOne(Officer, { email })) {
      throw badInput({ email: 'taken' });
    }
    const { name, language, grants } = person;
    const authUserId = await createAccount(rowsOf(tx), { ...person, email }, change.now);
    const officer = tx.create(Officer, { authUserId, name, email, language, active: true, createdAt: change.now });
    await tx.flush();
    for (const grant of grants) {
      await addGrant(tx, officer.id, grant, change);
    }
    return officer;
  });
}

export function grantRole(em: SqlEntityManager, officerId: number, grant: Grant, change: Change): Promise<RoleGrant> {
  return inTransaction(em, async tx => {
    await getOfficer(tx, officerId);
    return addGrant(tx, officerId, grant, change);
  });
}

/** Not while cases are theirs by this grant alone. It stays visible with its end; a key issued for it stops working. */
export function endGrant(em: SqlEntityManager, grantId: number, change: Change): Promise<RoleGrant> {
  return inTransaction(em, async tx => {
    const grant = await tx.findOne(RoleGrant, { id: grantId, endedAt: null });
    if (!grant) {
      throw forbiddenOrUnknown();
    }
    await lockLeaver(rowsOf(tx), grant.officerId);
    await refuseWhileHolding(rowsOf(tx), grantId, grant.officerId);
    grant.endedAt = change.now;
    grant.endedById = change.by;
    return grant;
  });
}

/** Not while they hold cases or are to sit in a hearing. Access ends at once: sessions are ended, and keys ask whether their owner is active. */
export function deactivateOfficer(em: SqlEntityManager, officerId: number, change: Change): Promise<Officer> {
  return inTransaction(em, async tx => {
    await lockLeaver(rowsOf(tx), officerId);
    const officer = await getOfficer(tx, officerId);
    await refuseWhileNeeded(rowsOf(tx), officerId, change.now);
    Object.assign(officer, { active: false, deactivatedAt: change.now, deactivatedById: change.by });
    await endSessions(rowsOf(tx), accountOf(officer));
    return officer;
  });
}

export function reactivateOfficer(em: SqlEntityManager, officerId: number): Promise<Officer> {
  return inTransaction(em, async tx => {
    const officer = await getOfficer(tx, officerId);
    return Object.assign(officer, { active: true, deactivatedAt: null, deactivatedById: null });
  });
}

export function resetPassword(
  em: SqlEntityManager,
  officerId: number,
  password: string,
  now: Temporal.Instant,
): Promise<void> {
  return inTransaction(em, async tx => {
    await setPassword(rowsOf(tx), accountOf(await getOfficer(tx, officerId)), password, now);
  });
}

export async function getOfficer(em: SqlEntityManager, officerId: number): Promise<Officer> {
  const officer = await em.findOne(Officer, officerId);
  if (!officer) {
    throw forbiddenOrUnknown();
  }
  return officer;
}

export function accountOf(officer: Officer): string {
  if (!officer.authUserId) {
    throw forbiddenOrUnknown();
  }
  return officer.authUserId;
}

async function addGrant(em: SqlEntityManager, officerId: number, grant: Grant, change: Change): Promise<RoleGrant> {
  // The back office itself is one, and no person.
  if (grant.role === 'system') {
    throw badInput({ role: 'unknown' });
  }
  if (!isGrantable(grant.role, grant.scope)) {
    throw badInput({ scope: 'notForThisRole' });
  }
  if (!namesItsPlace(grant)) {
    throw badInput({ scope: 'placeMissing' });
  }
  if (!(await isUnitOfProvider(em, grant))) {
    throw badInput({ unitId: 'unitOfAnotherProvider' });
  }
  const unknown = await unknownPlace(em, grant);
  if (unknown) {
    throw badInput({ [unknown]: 'unknown' });
  }
  const { role, scope, providerId = null, unitId = null, officeId = null, bodyId = null, region = null } = grant;
  const place = { providerId, unitId, officeId, bodyId, region };
  return em.create(RoleGrant, { officerId, role, scope, ...place, since: change.now, grantedById: change.by });
}

function namesItsPlace({ scope, providerId, unitId, officeId, bodyId, region }: Grant): boolean {
  const places = {
    own: true,
    unit: unitId,
    provider: providerId,
    office: officeId,
    body: bodyId,
    region,
    country: true,
  };
  return places[scope] !== undefined;
}

/** The field of the grant that names no row; undefined where all do. */
async function unknownPlace(em: SqlEntityManager, grant: Grant): Promise<string | undefined> {
  const tables = { providerId: 'provider', officeId: 'office', bodyId: 'reviewing_body' } as const;
  for (const [field, table] of Object.entries(tables) as [keyof typeof tables, string][]) {
    const id = grant[field];
    if (id !== undefined) {
      const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(rowsOf(em));
      if (rows.length === 0) {
        return field;
      }
    }
  }
  return undefined;
}

async function isUnitOfProvider(em: SqlEntityManager, { unitId, providerId }: Grant): Promise<boolean> {
  if (unitId === undefined) {
    return true;
  }
  // Held until the end of the transaction: nobody closes the unit meanwhile.
  const { rows } = await sql`
    select 1 from unit where id = ${unitId} and provider_id = ${providerId ?? null} and closed_at is null
    for key share`.execute(rowsOf(em));
  return rows.length > 0;
}

function inTransaction<Result>(em: SqlEntityManager, work: (tx: SqlEntityManager) => Promise<Result>): Promise<Result> {
  return em.transactional(work);
}
