import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { explanationOf } from './deadline.queries.ts';
import { Deadline, Explanation } from './deadline.type.ts';

@Resolver(() => Deadline)
export class DeadlineResolver {
  @FieldResolver(() => Explanation, { description: 'Why this date.' })
  explanation(@Root() deadline: Deadline, @Ctx() context: Context): Promise<Explanation> {
    return explanationOf(context, deadline);
  }
}
