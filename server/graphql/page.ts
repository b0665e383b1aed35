import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'How many, 1 to 100.' })
  readonly first!: number;
  @Field(() => String, { nullable: true, description: 'endCursor of the page before.' })
  readonly after!: string | null;
}

/** The one shape of a list that is read page by page. */
export function PageOf<Item extends object>(item: ClassType<Item>) {
  @ObjectType()
  abstract class Page {
    @Field(() => [item], { description: 'Items, in the order of the list.' })
    readonly items!: readonly Item[];
    @Field(() => Boolean, { description: 'Whether more follow.' })
    readonly hasNextPage!: boolean;
    @Field(() => String, { nullable: true, description: 'Pass it as `after` to get the next page.' })
    readonly endCursor!: string | null;
  }
  return Page;
}
