import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { explanationOf } from './deadline.queries.ts';
import { Deadline, Explanation } from './deadline.type.ts';
import { movesOf } from './deadlineMove.queries.ts';
import { DeadlineMove } from './deadlineMove.type.ts';

@Resolver(() => Deadline)
export class DeadlineResolver {
  @FieldResolver(() => Explanation, { description: 'Why this date.' })
  explanation(@Root() deadline: Deadline, @Ctx() context: Context): Promise<Explanation> {
    return explanationOf(context, deadline);
  }

  @FieldResolver(() => [DeadlineMove], {
    description: 'How changes of the calendar have moved it, the first one first.',
  })
  moves(@Root() { stored }: Deadline, @Ctx() context: Context): Promise<readonly DeadlineMove[]> {
    return movesOf(context, stored.id);
  }
}
