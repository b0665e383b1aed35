import { sql } from 'kysely';
import type { Application } from '../applications/application.type.ts';
import type { Context } from '../graphql/context.ts';
import { masked } from '../officers/masked.ts';
import type { Duty, Payment, PaymentReminder } from './payment.type.ts';

export async function paymentsOf(context: Context, application: Application): Promise<Payment[]> {
  const payments = await context.loaders.many<Payment>(
    'payments',
    application.id,
    ids => sql`
    select application_id as parent, id, method, reference, paid_on as "paidOn",
      amount_tiyn::float8 / 100 as "amountTenge", mci, recorded_at as "recordedAt"
    from payment where application_id in (${ids}) order by id`,
  );
  return payments.map(payment => masked(context, application, payment, ['reference']));
}

interface Quote {
  readonly mci: number;
  readonly quotedOn: string;
  readonly totalTenge: number;
  readonly documents: number;
}

export async function dutyOf(context: Context, application: Application): Promise<Duty | undefined> {
  const [quote] = await context.loaders.many<Quote>(
    'quote',
    application.id,
    ids => sql`
    select application_id as parent, mci, quoted_on as "quotedOn", amount_tiyn::float8 / 100 as "totalTenge", documents
    from duty_quote where application_id in (${ids}) and superseded_at is null`,
  );
  if (!quote) {
    return undefined;
  }
  const payments = await paymentsOf(context, application);
  const paidTenge = payments.reduce((sum, payment) => sum + payment.amountTenge, 0);
  const reminders = await context.loaders.many<PaymentReminder>(
    'reminders',
    application.id,
    ids => sql`
    select application_id as parent, reminded_at as "remindedAt", channel from payment_reminder
    where application_id in (${ids}) order by id`,
  );
  const { totalTenge, documents } = quote;
  return { ...quote, perDocumentTenge: totalTenge / documents, paidTenge, paid: paidTenge >= totalTenge, reminders };
}
