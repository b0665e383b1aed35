import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { loadApplication } from '../applications/application.queries.ts';
import { Application, TimelineEvent } from '../applications/application.type.ts';
import { Deadline } from '../deadlines/deadline.type.ts';
import { Provision } from '../editions/provision.type.ts';
import { actFields } from '../graphql/actFields.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { ComplaintDecisionEnum } from '../graphql/enums.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { readId } from '../graphql/scalars.ts';
import { decisionsOn } from '../law/complaints.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Grant, Officer } from '../officers/officer.type.ts';
import { requirePermission } from '../officers/permissions.ts';
import { loadProvider } from '../providers/provider.queries.ts';
import { Provider } from '../providers/provider.type.ts';
import { listBodies, loadBody, reviewersOf } from './body.queries.ts';
import { ReviewingBody } from './body.type.ts';
import { ComplaintFilterInput } from './complaint.input.ts';
import { complaintCounts, complaintsOf, earlierOf, getComplaint, listComplaints } from './complaint.queries.ts';
import {
  AllowedComplaintAct,
  Complainant,
  Complaint,
  ComplaintConflict,
  ComplaintCounts,
  ComplaintEvent,
  CourtInformation,
  CourtNote,
} from './complaint.type.ts';
import { placeOfAct } from './complaintPlace.rules.ts';
import * as page from './complaintPage.queries.ts';

@ObjectType({ description: 'One page of complaints.' })
class ComplaintPage extends PageOf(Complaint) {}

