import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { TimelineEvent } from '../applications/application.type.ts';
import type { Context } from '../graphql/context.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { movedBetween } from './movedBetween.rules.ts';

@Resolver(() => TimelineEvent)
export class MovedBetweenResolver {
  @FieldResolver(() => Officer, {
    nullable: true,
    description: 'Whose the case was, where the act hands it to another.',
  })
  fromOfficer(@Root() event: TimelineEvent, @Ctx() { loaders }: Context) {
    const { fromId } = movedBetween(event);
    return fromId && loadOfficer(loaders, fromId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Whose the case is since this act.' })
  toOfficer(@Root() event: TimelineEvent, @Ctx() { loaders }: Context) {
    const { toId } = movedBetween(event);
    return toId && loadOfficer(loaders, toId);
  }
}
