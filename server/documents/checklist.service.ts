import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Application } from '../applications/application.entity.ts';
import type { IntakeInput } from '../applications/intake.service.ts';
import { badInput } from '../errors.ts';
import { type ListedDocument, requiredDocuments } from '../law/documents.ts';
import { getProcedure } from '../law/editions.ts';
import type { Channel } from '../law/law.ts';
import { ChecklistItem } from './document.entity.ts';

/** The list of the standard that applies to this package: derived from service, channel and applicant. */
export function checklistFor(application: Pick<Application, 'edition'>, channel: Channel, input: IntakeInput): readonly ListedDocument[] {
  return requiredDocuments(getProcedure(application.edition, channel).documents, {
    representative: Boolean(input.representative),
    legalEntity: input.applicant.kind === 'entity',
    heirs: input.applicant.heir,
    changedData: input.applicant.changedData,
    foreignProof: input.applicant.foreignProof,
    otherStateBody: input.documents.some(document => document.issuerKind === 'stateBody'),
    prepaid: Boolean(input.payment),
    paidThroughGateway: input.payment?.method === 'gateway',
  });
}

export async function createChecklist(
  em: SqlEntityManager,
  intake: { application: Application; input: IntakeInput; channel: Channel; recordedBy: number; at: Temporal.Instant },
): Promise<void> {
  const { application, input, recordedBy, at } = intake;
  for (const requirement of checklistFor(application, intake.channel, input)) {
    const presented = input.presented.includes(requirement.id);
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
export async function markPresented(
  em: SqlEntityManager,
  application: Application,
  requirements: readonly string[],
  record: { by: number; at: Temporal.Instant },
): Promise<void> {
  const items = await em.find(ChecklistItem, { applicationId: application.id });
  for (const requirement of requirements) {
    const item = items.find(one => one.requirement === requirement);
    if (!item) {
      throw badInput({ presented: 'unknownRequirement' });
    }
    Object.assign(item, { state: 'presented', recordedAt: record.at, recordedBy: record.by });
  }
}

export async function missingRequirements(em: SqlEntityManager, application: Application): Promise<string[]> {
  const items = await em.find(ChecklistItem, { applicationId: application.id });
  return items.filter(item => item.state === 'missing').map(item => item.requirement);
}
