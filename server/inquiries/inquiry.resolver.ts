import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { Application } from '../applications/application.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { linkOfInquiry } from '../links/link.queries.ts';
import { AnswerLink } from '../links/link.type.ts';
import { loadOrganisation } from '../providers/provider.queries.ts';
import { Organisation } from '../providers/provider.type.ts';
import { CompareSpecimenInput, RecordInquiryAnswerInput, SendInquiryInput } from './inquiry.input.ts';
import { comparisonsOf, documentsOfInquiry, inquiriesOf } from './inquiry.queries.ts';
import { compareSpecimen, escalateInquiry, recordInquiryAnswer, sendInquiry } from './inquiry.service.ts';
import { Inquiry, InquiryDocument, SpecimenComparison } from './inquiry.type.ts';

@Resolver(() => Application)
export class CaseInquiryResolver {
  @FieldResolver(() => [Inquiry], { description: 'Questions to issuing organisations.' })
  inquiries(@Root() application: Application, @Ctx() context: Context) {
    return inquiriesOf(context, application);
  }

  @FieldResolver(() => [SpecimenComparison], { description: 'Comparisons with specimens (justice service).' })
  specimenComparisons(@Root() application: Application, @Ctx() context: Context) {
    return comparisonsOf(context, application);
  }

  @Mutation(() => ActResult, { description: 'Asks the issuing organisation (EDU-10.4, EDU-11.3).' })
  sendInquiry(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => SendInquiryInput, inputOfAct) input: SendInquiryInput,
  ) {
    return sendInquiry(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Records the answer; when every document is confirmed the case moves on (AMB-07).',
  })
  recordInquiryAnswer(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RecordInquiryAnswerInput, inputOfAct) input: RecordInquiryAnswerInput,
  ) {
    return recordInquiryAnswer(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Takes the silence of an organisation to the supervisor: it is never a ground (AMB-06).',
  })
  escalateInquiry(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return escalateInquiry(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Compares signature and seal with the specimens (JUS-STD-8.6).' })
  compareSpecimen(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => CompareSpecimenInput, inputOfAct) input: CompareSpecimenInput,
  ) {
    return compareSpecimen(services, actor, input);
  }
}

@Resolver(() => Inquiry)
export class InquiryResolver {
  @FieldResolver(() => Organisation, { description: 'Who is asked.' })
  organisation(@Root() { organisationId }: Inquiry, @Ctx() { loaders, language }: Context) {
    return loadOrganisation(loaders, language, organisationId);
  }

  @FieldResolver(() => [InquiryDocument], { description: 'About which documents, with the answers.' })
  documents(@Root() inquiry: Inquiry, @Ctx() context: Context) {
    return documentsOfInquiry(context, inquiry);
  }

  @FieldResolver(() => AnswerLink, {
    nullable: true,
    description: 'The link sent to the organisation; null where it has no e-mail address.',
  })
  answerLink(@Root() inquiry: Inquiry, @Ctx() context: Context) {
    return linkOfInquiry(context, inquiry);
  }
}
