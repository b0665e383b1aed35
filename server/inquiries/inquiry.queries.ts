import { sql } from 'kysely';
import type { Application } from '../applications/application.type.ts';
import type { Context } from '../graphql/context.ts';
import { masked } from '../officers/masked.ts';
import type { Inquiry, InquiryDocument, SpecimenComparison } from './inquiry.type.ts';

export async function inquiriesOf(context: Context, application: Application): Promise<Inquiry[]> {
  const inquiries = await context.loaders.many<Omit<Inquiry, 'application'>>(
    'inquiries',
    application.id,
    ids => sql`
    select application_id as parent, id, organisation_id as "organisationId", number, sent_at as "sentAt",
      please_answer_by as "pleaseAnswerBy", answered_at as "answeredAt", answer_reference as "answerReference",
      escalated_at as "escalatedAt",
      exists (select from access_link l where l.purpose = 'answerInquiry' and l.subject_id = inquiry.id
        and l.used_at is not null) as "answeredByLink"
    from inquiry where application_id in (${ids}) order by id`,
  );
  return inquiries.map(inquiry => ({
    ...masked(context, application, inquiry, ['number', 'answerReference']),
    application,
  }));
}

export async function documentsOfInquiry(context: Context, { id, application }: Inquiry): Promise<InquiryDocument[]> {
  const documents = await context.loaders.many<InquiryDocument>(
    'inquiryDocuments',
    id,
    ids => sql`
    select inquiry_id as parent, document_id as "documentId", studied, genuine, note
    from inquiry_document where inquiry_id in (${ids}) order by document_id`,
  );
  return documents.map(document => masked(context, application, document, ['note']));
}

export async function comparisonsOf(context: Context, application: Application): Promise<SpecimenComparison[]> {
  const comparisons = await context.loaders.many<SpecimenComparison>(
    'comparisons',
    application.id,
    ids => sql`
    select application_id as parent, document_id as "documentId", specimen_held as "specimenHeld",
      signature_matches as "signatureMatches", seal_matches as "sealMatches", note, compared_at as "comparedAt"
    from specimen_comparison where application_id in (${ids}) order by id`,
  );
  return comparisons.map(comparison => masked(context, application, comparison, ['note']));
}
