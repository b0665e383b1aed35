import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExportFormatEnum } from '../graphql/enums.ts';
import { Moment, StoredObject } from '../graphql/scalars.ts';
import type { RecordedFormat } from './exportFormat.ts';

@ObjectType({ description: 'An export of cases, finished or broken off.' })
export class ExportEvent {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => Moment, { description: 'When it was begun.' })
  readonly at!: string;
  readonly officerId!: number;
  @Field(() => ExportFormatEnum, { description: 'In what format.' })
  readonly format!: RecordedFormat;
  @Field(() => StoredObject, {
    description: 'Filter, order and columns; of a search only that there was one: it may have been a name.',
  })
  readonly filter!: Readonly<Record<string, unknown>>;
  @Field(() => Moment, { nullable: true, description: 'When its last row was out; null: under way or broken off.' })
  readonly finishedAt!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many rows, once finished.' })
  readonly rows!: number | null;
}
