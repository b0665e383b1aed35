import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OfficerNoteKindEnum, ReassignmentReasonEnum } from '../graphql/enums.ts';
import { Moment } from '../graphql/scalars.ts';
import type { OfficerNoteKind } from './officerNote.service.ts';
import type { ReassignmentReason } from './reassignment.ts';

@ObjectType({
  description:
    'What an officer is told of cases that came to them or left them, or whose hearing stands on a day off now.',
})
export class OfficerNote {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => OfficerNoteKindEnum, { description: 'What happened.' })
  readonly kind!: OfficerNoteKind;
  @Field(() => Moment, { description: 'When.' })
  readonly at!: string;
  @Field(() => Int, { description: 'To how many cases.' })
  readonly cases!: number;
  @Field(() => ID, { nullable: true, description: 'The reassignment that moved them, where it was one.' })
  readonly reassignmentId!: number | null;
  @Field(() => ReassignmentReasonEnum, { nullable: true, description: 'Why, where it was a reassignment.' })
  readonly reason!: ReassignmentReason | null;
  readonly movedById!: number | null;
  readonly applicationId!: number | null;
}
