import { Field, Float, InputType } from 'type-graphql';
import { CaseInput } from '../applications/actInput.type.ts';
import { PaymentMethodEnum, ReminderChannelEnum } from '../graphql/enums.ts';
import { Day, Text } from '../graphql/scalars.ts';
import type { PaymentMethod } from './payment.entity.ts';

@InputType({ description: 'A payment of state duty already made.' })
export class PrepaymentInput {
  @Field(() => PaymentMethodEnum, { description: 'How it was paid.' })
  readonly method!: PaymentMethod;
  @Field(() => Text, { description: 'Number of the receipt or of the operation at the payment gateway.' })
  readonly reference!: string;
  @Field(() => Day, { description: 'Day of payment: its rate applies.' })
  readonly paidOn!: Temporal.PlainDate;
  @Field(() => Float, { description: 'Tenge; half tenge are possible.' })
  readonly amountTenge!: number;
}

@InputType({ description: 'A payment to record; one reported again is recorded once.' })
export class RecordPaymentInput extends CaseInput {
  @Field(() => PaymentMethodEnum, { description: 'How it was paid.' })
  readonly method!: PaymentMethod;
  @Field(() => Text, { description: 'Number of the receipt or of the operation at the payment gateway.' })
  readonly reference!: string;
  @Field(() => Day, { description: 'Day of payment: its rate applies.' })
  readonly paidOn!: Temporal.PlainDate;
  @Field(() => Float, { description: 'Tenge; half tenge are possible.' })
  readonly amountTenge!: number;
}

@InputType({ description: 'A reminder to pay.' })
export class RemindPaymentInput extends CaseInput {
  @Field(() => ReminderChannelEnum, { description: 'How the applicant was reminded.' })
  readonly channel!: string;
}
