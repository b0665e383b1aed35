import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { Application } from '../applications/application.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { RecordPaymentInput, RemindPaymentInput } from './payment.input.ts';
import { dutyOf, paymentsOf } from './payment.queries.ts';
import { recordPayment, refuseUnpaid, remindPayment } from './payment.service.ts';
import { Duty, Payment } from './payment.type.ts';

@Resolver(() => Application)
export class PaymentResolver {
  @FieldResolver(() => [Payment], { description: 'Payments of state duty.' })
  payments(@Root() application: Application, @Ctx() context: Context) {
    return paymentsOf(context, application);
  }

  @FieldResolver(() => Duty, { description: 'State duty: due and paid.' })
  duty(@Root() application: Application, @Ctx() context: Context) {
    return dutyOf(context, application);
  }

  @Mutation(() => ActResult, {
    description: 'A payment of state duty; however often it is reported it is recorded once (EDU-STD-6).',
  })
  recordPayment(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RecordPaymentInput, inputOfAct) input: RecordPaymentInput,
  ) {
    return recordPayment(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'A reminder to pay; reminders come before a refusal (AMB-09).' })
  remindPayment(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RemindPaymentInput, inputOfAct) input: RemindPaymentInput,
  ) {
    return remindPayment(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Refusal for non-payment, after recorded reminders (EDU-11.2c).' })
  refuseUnpaid(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return refuseUnpaid(services, actor, input);
  }
}
