import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { loadApplication } from '../applications/application.queries.ts';
import { Application } from '../applications/application.type.ts';
import type { Context } from '../graphql/context.ts';
import { RecordId } from '../graphql/scalars.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { loadUnit } from '../providers/provider.queries.ts';
import { Unit } from '../providers/provider.type.ts';
import { caseFlow } from './caseFlow.queries.ts';
import { BreachForecast, DeskHearing, DeskSummary, FlowWeek, ForecastItem, HeatCell } from './desk.type.ts';
import { deskHearings } from './deskHearings.queries.ts';
import { deskSummary } from './deskSummary.queries.ts';
import { breachForecast } from './forecast.queries.ts';
import { stageHeatMap } from './heatMap.queries.ts';

@ArgsType()
class DeskArgs {
  @Field(() => RecordId, { nullable: true, description: 'Only of this provider.' })
  readonly providerId!: number | null;
  @Field(() => RecordId, { nullable: true, description: 'Only of this unit.' })
  readonly unitId!: number | null;
}

const placed = ({ providerId = null, unitId = null }: Partial<DeskArgs>) => ({ providerId, unitId });

@Resolver(() => DeskSummary)
export class DeskResolver {
  @Query(() => DeskSummary, { description: 'The numbers of a desk, each with the list behind it.' })
  deskSummary(@Ctx() context: Context, @Args(() => DeskArgs) place: DeskArgs) {
    return deskSummary(context, placed(place));
  }

  @Query(() => [HeatCell], {
    description:
      'Open cases by stage, officer and working days left; without officers where no one provider is meant, and for whoever may see none.',
  })
  stageHeatMap(@Ctx() context: Context, @Args(() => DeskArgs) place: DeskArgs) {
    return stageHeatMap(context, placed(place));
  }

  @Query(() => [FlowWeek], { description: 'What came and went, week by week, oldest first; this week is the last.' })
  caseFlow(
    @Ctx() context: Context,
    @Args(() => DeskArgs) place: DeskArgs,
    @Arg('weeks', () => Int, { defaultValue: 8, description: 'How many weeks, 1 to 26.' }) weeks: number,
  ) {
    return caseFlow(context, weeks, placed(place));
  }

  @Query(() => BreachForecast, {
    description:
      'Which cases will pass a limit of the law in the next working days at the present pace, and how that is reckoned.',
  })
  breachForecast(
    @Ctx() context: Context,
    @Args(() => DeskArgs) place: DeskArgs,
    @Arg('days', () => Int, { defaultValue: 5, description: 'How many working days after today, 1 to 10.' })
    days: number,
  ) {
    return breachForecast(context, days, placed(place));
  }

  @Query(() => [DeskHearing], {
    description: 'Cases with a preliminary decision to refuse, the nearest hearing or last lawful moment first.',
  })
  deskHearings(
    @Ctx() context: Context,
    @Args(() => DeskArgs) place: DeskArgs,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
  ) {
    return deskHearings(context, first, placed(place));
  }
}

@Resolver(() => HeatCell)
export class HeatCellResolver {
  @FieldResolver(() => Officer, {
    nullable: true,
    description: 'Who holds them; null: nobody, or not told apart.',
  })
  officer(@Root() { officerId }: HeatCell, @Ctx() { loaders }: Context) {
    return officerId && loadOfficer(loaders, officerId);
  }
}

@Resolver(() => ForecastItem)
export class ForecastItemResolver {
  @FieldResolver(() => Officer, { nullable: true, description: 'Who holds them.' })
  officer(@Root() { officerId }: ForecastItem, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, officerId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Unit.' })
  unit(@Root() { unitId }: ForecastItem, @Ctx() { loaders, language }: Context) {
    return unitId && loadUnit(loaders, language, unitId);
  }
}

@Resolver(() => DeskHearing)
export class DeskHearingResolver {
  @FieldResolver(() => Application, { nullable: true, description: 'The case.' })
  application(@Root() { applicationId }: DeskHearing, @Ctx() context: Context) {
    return loadApplication(context, applicationId);
  }
}
