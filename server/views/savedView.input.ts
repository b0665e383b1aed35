import { Field, InputType, Int } from 'type-graphql';
import { ApplicationFilterInput } from '../applications/application.input.ts';
import type { ApplicationSort } from '../applications/applicationSort.queries.ts';
import type { CaseColumn } from '../applications/caseColumn.ts';
import {
  ApplicationSortEnum,
  CaseColumnEnum,
  ViewResourceEnum,
  ViewShareEnum,
  WorkPresetEnum,
} from '../graphql/enums.ts';
import { RecordId, Text, Uuid } from '../graphql/scalars.ts';
import type { ViewResource, ViewShare, WorkPreset } from './savedView.ts';

@InputType({ description: 'What a view of a list holds.' })
export class ViewStateInput {
  @Field(() => WorkPresetEnum, { nullable: true, description: 'Which of the lists of the day; on top of the filter.' })
  readonly preset?: WorkPreset | null;
  @Field(() => ApplicationFilterInput, {
    nullable: true,
    description: 'Which cases. Without `text`: what was searched for may be a name, and is not kept.',
  })
  readonly filter?: ApplicationFilterInput | null;
  @Field(() => ApplicationSortEnum, { nullable: true, description: 'In which order.' })
  readonly sort?: ApplicationSort | null;
  @Field(() => [CaseColumnEnum], { nullable: true, description: 'Columns, in their order, each once.' })
  readonly columns?: CaseColumn[] | null;
  @Field(() => Int, { nullable: true, description: 'Rows a page, 1 to 100.' })
  readonly perPage?: number | null;
}

@InputType({ description: 'A view of a list: a new one, or another state of one of yours.' })
export class SaveViewInput {
  @Field(() => Uuid, { description: 'Made once and repeated with every retry: a repeat saves nothing again.' })
  readonly idempotencyKey!: string;
  @Field(() => RecordId, { nullable: true, description: 'Which view of yours to change; left out: a new one.' })
  readonly id?: number | null;
  @Field(() => Int, { nullable: true, description: 'Its version as you saw it; needed with `id`.' })
  readonly expectedVersion?: number | null;
  @Field(() => ViewResourceEnum, { description: 'Of which list; it does not change.' })
  readonly resource!: ViewResource;
  @Field(() => Text, { description: 'What it is called, 100 characters at most.' })
  readonly name!: string;
  @Field(() => ViewStateInput, { description: 'What it holds.' })
  readonly state!: ViewStateInput;
  @Field(() => ViewShareEnum, { description: 'With whom; more than none by permission.' })
  readonly share!: ViewShare;
}
