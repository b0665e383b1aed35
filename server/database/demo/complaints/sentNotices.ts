import { sql } from 'kysely';
import { inTransaction, type Services } from '../../../services.ts';
import { rowsOf } from '../../rows.ts';
import { keyOf } from '../notices.ts';
import type { World } from '../world.ts';

interface Queued {
  readonly id: number;
  readonly sendAfter: string;
}

/** What the acts told the applicants has gone out too, as all notices of the demo: no job is left to send it today. */
export function sendNoticesThen(services: Services, { system }: World): Promise<void> {
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: queued } = await sql<Queued>`
      select id, send_after as "sendAfter" from notice where state = 'queued' order by id`.execute(rows);
    for (const { id, sendAfter } of queued) {
      const at = Temporal.Instant.from(sendAfter).add({ seconds: 3 }).toString();
      await sql`
        update notice set state = 'delivered', sent_at = ${at}, delivered_at = ${at}, attempts = 1, message_key = ${keyOf(id)}
        where id = ${id}`.execute(rows);
      await sql`
        insert into notice_event (notice_id, what, at, recorded_at, recorded_by)
        values (${id}, 'sent', ${at}, ${at}, ${system}), (${id}, 'delivered', ${at}, ${at}, ${system})`.execute(rows);
      await sql`select graphile_worker.remove_job(${`notice:${id}`})`.execute(rows);
    }
  });
}
