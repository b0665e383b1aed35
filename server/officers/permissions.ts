import { DomainError, forbiddenOrUnknown } from '../errors.ts';
import type { Channel, Role } from '../law/law.ts';
import type { Actor, Grant, Scope } from './actor.ts';
import { keyAllows } from './apiKey.rules.ts';
import { grantableScopes, type Permission, permissionTable, type Reach } from './permissionTable.ts';

/** Where a thing is, as far as permissions ask. A case has its provider and region from the first moment. */
export interface Place {
  readonly providerId?: number | null;
  readonly unitId?: number | null;
  readonly officeId?: number | null;
  /** The bodies before which it is: that of a complaint, those reviewing a complaint about a case. */
  readonly bodyIds?: readonly number[];
  readonly region?: string | null;
  readonly assigneeId?: number | null;
  readonly channel?: Channel | null;
}

/** One part of what a person may reach: every field it names must be equal. None named: the whole country. */
export interface PlaceFilter {
  readonly assigneeId?: number;
  readonly unitId?: number;
  readonly providerId?: number;
  readonly officeId?: number;
  readonly bodyId?: number;
  readonly region?: string;
  readonly channel?: Channel;
}

/** An empty place is the country as a whole. */
export function may(actor: Actor, permission: Permission, place: Place = {}): boolean {
  return findGrant(actor, permission, place) !== undefined;
}

/** In which of their roles the actor does it, for the history; the first of several. */
export function roleFor(actor: Actor, permission: Permission, place: Place = {}): Role {
  const grant = findGrant(actor, permission, place);
  if (!grant) {
    throw forbiddenOrUnknown();
  }
  return grant.role;
}

/** Throws where the answer is no. What does not exist has an `undefined` place and meets the same refusal. */
export function requirePermission(
  actor: Actor | undefined,
  permission: Permission,
  place: Place | undefined,
): asserts actor is Actor {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  if (!place || !may(actor, permission, place)) {
    throw forbiddenOrUnknown();
  }
}

/** The places where the actor holds the permission, any of which is enough; empty: nowhere. */
export function filtersFor(actor: Actor, permission: Permission): readonly PlaceFilter[] {
  return actor.grants.flatMap(grant => filterOf(actor, grant, permission) ?? []);
}

/** Which cases a person may read; lists and searches are cut to it. */
export function caseFilter(actor: Actor): readonly PlaceFilter[] {
  return filtersFor(actor, 'readCase');
}

export function isGrantable(role: Role, scope: Scope): boolean {
  const grantable: readonly Scope[] = grantableScopes[role];
  return grantable.includes(scope);
}

function findGrant(actor: Actor, permission: Permission, place: Place): Grant | undefined {
  return actor.grants.find(grant => {
    const filter = filterOf(actor, grant, permission);
    return filter !== undefined && isWithin(filter, place);
  });
}

function reachOf(role: Role, permission: Permission): Reach | undefined {
  const cells: Readonly<Partial<Record<Permission, Reach>>> = permissionTable[role];
  return cells[permission];
}

function filterOf(actor: Actor, grant: Grant, permission: Permission): PlaceFilter | undefined {
  const reach = reachOf(grant.role, permission);
  if (!reach || !isGrantable(grant.role, grant.scope) || !keyAllows(actor.key, permission)) {
    return undefined;
  }
  if (reach === 'everywhere') {
    return {};
  }
  // A grant that names no unit (or office) stands for all of them within its own scope.
  const filter = within(actor, grant, narrower(reach, grant.scope)) ?? within(actor, grant, grant.scope);
  return filter && grant.role === 'portal' ? { ...filter, channel: 'portal' } : filter;
}

function within(actor: Actor, grant: Grant, scope: Scope): PlaceFilter | undefined {
  const { providerId, unitId, officeId, bodyId, region } = grant;
  switch (scope) {
    case 'own':
      return { assigneeId: actor.officerId, ...(providerId !== undefined && { providerId }) };
    case 'unit':
      return unitId === undefined ? undefined : { unitId, ...(providerId !== undefined && { providerId }) };
    case 'provider':
      return providerId === undefined ? undefined : { providerId };
    case 'office':
      return officeId === undefined ? undefined : { officeId };
    case 'body':
      return bodyId === undefined ? undefined : { bodyId };
    case 'region':
      return region === undefined ? undefined : { region };
    case 'country':
      return {};
  }
}

const width = { own: 0, unit: 1, provider: 2, office: 2, body: 2, region: 3, country: 4 } as const satisfies Record<
  Scope,
  number
>;

function narrower(a: Scope, b: Scope): Scope {
  return width[a] <= width[b] ? a : b;
}

function isWithin(filter: PlaceFilter, place: Place): boolean {
  const named = Object.keys(filter) as (keyof PlaceFilter)[];
  return named.every(field =>
    field === 'bodyId' ? place.bodyIds?.some(id => id === filter.bodyId) : place[field] === filter[field],
  );
}
