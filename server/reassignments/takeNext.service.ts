import { type RawBuilder, sql } from 'kysely';
import { due } from '../applications/applicationFilter.queries.ts';
import { within } from '../applications/reach.queries.ts';
import { takeCaseIn } from '../assignments/assignment.service.ts';
import { type Rows, rowsOf } from '../database/rows.ts';
import { DomainError, forbiddenOrUnknown } from '../errors.ts';
import { type ActResult, type IdempotentInput, type Made, once } from '../history/actRequest.service.ts';
import type { Edition } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { assignable } from '../officers/officerReach.queries.ts';
import { filtersFor } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { authorsContested } from './contested.queries.ts';

/** What takeNext answers when nothing is free: no case has this id. */
const nothing = { applicationId: 0, version: 0 };

/** The most urgent case that nobody holds and the officer may take; never the same to two. */
export async function takeNext(
  services: Services,
  actor: Actor | undefined,
  input: IdempotentInput,
): Promise<ActResult> {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  if (filtersFor(actor, 'takeCase').length === 0) {
    throw forbiddenOrUnknown();
  }
  const request = { officerId: actor.officerId, act: 'takeNext', input, at: services.clock.now() };
  const taken = await inTransaction(services, em =>
    once<Made>(em, request, async () => {
      const free = await findFree(rowsOf(em), actor, services.editions);
      return free ? takeCaseIn(services, em, actor, { applicationId: free.id, expectedVersion: free.version }) : {};
    }),
  );
  return { ...nothing, ...taken };
}

interface Free {
  readonly id: number;
  readonly version: number;
}

/** Whoever asks at the same moment passes over the one that is being taken. */
async function findFree(rows: Rows, actor: Actor, editions: readonly Edition[]): Promise<Free | undefined> {
  const { rows: found } = await sql<Free>`
    select a.id, a.version from application a
    where a.closed_at is null and a.assignee_id is null and ${takenFrom(editions)}
      and ${within(filtersFor(actor, 'takeCase'))}
      and exists (
        select from role_grant g
        where g.officer_id = ${actor.officerId}
          and ${assignable({ providerId: sql`a.provider_id`, unitId: sql`a.unit_id` })})
      and ${actor.officerId}::int not in (${authorsContested(sql`a.id`)})
      and ${fits('service', actor, sql`value = a.service`)}
      and ${fits('language', actor, sql`value = (select language from applicant where application_id = a.id)`)}
      and ${fits('documentKind', actor, sql`value in (select kind from document where application_id = a.id)`)}
    order by ${due}, a.id limit 1 for update of a skip locked`.execute(rows);
  return found[0];
}

/** Where a procedure lets an officer take a case on their own. */
function takenFrom(editions: readonly Edition[]): RawBuilder<unknown> {
  const places = editions.flatMap(({ id, procedures }) =>
    Object.values(procedures).flatMap(({ channel, acts }) =>
      (acts.takeCase?.in ?? []).map(stage => sql`(${id}, ${channel}, ${stage})`),
    ),
  );
  return places.length === 0 ? sql`false` : sql`(a.edition, a.channel, a.stage) in (${sql.join(places)})`;
}

/** Whoever has skills of a kind on record takes what they are skilled in; whoever has none takes anything. */
function fits(kind: string, { officerId }: Actor, holds: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((
    select bool_or(${holds}) from officer_skill
    where officer_id = ${officerId} and kind = ${kind} and ended_at is null), true)`;
}
