import { type ComplaintActName, complaintActNames, complaintActs, type ComplaintActRow } from '../law/complaints.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { ComplaintFacts } from './complaintFacts.ts';
import { conflictOf } from './conflict.rules.ts';

export const complaintReasonIds = [
  'otherComplaintStage',
  'alreadySatisfied',
  'alreadyAnswered',
  'alreadyForwarded',
  'notForwardedFromHere',
  'forwardInstead',
  'takenAlready',
  'takenByAnother',
  'conflictOfInterest',
  'noCaseToReopen',
  'decisionNotForSubject',
] as const;
export type ComplaintReasonId = (typeof complaintReasonIds)[number];

/** Why an act on a complaint is not possible now; worded in `graphql/complaintReasonMessages.ts`. */
interface ComplaintReason {
  readonly id: ComplaintReasonId;
  readonly provision: ProvisionId;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface ComplaintPossibility {
  readonly act: ComplaintActName;
  readonly allowed: boolean;
  readonly provision: ProvisionId;
  readonly reason?: ComplaintReason;
}

/** Every act on a complaint, with whether the complaint allows it to this officer now, and if not why. */
export function complaintPossibilities(facts: ComplaintFacts, officerId: number): ComplaintPossibility[] {
  return complaintActNames.map(act => complaintPossibility(facts, officerId, act));
}

export function complaintPossibility(
  facts: ComplaintFacts,
  officerId: number,
  act: ComplaintActName,
): ComplaintPossibility {
  const row = complaintActs[facts.service][act];
  const reason = whyNot(facts, officerId, act, row);
  return { act, allowed: !reason, provision: row.provision, ...(reason && { reason }) };
}

function whyNot(
  facts: ComplaintFacts,
  officerId: number,
  act: ComplaintActName,
  row: ComplaintActRow,
): ComplaintReason | undefined {
  if (!row.in.includes(facts.stage)) {
    return { id: 'otherComplaintStage', provision: row.provision, facts: { stage: facts.stage } };
  }
  const reason = guards[act]?.(facts, officerId);
  return reason && { provision: row.provision, ...reason };
}

type Guard = (
  facts: ComplaintFacts,
  officerId: number,
) => (Omit<ComplaintReason, 'provision'> & Partial<ComplaintReason>) | undefined;

const unless = (holds: boolean, id: ComplaintReasonId, facts?: ComplaintReason['facts']) =>
  holds ? undefined : { id, ...(facts && { facts }) };

const impartial: Guard = ({ involvement }, officerId) => {
  const conflict = conflictOf(officerId, involvement);
  return unless(conflict === undefined, 'conflictOfInterest', { conflict: conflict ?? '' });
};
/** Whoever ends a complaint, or hands it on, has no part in it, and takes it out of nobody's hands. */
const disinterested: Guard = (facts, officerId) =>
  facts.stage === 'body'
    ? (notTakenByAnother(facts, officerId) ?? impartial(facts, officerId))
    : unless(facts.involvement.officialId !== officerId, 'conflictOfInterest', { conflict: 'isTheOfficial' });
const notTakenByAnother: Guard = ({ reviewerId, reviewer }, officerId) =>
  unless(reviewerId === null || reviewerId === officerId, 'takenByAnother', { officer: reviewer ?? '' });
/** On its own desk, and beside the body it sent the case to: what went straight to a body, or was redirected there, is not for the provider. */
const throughTheProvider: Guard = ({ stage, isForwarded }) =>
  unless(stage === 'provider' || isForwarded, 'notForwardedFromHere');

const guards: Readonly<Partial<Record<ComplaintActName, Guard>>> = {
  satisfyComplaint: (facts, officerId) =>
    throughTheProvider(facts, officerId) ?? unless(!facts.isSatisfied, 'alreadySatisfied'),
  answerComplaint: (facts, officerId) =>
    throughTheProvider(facts, officerId) ?? unless(!facts.isAnswered, 'alreadyAnswered'),
  // A right not to, no duty: what was satisfied in full may be sent on all the same (EDU-17.4).
  forwardComplaint: facts => unless(!facts.isForwarded && facts.decision === null, 'alreadyForwarded'),
  takeComplaint: (facts, officerId) =>
    unless(facts.reviewerId !== officerId, 'takenAlready') ??
    unless(facts.reviewerId === null, 'takenByAnother', { officer: facts.reviewer ?? '' }) ??
    impartial(facts, officerId),
  reassignComplaint: impartial,
  redirectComplaint: disinterested,
  withdrawComplaint: disinterested,
  decideComplaint: (facts, officerId) => notTakenByAnother(facts, officerId) ?? impartial(facts, officerId),
};
