import { Field, Int, ObjectType } from 'type-graphql';
import { Day, Moment } from '../graphql/scalars.ts';

@ObjectType({
  description: 'How far the figures of reports are counted, and what their last check against the history found.',
})
export class FigureState {
  @Field(() => Moment, {
    nullable: true,
    description:
      'Everything done up to this moment is counted, usually all but the last minute; null while figures are made for the first time.',
  })
  readonly countedUntil!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When they were last checked; null before the first check.' })
  readonly checkedAt!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day of the first month whose records were checked.' })
  readonly firstMonth!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day of the last month whose records were checked.' })
  readonly lastMonth!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Sums that were not what the history says when it is counted again: 0 where the figures can be relied on.',
  })
  readonly differences!: number | null;
}
