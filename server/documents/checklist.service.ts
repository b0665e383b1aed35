import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Application } from '../applications/application.entity.ts';
import type { IntakeInput } from '../applications/intake.service.ts';
import { badInput } from '../errors.ts';
import { type ListedDocument, requiredDocuments } from '../law/documents.ts';
import type { Procedure, PaymentMethod } from '../law/law.ts';
import { ChecklistItem } from './document.entity.ts';

/** The list of the standard that applies to this package: derived from service, channel and applicant. */
function checklistFor({ documents }: Procedure, input: IntakeInput): readonly ListedDocument[] {
  return requiredDocuments(documents, {
    representative: Boolean(input.representative),
    legalEntity: input.applicant.kind === 'entity',
    heirs: input.applicant.heir,
    changedData: input.applicant.changedData,
    foreignProof: input.applicant.foreignProof || input.representative?.powerKind === 'foreign',
    otherStateBody: input.documents.some(document => document.issuerKind === 'stateBody'),
    prepaid: Boolean(input.payment),
    paidThroughGateway: input.payment?.method === 'gateway',
  });
}

const paymentItem = 'payment';

/** Paid in full: the receipt is there, or nothing need be shown since the gateway says so (AMB-37). */
export async function markPaid(
  em: SqlEntityManager,
  application: Application,
  method: PaymentMethod,
  record: { by: number; at: Temporal.Instant },
): Promise<void> {
  const item = await em.findOne(ChecklistItem, { applicationId: application.id, requirement: paymentItem });
  if (item) {
    const state = method === 'gateway' ? 'notNeeded' : 'presented';
    Object.assign(item, { state, recordedAt: record.at, recordedBy: record.by });
  }
}

export async function createChecklist(
  em: SqlEntityManager,
  intake: {
    application: Application;
    procedure: Procedure;
    input: IntakeInput;
    recordedBy: number;
    at: Temporal.Instant;
  },
): Promise<void> {
  const { application, procedure, input, recordedBy, at } = intake;
  for (const requirement of checklistFor(procedure, input)) {
    // Payment is shown by the money recorded, not by a tick.
    const presented = requirement.id !== paymentItem && input.presented.includes(requirement.id);
    em.create(ChecklistItem, {
      applicationId: application.id,
      requirement: requirement.id,
      // A requirement whose absence is no ground for refusal is noted, not held against the applicant (AMB-62).
      state: presented ? 'presented' : requirement.advisory ? 'notNeeded' : 'missing',
      recordedAt: at,
      recordedBy,
    });
  }
}

/** Marks items as brought in since; throws BAD_INPUT for an item the list does not have. */
export function markPresented(
  em: SqlEntityManager,
  application: Application,
  requirements: readonly string[],
  record: Mark,
): Promise<void> {
  if (requirements.includes(paymentItem)) {
    throw badInput({ presented: 'recordThePayment' });
  }
  return mark(em, application, requirements, 'presented', record);
}

export function markMissing(
  em: SqlEntityManager,
  application: Application,
  requirements: readonly string[],
  record: Mark,
): Promise<void> {
  return mark(em, application, requirements, 'missing', record);
}

interface Mark {
  readonly by: number;
  readonly at: Temporal.Instant;
}

async function mark(
  em: SqlEntityManager,
  application: Application,
  requirements: readonly string[],
  state: ChecklistItem['state'],
  record: Mark,
): Promise<void> {
  const items = await em.find(ChecklistItem, { applicationId: application.id });
  for (const requirement of requirements) {
    const item = items.find(one => one.requirement === requirement);
    if (!item) {
      throw badInput({ requirements: 'unknownRequirement' });
    }
    Object.assign(item, { state, recordedAt: record.at, recordedBy: record.by });
  }
  await em.flush();
}

export async function missingRequirements(em: SqlEntityManager, application: Application): Promise<string[]> {
  const items = await em.find(ChecklistItem, { applicationId: application.id });
  return items.filter(item => item.state === 'missing').map(item => item.requirement);
}
