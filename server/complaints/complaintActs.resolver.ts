import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import {
  AnswerComplaintInput,
  DecideComplaintInput,
  FileComplaintInput,
  ForwardComplaintInput,
  PlainComplaintInput,
  ReassignComplaintInput,
  RecordCourtInput,
  RedirectComplaintInput,
  RegisterComplaintInput,
  SatisfyComplaintInput,
  WithdrawComplaintInput,
} from './complaint.input.ts';
import { loadComplaint } from './complaint.queries.ts';
import { Complaint } from './complaint.type.ts';
import { fileComplaint } from './fileComplaint.service.ts';
import {
  answerComplaint,
  forwardComplaint,
  redirectComplaint,
  registerComplaint,
  satisfyComplaint,
  withdrawComplaint,
} from './providerComplaint.service.ts';
import { decideComplaint, reassignComplaint, recordCourt, takeComplaint } from './review.service.ts';

@ObjectType({ description: 'Result of an act on a complaint.' })
class ComplaintActResult {
  readonly complaintId!: number;
  @Field(() => Int, { description: 'Version the act led to.' })
  readonly version!: number;
  @Field(() => Boolean, { description: 'True when the key was known already: nothing was done again.' })
  readonly repeated!: boolean;
}

@Resolver(() => ComplaintActResult)
export class ComplaintActsResolver {
  @FieldResolver(() => Complaint, {
    nullable: true,
    description: 'The complaint as it is now; null to one who may do the act but not read it.',
  })
  complaint(@Root() { complaintId }: ComplaintActResult, @Ctx() context: Context) {
    return loadComplaint(context, complaintId);
  }

  @Mutation(() => ComplaintActResult, {
    description:
      'Records a complaint that has come: from its arrival run the 3 working days to send it on (EDU-17.2, EDU-17.3).',
  })
  fileComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => FileComplaintInput, inputOfAct) input: FileComplaintInput,
  ) {
    return fileComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description:
      'Registers it where it came: from here run the days to answer, or those of the body to decide (EDU-17.5, EDU-17.6).',
  })
  registerComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RegisterComplaintInput, inputOfAct) input: RegisterComplaintInput,
  ) {
    return registerComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description:
      'The provider meets the demands; in full and within 3 working days of the arrival it need not send the complaint on (EDU-17.4).',
  })
  satisfyComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => SatisfyComplaintInput, inputOfAct) input: SatisfyComplaintInput,
  ) {
    return satisfyComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description: "The provider's own answer, within 5 working days of the registration (EDU-17.5).",
  })
  answerComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => AnswerComplaintInput, inputOfAct) input: AnswerComplaintInput,
  ) {
    return answerComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description: 'Sends it on to the reviewing body with the administrative case, sealed as it stands (EDU-17.3).',
  })
  forwardComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => ForwardComplaintInput, inputOfAct) input: ForwardComplaintInput,
  ) {
    return forwardComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description: 'It came to the wrong addressee and goes to the right one (NFO-REDIRECTION).',
  })
  redirectComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RedirectComplaintInput, inputOfAct) input: RedirectComplaintInput,
  ) {
    return redirectComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description: 'Whoever complained has withdrawn it (NFO-COMPLAINT-WITHDRAWAL).',
  })
  withdrawComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => WithdrawComplaintInput, inputOfAct) input: WithdrawComplaintInput,
  ) {
    return withdrawComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description: 'A reviewer takes it; nobody else decides it then.',
  })
  takeComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainComplaintInput, inputOfAct) input: PlainComplaintInput,
  ) {
    return takeComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description: 'Hands it to another reviewer of the body, or puts it back for any of them.',
  })
  reassignComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => ReassignComplaintInput, inputOfAct) input: ReassignComplaintInput,
  ) {
    return reassignComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description: 'The body decides; a decision that annuls opens the case again (EDU-17.1, NFO-REOPENED).',
  })
  decideComplaint(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => DecideComplaintInput, inputOfAct) input: DecideComplaintInput,
  ) {
    return decideComplaint(services, actor, input);
  }

  @Mutation(() => ComplaintActResult, {
    description: 'That a court was gone to; it stops nothing (EDU-18.1, AMB-51).',
  })
  recordCourt(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RecordCourtInput, inputOfAct) input: RecordCourtInput,
  ) {
    return recordCourt(services, actor, input);
  }
}
