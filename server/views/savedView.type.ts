import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ViewResourceEnum, ViewShareEnum } from '../graphql/enums.ts';
import { Moment, StoredObject } from '../graphql/scalars.ts';
import type { ViewResource, ViewShare } from './savedView.ts';

@ObjectType({ description: 'A list as somebody keeps it: filter, order, columns.' })
export class SavedView {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => ViewResourceEnum, { description: 'Of which list.' })
  readonly resource!: ViewResource;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
  @Field(() => StoredObject, { description: 'What it holds, as ViewStateInput has it.' })
  readonly state!: Readonly<Record<string, unknown>>;
  @Field(() => ViewShareEnum, { description: 'With whom it is shared.' })
  readonly share!: ViewShare;
  @Field(() => Boolean, { description: 'Whether it is yours: only then you can change or remove it.' })
  readonly own!: boolean;
  readonly ownerId!: number;
  @Field(() => Int, { description: 'Version, to be named when it is changed.' })
  readonly version!: number;
  @Field(() => Moment, { description: 'When it was last changed.' })
  readonly changedAt!: string;
}
