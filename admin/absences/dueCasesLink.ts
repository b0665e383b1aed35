import type { AbsenceRow } from './absence.ts';

/** The work list of what is due in the absence; once it goes on, of what is late too. */
export function dueCasesLink({ officer, state, startsOn, endsOn }: AbsenceRow): string {
  const days = state === 'now' ? { dueOnOrBefore: endsOn } : { dueFrom: startsOn, dueOnOrBefore: endsOn };
  const filter = { open: true, assigneeId: officer.id, ...days };
  return `/Application?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
