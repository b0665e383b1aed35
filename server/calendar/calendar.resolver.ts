import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { CalendarKindEnum } from '../graphql/enums.ts';
import { RecordId } from '../graphql/scalars.ts';
import { requirePermission } from '../officers/permissions.ts';
import { calendarVersions, calendarWarning, calendarYear } from './calendar.queries.ts';
import { CalendarVersion, CalendarWarning, CalendarYear } from './calendar.type.ts';
import type { CalendarKind } from './workingDays.ts';

const whose = { description: 'Whose calendar.' };

@Resolver()
export class CalendarResolver {
  @Query(() => CalendarYear, { description: 'A year of a calendar, day by day.' })
  calendarYear(
    @Ctx() context: Context,
    @Arg('kind', () => CalendarKindEnum, whose) kind: CalendarKind,
    @Arg('year', () => Int, { nullable: true, description: 'The present one if left out.' }) year: number | null,
    @Arg('version', () => RecordId, { nullable: true, description: 'The current one if left out.' }) version:
      | number
      | null,
  ): Promise<CalendarYear> {
    requirePermission(context.actor, 'readCalendar', {});
    return calendarYear(context, { kind, year: year ?? null, version: version ?? null });
  }

  @Query(() => [CalendarVersion], { description: 'Approved versions of a calendar, newest first.' })
  calendarVersions(@Ctx() context: Context, @Arg('kind', () => CalendarKindEnum, whose) kind: CalendarKind) {
    requirePermission(context.actor, 'readCalendar', {});
    return calendarVersions(context, kind);
  }

  @Query(() => CalendarWarning, {
    nullable: true,
    description: 'Set while a decree is missing that dates depend on, or will soon.',
  })
  calendarWarning(@Ctx() context: Context): Promise<CalendarWarning | null> {
    requirePermission(context.actor, 'readCalendar', {});
    return calendarWarning(context);
  }
}
