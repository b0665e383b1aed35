import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { badInput, DomainError } from '../errors.ts';
import type { BodyKind, Respondent } from '../law/complaints.ts';
import type { Language, Service } from '../law/law.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { nameIn } from '../providers/provider.queries.ts';
import type { Officer } from '../officers/officer.type.ts';
import type { ReviewingBody } from './body.type.ts';

interface Body {
  readonly id: number;
  readonly kind: BodyKind;
  readonly service: Service | null;
}

interface Addressed {
  readonly bodyId?: number | null;
  readonly respondent: Respondent;
  readonly service: Service;
}

/** About staff of the Corporation its head or the body in informatisation; else the superior or the quality body (EDU-17.1, EDU-17.7). */
const kindsFor = (respondent: Respondent): readonly BodyKind[] =>
  respondent === 'corporation' ? ['corporationHead', 'informatisation'] : ['superior', 'quality'];

/** The body a complaint is addressed to, or goes on to: unless one is named, the first of those that are competent. */
export async function bodyFor(rows: Rows, { bodyId, respondent, service }: Addressed): Promise<Body> {
  return bodyId ? competentBody(rows, bodyId, { respondent, service }) : defaultBody(rows, respondent, service);
}

/** Throws BAD_INPUT where the body does not review such complaints (AMB-47: the bodies are alternatives). */
export async function competentBody(
  rows: Rows,
  bodyId: number,
  { respondent, service }: Pick<Addressed, 'respondent' | 'service'>,
): Promise<Body> {
  const { rows: found } = await sql<Body>`select id, kind, service from reviewing_body where id = ${bodyId}`.execute(
    rows,
  );
  const body = found[0];
  if (!body) {
    throw badInput({ bodyId: 'unknown' });
  }
  if (!kindsFor(respondent).includes(body.kind)) {
    throw badInput({ bodyId: 'bodyOfOtherKind' });
  }
  if (body.service !== null && body.service !== service) {
    throw badInput({ bodyId: 'bodyOfOtherService' });
  }
  return body;
}

async function defaultBody(rows: Rows, respondent: Respondent, service: Service): Promise<Body> {
  const { rows: found } = await sql<Body>`
    select id, kind, service from reviewing_body
    where kind = ${kindsFor(respondent)[0]} and (service is null or service = ${service}) order by id limit 1`.execute(
    rows,
  );
  const body = found[0];
  if (!body) {
    throw new DomainError('UNAVAILABLE', { missing: 'reviewingBody' });
  }
  return body;
}

const columns = (language: Language) => sql`id, kind, service, ${nameIn(language)} as name`;

export function loadBody(loaders: Loaders, language: Language, id: number): Promise<ReviewingBody | undefined> {
  return loaders.one<ReviewingBody>(
    'reviewingBody',
    id,
    ids => sql`select ${columns(language)} from reviewing_body where id in (${ids})`,
  );
}

export async function listBodies(rows: Rows, language: Language): Promise<readonly ReviewingBody[]> {
  const { rows: found } = await sql<ReviewingBody>`
    select ${columns(language)} from reviewing_body order by id`.execute(rows);
  return found;
}

/** Whoever can decide complaints for the body, by name. */
export async function reviewersOf(rows: Rows, bodyId: number): Promise<readonly Officer[]> {
  const { rows: found } = await sql<Officer>`
    select o.id, o.name, o.active from officer o
    where o.active and exists (
      select from role_grant g
      where g.officer_id = o.id and g.role = 'reviewer' and g.body_id = ${bodyId} and g.ended_at is null)
    order by o.name, o.id`.execute(rows);
  return found;
}
