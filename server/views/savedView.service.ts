import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, DomainError, forbiddenOrUnknown, known } from '../errors.ts';
import { once } from '../history/actRequest.service.ts';
import type { Actor } from '../officers/actor.ts';
import { caseFilter, filtersFor, type PlaceFilter } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { longestState, mostViews, type ViewShare } from './savedView.ts';
import type { SaveViewInput, ViewStateInput } from './savedView.input.ts';

/**
 * Keeps a view and returns its id. Throws FORBIDDEN_OR_UNKNOWN for a view of somebody else, or where the actor may not
 * share; STALE_VERSION where it was changed meanwhile; BAD_INPUT for a state that cannot be kept.
 */
export async function saveView(services: Services, actor: Actor, input: SaveViewInput): Promise<number> {
  if (caseFilter(actor).length === 0) {
    throw forbiddenOrUnknown();
  }
  const state = storedState(input);
  const at = services.clock.now();
  const request = { officerId: actor.officerId, act: 'saveView', input, at };
  const { recordId } = await inTransaction(services, em =>
    once(em, request, async () => ({ recordId: await save(em, actor, input, state, at) })),
  );
  return recordId;
}

async function save(
  em: SqlEntityManager,
  actor: Actor,
  { id, expectedVersion, resource, name, share }: SaveViewInput,
  state: string,
  at: Temporal.Instant,
): Promise<number> {
  const rows = rowsOf(em);
  const place = placeOf(actor, share);
  const [providerId, unitId] = [place?.providerId ?? null, place?.unitId ?? null];
  if (!id) {
    await requireRoom(rows, actor);
    const { rows: added } = await sql<{ id: number }>`
      insert into saved_view (owner_id, resource, name, shared_provider_id, shared_unit_id, state, created_at, changed_at)
      values (${actor.officerId}, ${resource}, ${name}, ${providerId}, ${unitId}, ${state}::jsonb, ${at.toString()}, ${at.toString()})
      returning id`.execute(rows);
    return known(added[0]).id;
  }
  await requireVersion(rows, actor, id, expectedVersion ?? null);
  await sql`
    update saved_view set name = ${name}, state = ${state}::jsonb, shared_provider_id = ${providerId},
      shared_unit_id = ${unitId}, version = version + 1, changed_at = ${at.toString()}
    where id = ${id}`.execute(rows);
  return id;
}

/** It is seen no more, by nobody. Only its owner removes it; one already removed is unknown. */
export async function removeView(services: Services, actor: Actor, id: number): Promise<void> {
  await inTransaction(services, async em => {
    const rows = rowsOf(em);
    await requireVersion(rows, actor, id);
    const at = services.clock.now().toString();
    await sql`update saved_view set removed_at = ${at}, version = version + 1 where id = ${id}`.execute(rows);
  });
}

/** Held until the end of the transaction. */
async function requireVersion(rows: Rows, actor: Actor, id: number, expected?: number | null): Promise<void> {
  const { rows: found } = await sql<{ version: number; changedAt: string }>`
    select version, changed_at as "changedAt" from saved_view
    where id = ${id} and owner_id = ${actor.officerId} and removed_at is null for update`.execute(rows);
  const { version, changedAt } = known(found[0]);
  if (expected !== undefined && expected !== version) {
    throw new DomainError('STALE_VERSION', { version, at: changedAt });
  }
}

async function requireRoom(rows: Rows, { officerId }: Actor): Promise<void> {
  const { rows: found } = await sql`
    select 1 from saved_view where owner_id = ${officerId} and removed_at is null`.execute(rows);
  if (found.length >= mostViews) {
    throw badInput({ name: 'tooManyViews' });
  }
}

/** Where a view is shared: the unit or the provider for which the actor may. */
function placeOf(actor: Actor, share: ViewShare): PlaceFilter | undefined {
  if (share === 'none') {
    return undefined;
  }
  const places = filtersFor(actor, 'shareView');
  return known(
    places.find(({ providerId, unitId }) =>
      share === 'unit' ? unitId !== undefined : providerId !== undefined && unitId === undefined,
    ),
  );
}

function storedState({ name, state }: SaveViewInput): string {
  const { preset, filter, sort, columns, perPage }: ViewStateInput = state;
  if (name.length > 100) {
    throw badInput({ name: 'nameTooLong' });
  }
  if (filter?.text) {
    throw badInput({ filter: 'textNotKept' });
  }
  if (new Set(columns).size !== (columns?.length ?? 0)) {
    throw badInput({ columns: 'columnTwice' });
  }
  if (perPage && (perPage < 1 || perPage > 100)) {
    throw badInput({ perPage: 'outOfRange' });
  }
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const stored = JSON.stringify({ preset, filter: Object.fromEntries(given), sort, columns, perPage });
  if (stored.length > longestState) {
    throw badInput({ state: 'viewTooLong' });
  }
  return stored;
}