@Resolver(() => Complaint)
export class ComplaintResolver {
  @Query(() => ComplaintPage, {
    description: 'Complaints the reader may see: open lists by their nearest date, else newest first.',
  })
  complaints(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => ComplaintFilterInput, { nullable: true, description: 'Which.' })
    filter: ComplaintFilterInput | null,
  ) {
    return listComplaints(context, filter ?? {}, args);
  }

  @Query(() => Complaint, {
    description: 'One complaint; the same answer for one that does not exist and one the reader may not see.',
  })
  complaint(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Id.' }) id: string) {
    return getComplaint(context, readId(id));
  }

  @Query(() => [Officer], { description: 'Reviewers of the body of a complaint, to hand it over to.' })
  async complaintReviewers(
    @Ctx() context: Context,
    @Arg('complaintId', () => ID, { description: 'The complaint.' }) complaintId: string,
  ) {
    const complaint = await getComplaint(context, readId(complaintId));
    requirePermission(signedIn(context), 'reassignComplaint', placeOfAct('reassignComplaint', complaint));
    return reviewersOf(context.rows, complaint.bodyId);
  }

  @Query(() => ComplaintCounts, { description: 'How many complaints are new, due and late.' })
  complaintCounts(@Ctx() context: Context) {
    return complaintCounts(context);
  }

  @FieldResolver(() => Application, {
    nullable: true,
    description: 'The case it is about; null without one, and to those who may not see it.',
  })
  application(@Root() { applicationId }: Complaint, @Ctx() context: Context) {
    return applicationId && loadApplication(context, applicationId);
  }

  @FieldResolver(() => Provider, { description: 'The department whose act it is.' })
  provider(@Root() { providerId }: Complaint, @Ctx() { loaders, language }: Context) {
    return loadProvider(loaders, language, providerId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'The official complained of.' })
  official(@Root() { officialId }: Complaint, @Ctx() { loaders }: Context) {
    return officialId && loadOfficer(loaders, officialId);
  }

  @FieldResolver(() => ReviewingBody, { description: 'The body that reviews it; before that, the one it goes on to.' })
  body(@Root() { bodyId }: Complaint, @Ctx() { loaders, language }: Context) {
    return loadBody(loaders, language, bodyId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'The reviewer who has taken it.' })
  reviewer(@Root() { reviewerId }: Complaint, @Ctx() { loaders }: Context) {
    return reviewerId && loadOfficer(loaders, reviewerId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who decided.' })
  decidedBy(@Root() { decidedById }: Complaint, @Ctx() { loaders }: Context) {
    return decidedById && loadOfficer(loaders, decidedById);
  }

  @FieldResolver(() => [Provision], { description: 'Provisions the decision rests on.' })
  decisionProvisions(@Root() complaint: Complaint, @Ctx() context: Context) {
    return page.decisionProvisionsOf(context, complaint);
  }

  @FieldResolver(() => TimelineEvent, {
    nullable: true,
    description: 'The line of the history of the case that is complained of.',
  })
  contested(@Root() complaint: Complaint, @Ctx() context: Context) {
    return page.contestedOf(context, complaint);
  }

  @FieldResolver(() => Boolean, {
    description: 'An open limit of the law has passed; true at once, whether or not any job has run.',
  })
  late(@Root() { nextBreachAt }: Complaint, @Ctx() { services }: Context): boolean {
    return nextBreachAt !== null && Temporal.Instant.compare(nextBreachAt, services.clock.now()) < 0;
  }

  @FieldResolver(() => Complainant, {
    nullable: true,
    description: 'Who complains; null to those who may not see personal data.',
  })
  complainant(@Root() complaint: Complaint, @Ctx() context: Context) {
    return page.letterOf(context, complaint);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it says; null to those who may not see personal data.',
  })
  async text(@Root() complaint: Complaint, @Ctx() context: Context) {
    return (await page.letterOf(context, complaint))?.text;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it asks for; null to those who may not see personal data.',
  })
  async demands(@Root() complaint: Complaint, @Ctx() context: Context) {
    return (await page.letterOf(context, complaint))?.demands;
  }

  @FieldResolver(() => [Deadline], { description: 'Its clocks, soonest first.' })
  deadlines(@Root() complaint: Complaint, @Ctx() context: Context) {
    return page.complaintDeadlinesOf(context, complaint);
  }

  @FieldResolver(() => [ComplaintEvent], { description: 'History, oldest first.' })
  timeline(@Root() complaint: Complaint, @Ctx() context: Context) {
    return page.complaintTimelineOf(context, complaint);
  }

  @FieldResolver(() => [AllowedComplaintAct], {
    description: 'Every act on a complaint, with why not where it is not possible.',
  })
  allowedActs(@Root() complaint: Complaint, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return page.allowedComplaintActsOf(context, complaint, act => actFields(info.schema, act));
  }

  @FieldResolver(() => [ComplaintDecisionEnum], {
    description: 'Decisions that can be taken on what is complained of.',
  })
  decisionChoices(@Root() { subject }: Complaint) {
    return decisionsOn[subject];
  }

  @FieldResolver(() => [CourtNote], { description: 'Courts that were gone to.' })
  courtNotes(@Root() complaint: Complaint, @Ctx() context: Context) {
    return page.courtNotesOf(context, complaint);
  }

  @FieldResolver(() => CourtInformation, { description: 'What to tell of going to court; never a block.' })
  courtInformation(@Root() complaint: Complaint, @Ctx() context: Context) {
    return page.courtInformationOf(context, complaint);
  }

  @FieldResolver(() => ComplaintConflict, {
    nullable: true,
    description: 'Why the reader may not decide it; null where nothing stands in the way.',
  })
  myConflict(@Root() complaint: Complaint, @Ctx() context: Context) {
    return page.myConflictOf(context, complaint);
  }

  @FieldResolver(() => [Complaint], {
    description:
      'Complaints that came before about the same kind of act of the provider on the same ground, newest first.',
  })
  earlier(@Root() complaint: Complaint, @Ctx() context: Context) {
    return earlierOf(context, complaint);
  }
}

@Resolver(() => Application)
export class CaseComplaintResolver {
  @FieldResolver(() => [Complaint], { description: 'Complaints about the case the reader may see, newest first.' })
  complaints(@Root() application: Application, @Ctx() context: Context) {
    return complaintsOf(context, application);
  }
}

@Resolver(() => Grant)
export class ReviewingBodyResolver {
  @Query(() => [ReviewingBody], { description: 'Bodies that consider complaints.' })
  reviewingBodies(@Ctx() context: Context) {
    signedIn(context);
    return listBodies(context.rows, context.language);
  }

  @FieldResolver(() => ReviewingBody, { nullable: true, description: 'Reviewing body it is held at.' })
  body(@Root() { bodyId }: Grant, @Ctx() { loaders, language }: Context) {
    return bodyId ? loadBody(loaders, language, bodyId) : null;
  }
}
