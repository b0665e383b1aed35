import { type Rows, rowsOf } from '../database/rows.ts';
import { inTransaction, readRows, type Services } from '../services.ts';
import { tellOfBrokenPromises } from './brokenPromise.service.ts';
import { climb, type Climber, type DatedStep } from './climb.rules.ts';
import { writeDigests } from './digest.service.ts';
import { datedSteps, laddersEver } from './ladder.queries.ts';
import { officeTimeOf, officeTimes } from './officeTime.queries.ts';
import { recordSteps } from './recordSteps.service.ts';
import { batchSize, type FoundDate, type Search, searchesFor, takeDates, withSomething } from './sweep.queries.ts';

interface Sweep {
  readonly services: Services;
  readonly now: Temporal.Instant;
  readonly timeOf: Awaited<ReturnType<typeof officeTimeOf>>;
  readonly stepsOf: ReadonlyMap<string, readonly DatedStep[]>;
}

/** Every few minutes: steps that have come are recorded, once each, and those they tell get one message. */
export async function sweepEscalations(services: Services): Promise<void> {
  const now = services.clock.now();
  const rows = readRows(services);
  const times = await officeTimes(services, rows);
  const ladders = [...(await laddersEver(rows))];
  const stepsOf = new Map(ladders.map(([kind, ever]) => [kind, datedSteps(ever)]));
  const searches = [...stepsOf.values()].flatMap(steps => searchesFor(steps, times, now));
  const sweep = { services, now, timeOf: await officeTimeOf(services, rows), stepsOf };
  for (const search of await withSomething(rows, searches, now)) {
    await sweepSearch(sweep, search);
  }
  await tellOfBrokenPromises(services);
  await writeDigests(services);
}

/** In batches, each a transaction of its own: a worker that dies loses one at most, and another does it again. */
async function sweepSearch(sweep: Sweep, search: Search): Promise<void> {
  let after: FoundDate | undefined;
  do {
    after = await inTransaction(sweep.services, async em => {
      const rows = rowsOf(em);
      const dates = await takeDates(rows, search, sweep.now, after);
      await consider(sweep, rows, dates);
      return dates.length < batchSize ? undefined : dates.at(-1);
    });
  } while (after);
}

/** A date takes all its steps at once, whichever of them it was found by. */
async function consider({ now, timeOf, stepsOf }: Sweep, rows: Rows, dates: readonly FoundDate[]): Promise<void> {
  const climbs = dates.map(date => ({
    date,
    ...climb(climberOf(date), stepsOf.get(date.kind) ?? [], timeOf(date.service, date.zone), now),
  }));
  const moved = climbs.filter(({ date, climbedTo }) => climbedTo !== date.climbedTo);
  await recordSteps(rows, moved, now);
}

const unbounded: Readonly<Record<string, 'closed' | 'broken'>> = { infinity: 'closed', '-infinity': 'broken' };

function climberOf({ startOn, dueAt, breachAt, endedAt, answeredUntil, climbedTo }: FoundDate): Climber {
  const moment = (text: string | null) => (text === null ? null : Temporal.Instant.from(text));
  return {
    startOn: Temporal.PlainDate.from(startOn),
    dueAt: Temporal.Instant.from(dueAt),
    breachAt: moment(breachAt),
    endedAt: moment(endedAt),
    answeredUntil: unbounded[answeredUntil ?? ''] ?? moment(answeredUntil),
    climbedTo,
  };
}
