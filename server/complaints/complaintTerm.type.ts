import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Provision } from '../editions/provision.type.ts';
import { BodyKindEnum } from '../graphql/enums.ts';
import { Moment, Text } from '../graphql/scalars.ts';
import type { BodyKind } from '../law/complaints.ts';

@ObjectType({ description: 'Working days a body has to decide, from the registration there.' })
export class ComplaintTerm {
  @Field(() => BodyKindEnum, { description: 'Kind of body.' })
  readonly bodyKind!: BodyKind;
  @Field(() => Int, { description: 'Working days.' })
  readonly amount!: number;
  @Field(() => Boolean, { description: 'Not from the orders: an administrator may change it.' })
  readonly settable!: boolean;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => Moment, { nullable: true, description: 'Since when; null while it is as delivered.' })
  readonly since!: string | null;
  readonly officerId!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was changed.' })
  readonly reason!: string | null;
}

@InputType({ description: 'A term of review the orders do not set.' })
export class SetComplaintTermInput {
  @Field(() => BodyKindEnum, { description: 'Kind of body; that of the quality body stands in the order.' })
  readonly bodyKind!: BodyKind;
  @Field(() => Int, { description: 'Working days, 1 to 60; it counts for complaints registered from now on.' })
  readonly amount!: number;
  @Field(() => Text, { description: 'Why, such as the act of the authority.' })
  readonly reason!: string;
}
