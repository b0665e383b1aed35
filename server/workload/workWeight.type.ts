import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { StageEnum } from '../graphql/enums.ts';
import { Moment, Text } from '../graphql/scalars.ts';
import type { StageId } from '../law/law.ts';

@ObjectType({ description: 'What a case weighs at a stage, in units of work; the orders say nothing of it.' })
export class WorkWeight {
  @Field(() => StageEnum, { description: 'Stage.' })
  readonly stage!: StageId;
  @Field(() => Float, { description: 'Units of work.' })
  readonly units!: number;
  @Field(() => Boolean, { description: 'As delivered; false: set by an administrator.' })
  readonly isShipped!: boolean;
  @Field(() => Moment, { nullable: true, description: 'Since when; null as delivered.' })
  readonly since!: string | null;
  readonly setById!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was set.' })
  readonly reason!: string | null;
}

@InputType({ description: 'The weight of a stage to set; it counts from now on.' })
export class SetWorkWeightInput {
  @Field(() => StageEnum, { description: 'Stage.' })
  readonly stage!: StageId;
  @Field(() => Float, { description: 'Units of work, 0 to 100, in hundredths.' })
  readonly units!: number;
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}
