import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { LinkPurpose } from './link.entity.ts';

/** What a token is made from, besides the secret of the server. */
export function newSeed(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The letter with the link is written by a job, perhaps again after a failure, and must carry the same link: so the
 * token is an HMAC of a random seed that waits with the job, and the job goes when the letter has gone. The database
 * never holds what opens a link; the seed opens nothing without the secret.
 */
export function tokenOf(secret: string, purpose: LinkPurpose, seed: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `access link: ${purpose}`, 32));
  return createHmac('sha256', key).update(seed).digest('base64url');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
