import type { ChangeItem } from './changes.ts';

type Kind = ChangeItem['kind'];

/** Whose questions may have another answer after a change, by the first word of their key. */
const questions: Readonly<Record<Kind, readonly string[]>> = {
  application: [
    'Application',
    'Escalation',
    'RegisterEntry',
    'Notice',
    'caseOutline',
    'hearings',
    'receipt',
    'deskOfficers',
    'officerLoads',
    'home',
  ],
  complaint: ['Complaint', 'home'],
  escalation: ['Escalation', 'Application', 'home'],
  reassignment: ['reassignment', 'reassignmentMoves', 'reassignments'],
  officerNote: ['officerNotes', 'Application'],
  // Whoever shows it listens for itself.
  presence: [],
};

const resources: Readonly<Partial<Record<Kind, string>>> = {
  application: 'Application',
  complaint: 'Complaint',
  escalation: 'Escalation',
};

/** Whether what is on screen under this key may have changed: of single records only those that are named. */
export function isAffected([head, call, params]: readonly unknown[], items: readonly ChangeItem[]): boolean {
  const isSingle = call === 'getOne' || call === 'getMany';
  return items.some(
    ({ kind, id }) =>
      questions[kind].some(each => each === head) && (!isSingle || (resources[kind] === head && names(params, id))),
  );
}

/** Counts over many cases: read again less often than a list is. */
export function isCount([head]: readonly unknown[]): boolean {
  return head === 'home' || head === 'officerLoads';
}

function names(params: unknown, wanted: string): boolean {
  const { id, ids }: { id?: unknown; ids?: unknown } = params ?? {};
  return String(id) === wanted || (Array.isArray(ids) && ids.some(one => String(one) === wanted));
}
