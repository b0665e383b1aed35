import type { Rows } from '../database/rows.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import { type Owner, touchedBy } from '../deadlines/recount.queries.ts';
import { Recounter, type RecountedFile } from '../deadlines/recountBatch.queries.ts';
import {
  type Effect,
  effectOf,
  nothingMoved,
  type Recounted,
  type Tally,
  tallyOf,
} from '../deadlines/recountEffect.rules.ts';
import { type Span, spanOfChange, widened } from '../deadlines/recountSpan.rules.ts';
import { type HearingOnDayOff, hearingsOnDaysOff } from '../hearings/hearingsOnDaysOff.queries.ts';
import type { StageId } from '../law/law.ts';
import { readRows, type Services } from '../services.ts';
import { type DraftRow, toDraftDay } from './draft.queries.ts';
import { calendarWith } from './draft.rules.ts';
import type { CalendarKind } from './workingDays.ts';

interface MovedDate extends Pick<Effect, 'newlyOverdue' | 'backInTime'> {
  readonly applicationId: number | null;
  readonly complaintId: number | null;
  readonly kind: DeadlineKind;
  readonly stage: StageId | null;
  readonly dueBefore: string;
  readonly dueAfter: string;
}

export interface Impact extends Omit<Tally, 'looked' | 'settled'> {
  readonly openDeadlines: number;
  readonly provisionalSettled: number;
  /** Files whose count would leave the years the calendar has. */
  readonly uncounted: number;
  readonly hearingsOnDayOff: readonly HearingOnDayOff[];
  readonly samples: readonly MovedDate[];
}

const batchSize = 500;
const sampleSize = 20;
const atMost = 100;

/** What the draft would move if it were approved now. Counted in batches, so that no more than one is in memory. */
export async function impactOf(services: Services, draft: DraftRow): Promise<Impact> {
  const rows = readRows(services);
  const current = await services.calendars.current(rows);
  const before = current[draft.kind];
  const after = calendarWith(before, { ...draft, days: draft.days.map(toDraftDay) }, `draft ${draft.id}`);
  const change = spanOfChange(before, after);
  if (!change) {
    return impact(nothingMoved, { uncounted: 0, hearingsOnDayOff: [], samples: [] });
  }
  const now = services.clock.now();
  const recounter = new Recounter(services, draft.kind);
  let tally = nothingMoved;
  let samples: readonly MovedDate[] = [];
  let uncounted = 0;
  for (const { owner, ids } of await batchesOf(rows, draft.kind, widened(change))) {
    const batch = await recounter.batch(rows, { ...current, [draft.kind]: after }, owner, ids);
    uncounted += batch.uncounted.length;
    for (const file of batch.files) {
      tally = tallyOf(file.dates, now, tally);
      samples = [...samples, ...movedDates(file, now)].toSorted(mostTelling).slice(0, sampleSize);
    }
  }
  const hearingsOnDayOff =
    draft.kind === 'provider' ? await hearingsOnDaysOff(rows, { before, after, now, atMost }) : [];
  return impact(tally, { uncounted, hearingsOnDayOff, samples });
}

function impact(
  { looked, settled, ...tally }: Tally,
  found: Pick<Impact, 'uncounted' | 'hearingsOnDayOff' | 'samples'>,
) {
  return { ...tally, ...found, openDeadlines: looked, provisionalSettled: settled };
}

async function batchesOf(rows: Rows, kind: CalendarKind, span: Span) {
  const owners: readonly Owner[] = kind === 'provider' ? ['case', 'complaint'] : ['case'];
  const batches: { owner: Owner; ids: readonly number[] }[] = [];
  for (const owner of owners) {
    const ids = await touchedBy(rows, owner, { kind, span });
    for (let at = 0; at < ids.length; at += batchSize) {
      batches.push({ owner, ids: ids.slice(at, at + batchSize) });
    }
  }
  return batches;
}

function movedDates({ owner, id, dates }: RecountedFile, now: Temporal.Instant): readonly MovedDate[] {
  return dates.flatMap((date: Recounted) => {
    const { moved, newlyOverdue, backInTime } = effectOf(date, now);
    const { before, after } = date;
    const of = { applicationId: owner === 'case' ? id : null, complaintId: owner === 'complaint' ? id : null };
    const due = { dueBefore: before.dueOn.toString(), dueAfter: after.dueOn.toString() };
    return moved ? [{ ...of, ...due, kind: before.kind, stage: before.stageId, newlyOverdue, backInTime }] : [];
  });
}

/** What breaks the law by the change first, then what no longer does, then ends of terms. */
const weight = ({ newlyOverdue, backInTime, kind }: MovedDate) =>
  newlyOverdue ? 0 : backInTime ? 1 : kind === 'term' ? 2 : 3;
const mostTelling = (a: MovedDate, b: MovedDate) => weight(a) - weight(b);
