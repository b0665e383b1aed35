import { sql } from 'kysely';
import { addWorkingDays, nextWorkingDayOnOrAfter } from '../../calendar/workingDays.ts';
import type { DeadlineKind } from '../../deadlines/deadline.ts';
import { type Post, toldOf } from '../../escalations/audience.rules.ts';
import { climb, type DatedStep, type TakenStep } from '../../escalations/climb.rules.ts';
import { datedSteps, laddersEver } from '../../escalations/ladder.queries.ts';
import { postsAt, superiorBodies } from '../../escalations/staff.queries.ts';
import { inTransaction, type Services } from '../../services.ts';
import { type Rows, rowsOf } from '../rows.ts';
import type { Department } from './departments.ts';
import { type Answer, type Climbed, insertHistory, type MissedDate } from './escalationRows.ts';
import { topRank } from './missedDates.ts';
import { Random } from './random.ts';
import type { World } from './world.ts';

/** Dates missed so long ago are not told of: answered for, without a record of it. */
const toldFor = Temporal.Duration.from({ hours: 60 * 24 });

/** How the dates missed lately climbed by the shipped ladders, and how they were answered for: causes and measures to look back on. */
export function tellOfMissedDates(services: Services, world: World, seed: number): Promise<void> {
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    const ladders = new Map([...(await laddersEver(rows))].map(([kind, ever]) => [kind, datedSteps(ever)]));
    const bodies = await superiorBodies(rows);
    const providers = world.departments.map(({ providerId }) => providerId);
    const posts = await postsAt(rows, { providers, bodies: [...bodies.values()] });
    const departments = new Map(world.departments.map(department => [department.providerId, department]));
    const climbed = (await missedLately(rows, world, [...ladders.keys()])).flatMap(date => {
      const department = departments.get(date.providerId);
      const steps = ladders.get(date.kind) ?? [];
      const bodyId = department ? (bodies.get(department.service) ?? null) : null;
      return department ? (climbOf({ world, department, posts, bodyId, seed }, date, steps) ?? []) : [];
    });
    await insertHistory(rows, climbed, seed);
  });
}

async function missedLately(
  rows: Rows,
  { now }: World,
  kinds: readonly DeadlineKind[],
): Promise<readonly MissedDate[]> {
  const { rows: found } = await sql<MissedDate>`
    select d.id, d.kind, d.stage_id as "stageId", d.start_on as "startOn", d.due_at as "dueAt", d.breach_at as "breachAt",
      d.ended_at as "endedAt", a.provider_id as "providerId", a.unit_id as "unitId", a.assignee_id as "holderId"
    from deadline d join application a on a.id = d.application_id
    where d.kind in (${sql.join([...kinds])}) and coalesce(d.escalated_to, -32768) = ${topRank}
      and d.ended_at > coalesce(d.breach_at, d.due_at) and d.breach_at is not null
      and coalesce(d.breach_at, d.due_at) > ${now.subtract(toldFor).toString()}::timestamptz
    order by d.breach_at, d.id`.execute(rows);
  return found;
}

interface Setting {
  readonly world: World;
  readonly department: Department;
  readonly posts: readonly Post[];
  readonly bodyId: number | null;
  readonly seed: number;
}

/** Undefined where there was no time to answer yet. */
function climbOf(setting: Setting, date: MissedDate, ladder: readonly DatedStep[]): Climbed | undefined {
  const { world, department, posts, bodyId, seed } = setting;
  const { reckonings } = world.method(department, 'corporation');
  const moment = (text: string) => Temporal.Instant.from(text);
  const climber = {
    startOn: Temporal.PlainDate.from(date.startOn),
    dueAt: moment(date.dueAt),
    breachAt: moment(date.breachAt),
    endedAt: moment(date.endedAt),
    answeredUntil: null,
    climbedTo: null,
  };
  const { taken } = climb(climber, ladder, reckonings.provider, world.now);
  const answer = answerTo(setting, climber.endedAt, taken, new Random(seed, 12, date.id));
  const held = { ...date, bodyId, officialId: null };
  return (
    answer && {
      date,
      answer,
      steps: taken
        .filter(({ at }) => Temporal.Instant.compare(at, answer.madeAt) < 0)
        .map(step => {
          const told = toldOf(step.tells, held, posts);
          const concernsBody = [step.tells, step.answers, told.audience].includes('body');
          return { ...step, told, bodyId: concernsBody ? bodyId : null };
        }),
    }
  );
}

/** Mostly by the supervisor, on the next working day; what they leave the head answers for, or the body. */
function answerTo(
  { world, department, posts, bodyId }: Setting,
  endedAt: Temporal.Instant,
  taken: readonly TakenStep[],
  random: Random,
): Answer | undefined {
  const answering = taken.filter(({ answers }) => answers !== null);
  const level = Number(random.weighted({ 0: 72, 1: 22, 2: 6 }));
  const step = answering[Math.min(level, answering.length - 1)];
  if (!step) {
    return undefined;
  }
  const { provider: desk } = world.method(department, 'corporation');
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(department.zone).toPlainDate();
  const nextDay = desk.during(random, addWorkingDays(desk.calendar, dayOf(step.at), 1)).at;
  const lately = world.now.subtract({ minutes: random.whole(5, 50) });
  const madeAt = Temporal.Instant.compare(nextDay, lately) < 0 ? nextDay : lately;
  if (Temporal.Instant.compare(madeAt, step.at) <= 0) {
    return undefined;
  }
  const isOver = Temporal.Instant.compare(endedAt, madeAt) <= 0;
  const reviewer = posts.find(post => post.role === 'reviewer' && post.bodyId === bodyId);
  const who =
    step.answers === 'body' && reviewer
      ? ({ by: reviewer.officerId, role: 'reviewer' } as const)
      : step.answers === 'supervisor'
        ? ({ by: department.staff.supervisor, role: 'supervisor' } as const)
        : ({ by: department.staff.head, role: 'head' } as const);
  return { madeAt, ...who, promisedOn: isOver ? null : nextWorkingDayOnOrAfter(desk.calendar, dayOf(endedAt)) };
}
