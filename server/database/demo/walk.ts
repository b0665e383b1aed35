import type { StageId } from '../../law/law.ts';
import type { DemoCase } from './demoCase.ts';
import { pointOf } from './hearingFacts.ts';
import { openCase, requote } from './intake.ts';
import { enter, type Journey, perform, type Step } from './journey.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import * as confirmation from './steps/confirmation.ts';
import { hearing } from './steps/hearing.ts';
import * as custody from './steps/custody.ts';
import * as preparation from './steps/preparation.ts';
import * as result from './steps/result.ts';
import type { World } from './world.ts';

/** What comes next in each stage; nothing where the case stands for good. */
const nextStep: Readonly<Record<StageId, (journey: Journey) => Step | undefined>> = {
  carriage: preparation.carriage,
  registration: preparation.registration,
  assignment: preparation.assignment,
  completeness: preparation.completeness,
  payment: preparation.awaitingPayment,
  inquiry: confirmation.inquiry,
  comparison: confirmation.comparison,
  originalsCall: confirmation.originalsCall,
  originals: confirmation.originals,
  hearing,
  affixing: result.affixing,
  signature: result.signature,
  booking: result.booking,
  dispatch: custody.dispatch,
  transit: custody.transit,
  keeping: custody.keeping,
  returning: custody.returning,
  storage: custody.storage,
  resending: custody.resending,
  closed: result.annulment,
};

/** A case from its intake to where it stands now: every act that had time to happen, in order. */
export function walk(scenario: Scenario, world: World, random: Random): DemoCase {
  const journey = setOut(scenario, world, random);
  const { demo } = journey;
  const now = world.now.epochMilliseconds;
  const isOver = ({ at }: Step) => at.at.epochMilliseconds > now;
  while (!stands(journey)) {
    const step = nextStep[demo.stage](journey);
    if (!step || isOver(step)) {
      break;
    }
    perform(journey, step);
  }
  if (demo.closedAt === null) {
    requote(demo, world, world.now.toZonedDateTimeISO(demo.department.zone).toPlainDate());
  }
  return demo;
}

function setOut(scenario: Scenario, world: World, random: Random): Journey {
  const { reckonings, provider, corporation, dates } = world.method(scenario.department, scenario.channel);
  const demo = openCase(scenario, world, random);
  const journey: Journey = {
    demo,
    scenario,
    world,
    random,
    procedure: reckonings.provider.procedure,
    reckonings,
    provider,
    corporation,
    dates,
    last: demo.stageOpened,
    actsInStage: 0,
  };
  enter(journey, { startEvent: 'accepted', startOn: demo.acceptedOn });
  return journey;
}

function stands({ demo, scenario, actsInStage }: Journey): boolean {
  const { stands: place } = scenario;
  if (place?.stage !== demo.stage) {
    return false;
  }
  return place.point && demo.decision ? place.point === pointOf(demo.decision) : actsInStage >= place.acts;
}
