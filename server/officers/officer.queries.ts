import DataLoader from 'dataloader';
import { type RawBuilder, sql } from 'kysely';
import { setTimeout as pause } from 'node:timers/promises';
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

/** Longest wait for the statement that is under way, in milliseconds: a lost connection holds up nobody but its own. */
const longestWait = 50;
const asking = new WeakMap<Rows, DataLoader<string, ActiveOfficer | undefined>>();

/**
 * On every request of a person: whose session it is, if still active, with the grants in force. Read after it was asked
 * for, always; those who ask while one statement is under way share the next.
 */
export function findSignedIn(on: Rows, token: string): Promise<ActiveOfficer | undefined> {
  const together = asking.get(on) ?? askedTogether(on);
  asking.set(on, together);
  return together.load(token);
}

function askedTogether(on: Rows): DataLoader<string, ActiveOfficer | undefined> {
  let underWay: Promise<unknown> = Promise.resolve();
  return new DataLoader(
    tokens => {
      const found = findSignedInBy(on, tokens);
      underWay = found.catch(() => undefined);
      return found;
    },
    {
      cache: false,
      batchScheduleFn: ask => void Promise.race([underWay, pause(longestWait, undefined, { ref: false })]).then(ask),
    },
  );
}

async function findSignedInBy(on: Rows, tokens: readonly string[]): Promise<(ActiveOfficer | undefined)[]> {
  const { rows } = await sql<OfficerRow & { token: string }>`${prepared}
    select s.token, ${officerColumns}
    from auth_session s join officer o on o.auth_user_id = s."userId" ${withGrants}
    where s.token = any(${[...new Set(tokens)]}::text[]) and s."expiresAt" > now() and o.active
    order by g.id`.execute(on);
  const byToken = Map.groupBy(rows, ({ token }) => token);
  return tokens.map(token => officerIn(byToken.get(token) ?? []));
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
  const { rows } = await sql<OfficerRow>`${prepared}
    select ${officerColumns} from officer o ${withGrants} where ${condition} and o.active order by g.id`.execute(on);
  return officerIn(rows);
}

const officerColumns = sql`o.id as "officerId", o.name, o.language, g.role, g.scope,
  g.provider_id as "providerId", g.unit_id as "unitId", g.office_id as "officeId", g.body_id as "bodyId", g.region`;
const withGrants = sql`left join role_grant g on g.officer_id = o.id and g.ended_at is null`;

type OfficerRow = GrantRow & Omit<ActiveOfficer, 'grants'>;

function officerIn(rows: readonly OfficerRow[]): ActiveOfficer | undefined {
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
