import { type RawBuilder, sql } from 'kysely';
import { prepared } from '../database/prepared.ts';
import type { Rows } from '../database/rows.ts';
import type { Language, Role } from '../law/law.ts';
import type { Grant, Scope } from './actor.ts';

export interface ActiveOfficer {
  readonly officerId: number;
  readonly name: string;
  readonly language: Language;
  readonly grants: readonly Grant[];
}

/** A grant as its table holds it; without a role it is the empty side of a join. */
interface GrantRow {
  readonly role: Role | null;
  readonly scope: Scope | null;
  readonly providerId: number | null;
  readonly unitId: number | null;
  readonly officeId: number | null;
  readonly bodyId: number | null;
  readonly region: string | null;
}

/** On every request of a person: whose session it is, if still active, with the grants in force. */
export function findSignedIn(on: Rows, token: string): Promise<ActiveOfficer | undefined> {
  return findOfficerWhere(
    on,
    sql`o.auth_user_id = (select "userId" from auth_session where token = ${token} and "expiresAt" > now())`,
  );
}

/** On every request of a system: the officer behind an account. */
export function findActiveOfficer(on: Rows, authUserId: string): Promise<ActiveOfficer | undefined> {
  return findOfficerWhere(on, sql`o.auth_user_id = ${authUserId}`);
}

/** The same for whoever asked earlier and is acted for now. */
export function findActiveOfficerById(on: Rows, id: number): Promise<ActiveOfficer | undefined> {
  return findOfficerWhere(on, sql`o.id = ${id}`);
}

async function findOfficerWhere(on: Rows, condition: RawBuilder<unknown>): Promise<ActiveOfficer | undefined> {
  const { rows } = await sql<GrantRow & Omit<ActiveOfficer, 'grants'>>`${prepared}
    select o.id as "officerId", o.name, o.language, g.role, g.scope,
      g.provider_id as "providerId", g.unit_id as "unitId", g.office_id as "officeId", g.body_id as "bodyId", g.region
    from officer o
    left join role_grant g on g.officer_id = o.id and g.ended_at is null
    where ${condition} and o.active
    order by g.id`.execute(on);
  const [first] = rows;
  return (
    first && { officerId: first.officerId, name: first.name, language: first.language, grants: rows.flatMap(grantsOf) }
  );
}

function grantsOf({ role, scope, providerId, unitId, officeId, bodyId, region }: GrantRow): Grant[] {
  if (!role || !scope) {
    return [];
  }
  return [
    {
      role,
      scope,
      ...(providerId !== null && { providerId }),
      ...(unitId !== null && { unitId }),
      ...(officeId !== null && { officeId }),
      ...(bodyId !== null && { bodyId }),
      ...(region !== null && { region }),
    },
  ];
}
