import type { Rows } from '../database/rows.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import { type Owner, touchedBy } from '../deadlines/recount.queries.ts';
import { Recounter } from '../deadlines/recountBatch.queries.ts';
import type { RecountedFiles } from '../deadlines/recountedFiles.ts';
import { type Effect, effectOf, nothingMoved, type Tally, tallyOf } from '../deadlines/recountEffect.rules.ts';
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
  /** The moment of all these figures. */
  readonly countedAt: string;
  readonly openDeadlines: number;
  readonly provisionalSettled: number;
  /** Files whose count would leave the years the calendar has. */
  readonly uncounted: number;
  readonly hearingsOnDayOff: readonly HearingOnDayOff[];
  readonly samples: readonly MovedDate[];
}

/** Little enough to hold in memory, and to read in a moment. */
const batchSize = 500;
const sampleSize = 20;
const atMost = 100;

/**
 * What the draft would move if it were approved now: of one moment, whatever is done while it is counted. In batches,
 * between which the server does other things, and no more than one of them in memory.
 */
export function impactOf(services: Services, draft: DraftRow): Promise<Impact> {
  return readRows(services)
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(rows => count(services, rows, draft));
}

async function count(services: Services, rows: Rows, draft: DraftRow): Promise<Impact> {
  const current = await services.calendars.current(rows);
  const now = services.clock.now();
  const before = current[draft.kind];
  const after = calendarWith(before, { ...draft, days: draft.days.map(toDraftDay) }, `draft ${draft.id}`);
  const change = spanOfChange(before, after);
  if (!change) {
    return impact(nothingMoved, { countedAt: now, uncounted: 0, hearingsOnDayOff: [], samples: [] });
  }
  const recounter = new Recounter(services, draft.kind);
  let tally = nothingMoved;
  let samples: readonly Sample[] = [];
  let uncounted = 0;
  for (const { owner, ids } of await batchesOf(rows, draft.kind, widened(change))) {
    const batch = await recounter.batch(rows, { ...current, [draft.kind]: after }, owner, ids);
    uncounted += batch.uncounted.length;
    for (const alike of batch.alike) {
      tally = tallyOf(alike.dates, { times: alike.files.length, now }, tally);
      samples = mostTelling([...samples, ...samplesOf(alike, now)]);
    }
  }
  const hearingsOnDayOff =
    draft.kind === 'provider' ? await hearingsOnDaysOff(rows, { before, after, now, atMost }) : [];
  return impact(tally, { countedAt: now, uncounted, hearingsOnDayOff, samples });
}

function impact(
  { looked, settled, ...tally }: Tally,
  { countedAt, ...found }: Pick<Impact, 'uncounted' | 'hearingsOnDayOff' | 'samples'> & { countedAt: Temporal.Instant },
): Impact {
  return { ...tally, ...found, countedAt: countedAt.toString(), openDeadlines: looked, provisionalSettled: settled };
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

interface Sample extends MovedDate {
  readonly weight: number;
}

/** Of files alike as many as could be shown at all. */
function samplesOf({ owner, files, dates }: RecountedFiles, now: Temporal.Instant): readonly Sample[] {
  const moved = dates.flatMap(date => {
    const { moved: how, newlyOverdue, backInTime } = effectOf(date, now);
    const { kind, stageId: stage, dueOn } = date.before;
    const due = { dueBefore: dueOn.toString(), dueAfter: date.after.dueOn.toString() };
    const sample = { ...due, kind, stage, newlyOverdue, backInTime };
    return how ? [{ ...sample, weight: weightOf(sample) }] : [];
  });
  return files.slice(0, sampleSize).flatMap(({ id }) => {
    const whose = { applicationId: owner === 'case' ? id : null, complaintId: owner === 'complaint' ? id : null };
    return moved.map(date => ({ ...date, ...whose }));
  });
}

/** What breaks the law by the change first, then what no longer does, then ends of terms; of these the oldest cases. */
function mostTelling(samples: readonly Sample[]): readonly Sample[] {
  const oldest = ({ applicationId }: Sample) => applicationId ?? Number.MAX_SAFE_INTEGER;
  return samples.toSorted((a, b) => a.weight - b.weight || oldest(a) - oldest(b)).slice(0, sampleSize);
}

function weightOf({ newlyOverdue, backInTime, kind }: Pick<MovedDate, 'newlyOverdue' | 'backInTime' | 'kind'>): number {
  return newlyOverdue ? 0 : backInTime ? 1 : kind === 'term' ? 2 : 3;
}
