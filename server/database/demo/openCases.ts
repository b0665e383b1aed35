import { addWorkingDays, workingDaysBetween } from '../../calendar/workingDays.ts';
import { channels, type Channel, type StageId } from '../../law/law.ts';
import type { DemoCase } from './demoCase.ts';
import type { Department } from './departments.ts';
import { hearingAhead, pointOf } from './hearingFacts.ts';
import { Random } from './random.ts';
import { type HearingPoint, hearingPoints, type HearingScenario, type Scenario } from './scenario.ts';
import { walk } from './walk.ts';
import type { World } from './world.ts';

/** Cases that stand open, at every place where a case can stand. */

type Ends = Scenario['ends'];

/** Where open cases stand, and after how many acts there; the shares of each are about those of a busy week. */
const standing: Readonly<Partial<Record<StageId, readonly (readonly [acts: number, share: number])[]>>> = {
  carriage: [[0, 3], [1, 3]],
  registration: [[0, 7]],
  assignment: [[0, 7]],
  completeness: [[0, 6], [1, 6], [2, 3]],
  payment: [[0, 5], [1, 2], [2, 2]],
  inquiry: [[0, 6], [1, 10], [2, 3]],
  comparison: [[0, 7], [1, 4], [2, 3], [3, 2]],
  originalsCall: [[0, 4]],
  originals: [[0, 4], [1, 3]],
  affixing: [[0, 10]],
  signature: [[0, 8]],
  booking: [[0, 4]],
  dispatch: [[0, 4]],
  transit: [[0, 5]],
  keeping: [[0, 9]],
  returning: [[0, 1]],
  storage: [[0, 3]],
  resending: [[0, 1]],
}; // prettier-ignore

/** Made to stand open, in the departments with people: a fifth of a small demo, no more than a handful of a large one. */
export function openCount(cases: number): number {
  return Math.min(cases, Math.max(200, Math.round(Math.min(cases * 0.22, 3000))));
}

interface Standing {
  readonly department: Department;
  readonly channel: Channel;
  readonly stage: StageId;
  readonly acts: number;
  readonly ends: Ends;
  readonly point?: HearingPoint;
  readonly hearing?: HearingScenario;
}

/** Every place a case can stand in, in each department with people, then more of the same by their shares. */
export function* openCases(world: World, count: number, seed: number): Generator<DemoCase> {
  const every = everyStanding(world);
  const shares = Object.fromEntries(every.map((one, at) => [at, shareOf(one)]));
  const random = new Random(seed, 1);
  for (let made = 0; made < count; made += 1) {
    const one = every[made] ?? every[Number(random.weighted(shares))];
    if (one) {
      const demo = standingCase(world, one, seed, made);
      world.agenda.take(demo);
      yield demo;
    }
  }
}

function shareOf({ stage, acts, point, hearing }: Standing): number {
  if (hearing) {
    return point === 'announced' ? 0.3 : 0.8;
  }
  return standing[stage]?.find(row => row[0] === acts)?.[1] ?? 0;
}

/** At every point of a preliminary decision, and decided before the day anything may be signed. */
function hearingStandings(department: Department, channel: Channel): Standing[] {
  const found = { ground: 'unreliable', late: false, plain: true } as const;
  const place = { department, channel, acts: 0, ends: 'apostille' } as const;
  return [
    ...hearingPoints.map((point, at): Standing => {
      const ground = at % 3 === 2 ? 'convention' : 'unreliable';
      const outcome = at % 2 === 0 ? 'refusal' : 'apostille';
      const late = point === 'drafted' && channel === 'portal';
      return { ...place, stage: 'hearing', point, hearing: { ground, outcome, late, plain: true } };
    }),
    { ...place, stage: 'signature', hearing: { ...found, outcome: 'refusal' } },
    ...(channel === 'corporation'
      ? [{ ...place, stage: 'affixing', hearing: { ...found, outcome: 'apostille' } } as const]
      : []),
  ];
}

function everyStanding({ departments, method }: World): Standing[] {
  return departments
    .filter(({ isShown }) => isShown)
    .flatMap(department =>
      channels.flatMap(channel => [
        ...method(department, channel).reckonings.provider.procedure.stages.flatMap(({ id: stage }) =>
          (standing[stage] ?? [])
            .filter(([acts]) => stage !== 'completeness' || channel === 'portal' || acts === 0)
            .map(([acts]) => ({ department, channel, stage, acts, ends: endsOf(stage, acts) })),
        ),
        ...hearingStandings(department, channel),
      ]),
    );
}

