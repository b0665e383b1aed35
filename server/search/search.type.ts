import { Field, ObjectType } from 'type-graphql';
import { SearchHitKindEnum, SearchMatchEnum } from '../graphql/enums.ts';
import type { SearchHitKind, SearchMatch } from './searchHit.ts';

@ObjectType({ description: 'Something a search found; only what the reader may read.' })
export class SearchHit {
  @Field(() => SearchHitKindEnum, { description: 'A case or a complaint.' })
  readonly kind!: SearchHitKind;
  @Field(() => SearchMatchEnum, { description: 'By what it was found.' })
  readonly matched!: SearchMatch;
  readonly id!: number;
}
