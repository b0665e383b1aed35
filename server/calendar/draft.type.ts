import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import {
  CalendarDayReasonEnum,
  CalendarDraftStateEnum,
  CalendarKindEnum,
  DeadlineKindEnum,
  StageEnum,
} from '../graphql/enums.ts';
import { Day, Moment, RecordId, Text, Uuid } from '../graphql/scalars.ts';
import { ThreeLanguages, ThreeLanguagesInput } from '../graphql/threeLanguages.type.ts';
import type { LocalisedText, StageId } from '../law/law.ts';
import { CalendarDay } from './calendar.type.ts';
import type { DraftState, StoredDay } from './draft.queries.ts';
import type { DraftReason } from './draft.rules.ts';
import type { CalendarKind } from './workingDays.ts';

@ObjectType({ description: 'A day of a draft that is not like its weekday.' })
class CalendarDraftDay {
  @Field(() => Day, { description: 'The day.' })
  readonly day!: string;
  @Field(() => Boolean, { description: 'A worked weekend; false: a day off.' })
  readonly works!: boolean;
  @Field(() => CalendarDayReasonEnum, { description: 'Why.' })
  readonly reason!: DraftReason;
  @Field(() => ThreeLanguages, { description: 'Its name.' })
  readonly name!: LocalisedText;
  @Field(() => String, { nullable: true, description: 'The act that moved it; null: that of the year.' })
  readonly decree!: string | null;
}

@ObjectType({ description: 'A day of the year of a draft, as it would be and as it is.' })
export class CalendarDraftDate extends CalendarDay {
  @Field(() => ThreeLanguages, { nullable: true, description: 'Its name in all languages.' })
  readonly names!: LocalisedText | null;
  @Field(() => Boolean, {
    description: 'Whether its weekday is one of work: such a day can be off, another one worked.',
  })
  readonly isWeekday!: boolean;
  @Field(() => Boolean, { description: 'Whether the draft changes it.' })
  readonly isChanged!: boolean;
  @Field(() => CalendarDay, {
    nullable: true,
    description:
      'As it was in the version drafted on; null where the draft leaves it, or that version has no such year.',
  })
  readonly before!: CalendarDay | null;
}

@ObjectType({ description: 'A year of a calendar as it is to be. Nothing counts by it before it is approved.' })
export class CalendarDraft {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => CalendarKindEnum, { description: 'Whose calendar.' })
  readonly kind!: CalendarKind;
  @Field(() => Int, { description: 'Year.' })
  readonly year!: number;
  @Field(() => ID, { description: 'Version of the calendar it was drafted on.' })
  readonly baseVersion!: number;
  @Field(() => Boolean, {
    description: 'Another version has been approved since: save the draft again, having looked at what changed.',
  })
  readonly isStale!: boolean;
  @Field(() => [CalendarDraftDay], { description: 'All days of the year that are not like their weekday, in order.' })
  readonly days!: readonly StoredDay[];
  @Field(() => String, { description: 'The act it rests on, as far as it is known.' })
  readonly decree!: string;
  @Field(() => Int, { description: 'Goes up with every change; a change of another one is refused.' })
  readonly version!: number;
  @Field(() => CalendarDraftStateEnum, { description: 'State.' })
  readonly state!: DraftState;
  @Field(() => Moment, { description: 'When it was begun.' })
  readonly draftedAt!: string;
  readonly draftedById!: number;
  @Field(() => Moment, { description: 'When it was last saved.' })
  readonly changedAt!: string;
  @Field(() => Moment, { nullable: true, description: 'When it was approved or dropped.' })
  readonly endedAt!: string | null;
  @Field(() => ID, { nullable: true, description: 'The version it became.' })
  readonly approvedVersion!: number | null;
}

@ObjectType({ description: 'An open date that a change of the calendar moves.' })
export class MovedDate {
  readonly applicationId!: number | null;
  readonly complaintId!: number | null;
  @Field(() => DeadlineKindEnum, { description: 'Kind.' })
  readonly kind!: DeadlineKind;
  @Field(() => StageEnum, { nullable: true, description: 'The stage, for stage terms and requests.' })
  readonly stage!: StageId | null;
  @Field(() => Day, { description: 'Its last day by the calendar before.' })
  readonly dueBefore!: string;
  @Field(() => Day, { description: 'Its last day by the new one.' })
  readonly dueAfter!: string;
}

@ObjectType({ description: 'A hearing ahead that would fall on a day off.' })
export class HearingOnDayOff {
  @Field(() => ID, { description: 'Id of the hearing.' })
  readonly hearing!: number;
  @Field(() => Moment, { description: 'When it is to begin.' })
  readonly startsAt!: string;
  readonly applicationId!: number;
}

