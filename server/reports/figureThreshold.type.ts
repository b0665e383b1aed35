import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Moment, Text } from '../graphql/scalars.ts';

@ObjectType({
  description:
    'Under how many cases a group is hidden from those who may see nothing personal: a setting, the orders say nothing of it.',
})
export class FigureThreshold {
  @Field(() => Int, { description: 'Groups of fewer cases are hidden; 1 hides none.' })
  readonly amount!: number;
  @Field(() => Boolean, { description: 'As delivered; false: set by an administrator.' })
  readonly isShipped!: boolean;
  @Field(() => Moment, { nullable: true, description: 'Since when; null as delivered.' })
  readonly since!: string | null;
  readonly setById!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was set.' })
  readonly reason!: string | null;
}

@InputType({ description: 'The threshold to set; it counts for every answer from now on.' })
export class SetFigureThresholdInput {
  @Field(() => Int, { description: 'Groups of fewer cases are hidden, 1 to 100.' })
  readonly amount!: number;
  @Field(() => Text, { description: 'Why.' })
  readonly reason!: string;
}
