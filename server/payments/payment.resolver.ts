import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { Application } from '../applications/application.type.ts';
import { maySeePersonalData } from '../applications/casePage.queries.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { RecordPaymentInput, RemindPaymentInput } from './payment.input.ts';
import { recordPayment, refuseUnpaid, remindPayment } from './payment.service.ts';
import { Duty, Payment, type PaymentReminder } from './payment.type.ts';

@Resolver(() => Application)
export class PaymentResolver {
  @FieldResolver(() => [Payment], { description: 'Payments of state duty.' })
  async payments(@Root() application: Application, @Ctx() context: Context): Promise<readonly Payment[]> {
    const payments = await paymentsOf(context, application);
    return maySeePersonalData(context, application) ? payments : payments.map(payment => ({ ...payment, reference: null }));
  }

  @FieldResolver(() => Duty, { description: 'State duty: due and paid.' })
  async duty(@Root() application: Application, @Ctx() context: Context): Promise<Duty | undefined> {
    const [quote] = await context.loaders.many<{ mci: number; quotedOn: string; totalTenge: number; documents: number }>('quote', application.id, ids => sql`
      select application_id as parent, mci, quoted_on as "quotedOn", amount_tiyn::float8 / 100 as "totalTenge", documents
      from duty_quote where application_id in (${ids}) and superseded_at is null`);
    if (!quote) {
      return undefined;
    }
    const payments = await paymentsOf(context, application);
    const paidTenge = payments.reduce((sum, payment) => sum + payment.amountTenge, 0);
    const reminders = await context.loaders.many<PaymentReminder>('reminders', application.id, ids => sql`
      select application_id as parent, reminded_at as "remindedAt", channel from payment_reminder
      where application_id in (${ids}) order by id`);
    const { totalTenge, documents } = quote;
    return { ...quote, perDocumentTenge: totalTenge / documents, paidTenge, paid: paidTenge >= totalTenge, reminders };
  }

  @Mutation(() => ActResult, { description: 'A payment of state duty; however often it is reported it is recorded once (EDU-STD-6).' })
  recordPayment(@Ctx() { services, actor }: Context, @Arg('input', () => RecordPaymentInput, inputOfAct) input: RecordPaymentInput) {
    return recordPayment(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'A reminder to pay; reminders come before a refusal (AMB-09).' })
  remindPayment(@Ctx() { services, actor }: Context, @Arg('input', () => RemindPaymentInput, inputOfAct) input: RemindPaymentInput) {
    return remindPayment(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Refusal for non-payment, after recorded reminders (EDU-11.2c).' })
  refuseUnpaid(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return refuseUnpaid(services, actor, input);
  }
}

function paymentsOf({ loaders }: Context, { id }: Application): Promise<readonly Payment[]> {
  return loaders.many<Payment>('payments', id, ids => sql`
    select application_id as parent, id, method, reference, paid_on as "paidOn",
      amount_tiyn::float8 / 100 as "amountTenge", mci, recorded_at as "recordedAt"
    from payment where application_id in (${ids}) order by id`);
}
