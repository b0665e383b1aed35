import { setImmediate as breath } from 'node:timers/promises';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../calendar/workingDays.ts';
import { channels, type Channel, type StageId } from '../../law/law.ts';
import type { DemoCase } from './demoCase.ts';
import type { Department } from './departments.ts';
import { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import { walk } from './walk.ts';
import { firstDay, type World } from './world.ts';

/** How many cases there are, where, and since when. */

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
}

/** Every place a case can stand in, in each department with people, then more of the same by their shares. */
export function* openCases(world: World, count: number, seed: number): Generator<DemoCase> {
  const every = everyStanding(world);
  const shares = Object.fromEntries(every.map(({ stage, acts }, at) => [at, shareOf(stage, acts)]));
  const random = new Random(seed, 1);
  for (let made = 0; made < count; made += 1) {
    const one = every[made] ?? every[Number(random.weighted(shares))];
    if (one) {
      yield standingCase(world, one, seed, made);
    }
  }
}

const shareOf = (stage: StageId, acts: number) => standing[stage]?.find(row => row[0] === acts)?.[1] ?? 0;

function everyStanding({ departments, method }: World): Standing[] {
  return departments
    .filter(({ isShown }) => isShown)
    .flatMap(department =>
      channels.flatMap(channel =>
        method(department, channel).reckonings.provider.procedure.stages.flatMap(({ id: stage }) =>
          (standing[stage] ?? [])
            .filter(([acts]) => stage !== 'completeness' || channel === 'portal' || acts === 0)
            .map(([acts]) => ({ department, channel, stage, acts, ends: endsOf(stage, acts) })),
        ),
      ),
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
  { department, channel, stage, acts, ends }: Standing,
  seed: number,
  at: number,
): DemoCase {
  const { provider, reckonings } = world.method(department, channel);
  const today = world.now.toZonedDateTimeISO(department.zone).toPlainDate();
  const random = new Random(seed, 2, at);
  const tried = new Random(seed, 3, at);
  const silent = (stage === 'inquiry' && acts === 2 && random.chance(0.6)) || (stage === 'comparison' && acts > 1);
  const uncollected = ['returning', 'storage', 'resending'].includes(stage);
  const base = { department, channel, ends, stands: { stage, acts }, silent, uncollected, slow: false };
  let idle = idleDays(random, stage, reckonings.provider.terms(stage)?.amount ?? 1);
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
      if (demo.stage === stage && actsIn(demo, stage) === acts) {
        return demo;
      }
    }
    idle += attempt % 2;
  }
  if (!fallback) {
    throw new Error(`no case could be made to stand in ${stage}`);
  }
  return fallback;
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

const volumes: Readonly<Record<string, number>> = {
  astana: 14,
  almaty: 16,
  shymkent: 8,
  turkistan: 7,
  karaganda: 7,
  akmola: 5,
};
const months = [8, 8, 8, 8, 9, 12, 14, 13, 9, 7, 7, 6];

/** All cases since the orders came into force, spread over the country, in the order of filing: a batch a day. */
export async function* archive(world: World, count: number, seed: number): AsyncGenerator<DemoCase[]> {
  const days = [...filingDays(world)];
  const whole = days.reduce((sum, { weight }) => sum + weight, 0);
  let [passed, made] = [0, 0];
  for (const { day, weight } of days) {
    passed += weight;
    const batch: DemoCase[] = [];
    const busy = busyOn(world, day);
    for (; made < Math.round((count * passed) / whole); made += 1) {
      batch.push(archiveCase(world, busy, day, new Random(seed, 4, made), made));
      if (made % 20 === 0) {
        await breath();
      }
    }
    yield batch;
  }
}

function* filingDays(world: World) {
  const [department] = world.departments;
  if (!department) {
    return;
  }
  const { calendar } = world.method(department, 'corporation').corporation;
  const today = world.now.toZonedDateTimeISO(department.zone).toPlainDate();
  const first = Temporal.PlainDate.from(firstDay);
  for (let day = first; Temporal.PlainDate.compare(day, today) < 0; day = day.add({ days: 1 })) {
    if (isWorkingDay(calendar, day)) {
      // A service that grows by a tenth every year, and is asked for most in summer.
      yield { day, weight: (months[day.month - 1] ?? 8) * (1 + workingDaysBetween(calendar, first, day) / 3000) };
    }
  }
}

const kindsOfEnd = { apostille: 92, incomplete: 4, expired: 2, unpaid: 2 } as const;
const firstEnds: readonly (readonly [Channel, Ends])[] = [
  ['portal', 'unpaid'],
  ['corporation', 'incomplete'],
  ['corporation', 'expired'],
  ['portal', 'incomplete'],
];

const refusals = { incomplete: 'refuseIncomplete', expired: 'refuseExpired', unpaid: 'refuseUnpaid' } as const;

/** Not every ground is in every procedure. */
function canEnd({ method }: World, department: Department, channel: Channel, ends: Ends): boolean {
  return ends === 'apostille' || refusals[ends] in method(department, channel).reckonings.provider.procedure.acts;
}

interface Busy {
  readonly departments: readonly Department[];
  /** Of each of them, by its place in the list. */
  readonly weights: Readonly<Record<string, number>>;
}

function busyOn({ departments: all }: World, day: Temporal.PlainDate): Busy {
  const departments = all.filter(({ since }) => since === null || Temporal.PlainDate.compare(since, day) <= 0);
  const weights = Object.fromEntries(
    departments.map(({ region, service }, at) => [at, (volumes[region] ?? 4) * (service === 'education' ? 6 : 4)]),
  );
  return { departments, weights };
}

function archiveCase(
  world: World,
  { departments, weights }: Busy,
  filedOn: Temporal.PlainDate,
  random: Random,
  at: number,
): DemoCase {
  const department = departments[Number(random.weighted(weights))] ?? random.pick(departments);
  // The first cases see to it that no way to end is missing from a small archive.
  const [channel, ends] = firstEnds[at] ?? [
    random.weighted({ corporation: 64, portal: 36 }),
    random.weighted(kindsOfEnd),
  ];
  const scenario = {
    department,
    channel,
    filedOn,
    ends: canEnd(world, department, channel, ends) ? ends : 'apostille',
    silent: random.chance(0.05),
    uncollected: random.chance(0.03),
    slow: random.chance(0.12),
  } as const;
  return walk(scenario, world, random);
}
