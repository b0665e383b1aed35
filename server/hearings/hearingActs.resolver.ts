import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import {
  AllowLateRefusalInput,
  DecideAfterHearingInput,
  DraftPreliminaryDecisionInput,
  PostponeHearingInput,
  RecordHearingInput,
  RecordNotificationInput,
  RecordObjectionInput,
  ScheduleHearingInput,
  SendHearingNoticeInput,
} from './hearing.input.ts';
import { postponeHearing, scheduleHearing, sendHearingNotice } from './hearing.service.ts';
import { recordHearing, recordObjection, signMinutes } from './minutes.service.ts';
import { recordNotification } from './notification.service.ts';
import {
  allowLateRefusal,
  draftPreliminaryDecision,
  grantAfterHearing,
  refuseOnMerits,
  withdrawPreliminaryDecision,
} from './preliminaryDecision.service.ts';

@Resolver()
export class HearingActsResolver {
  @Mutation(() => ActResult, {
    description: 'Drafts the preliminary decision to refuse, on grounds of item 9 (EDU-10.H1, EDU-11.H1).',
  })
  draftPreliminaryDecision(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => DraftPreliminaryDecisionInput, inputOfAct) input: DraftPreliminaryDecisionInput,
  ) {
    return draftPreliminaryDecision(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'The supervisor decides that a refusal goes on though little of the term is left (NFO-LATE-REFUSAL).',
  })
  allowLateRefusal(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => AllowLateRefusalInput, inputOfAct) input: AllowLateRefusalInput,
  ) {
    return allowLateRefusal(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Sets method, place, time and officers of the hearing (EDU-10.H2).' })
  scheduleHearing(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => ScheduleHearingInput, inputOfAct) input: ScheduleHearingInput,
  ) {
    return scheduleHearing(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Sends the notice of the preliminary decision and the hearing (EDU-10.H1 to H9, EDU-11.H1 to H11).',
  })
  sendHearingNotice(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => SendHearingNoticeInput, inputOfAct) input: SendHearingNoticeInput,
  ) {
    return sendHearingNotice(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description:
      'Records the evidence of a letter, telegram or telephonogram; the earliest delivery is the notification.',
  })
  recordNotification(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RecordNotificationInput, inputOfAct) input: RecordNotificationInput,
  ) {
    return recordNotification(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Records an objection; one that comes late is marked (CODE-73).' })
  recordObjection(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RecordObjectionInput, inputOfAct) input: RecordObjectionInput,
  ) {
    return recordObjection(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: "Moves the hearing at the participant's request, within two working days of the notification.",
  })
  postponeHearing(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PostponeHearingInput, inputOfAct) input: PostponeHearingInput,
  ) {
    return postponeHearing(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Records the hearing, or that nobody came, with its minutes (CODE-74).' })
  recordHearing(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RecordHearingInput, inputOfAct) input: RecordHearingInput,
  ) {
    return recordHearing(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Chair and secretary sign the minutes, each in person (CODE-74).' })
  signMinutes(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return signMinutes(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The ground has fallen away: the case goes on (NFO-WITHDRAWAL).' })
  withdrawPreliminaryDecision(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => DecideAfterHearingInput, inputOfAct) input: DecideAfterHearingInput,
  ) {
    return withdrawPreliminaryDecision(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Decision after the hearing: apostille (EDU-10.H10, EDU-11.H10).' })
  grantAfterHearing(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => DecideAfterHearingInput, inputOfAct) input: DecideAfterHearingInput,
  ) {
    return grantAfterHearing(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Decision after the hearing: reasoned refusal on the grounds heard (EDU-10.H10, EDU-11.H10).',
  })
  refuseOnMerits(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => DecideAfterHearingInput, inputOfAct) input: DecideAfterHearingInput,
  ) {
    return refuseOnMerits(services, actor, input);
  }
}
