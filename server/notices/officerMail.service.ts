import { type RawBuilder, sql } from 'kysely';
import type { Services } from '../services.ts';
import { CarrierError, type Message } from './carrier.ts';
import type { NoticeTrouble } from './notice.ts';
import { attemptsOf } from './notice.rules.ts';

/** Says to the queue: again later. */
export class NotSentYet extends Error {
  override readonly name = 'NotSentYet' as const;
}

export interface OfficerMail {
  readonly message: Message;
  /** When the office of whoever reads it is open: now, or later. */
  readonly opensAt: Temporal.Instant;
  /** Those before this one. */
  readonly attempts: number;
}

/** `later`: the office has closed meanwhile; `queued`: to be tried again. */
export type MailOutcome =
  | { readonly state: 'later'; readonly runAt: RawBuilder<unknown> }
  | { readonly state: 'sent' | 'queued' | 'failed'; readonly trouble: NoticeTrouble | null };

/** Hands a message for an officer to the mail server, in office hours only; what became of it is for its own table. */
export async function mailInOfficeHours(
  { carriers, clock }: Services,
  { message, opensAt, attempts }: OfficerMail,
): Promise<MailOutcome> {
  if (Temporal.Instant.compare(opensAt, clock.now()) > 0) {
    return {
      state: 'later',
      runAt: sql`greatest(${opensAt.toString()}::timestamptz, now() + interval '1 minute')`,
    };
  }
  try {
    await carriers.email.send(message);
    return { state: 'sent', trouble: null };
  } catch (error) {
    if (!(error instanceof CarrierError)) {
      throw error;
    }
    const hasEnded = error.isFinal || attempts + 1 >= attemptsOf(false);
    return { state: hasEnded ? 'failed' : 'queued', trouble: error.trouble };
  }
}
