import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { SkillKindEnum } from '../graphql/enums.ts';
import { Choice } from '../graphql/field.ts';
import { Day, RecordId, Text } from '../graphql/scalars.ts';
import type { SkillKind } from '../reassignments/reassignment.ts';

@ObjectType({ description: 'What somebody can do; cases that ask for it are given to them first.' })
export class OfficerSkill {
  @Field(() => SkillKindEnum, { description: 'Of what kind.' })
  readonly kind!: SkillKind;
  @Field(() => String, { description: 'Service, language, or kind of document.' })
  readonly value!: string;
}

@ObjectType({ description: 'What an officer has in hand now, beside what they can carry.' })
export class OfficerLoad {
  readonly officerId!: number;
  readonly unitId!: number | null;
  @Field(() => Int, { description: 'Open cases.' })
  readonly cases!: number;
  @Field(() => Float, { description: 'Units of work: the weights of these cases at their stages, together.' })
  readonly units!: number;
  @Field(() => Float, { nullable: true, description: 'Units they can carry; null: none are set.' })
  readonly capacity!: number | null;
  @Field(() => Int, { description: 'Cases with a date that has passed.' })
  readonly late!: number;
  @Field(() => Int, { description: "Cases due today, by the provider's clock, and not late." })
  readonly dueToday!: number;
  @Field(() => Day, { nullable: true, description: 'Last day of the absence that goes on today; null: at work.' })
  readonly absentUntil!: string | null;
  readonly substituteId!: number | null;
  @Field(() => [OfficerSkill], { description: 'What they can do.' })
  readonly skills!: readonly OfficerSkill[];
}

@InputType({ description: 'How much an officer can carry at once.' })
export class SetOfficerCapacityInput {
  @Choice(() => RecordId, 'officers', { description: 'Whose.' })
  readonly officerId!: number;
  @Field(() => Float, {
    description: 'Units of work, 0 to 1000, in hundredths; with 0 they are given cases by name only.',
  })
  readonly units!: number;
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}

@InputType({ description: 'One skill.' })
export class OfficerSkillInput {
  @Field(() => SkillKindEnum, { description: 'Of what kind.' })
  readonly kind!: SkillKind;
  @Field(() => Text, { description: 'education or justice; kk, ru or en; or a kind of document, up to 60 characters.' })
  readonly value!: string;
}

@InputType({ description: 'Everything an officer can do; what is left out ends.' })
export class SetOfficerSkillsInput {
  @Choice(() => RecordId, 'officers', { description: 'Whose.' })
  readonly officerId!: number;
  @Field(() => [OfficerSkillInput], { description: 'Up to 40.' })
  readonly skills!: OfficerSkillInput[];
}