@ObjectType({ description: 'What a draft would move if it were approved now. Met and void dates never move.' })
export class CalendarImpact {
  @Field(() => Moment, {
    description: 'The moment of all these figures: acts done since, even while they were counted, are not in them.',
  })
  readonly countedAt!: string;
  @Field(() => Int, { description: 'Open dates near the days changed, all looked at.' })
  readonly openDeadlines!: number;
  @Field(() => Int, { description: 'How many would be later.' })
  readonly later!: number;
  @Field(() => Int, { description: 'How many would be earlier.' })
  readonly earlier!: number;
  @Field(() => Int, { description: 'How many would break the law at once.' })
  readonly newlyOverdue!: number;
  @Field(() => Int, { description: 'How many have gone by and would be in time again.' })
  readonly backInTime!: number;
  @Field(() => Int, { description: 'How many would no longer rest on a year without a decree.' })
  readonly provisionalSettled!: number;
  @Field(() => Int, {
    description: 'Cases and complaints that would stay as they are: their count leaves the years the calendar has.',
  })
  readonly uncounted!: number;
  @Field(() => [HearingOnDayOff], {
    description: 'Hearings ahead that would fall on a day off, soonest first; at most 100.',
  })
  readonly hearingsOnDayOff!: readonly HearingOnDayOff[];
  @Field(() => [MovedDate], { description: 'At most 20 of the dates moved, the most telling ones.' })
  readonly samples!: readonly MovedDate[];
}

@ObjectType({ description: 'Open dates counted again by an approved change of a calendar.' })
export class CalendarRecount {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => ID, { description: 'The version of the calendar they are counted by.' })
  readonly version!: number;
  @Field(() => CalendarKindEnum, { description: 'Whose calendar.' })
  readonly kind!: CalendarKind;
  @Field(() => Int, { description: 'Number of the version among those of the calendar.' })
  readonly number!: number;
  @Field(() => Moment, { description: 'When it was approved.' })
  readonly startedAt!: string;
  readonly startedById!: number;
  @Field(() => Moment, { nullable: true, description: 'When all were counted; null while the job works.' })
  readonly finishedAt!: string | null;
  @Field(() => Int, { description: 'Cases and complaints counted again so far.' })
  readonly cases!: number;
  @Field(() => Int, { description: 'Dates that are later.' })
  readonly later!: number;
  @Field(() => Int, { description: 'Dates that are earlier.' })
  readonly earlier!: number;
  @Field(() => Int, { description: 'Dates that broke the law by it.' })
  readonly newlyOverdue!: number;
  @Field(() => Int, { description: 'Dates that had gone by and are in time again.' })
  readonly backInTime!: number;
}

@InputType({ description: 'A day of a draft that is not like its weekday.' })
export class CalendarDraftDayInput {
  @Field(() => Day, { description: 'The day, in the year of the draft.' })
  readonly day!: Temporal.PlainDate;
  @Field(() => Boolean, { description: 'A worked weekend; false: a day off.' })
  readonly works!: boolean;
  @Field(() => CalendarDayReasonEnum, { description: 'Why.' })
  readonly reason!: DraftReason;
  @Field(() => ThreeLanguagesInput, { description: 'Its name.' })
  readonly name!: ThreeLanguagesInput;
  @Field(() => Text, { nullable: true, description: 'The act that moved it; left out: that of the year.' })
  readonly decree?: string | null;
}

@InputType({ description: 'A year of a calendar to draft.' })
export class DraftCalendarInput {
  @Field(() => CalendarKindEnum, { description: 'Whose calendar.' })
  readonly kind!: CalendarKind;
  @Field(() => Int, { description: 'A year the calendar has, or the one after its last.' })
  readonly year!: number;
  @Field(() => [CalendarDraftDayInput], {
    nullable: true,
    description: 'Left out: as the version in force has them; for a new year its holidays by law.',
  })
  readonly days?: CalendarDraftDayInput[] | null;
  @Field(() => Text, { description: 'The act it rests on, as far as it is known.' })
  readonly decree!: string;
}

@InputType({ description: 'A draft to change; it then stands on the version now in force.' })
export class ChangeCalendarDraftInput {
  @Field(() => RecordId, { description: 'The draft.' })
  readonly id!: number;
  @Field(() => Int, { description: 'The version you saw.' })
  readonly expectedVersion!: number;
  @Field(() => [CalendarDraftDayInput], { nullable: true, description: 'All days anew; left out: as they are.' })
  readonly days?: CalendarDraftDayInput[] | null;
  @Field(() => Text, { nullable: true, description: 'The act; left out: as it is.' })
  readonly decree?: string | null;
}

@InputType({ description: 'A draft to drop.' })
export class DropCalendarDraftInput {
  @Field(() => RecordId, { description: 'The draft.' })
  readonly id!: number;
  @Field(() => Int, { description: 'The version you saw.' })
  readonly expectedVersion!: number;
}

@InputType({ description: 'A draft to approve.' })
export class ApproveCalendarInput {
  @Field(() => RecordId, { description: 'The draft.' })
  readonly id!: number;
  @Field(() => Int, { description: 'The version you saw.' })
  readonly expectedVersion!: number;
  @Field(() => Text, { description: 'Number and day of the act it rests on; applicants concerned are told it.' })
  readonly decree!: string;
  @Field(() => Uuid, { description: 'A UUID made once per act and repeated with every retry of it.' })
  readonly idempotencyKey!: string;
}
