import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { costTable } from './costTable.ts';

/** What has been spent of the minute after an operation, or would have been. */
export interface Account {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
  /** The moment at which the whole of the limit is there again, an ISO instant. */
  readonly resetsAt: string;
  /** False where the minute's rest was not enough: nothing was charged. */
  readonly isPaid: boolean;
}

const minuteOf = (now: Temporal.Instant) => now.epochMilliseconds - (now.epochMilliseconds % 60_000);
const momentOf = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
const endOf = (minute: number) => momentOf(minute + 60_000);

/** One for all servers, as the database keeps it: one statement a request. */
export async function chargeKey(rows: Rows, keyId: string, requested: number, now: Temporal.Instant): Promise<Account> {
  const limit = costTable.keyPerMinute;
  const minute = minuteOf(now);
  // Where clocks differ, the later minute counts; whatever does not fit is not charged.
  const { rows: charged } = await sql<{ spent: number }>`
    insert into query_budget as b (key_id, minute, spent) values (${keyId}, ${momentOf(minute)}, ${requested})
    on conflict (key_id) do update set minute = greatest(b.minute, excluded.minute),
      spent = case when b.minute < excluded.minute then excluded.spent else b.spent + excluded.spent end
      where b.minute < excluded.minute or b.spent + excluded.spent <= ${limit}
    returning spent`.execute(rows);
  const spent = charged[0]?.spent ?? (await spentBy(rows, keyId));
  const isPaid = charged.length > 0;
  return { requested, limit, remaining: Math.max(limit - spent, 0), resetsAt: endOf(minute), isPaid };
}

async function spentBy(rows: Rows, keyId: string): Promise<number> {
  const { rows: found } = await sql<{ spent: number }>`
    select spent from query_budget where key_id = ${keyId}`.execute(rows);
  return found[0]?.spent ?? 0;
}

/** Of people, each server for itself and in memory: their budget only stops what no page of the dashboard does. */
export class PeopleBudget {
  readonly #limit: number;
  #minute = 0;
  #resetsAt = '';
  #spent = new Map<number, number>();

  constructor(limit: number = costTable.personPerMinute) {
    this.#limit = limit;
  }

  charge(officerId: number, requested: number, now: Temporal.Instant): Account {
    const minute = minuteOf(now);
    if (this.#minute !== minute) {
      this.#minute = minute;
      this.#resetsAt = endOf(minute);
      this.#spent = new Map();
    }
    const before = this.#spent.get(officerId) ?? 0;
    const isPaid = before + requested <= this.#limit;
    const spent = isPaid ? before + requested : before;
    this.#spent.set(officerId, spent);
    return { requested, limit: this.#limit, remaining: this.#limit - spent, resetsAt: this.#resetsAt, isPaid };
  }
}
