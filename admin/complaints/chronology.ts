import type { TimelineEntry } from '../applications/application.ts';
import { millisecondsBetween } from '../dates/format.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Complaint } from './complaint.ts';

export const shownKinds = ['all', 'case', 'complaint', 'dates', 'missed'] as const;
export type Shown = (typeof shownKinds)[number];

/** An act, or a date of the law where it fell. */
export interface Happening {
  readonly key: string;
  readonly at: string;
  readonly of: 'case' | 'complaint';
  readonly event?: TimelineEntry;
  readonly deadline?: Deadline;
  readonly isMissed: boolean;
}

const missed = ['late', 'metLate'];

/** Dates that counted: of a case those of the law, of a complaint also what the authority has set; void ones nobody had to keep. */
const counts =
  (of: Happening['of']) =>
  ({ force, state }: Deadline) =>
    (of === 'complaint' || force === 'law') && state !== 'void';

function happenings(
  of: Happening['of'],
  events: readonly TimelineEntry[],
  deadlines: readonly Deadline[],
): Happening[] {
  return [
    ...events.map(event => ({ key: `${of} ${event.version}`, at: event.at, of, event, isMissed: false })),
    ...deadlines.filter(counts(of)).map((deadline, index) => ({
      key: `${of} due ${index}`,
      at: deadline.dueAt,
      of,
      deadline,
      isMissed: missed.includes(deadline.state),
    })),
  ];
}

const isShown: Readonly<Record<Shown, (happening: Happening) => boolean>> = {
  all: () => true,
  case: ({ of }) => of === 'case',
  complaint: ({ of }) => of === 'complaint',
  dates: ({ deadline }) => deadline !== undefined,
  missed: ({ isMissed }) => isMissed,
};

/** The case and the complaint in order of time. */
export function happeningsOf({ application, timeline, deadlines }: Complaint, shown: Shown): readonly Happening[] {
  return [
    ...(application ? happenings('case', application.timeline, application.deadlines) : []),
    ...happenings('complaint', timeline, deadlines),
  ]
    .filter(isShown[shown])
    .toSorted((a, b) => millisecondsBetween(b.at, a.at));
}

const few = 12;

/** The end of it, as it is read most; what was missed is always in sight. */
export const latest = (all: readonly Happening[]) =>
  all.filter(({ isMissed }, index) => isMissed || index >= all.length - few);
