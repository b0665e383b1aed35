import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import type { StageId } from '../law/law.ts';
import type { DeskDays } from './deskDays.rules.ts';
import type { DeskPlace } from './deskPlace.rules.ts';

const caseLists = ['late', 'dueToday', 'dueSoon', 'unassigned', 'waitingApplicant', 'waitingOrganisation'] as const;
export type CaseList = (typeof caseLists)[number];

/** What each number of a desk counts, in the words of the list of cases. */
export function caseFilters(
  place: DeskPlace,
  { today, tomorrow, soon }: DeskDays,
  assignable: readonly StageId[],
): Readonly<Record<CaseList, ApplicationFilter>> {
  const open = { ...place, open: true };
  return {
    late: { ...open, late: true },
    // A date of the plan that has gone by is today's work still: so that no open case falls between two numbers.
    dueToday: { ...open, late: false, dueOnOrBefore: today },
    dueSoon: { ...open, late: false, dueFrom: tomorrow, dueOnOrBefore: soon },
    unassigned: { ...open, unassigned: true, stages: assignable },
    waitingApplicant: { ...open, waitingFor: ['applicant'] },
    waitingOrganisation: { ...open, waitingFor: ['organisation'] },
  };
}