/** Who has been reminded twice does not pay; who has been asked to correct lacks something. */
function endsOf(stage: StageId, acts: number): Ends {
  return stage === 'payment' && acts === 2
    ? 'unpaid'
    : stage === 'completeness' && acts === 2
      ? 'incomplete'
      : 'apostille';
}

const attempts = 40;

/** Filed as long ago as it takes to get there and stand there a while: by the plan, till today, or too long. */
function standingCase(
  world: World,
  { department, channel, stage, acts, ends, point, hearing }: Standing,
  seed: number,
  at: number,
): DemoCase {
  const { provider, reckonings } = world.method(department, channel);
  const today = world.now.toZonedDateTimeISO(department.zone).toPlainDate();
  const random = new Random(seed, 2, at);
  const tried = new Random(seed, 3, at);
  const silent = (stage === 'inquiry' && acts === 2 && random.chance(0.6)) || (stage === 'comparison' && acts > 1);
  const uncollected = ['returning', 'storage', 'resending'].includes(stage);
  const stands = { stage, acts, ...(point && { point }) };
  const base = { department, channel, ends, stands, silent, uncollected, slow: false, ...(hearing && { hearing }) };
  const stoodFor = idleDays(random, stage, reckonings.provider.terms(stage)?.amount ?? 1);
  let idle = hearing ? random.whole(0, longestAt(point)) : stoodFor;
  let fallback: DemoCase | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const chance = tried.whole(0, 0x7fff_ffff);
    const walkFrom = (filedOn: Temporal.PlainDate) => walk({ ...base, filedOn }, world, new Random(chance));
    // Once from long ago, to see how long it takes.
    const early = addWorkingDays(provider.calendar, today, -100);
    const there = walkFrom(early).events.at(-1)?.at.toZonedDateTimeISO(department.zone).toPlainDate() ?? early;
    const long = workingDaysBetween(provider.calendar, early, there);
    const demo = walkFrom(addWorkingDays(provider.calendar, today, -(long + idle)));
    if (Temporal.Instant.compare(demo.filed.at, world.now) <= 0) {
      fallback = demo;
      if (
        demo.stage === stage &&
        (hearing ? standsHeard(demo, point, world.now, today) : actsIn(demo, stage) === acts)
      ) {
        return demo;
      }
    }
    idle = hearing ? random.whole(0, longestAt(point)) : idle + (attempt % 2);
  }
  if (!fallback) {
    throw new Error(`no case could be made to stand in ${stage}`);
  }
  return fallback;
}

/** Days between the steps of a hearing are few: on the day it may be signed a refusal does not wait any more. */
function longestAt(point: HearingPoint | undefined): number {
  return point === undefined || point === 'announced' ? 0 : point === 'scheduled' ? 1 : 2;
}

function standsHeard(
  { decision }: DemoCase,
  point: HearingPoint | undefined,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): boolean {
  if (!decision) {
    return false;
  }
  if (point === undefined) {
    return decision.earliestActOn !== null && Temporal.PlainDate.compare(decision.earliestActOn, today) > 0;
  }
  const ahead = hearingAhead(decision);
  const isAhead = point !== 'notified' || (ahead && Temporal.Instant.compare(ahead.ends.at, now) > 0);
  return pointOf(decision) === point && Boolean(isAhead);
}

function actsIn({ events }: DemoCase, stage: StageId): number {
  const since = events.findLastIndex(({ before, after }) => after === stage && before !== stage);
  return events.length - 1 - since;
}

/** Working days since the last act: for most less than the term of the stage, for some just as many, for a few too many. */
function idleDays(random: Random, stage: StageId, term: number): number {
  const longest: Partial<Record<StageId, number>> = { keeping: 18, storage: 40, payment: 3, originals: 3 };
  if (longest[stage] !== undefined) {
    return random.whole(0, longest[stage]);
  }
  const pace = random.weighted({ early: 78, today: 15, late: 7 });
  return pace === 'early' ? random.whole(0, term - 1) : pace === 'today' ? term : term + random.whole(1, 4);
}
