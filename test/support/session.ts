import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { Rows } from '../../server/database/rows.ts';

/** What every server in the process of a test signs its cookies with. */
export const authSecret = 'a secret of this test run alone, long enough';

export const password = 'a long enough password';
/** Made once: a hash is meant to be slow, and the tests make hundreds of people. */
const hash = hashPassword(password);

/** The account can sign in with the password of all test people. */
export async function givePassword(rows: Rows, accountId: string): Promise<void> {
  await sql`
    insert into auth_account (id, "userId", "providerId", "accountId", password, "createdAt", "updatedAt")
    values (${randomUUID()}, ${accountId}, 'credential', ${accountId}, ${await hash}, now(), now())`.execute(rows);
}

/** The cookie of somebody who has signed in already; signing in itself is the business of officers/signIn.test.ts. */
export async function beginSession(rows: Rows, accountId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await sql`
    insert into auth_session (id, "userId", token, "expiresAt", "createdAt", "updatedAt")
    values (${randomUUID()}, ${accountId}, ${token}, now() + interval '12 hours', now(), now())`.execute(rows);
  const signature = createHmac('sha256', authSecret).update(token).digest('base64');
  return `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
