import { Field, InputType, ObjectType } from 'type-graphql';
import { GroundEnum } from '../graphql/enums.ts';
import { Moment, Text } from '../graphql/scalars.ts';
import type { GroundId } from '../law/law.ts';

@ObjectType({ description: 'Whether a refusal on a ground needs a preliminary decision and a hearing.' })
export class HearingRequirement {
  @Field(() => String, { description: 'Edition of the rules.' })
  readonly edition!: string;
  @Field(() => GroundEnum, { description: 'The ground.' })
  readonly ground!: GroundId;
  @Field(() => Boolean, { description: 'In force now.' })
  readonly needed!: boolean;
  @Field(() => Boolean, { description: 'The edition itself demands it (item 9): not to be switched off.' })
  readonly byEdition!: boolean;
  @Field(() => Moment, { nullable: true, description: 'Since when, where an administrator has set it.' })
  readonly since!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was set.' })
  readonly reason!: string | null;
}

@InputType({ description: 'Whether a ground outside item 9 needs a hearing; it counts from now on.' })
export class SetHearingRequirementInput {
  @Field(() => String, { description: 'Edition of the rules.' })
  readonly edition!: string;
  @Field(() => GroundEnum, { description: 'The ground.' })
  readonly ground!: GroundId;
  @Field(() => Boolean, { description: 'Needed or not.' })
  readonly needed!: boolean;
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}
