import { type DeskNumber, deskNumbers } from './desk.ts';

/** How urgent a number is when it is not nought. */
export type Urgency = 'urgent' | 'soon' | 'calm';

export const urgencyOf: Readonly<Record<DeskNumber, Urgency>> = {
  late: 'urgent',
  openEscalations: 'urgent',
  lateComplaints: 'urgent',
  dueToday: 'soon',
  dueSoon: 'soon',
  unassigned: 'soon',
  hearingsThisWeek: 'calm',
  waitingApplicant: 'calm',
  waitingOrganisation: 'calm',
};

const all = deskNumbers;
const dates = ['late', 'dueToday', 'dueSoon'] as const;

const numbersOf: Readonly<Record<string, readonly DeskNumber[]>> = {
  supervisor: all,
  head: all,
  administrator: all,
  officer: [...dates, 'openEscalations', 'hearingsThisWeek', 'waitingApplicant', 'waitingOrganisation'],
  registrar: [...dates, 'openEscalations', 'lateComplaints', 'hearingsThisWeek'],
  clerk: dates,
  analyst: [...dates, 'openEscalations', 'lateComplaints', 'waitingApplicant', 'waitingOrganisation'],
};

/** What somebody with these roles is shown, the most urgent first; none for whoever has no desk. */
export function numbersFor(roles: readonly string[]): readonly DeskNumber[] {
  const shown = new Set(roles.flatMap(role => numbersOf[role] ?? []));
  return all.filter(name => shown.has(name));
}
