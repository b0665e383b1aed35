import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import type { Services } from '../services.ts';
import { AccessLink, type LinkPurpose } from './link.entity.ts';
import { hashOf, newSeed, tokenOf } from './token.ts';

/** A request, not a term, binds the organisation: the link outlives the day asked for, but not for long. */
const daysValid = 30;

interface NewLink {
  readonly purpose: LinkPurpose;
  readonly subjectId: number;
  readonly applicationId: number;
  readonly now: Temporal.Instant;
}

/** Returns the seed of its token, for the job that sends it. */
export function createLink({ links }: Services, em: SqlEntityManager, { now, ...link }: NewLink): string {
  const seed = newSeed();
  em.create(AccessLink, {
    ...link,
    tokenHash: hashOf(tokenOf(links.secret(), link.purpose, seed)),
    createdAt: now,
    expiresAt: now.add({ hours: 24 * daysValid }),
  });
  return seed;
}

export interface OpenLink {
  readonly id: number;
  readonly subjectId: number;
  readonly applicationId: number;
  readonly expiresAt: string;
}

/**
 * Undefined alike for a token that never was, has expired or was used. It is looked up by its hash, so that the time
 * this takes tells nothing of the token.
 */
export async function findOpenLink(
  rows: Rows,
  purpose: LinkPurpose,
  token: string,
  now: Temporal.Instant,
): Promise<OpenLink | undefined> {
  const { rows: found } = await sql<OpenLink>`
    select id, subject_id as "subjectId", application_id as "applicationId", expires_at as "expiresAt"
    from access_link
    where token_hash = ${hashOf(token)} and purpose = ${purpose} and ${isOpen(now)}`.execute(rows);
  return found[0];
}

/** False where somebody was faster: of two uses at once one wins. */
export async function useLink(em: SqlEntityManager, id: number, now: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql`
    update access_link set used_at = ${now.toString()} where id = ${id} and ${isOpen(now)} returning id`.execute(
    rowsOf(em),
  );
  return rows.length > 0;
}

const isOpen = (now: Temporal.Instant) => sql`used_at is null and expires_at > ${now.toString()}`;
