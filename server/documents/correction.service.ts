import { type ActInput, type ActScene, performAct } from '../applications/act.ts';
import { endWaiting } from '../applications/waitingPeriod.service.ts';
import { badInput } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { markPresented } from './checklist.service.ts';
import { DocumentCorrection } from './correction.entity.ts';
import { Document } from './document.entity.ts';

export interface Correction {
  readonly documentId: number;
  readonly number?: string | null;
  readonly issuedOn?: Temporal.PlainDate | null;
  readonly issuerName?: string | null;
  readonly signatoryName?: string | null;
  readonly signatoryCapacity?: string | null;
  readonly sealAuthority?: string | null;
}

const correctable = [
  'number',
  'issuedOn',
  'issuerName',
  'signatoryName',
  'signatoryCapacity',
  'sealAuthority',
] as const;

export interface CorrectDocumentInput extends ActInput {
  readonly correction: Correction;
}

/** What was typed wrong at intake, put right by the officer before the apostille is affixed; the paper itself decides. */
export function correctDocument(services: Services, actor: Actor | undefined, input: CorrectDocumentInput) {
  return performAct(services, actor, 'correctDocument', input, async scene => ({
    facts: { corrected: [await correct(scene, input.correction)] },
  }));
}

export interface RecordCorrectionInput extends ActInput {
  readonly presented: readonly string[];
  readonly documents?: readonly Correction[] | null;
}

/** The applicant has corrected the request (AMB-23): items brought in, data of documents put right. */
export function recordCorrection(services: Services, actor: Actor | undefined, input: RecordCorrectionInput) {
  return performAct(services, actor, 'recordCorrection', input, async scene => {
    const { em, application, actor: officer, now } = scene;
    application.correctionRequested = null;
    await endWaiting(em, application, now);
    await markPresented(em, application, input.presented, { by: officer.officerId, at: now });
    const corrected = [];
    for (const correction of input.documents ?? []) {
      corrected.push(await correct(scene, correction));
    }
    return { facts: { presented: input.presented, corrected } };
  });
}

/** Names of the fields go to the history, their values beside it. */
async function correct({ em, application, actor, now }: ActScene, correction: Correction) {
  const { documentId } = correction;
  const document = await em.findOne(Document, { id: documentId, applicationId: application.id });
  if (!document) {
    throw badInput({ documentId: 'documentsOfThisCase' });
  }
  const fields = correctable.filter(
    field => (correction[field] ?? null) !== null && String(correction[field]) !== String(document[field] ?? ''),
  );
  if (fields.length === 0) {
    throw badInput({ correction: 'nothingToCorrect' });
  }
  const valuesOf = (from: Partial<Correction>) =>
    Object.fromEntries(fields.map(field => [field, from[field]?.toString() ?? null]));
  em.create(DocumentCorrection, {
    applicationId: application.id,
    documentId,
    correctedAt: now,
    correctedBy: actor.officerId,
    before: valuesOf({ ...document }),
    after: valuesOf(correction),
  });
  Object.assign(document, Object.fromEntries(fields.map(field => [field, correction[field]])));
  return { documentId, fields };
}
