import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Application } from '../applications/application.type.ts';
import { loadApplication } from '../applications/application.queries.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { HearingAgendaEnum, ServiceEnum } from '../graphql/enums.ts';
import { PageArgs } from '../graphql/page.ts';
import { Moment, RecordId } from '../graphql/scalars.ts';
import type { Service } from '../law/law.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import {
  groundsOf,
  hearingPlansOf,
  hearingsOf,
  listRefusalReasons,
  minutesOf,
  objectionsOf,
  preliminaryDecisionsOf,
} from './hearing.queries.ts';
import {
  Hearing,
  HearingPage,
  HearingPlan,
  Minutes,
  Objection,
  PreliminaryDecision,
  PreliminaryGround,
  RefusalReason,
} from './hearing.type.ts';
import { type HearingAgenda, listHearings } from './hearingList.queries.ts';

@Resolver(() => Application)
export class CaseHearingResolver {
  @FieldResolver(() => [PreliminaryDecision], { description: 'Preliminary decisions to refuse, oldest first.' })
  preliminaryDecisions(@Root() application: Application, @Ctx() context: Context) {
    return preliminaryDecisionsOf(context, application);
  }

  @Query(() => [HearingPlan], {
    description:
      'What if the notice goes out at that moment, by each channel: every date, or why it is too late and what remains.',
  })
  hearingPlans(
    @Ctx() context: Context,
    @Arg('applicationId', () => RecordId, { description: 'The case.' }) applicationId: number,
    @Arg('sentAt', () => Moment, { nullable: true, description: 'Moment of sending; now if left out.' })
    sentAt: Temporal.Instant | null,
  ) {
    return hearingPlansOf(context, applicationId, sentAt);
  }

  @Query(() => [RefusalReason], { description: 'The catalogue of reasons for a refusal on the merits.' })
  refusalReasons(
    @Ctx() context: Context,
    @Arg('service', () => ServiceEnum, { description: 'Service.' }) service: Service,
  ): RefusalReason[] {
    signedIn(context);
    return listRefusalReasons(context, service);
  }
}

@Resolver(() => PreliminaryDecision)
export class PreliminaryDecisionResolver {
  @FieldResolver(() => Officer, { nullable: true, description: 'Who drafted it.' })
  drafter(@Root() { draftedBy }: PreliminaryDecision, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, draftedBy);
  }

  @FieldResolver(() => [PreliminaryGround], { description: 'Grounds, per document.' })
  grounds(@Root() decision: PreliminaryDecision, @Ctx() context: Context) {
    return groundsOf(context, decision);
  }

  @FieldResolver(() => [Hearing], { description: 'Hearings: the one ahead or held, and those it replaced.' })
  hearings(@Root() decision: PreliminaryDecision, @Ctx() context: Context) {
    return hearingsOf(context, decision);
  }

  @FieldResolver(() => [Objection], { description: 'Objections, oldest first.' })
  objections(@Root() decision: PreliminaryDecision, @Ctx() context: Context) {
    return objectionsOf(context, decision);
  }
}

@Resolver(() => Hearing)
export class HearingResolver {
  @Query(() => HearingPage, { description: 'Hearings of the cases the reader may see, in order of time.' })
  hearings(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('from', () => Moment, { nullable: true, description: 'Beginning at or after.' }) from: Temporal.Instant | null,
    @Arg('to', () => Moment, { nullable: true, description: 'Beginning before.' }) to: Temporal.Instant | null,
    @Arg('agenda', () => HearingAgendaEnum, { nullable: true, description: 'Which part of the work.' })
    agenda: HearingAgenda | null,
    @Arg('mine', () => Boolean, { nullable: true, description: 'Only of the cases you hold.' }) mine: boolean | null,
    @Arg('providerId', () => RecordId, { nullable: true, description: 'Provider.' }) providerId: number | null,
    @Arg('unitId', () => RecordId, { nullable: true, description: 'Unit of the provider.' }) unitId: number | null,
  ) {
    return listHearings(context, { from, to, agenda, mine, providerId, unitId }, args);
  }

  @FieldResolver(() => Application, { nullable: true, description: 'The case.' })
  application(@Root() hearing: Hearing, @Ctx() context: Context) {
    return hearing.application ?? loadApplication(context, hearing.applicationId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who presides.' })
  chair(@Root() { chairId }: Hearing, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, chairId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who keeps the minutes.' })
  secretary(@Root() { secretaryId }: Hearing, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, secretaryId);
  }

  @FieldResolver(() => Minutes, { nullable: true, description: 'Minutes, once recorded.' })
  minutes(@Root() hearing: Hearing, @Ctx() context: Context) {
    return minutesOf(context, hearing);
  }
}
