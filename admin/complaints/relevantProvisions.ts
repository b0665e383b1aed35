import type { Deadline } from '../deadlines/deadline.ts';
import type { Complaint } from './complaint.ts';

/** By which every complaint is considered, and a refusal on the merits prepared. */
const always = ['EDU-17.1', 'EDU-17.3', 'EDU-17.4', 'EDU-17.5', 'EDU-17.6', 'EDU-17.7', 'EDU-18.1', 'CODE-73'];

const isMissed = ({ state }: Deadline) => state === 'late' || state === 'metLate';
const ofDeadlines = (deadlines: readonly Deadline[]) =>
  deadlines.flatMap(({ explanation }) => explanation.provisions.map(({ id }) => id));

/** What the decision most likely rests on: the ground of the refusal, what was missed, the dates of both, the rules on complaints. */
export function relevantProvisions({
  application,
  deadlines,
  decisionProvisions,
  earlier,
  service,
}: Complaint): string[] {
  const ofCase = application?.deadlines ?? [];
  return [
    ...new Set([
      ...decisionProvisions.map(({ id }) => id),
      ...(application?.ground ? [application.ground.provision.id] : []),
      ...(application?.preliminaryDecisions ?? []).flatMap(({ grounds }) =>
        grounds.map(({ provision }) => provision.id),
      ),
      ...ofDeadlines([...deadlines, ...ofCase].filter(isMissed)),
      ...ofDeadlines(deadlines),
      ...earlier.flatMap(({ decisionProvisions: rested }) => rested.map(({ id }) => id)),
      ...always.filter(id => service === 'education' || !id.startsWith('EDU-')),
      ...ofDeadlines(ofCase),
    ]),
  ];
}
