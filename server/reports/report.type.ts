import { ArgsType, type ClassType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Provision } from '../editions/provision.type.ts';
import { ChannelEnum, ReportGroupEnum, ServiceEnum } from '../graphql/enums.ts';
import { Day, Moment, RecordId } from '../graphql/scalars.ts';
import { ThreeLanguages } from '../graphql/threeLanguages.type.ts';
import type { Channel, LocalisedText, Service } from '../law/law.ts';
import type { ReportGroup } from './report.ts';

@InputType({ description: 'What a report is about; every condition given must hold.' })
export class ReportFilterInput {
  @Field(() => Day, {
    description:
      'First day, of the zone of each provider; the first of a month for whoever may see nothing personal there.',
  })
  readonly from!: Temporal.PlainDate;
  @Field(() => Day, {
    description:
      'Last day, itself included; at most ten years from the first; the last of a month for whoever may see nothing personal there.',
  })
  readonly to!: Temporal.PlainDate;
  @Field(() => ServiceEnum, { nullable: true, description: 'Only of this service.' })
  readonly service?: Service | null;
  @Field(() => ChannelEnum, { nullable: true, description: 'Only what came by this channel.' })
  readonly channel?: Channel | null;
  @Field(() => RecordId, { nullable: true, description: 'Only of this provider.' })
  readonly providerId?: number | null;
  @Field(() => String, { nullable: true, description: 'Only of providers in this region, by its code.' })
  readonly region?: string | null;
  @Field(() => String, { nullable: true, description: 'Only cases under this edition of the rules, by its id.' })
  readonly edition?: string | null;
}

@ArgsType()
export class ReportArgs {
  @Field(() => ReportFilterInput, { description: 'Period, and what narrows the report.' })
  readonly filter!: ReportFilterInput;
  @Field(() => [ReportGroupEnum], {
    defaultValue: [],
    description: 'By what its rows are told apart, in this order, besides what the report itself tells apart.',
  })
  readonly groupBy!: ReportGroup[];
  @Field(() => Day, {
    nullable: true,
    description:
      'As the data stood at the end of this day: what was recorded later is left out. Null: as they stand now. For whoever may see nothing personal there, the last day of a month.',
  })
  readonly asOf!: Temporal.PlainDate | null;
}

@ObjectType({ description: 'What a report says, and how: to be read, and shown, with its figures.' })
export class ReportHead {
  @Field(() => String, { description: "Name of the report, in the reader's language." })
  readonly name!: string;
  @Field(() => ThreeLanguages, {
    description: 'What exactly is counted, on which day, by which calendar, and what takes it back.',
  })
  readonly definition!: LocalisedText;
  @Field(() => String, { description: "What the figures are numbers of, in the reader's language." })
  readonly unit!: string;
  @Field(() => [Provision], { description: 'Provisions the report rests on.' })
  readonly provisions!: readonly Provision[];
  @Field(() => Day, { description: 'First day of the period.' })
  readonly from!: string;
  @Field(() => Day, { description: 'Last day of the period.' })
  readonly to!: string;
  @Field(() => Day, { nullable: true, description: 'The day at whose end the data stood so; null: as they stand now.' })
  readonly asOf!: string | null;
  @Field(() => Moment, {
    nullable: true,
    description:
      'Everything done up to this moment is counted, usually all but the last minute; null while figures are made for the first time.',
  })
  readonly countedUntil!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Groups of fewer cases are hidden, and what would give them away; null: this reader sees all.',
  })
  readonly threshold!: number | null;
}

@ObjectType({ description: 'What one row of a report is about, in one respect.' })
export class ReportKey {
  @Field(() => String, {
    description:
      'month, quarter, year, provider, region, service, channel or edition; or what the report itself tells apart: stage, holder, ground, route, kind, cause, act, role, reason, counter, rate, method.',
  })
  readonly group!: string;
  @Field(() => String, {
    description:
      'Which one: 2026-03, 2026-Q1 or 2026 of time, the id of a provider, else a word of the schema; none where there is none, as with complaints about no case.',
  })
  readonly value!: string;
  @Field(() => String, { description: "Its name, in the reader's language." })
  readonly name!: string;
}

@ObjectType({ description: 'A figure of a report.' })
export class Figure {
  @Field(() => Float, {
    nullable: true,
    description: 'The number; null where it is hidden, or where there is nothing to reckon it from.',
  })
  readonly value!: number | null;
  @Field(() => Boolean, {
    description: 'Not told to this reader: a group of few cases, or one that would give such a group away.',
  })
  readonly hidden!: boolean;
  @Field(() => ID, {
    nullable: true,
    description: 'For `figureCases`, the cases behind it; null where it is hidden or reckoned, such as a median.',
  })
  readonly cell!: string | null;
}

@ObjectType({ description: 'A case, or a complaint, behind a figure.' })
export class FigureCase {
  readonly applicationId!: number | null;
  readonly complaintId!: number | null;
  @Field(() => Int, {
    description: 'How much of the figure it makes: payments of one case may be several; below 0 where it left a stage.',
  })
  readonly n!: number;
}

/** A row of any report: what it is about. */
@ObjectType()
export abstract class KeyedRow {
  @Field(() => [ReportKey], {
    description: 'What the row is about: as asked in `groupBy`, then what the report itself tells apart.',
  })
  readonly keys!: readonly ReportKey[];
}

/** The one shape of a report. */
export function ReportOf<Row extends object>(row: ClassType<Row>) {
  @ObjectType()
  abstract class Report {
    @Field(() => ReportHead, { description: 'What the report says, and how.' })
    readonly head!: ReportHead;
    @Field(() => [row], { description: 'Its rows, in the order of their keys; empty groups have none.' })
    readonly rows!: readonly Row[];
    @Field(() => row, {
      nullable: true,
      description: 'All of the period together, without keys; null where the rows of the report do not add up.',
    })
    readonly total!: Row | null;
  }
  return Report;
}
