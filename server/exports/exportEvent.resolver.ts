import { Args, Ctx, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../graphql/context.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { listExports } from './exportEvent.queries.ts';
import { ExportEvent } from './exportEvent.type.ts';

@ObjectType({ description: 'One page of exports.' })
class ExportEventPage extends PageOf(ExportEvent) {}

@Resolver(() => ExportEvent)
export class ExportEventResolver {
  @Query(() => ExportEventPage, {
    description: 'Exports of yours, for administrators those of everybody; the newest first.',
  })
  exportEvents(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs) {
    return listExports(context.rows, signedIn(context), args);
  }

  @FieldResolver(() => Officer, { description: 'Who made it.' })
  officer(@Root() { officerId }: ExportEvent, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, officerId);
  }
}
