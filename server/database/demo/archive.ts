import { setImmediate as breath } from 'node:timers/promises';
import { isWorkingDay, workingDaysBetween } from '../../calendar/workingDays.ts';
import type { Channel } from '../../law/law.ts';
import type { DemoCase } from './demoCase.ts';
import type { Department } from './departments.ts';
import { firstHearing, firstHearings, hearingOf } from './heardCases.ts';
import { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import { walk } from './walk.ts';
import { firstDay, type World } from './world.ts';

type Ends = Scenario['ends'];

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
    world.agenda.forgetBefore(day);
    for (; made < Math.round((count * passed) / whole); made += 1) {
      const demo = archiveCase(world, busy, day, seed, made);
      world.agenda.take(demo);
      batch.push(demo);
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

function archiveCase(world: World, busy: Busy, filedOn: Temporal.PlainDate, seed: number, at: number): DemoCase {
  const first = firstHearings[at - firstEnds.length];
  if (first) {
    return firstHearing(world, busy.departments, filedOn, first, seed, at);
  }
  const { departments, weights } = busy;
  const random = new Random(seed, 4, at);
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
  const hearing = scenario.ends === 'apostille' && !scenario.silent ? hearingOf(new Random(seed, 6, at)) : undefined;
  return walk(hearing ? { ...scenario, hearing } : scenario, world, random);
}
