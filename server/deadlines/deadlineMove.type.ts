import { Field, ID, ObjectType } from 'type-graphql';
import { Day, Moment } from '../graphql/scalars.ts';

@ObjectType({ description: 'A move of an open date by an approved change of the calendar.' })
export class DeadlineMove {
  @Field(() => Day, { description: "Its last day before, the department's local day." })
  readonly dueBefore!: string;
  @Field(() => Day, {
    description: 'Its last day after; the same day where only its hour or the day the law itself ends has moved.',
  })
  readonly dueAfter!: string;
  @Field(() => Moment, { description: 'When the change was approved.' })
  readonly at!: string;
  @Field(() => ID, { description: 'The version of the calendar approved.' })
  readonly calendarVersion!: number;
  @Field(() => String, { description: 'The act the change rests on.' })
  readonly decree!: string;
}
