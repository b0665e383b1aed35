import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PaymentMethodEnum, ReminderChannelEnum } from '../graphql/enums.ts';
import { Day, Moment } from '../graphql/scalars.ts';

@ObjectType({ description: 'A payment of state duty, at the rate of the day of payment (EDU-STD-6.2).' })
export class Payment {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => PaymentMethodEnum, { description: 'How it was paid.' })
  readonly method!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Receipt or gateway reference; null to those who may not see personal data.',
  })
  readonly reference!: string | null;
  @Field(() => Day, { description: 'Day of payment.' })
  readonly paidOn!: string;
  @Field(() => Float, { description: 'Tenge; half tenge are possible.' })
  readonly amountTenge!: number;
  @Field(() => Int, { description: 'Monthly calculation index of that day, tenge.' })
  readonly mci!: number;
  @Field(() => Moment, { description: 'When it was recorded.' })
  readonly recordedAt!: string;
}

@ObjectType({ description: 'A reminder to pay.' })
export class PaymentReminder {
  @Field(() => Moment, { description: 'When.' })
  readonly remindedAt!: string;
  @Field(() => ReminderChannelEnum, { description: 'How.' })
  readonly channel!: string;
}

@ObjectType({
  description:
    'State duty of a case: 0.5 MCI per document at the rate of the payment day (EDU-STD-6.2, AMB-41, AMB-42).',
})
export class Duty {
  @Field(() => Int, { description: 'Monthly calculation index it is quoted at, tenge.' })
  readonly mci!: number;
  @Field(() => Day, { description: 'Day of the quote.' })
  readonly quotedOn!: string;
  @Field(() => Float, { description: 'Tenge per document.' })
  readonly perDocumentTenge!: number;
  @Field(() => Float, { description: 'Tenge for all documents.' })
  readonly totalTenge!: number;
  @Field(() => Float, { description: 'Tenge paid so far.' })
  readonly paidTenge!: number;
  @Field(() => Boolean, { description: 'Paid in full.' })
  readonly paid!: boolean;
  @Field(() => [PaymentReminder], { description: 'Reminders to pay.' })
  readonly reminders!: readonly PaymentReminder[];
}
