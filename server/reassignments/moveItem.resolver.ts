import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadApplication } from '../applications/application.queries.ts';
import { Application } from '../applications/application.type.ts';
import type { Context } from '../graphql/context.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { LoadChange, MoveItem } from './reassignment.type.ts';

@Resolver(() => LoadChange)
export class LoadChangeResolver {
  @FieldResolver(() => Officer, { nullable: true, description: 'Whose.' })
  officer(@Root() { officerId }: LoadChange, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, officerId);
  }
}

@Resolver(() => MoveItem)
export class MoveItemResolver {
  @FieldResolver(() => Application, { nullable: true, description: 'The case, if you may read it.' })
  application(@Root() { applicationId }: MoveItem, @Ctx() context: Context) {
    return loadApplication(context, applicationId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who held it; null: nobody yet.' })
  from(@Root() { fromId }: MoveItem, @Ctx() { loaders }: Context) {
    return fromId && loadOfficer(loaders, fromId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'To whom; null where it stays.' })
  to(@Root() { toId }: MoveItem, @Ctx() { loaders }: Context) {
    return toId && loadOfficer(loaders, toId);
  }
}
