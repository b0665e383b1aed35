import { addWorkingDays } from '../../../calendar/workingDays.ts';
import type { DemoCase } from '../demoCase.ts';
import type { Department } from '../departments.ts';
import { demoDepartments } from '../people.ts';
import { Random } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import { walk } from '../walk.ts';
import type { World } from '../world.ts';
import { stories } from './stories.ts';
import type { Contested, Story } from './story.ts';

/** A story with the case it is about; null where it is about none. */
export interface Cast {
  readonly story: Story;
  readonly department: Department;
  readonly demo: DemoCase | null;
}

/** One complaint for so many cases, up to all there are stories of. */
const casesPerStory = 8;

/** Cases somebody will complain about. They are of the archive: each is over before its complaint. */
export function* contestedCases(world: World, cases: number, seed: number): Generator<Cast> {
  for (const [at, story] of stories.slice(0, 1 + Math.floor(cases / casesPerStory)).entries()) {
    const department = departmentOf(world, story);
    const demo = 'noCaseReason' in story.about ? null : contestedCase(world, department, story, story.about, seed, at);
    if (demo) {
      world.agenda.take(demo);
    }
    // A case that could not be made has no complaint.
    if (demo !== undefined) {
      yield { story, department, demo };
    }
  }
}

function departmentOf({ departments }: Pick<World, 'departments'>, { place }: Pick<Story, 'place'>): Department {
  const code = demoDepartments.find(({ name }) => name === place)?.code;
  const found = departments.find(department => department.code === code);
  if (!found) {
    throw new RangeError(`no department in ${place}`);
  }
  return found;
}

const attempts = 400;

/** Filed as long before the complaint as it takes to be over by then. */
function contestedCase(
  world: World,
  department: Department,
  { arrives, language }: Story,
  about: Contested,
  seed: number,
  at: number,
): DemoCase | undefined {
  const { calendar } = world.method(department, about.channel).provider;
  const today = world.now.toZonedDateTimeISO(department.zone).toPlainDate();
  const arrivedOn = addWorkingDays(calendar, today, -arrives.days);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const filedOn = addWorkingDays(calendar, arrivedOn, -(12 + (attempt % 28)));
    const demo = walk(
      { ...scenarioOf(about), department, channel: about.channel, filedOn },
      world,
      new Random(seed, 9, at, attempt),
    );
    const { applicant, closedAt, outcome } = demo;
    const over = closedAt?.toZonedDateTimeISO(department.zone).toPlainDate();
    if (
      over &&
      Temporal.PlainDate.compare(over, arrivedOn) < 0 &&
      outcome === (about.ends === 'apostille' ? 'apostille' : 'refusal') &&
      applicant.language === language &&
      applicant.kind === 'person' &&
      !applicant.representativeName &&
      contestedVersion(demo, about) !== null
    ) {
      return demo;
    }
  }
  return undefined;
}

function scenarioOf({ ends }: Contested): Omit<Scenario, 'department' | 'channel' | 'filedOn'> {
  const usual = { silent: false, uncollected: false, slow: false };
  return ends === 'unreliable'
    ? { ...usual, ends: 'apostille', hearing: { ground: ends, outcome: 'refusal', late: false, plain: true } }
    : { ...usual, ends };
}

/** The line of the history that is contested; undefined where nothing is, null where the case has no such line. */
export function contestedVersion({ events }: DemoCase, { act }: Contested): number | undefined | null {
  if (act === null) {
    return undefined;
  }
  const at = events.findLastIndex(event => event.act === act);
  return at < 0 ? null : at + 1;
}
