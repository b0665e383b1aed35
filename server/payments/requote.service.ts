import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Application } from '../applications/application.entity.ts';
import { rowsOf } from '../database/rows.ts';
import { freshManager, inTransaction, type Services } from '../services.ts';
import { Payment } from './payment.entity.ts';
import { quoteDuty } from './payment.service.ts';

/**
 * Cases still unpaid when the monthly calculation index changes are quoted anew: the rate is the one of the day of
 * payment (EDU-STD-6.2, AMB-42). Each case in its own transaction; the quote before stays, superseded.
 */
export async function requoteUnpaid(services: Services): Promise<number> {
  const now = services.clock.now();
  const { rows } = await sql<{ id: number; zone: string }>`
    select a.id, p.zone
    from duty_quote q
    join application a on a.id = q.application_id
    join provider p on p.id = a.provider_id
    where q.superseded_at is null and a.closed_at is null and a.outcome is null
      and q.mci <> (
        select mci from mci_rate where since <= (${now.toString()}::timestamptz at time zone p.zone)::date
        order by since desc limit 1)
      and not exists (select 1 from payment where application_id = a.id)`.execute(rowsOf(freshManager(services)));
  for (const { id, zone } of rows) {
    await inTransaction(services, async em => {
      const application = await em.findOneOrFail(Application, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
      // Paid or decided since the list was made: the quote it was held against stays.
      if (application.outcome || application.closedAt || (await em.findOne(Payment, { applicationId: id }))) {
        return;
      }
      await quoteDuty(em, application, now.toZonedDateTimeISO(zone).toPlainDate(), now);
    });
  }
  return rows.length;
}
