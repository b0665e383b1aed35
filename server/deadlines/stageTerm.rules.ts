import { badInput, DomainError } from '../errors.ts';
import type { Channel, Edition, StageId, Term } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';

/** A term as the edition has it; `stage` is null for the service as a whole. */
export interface TermOfEdition {
  readonly stage: StageId | null;
  readonly term: Term;
  readonly provision: ProvisionId;
}

/** The whole term first, then the stages that have one of their own, in the order of the procedure. */
export function termsOfEdition(edition: Edition, channel: Channel): readonly TermOfEdition[] {
  const { term, stages } = edition.procedures[channel];
  const ofStages = stages.flatMap(({ id, term: own, provision }) => (own ? [{ stage: id, term: own, provision }] : []));
  return [{ stage: null, term, provision: term.provision }, ...ofStages];
}

const largestAmount = 60;

/** What an order says stands; only where the orders are silent may the authority set a term. */
export function checkSettable(
  edition: Edition,
  channel: Channel,
  stage: StageId | null,
  amount: number,
): TermOfEdition {
  const found = termsOfEdition(edition, channel).find(term => term.stage === stage);
  if (!found) {
    throw badInput({ stage: 'noTermOfItsOwn' });
  }
  if (!edition.termsAreSettings) {
    throw new DomainError('BAD_INPUT', { fields: { stage: 'setByTheOrders' } }, found.provision);
  }
  if (amount < 1 || amount > largestAmount) {
    throw badInput({ amount: 'outOfRange' });
  }
  return found;
}
