import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Provision } from '../editions/provision.type.ts';
import { AudienceEnum, DeadlineKindEnum, OffsetUnitEnum } from '../graphql/enums.ts';
import { Moment, Text } from '../graphql/scalars.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Audience, OffsetUnit } from './escalation.ts';

@ObjectType({ description: 'One step of a ladder.' })
export class LadderStep {
  @Field(() => Int, { description: 'Before the date with a minus, 0 at it, after it without.' })
  readonly amount!: number;
  @Field(() => OffsetUnitEnum, { description: 'Working days of the provider, or hours of the clock.' })
  readonly unit!: OffsetUnit;
  @Field(() => AudienceEnum, { description: 'Who is told.' })
  readonly tells!: Audience;
  @Field(() => Boolean, { description: 'By e-mail too; else only here.' })
  readonly email!: boolean;
  @Field(() => AudienceEnum, { nullable: true, description: 'Who answers from here on; null: as before.' })
  readonly answers!: Audience | null;
  @Field(() => String, { description: "The step in words, in the reader's language." })
  readonly text!: string;
}

@ObjectType({
  description: 'Who is told of dates of one kind, before and after they pass, and who answers (NFO-LADDER).',
})
export class Ladder {
  @Field(() => DeadlineKindEnum, { description: 'Kind of the dates.' })
  readonly kind!: DeadlineKind;
  @Field(() => Boolean, { description: 'As delivered; false: set by an administrator.' })
  readonly isShipped!: boolean;
  @Field(() => Moment, { nullable: true, description: 'Since when; null as delivered.' })
  readonly since!: Temporal.Instant | null;
  readonly setById!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was set.' })
  readonly reason!: string | null;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => [LadderStep], { description: 'Steps in order; none: nobody is told.' })
  readonly steps!: readonly LadderStep[];
}

@InputType({ description: 'One step of a ladder to set.' })
export class LadderStepInput {
  @Field(() => Int, {
    description: 'Before the date with a minus, 0 at it, after it without: up to 60 days or 9 hours.',
  })
  readonly amount!: number;
  @Field(() => OffsetUnitEnum, { description: 'Working days of the provider, or hours of the clock.' })
  readonly unit!: OffsetUnit;
  @Field(() => AudienceEnum, { description: 'Who is told.' })
  readonly tells!: Audience;
  @Field(() => Boolean, { description: 'By e-mail too.' })
  readonly email!: boolean;
  @Field(() => AudienceEnum, { nullable: true, description: 'Who answers from here on; left out: as before.' })
  readonly answers!: Audience | null;
}

@InputType({ description: 'A ladder to set; it counts for steps that come from now on.' })
export class SetLadderInput {
  @Field(() => DeadlineKindEnum, { description: 'Kind of the dates.' })
  readonly kind!: DeadlineKind;
  @Field(() => [LadderStepInput], { description: 'Steps in order; none: nobody is told.' })
  readonly steps!: LadderStepInput[];
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}
