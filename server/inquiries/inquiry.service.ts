import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { stageAfterConfirmation } from '../hearings/stageAfterHearing.rules.ts';
import { type ActInput, type ActScene, type Done, performAct } from '../applications/act.ts';
import { rowsOf } from '../database/rows.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { badInput } from '../errors.ts';
import { inviteToAnswer } from '../links/invitation.service.ts';
import type { Actor } from '../officers/actor.ts';
import { areOrganisations } from '../providers/provider.queries.ts';
import type { Services } from '../services.ts';
import { Inquiry, InquiryDocument, SpecimenComparison } from './inquiry.entity.ts';
import { confirmationOf, type Statement } from './inquiry.rules.ts';

export interface SendInquiryInput extends ActInput {
  readonly organisationId: number;
  readonly documentIds: readonly number[];
  readonly number?: string | null;
  /** A date asked for, not a term: none binds the organisation (EDU-10.4b). Default: the day the plan needs the answer. */
  readonly pleaseAnswerBy?: Temporal.PlainDate | null;
}

export function sendInquiry(services: Services, actor: Actor | undefined, input: SendInquiryInput) {
  return performAct(services, actor, 'sendInquiry', input, async scene => {
    const { em, application, now } = scene;
    const documents = await documentsOf(em, application.id, input.documentIds);
    await requireNoSpecimen(scene, input.documentIds);
    if (!(await areOrganisations(rowsOf(em), [input.organisationId]))) {
      throw badInput({ organisationId: 'unknown' });
    }
    const pleaseAnswerBy = input.pleaseAnswerBy ?? (await answerNeededOn(scene));
    if (Temporal.PlainDate.compare(pleaseAnswerBy, scene.today) < 0) {
      throw badInput({ pleaseAnswerBy: 'inThePast' });
    }
    const inquiry = em.create(Inquiry, {
      applicationId: application.id,
      organisationId: input.organisationId,
      number: input.number ?? null,
      sentAt: now,
      sentBy: scene.actor.officerId,
      pleaseAnswerBy,
    });
    await em.flush();
    for (const document of documents) {
      em.create(InquiryDocument, { inquiryId: inquiry.id, documentId: document.id });
    }
    await em.flush();
    const isMailed = await inviteToAnswer(scene, inquiry.id, input.organisationId);
    const facts = { inquiryId: inquiry.id, pleaseAnswerBy: pleaseAnswerBy.toString(), documents: documents.length };
    return { facts: isMailed ? { ...facts, linkMailed: true } : facts };
  });
}

/** The answer is needed by the end of the stage, or the sum of the stages breaks (AMB-05). */
async function answerNeededOn({ em, application, today }: ActScene): Promise<Temporal.PlainDate> {
  const stage = await em.findOne(Deadline, { applicationId: application.id, kind: 'stage', state: 'open' });
  return stage && Temporal.PlainDate.compare(stage.dueOn, today) > 0 ? stage.dueOn : today;
}

export interface InquiryAnswer {
  readonly inquiryId: number;
  readonly reference?: string | null;
  readonly answers: readonly {
    readonly documentId: number;
    /** The person studied or graduated; asked of education organisations only. */
    readonly studied?: boolean | null;
    readonly genuine: boolean;
    readonly note?: string | null;
  }[];
}

export type RecordInquiryAnswerInput = ActInput & InquiryAnswer;

export function recordInquiryAnswer(services: Services, actor: Actor | undefined, input: RecordInquiryAnswerInput) {
  return performAct(services, actor, 'recordInquiryAnswer', input, scene => takeInquiryAnswer(scene, input));
}

/** A document counts as confirmed when both are: study and authenticity (AMB-07). A "no" is never a refusal by itself. */
export async function takeInquiryAnswer(scene: ActScene, input: InquiryAnswer): Promise<Done> {
  const { em, application, now } = scene;
  const inquiry = await em.findOne(Inquiry, { id: input.inquiryId, applicationId: application.id, answeredAt: null });
  if (!inquiry) {
    throw badInput({ inquiryId: 'noSuchOpenInquiry' });
  }
  const asked = await em.find(InquiryDocument, { inquiryId: inquiry.id });
  for (const one of asked) {
    const answer = input.answers.find(({ documentId }) => documentId === one.documentId);
    if (!answer) {
      throw badInput({ answers: 'everyDocumentAskedFor' });
    }
    if (application.service === 'education' && typeof answer.studied !== 'boolean') {
      throw badInput({ answers: 'studyNotAnswered' });
    }
    Object.assign(one, { studied: answer.studied ?? null, genuine: answer.genuine, note: answer.note ?? null });
  }
  Object.assign(inquiry, { answeredAt: now, answerReference: input.reference ?? null });
  return concludeConfirmation(scene, { inquiryId: inquiry.id });
}

