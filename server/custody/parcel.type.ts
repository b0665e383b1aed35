import { Field, ID, ObjectType } from 'type-graphql';
import { CarrierEnum, ParcelDirectionEnum, ReceiverEnum } from '../graphql/enums.ts';
import { Moment } from '../graphql/scalars.ts';

@ObjectType({ description: 'Papers on their way between the Corporation and the provider.' })
export class Parcel {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => ParcelDirectionEnum, { description: 'Where to.' })
  readonly direction!: string;
  @Field(() => CarrierEnum, { description: 'By whom (EDU-10.6d).' })
  readonly carrier!: string;
  @Field(() => String, { nullable: true, description: 'Tracking number; null to those who may not see personal data.' })
  readonly tracking!: string | null;
  @Field(() => Moment, { description: 'When sent.' })
  readonly sentAt!: string;
  @Field(() => Moment, { nullable: true, description: 'When it arrived; null while under way.' })
  readonly arrivedAt!: string | null;
  @Field(() => Moment, {
    nullable: true,
    description: 'When it was called back on its way: the decision it carries was annulled.',
  })
  readonly recalledAt!: string | null;
}

@ObjectType({ description: 'The hand-over of the result (EDU-STD-8.issue, JUS-15).' })
export class HandOver {
  @Field(() => Moment, { description: 'When.' })
  readonly handedAt!: string;
  @Field(() => ReceiverEnum, { description: 'To whom.' })
  readonly toWhom!: string;
  @Field(() => String, { nullable: true, description: 'Document shown; null to those who may not see personal data.' })
  readonly identityDocument!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the power of attorney; null to those who may not see personal data.',
  })
  readonly powerNumber!: string | null;
}
