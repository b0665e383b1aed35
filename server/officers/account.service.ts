import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Rows } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { minimumPasswordLength } from './auth.ts';

/**
 * Accounts are written beside the officer, in the same transaction: the library opens its own connection, and
 * its only way to make one is the public sign-up, which is closed.
 */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  /** Absent for systems and for people who sign in elsewhere (OIDC). */
  readonly password?: string;
}

export async function createAccount(on: Rows, account: NewAccount, now: Temporal.Instant): Promise<string> {
  const id = randomUUID();
  const at = now.toString();
  await sql`
    insert into auth_user (id, name, email, "emailVerified", "createdAt", "updatedAt")
    values (${id}, ${account.name}, ${account.email}, true, ${at}, ${at})`.execute(on);
  if (account.password !== undefined) {
    await setPassword(on, id, account.password, now);
  }
  return id;
}

/** Whoever is signed in with the old password is signed out. */
export async function setPassword(
  on: Rows,
  authUserId: string,
  password: string,
  now: Temporal.Instant,
): Promise<void> {
  if (password.length < minimumPasswordLength) {
    throw badInput({ password: 'tooShort' });
  }
  const hash = await hashPassword(password);
  await sql`
    insert into auth_account (id, "userId", "providerId", "accountId", password, "createdAt", "updatedAt")
    values (${randomUUID()}, ${authUserId}, 'credential', ${authUserId}, ${hash}, ${now.toString()}, ${now.toString()})
    on conflict ("providerId", "accountId") do update
      set password = excluded.password, "updatedAt" = excluded."updatedAt"`.execute(on);
  await endSessions(on, authUserId);
}

export async function endSessions(on: Rows, authUserId: string): Promise<void> {
  await sql`delete from auth_session where "userId" = ${authUserId}`.execute(on);
}
