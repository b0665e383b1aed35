import { Arg, Args, Ctx, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { SettingKindEnum } from '../graphql/enums.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { requirePermission } from '../officers/permissions.ts';
import { listSettingEvents } from './settingEvent.queries.ts';
import type { SettingKind } from './settingEvent.service.ts';
import { SettingEvent, SettingEventFilter } from './settingEvent.type.ts';

@ObjectType({ description: 'One page of changes of settings.' })
class SettingEventPage extends PageOf(SettingEvent) {}

@Resolver(() => SettingEvent)
export class SettingEventResolver {
  @Query(() => SettingEventPage, { description: 'Who changed which setting, newest first; for administrators.' })
  settingEvents(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('what', () => SettingKindEnum, { nullable: true, description: 'Only this kind.' }) what: SettingKind | null,
    @Arg('filter', () => SettingEventFilter, { nullable: true, description: 'Which.' })
    filter: SettingEventFilter | null,
  ) {
    requirePermission(context.actor, 'changeSettings', {});
    return listSettingEvents(context, { ...filter, ...(what && { what }) }, page);
  }

  @FieldResolver(() => Officer, {
    nullable: true,
    description: 'Who changed it; null for what came with the delivery.',
  })
  by(@Root() { officerId }: SettingEvent, @Ctx() { loaders }: Context) {
    return officerId && loadOfficer(loaders, officerId);
  }

  @FieldResolver(() => Officer, {
    nullable: true,
    description: 'Whom it is about: the person, or the holder of the role, the skills or the capacity.',
  })
  about(@Root() event: SettingEvent, @Ctx() { loaders }: Context) {
    const officerId = personOf(event);
    return officerId === undefined ? null : loadOfficer(loaders, officerId);
  }
}

function personOf({ what, before, after }: SettingEvent): number | undefined {
  const facts = (after ?? before ?? {}) as { readonly id?: unknown; readonly officerId?: unknown };
  const id = what === 'officer' ? facts.id : facts.officerId;
  return typeof id === 'number' ? id : undefined;
}
