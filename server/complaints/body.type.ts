import { Field, ID, ObjectType } from 'type-graphql';
import { BodyKindEnum, ServiceEnum } from '../graphql/enums.ts';
import type { BodyKind } from '../law/complaints.ts';
import type { Service } from '../law/law.ts';

@ObjectType({ description: 'A body that considers complaints (EDU-17.1, EDU-17.7).' })
export class ReviewingBody {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: number;
  @Field(() => BodyKindEnum, { description: 'Kind: it decides which clock runs there.' })
  readonly kind!: BodyKind;
  @Field(() => ServiceEnum, { nullable: true, description: 'The service it stands above; null: both.' })
  readonly service!: Service | null;
  @Field(() => String, { description: "Name in the reader's language." })
  readonly name!: string;
}
