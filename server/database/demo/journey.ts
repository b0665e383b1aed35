import { possibility } from '../../applications/application.rules.ts';
import { awaitedIn } from '../../applications/waitingPeriod.rules.ts';
import type { DeadlineKind, DeadlineRow } from '../../deadlines/deadline.ts';
import type { Reckonings } from '../../deadlines/deadline.service.ts';
import { endingOf } from '../../deadlines/move.rules.ts';
import { type Start, startedBy } from '../../deadlines/startEvent.ts';
import { getStage } from '../../law/editions.ts';
import type { ActName, Procedure, Role, StageId } from '../../law/law.ts';
import type { Dates } from './dates.ts';
import type { DemoCase, DemoEvent } from './demoCase.ts';
import type { Desk, Moment } from './desk.ts';
import { factsOf } from './facts.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** A case under way: the same tables, rules and deadlines move it that move a real one. */
export interface Journey {
  readonly demo: DemoCase;
  readonly scenario: Scenario;
  readonly world: World;
  readonly random: Random;
  readonly procedure: Procedure;
  readonly reckonings: Reckonings;
  readonly provider: Desk;
  readonly corporation: Desk;
  readonly dates: Dates;
  /** When the last act was done, or when the stage opened for work. */
  last: Moment;
  /** Acts done since the stage was entered. */
  actsInStage: number;
}

/** What happens next to a case, when, and by whom. */
export interface Step {
  readonly act: ActName;
  readonly at: Moment;
  readonly by: number;
  readonly role: Role;
  readonly change?: () => Change | void;
}

export interface Change {
  readonly facts?: DemoEvent['facts'];
  readonly to?: StageId | 'stay';
  /** Where the next stage runs from something other than this act. */
  readonly start?: Start;
  /** Dates beside those of the stages: met by the act, left without object by it, opened by it. */
  readonly meets?: readonly DeadlineKind[];
  readonly voids?: readonly DeadlineKind[];
  readonly opens?: readonly DeadlineRow[];
  /** What a person wrote with the act. */
  readonly remark?: string;
}

/** The act as applications/act.ts performs it. Throws where the rules would refuse it: such a case cannot exist. */
export function perform(journey: Journey, step: Step): void {
  const { demo, procedure } = journey;
  const { act, at, by, role } = step;
  const { reason } = possibility(procedure, factsOf(demo), act, { now: at.at, today: at.day, officeDay: at.day });
  if (reason) {
    throw new Error(`${act} on ${at.at.toString()} in ${demo.stage}: ${reason.id}`);
  }
  const before = demo.stage;
  const {
    facts = nothing,
    to = procedure.acts[act]?.to ?? 'stay',
    start,
    meets = [],
    voids = [],
    opens = [],
    remark = null,
  } = step.change?.() ?? {};
  journey.last = at;
  journey.actsInStage += 1;
  if (to !== 'stay') {
    const startEvent = startedBy[act];
    moveTo(journey, to, at, start ?? (startEvent ? { startEvent, startOn: at.day } : undefined));
  }
  endDeadlinesOf(demo, meets, 'met', at.at);
  endDeadlinesOf(demo, voids, 'void', at.at);
  openDeadlines(demo, opens);
  demo.events.push({ act, at: at.at, by, role, before, after: demo.stage, facts, remark });
}

const nothing = () => ({});

function moveTo(journey: Journey, to: StageId, opened: Moment, start: Start | undefined): void {
  const { demo } = journey;
  const { at } = opened;
  for (const deadline of demo.deadlines.filter(({ state }) => state === 'open')) {
    Object.assign(deadline, endingOf(deadline.row, { leaving: demo.stage, entering: to, at }));
  }
  endWaiting(demo, at);
  demo.stage = to;
  demo.stageOpened = opened;
  demo.closedAt = to === 'closed' ? at : null;
  const awaited = awaitedIn(to, demo.correctionRequested !== null);
  const isHandedIn = awaited === 'originals' && demo.parcels.some(({ direction }) => direction === 'originals');
  if (awaited && !isHandedIn) {
    demo.waiting.push({ reason: awaited, since: at, until: null });
  }
  journey.actsInStage = 0;
  if (start) {
    enter(journey, start);
  }
}

/** Opens the deadlines of the stage the case is in now. */
export function enter({ demo, procedure, dates }: Journey, start: Start): void {
  const stage = getStage(procedure, demo.stage);
  const shared = demo.deadlines.findLast(
    ({ row }) => row.kind === 'stage' && row.stageId === stage.sharesTermWith,
  )?.row;
  const { startEvent, startOn } = shared ?? start;
  const { stageOpened: opened, registered, termEndsOn } = demo;
  const earliestActOn = demo.stage === 'signature' ? factsOf(demo).hearing.earliestActOn : null;
  const notBefore = earliestActOn ? { notBefore: Temporal.PlainDate.from(earliestActOn) } : {};
  openDeadlines(demo, dates.onEntering({ stage, startEvent, startOn, opened, registered, termEndsOn, ...notBefore }));
}

function openDeadlines(demo: DemoCase, rows: readonly DeadlineRow[]): void {
  demo.deadlines.push(...rows.map(row => ({ row, state: 'open' as const, endedAt: null })));
}

export function endDeadlinesOf(
  { deadlines }: DemoCase,
  kinds: readonly DeadlineKind[],
  state: 'met' | 'void',
  endedAt: Temporal.Instant,
): void {
  for (const deadline of kinds.length > 0 ? deadlines : []) {
    if (deadline.state === 'open' && kinds.includes(deadline.row.kind)) {
      Object.assign(deadline, { state, endedAt });
    }
  }
}

export function endWaiting(demo: DemoCase, until: Temporal.Instant): void {
  for (const period of demo.waiting) {
    period.until ??= until;
  }
}