/** Silence of the organisation goes to a person, never into a refusal (AMB-06). */
export function escalateInquiry(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'escalateInquiry', input, async ({ em, application, now, today }) => {
    const overdue = await em.find(Inquiry, {
      applicationId: application.id,
      answeredAt: null,
      escalatedAt: null,
      pleaseAnswerBy: { $lt: today },
    });
    overdue.forEach(inquiry => Object.assign(inquiry, { escalatedAt: now }));
    return { facts: { inquiries: overdue.map(inquiry => inquiry.id) } };
  });
}

export interface CompareSpecimenInput extends ActInput {
  readonly documentId: number;
  readonly specimenHeld: boolean;
  readonly signatureMatches?: boolean | null;
  readonly sealMatches?: boolean | null;
  readonly note?: string | null;
}

/** Signature and seal held against the specimens (JUS-STD-8.6); where none is held, the issuing body is asked. */
export function compareSpecimen(services: Services, actor: Actor | undefined, input: CompareSpecimenInput) {
  return performAct(services, actor, 'compareSpecimen', input, async scene => {
    const { em, application, now } = scene;
    const [document] = await documentsOf(em, application.id, [input.documentId]);
    const { specimenHeld, signatureMatches = null, sealMatches = null } = input;
    if (specimenHeld && (signatureMatches === null || (sealMatches === null && document?.sealAuthority))) {
      throw badInput({ signatureMatches: 'saySoForSignatureAndSeal' });
    }
    em.create(SpecimenComparison, {
      applicationId: application.id,
      documentId: input.documentId,
      specimenHeld,
      signatureMatches,
      sealMatches,
      note: input.note ?? null,
      comparedAt: now,
      comparedBy: scene.actor.officerId,
    });
    return concludeConfirmation(scene, { documentId: input.documentId, specimenHeld });
  });
}

/** Weighs everything said so far; an answer that comes after the stage is known too, and moves nothing. */
async function concludeConfirmation(scene: ActScene, facts: Record<string, unknown>): Promise<Done> {
  const { em, application, procedure } = scene;
  await em.flush();
  const documents = await em.find(Document, { applicationId: application.id });
  const statements = await statementsOn(em, application.id);
  for (const document of documents) {
    document.confirmation = confirmationOf(statements.filter(({ documentId }) => documentId === document.id));
  }
  const isConfirmed = documents.every(document => document.confirmation === 'confirmed');
  const isItsStage = application.stage === 'inquiry' || application.stage === 'comparison';
  return { facts, to: isConfirmed && isItsStage ? stageAfterConfirmation(procedure, scene.facts) : 'stay' };
}

async function statementsOn(
  em: SqlEntityManager,
  applicationId: number,
): Promise<(Statement & { documentId: number })[]> {
  const { rows } = await sql<Statement & { documentId: number }>`
    select d.document_id as "documentId", i.organisation_id as "organisationId",
      d.genuine and d.studied is distinct from false as confirms, false as decided, i.answered_at as at
    from inquiry i join inquiry_document d on d.inquiry_id = i.id
    where i.application_id = ${applicationId} and i.answered_at is not null
    union all
    select document_id, null, signature_matches and seal_matches is distinct from false, false, compared_at
    from specimen_comparison where application_id = ${applicationId} and specimen_held
    union all
    select g.document_id, null, true, true, d.ended_at
    from preliminary_decision d join preliminary_ground g on g.decision_id = d.id
    where d.application_id = ${applicationId} and d.outcome = 'apostille'
    order by at`.execute(rowsOf(em));
  return rows;
}

/** In the justice service only what no specimen is held for is asked about. */
async function requireNoSpecimen(
  { em, application, procedure }: ActScene,
  documentIds: readonly number[],
): Promise<void> {
  if (!procedure.acts.compareSpecimen) {
    return;
  }
  for (const documentId of documentIds) {
    const last = await em.findOne(
      SpecimenComparison,
      { applicationId: application.id, documentId },
      { orderBy: { id: 'desc' } },
    );
    if (last?.specimenHeld !== false) {
      throw badInput({ documentIds: 'specimenHeldAlready' });
    }
  }
}

async function documentsOf(em: SqlEntityManager, applicationId: number, ids: readonly number[]): Promise<Document[]> {
  const documents = await em.find(Document, { applicationId, id: { $in: [...ids] } });
  if (documents.length === 0 || documents.length !== new Set(ids).size) {
    throw badInput({ documentIds: 'documentsOfThisCase' });
  }
  return documents;
}
