import { type RawBuilder, sql } from 'kysely';
import { getApplication } from '../applications/application.queries.ts';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import { containing } from '../database/likePattern.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { OfficerFilter } from './officer.input.ts';
import type { Officer, RoleGrant } from './officer.type.ts';
import { assignable, grantsWithinReach, seesEveryOfficer } from './officerReach.queries.ts';
import { filtersFor, may, requirePermission } from './permissions.ts';

export async function listOfficers(context: Context, filter: OfficerFilter, args: PageArgs): Promise<Page<Officer>> {
  const first = pageSize(args.first);
  const conditions = [...within(context), ...matching(filter)];
  if (args.after) {
    const { key, id } = readCursor(args.after);
    conditions.push(sql`(o.name, o.id) > (${key}, ${id}::int)`);
  }
  const { rows: found } = await sql<Officer>`
    select o.id, o.name, o.active from officer o where ${sql.join(conditions, sql` and `)}
    order by o.name, o.id limit ${first + 1}`.execute(context.rows);
  return pageOf(found, first, row => row.name);
}

export async function getOfficerOf(context: Context, id: number): Promise<Officer> {
  const { rows: found } = await sql<Officer>`
    select o.id, o.name, o.active from officer o
    where ${sql.join([...within(context), sql`o.id = ${id}`], sql` and `)}`.execute(context.rows);
  return known(found[0]);
}

function within(context: Context): RawBuilder<unknown>[] {
  const actor = signedIn(context);
  return seesEveryOfficer(actor) ? [sql`true`] : [holds(grantsWithinReach(actor))];
}

function matching({ providerId, role, active, text }: OfficerFilter): RawBuilder<unknown>[] {
  const ofGrant = [
    ...(providerId ? [sql`g.provider_id = ${providerId}`] : []),
    ...(role ? [sql`g.role = ${role}`] : []),
  ];
  return [
    ...(ofGrant.length > 0 ? [holds(sql.join(ofGrant, sql` and `))] : []),
    ...(active === undefined || active === null ? [] : [sql`o.active = ${active}`]),
    ...(text ? [sql`o.name ilike ${containing(text)}`] : []),
  ];
}

function holds(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from role_grant g where g.officer_id = o.id and g.ended_at is null and ${condition})`;
}

export async function officersForCase(context: Context, applicationId: number): Promise<readonly Officer[]> {
  const actor = signedIn(context);
  const application = await getApplication(context.rows, actor, applicationId);
  requirePermission(actor, 'readOfficers', application);
  const { rows: found } = await sql<Officer>`
    select o.id, o.name, o.active from officer o
    where o.active and ${holds(assignable(application))}
    order by o.name, o.id`.execute(context.rows);
  return found;
}

/** Within the reader's reach; those that have ended too, if asked. */
export function grantsOf(context: Context, officerId: number, ended: boolean): Promise<readonly RoleGrant[]> {
  const reach = grantsWithinReach(signedIn(context));
  return context.loaders.many<RoleGrant>(
    ended ? 'allGrants' : 'grants',
    officerId,
    ids => sql`
    select g.officer_id as parent, g.id, g.role, g.scope, g.provider_id as "providerId", g.unit_id as "unitId",
      g.office_id as "officeId", g.body_id as "bodyId", g.region, g.since, g.ended_at as "endedAt"
    from role_grant g where g.officer_id in (${ids}) and ${reach} and (${ended} or g.ended_at is null) order by g.id`,
  );
}

/** Null to those who may see no officers anywhere. */
export async function openCasesOf(context: Context, officerId: number): Promise<number | null> {
  if (filtersFor(signedIn(context), 'readOfficers').length === 0) {
    return null;
  }
  const found = await context.loaders.one<{ id: number; count: number }>(
    'openCases',
    officerId,
    ids => sql`
    select assignee_id as id, count(*)::int as count from application
    where assignee_id in (${ids}) and closed_at is null group by assignee_id`,
  );
  return found?.count ?? 0;
}

interface Account {
  readonly id: number;
  readonly email: string;
  readonly language: string;
}

/** For those who keep the list of people; null to everybody else. */
export async function accountOfOfficer(context: Context, officerId: number): Promise<Account | null> {
  if (!may(signedIn(context), 'changePeople')) {
    return null;
  }
  return (
    (await context.loaders.one<Account>(
      'accounts',
      officerId,
      ids => sql`
    select id, email, language from officer where id in (${ids})`,
    )) ?? null
  );
}
