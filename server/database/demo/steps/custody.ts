import type { Journey, Step } from '../journey.ts';
import { originalsArrived } from './hearingDay.ts';
import { atCorporation, atProvider, by, receive, send } from './step.ts';

/** From dispatch to the hand-over, with the way back after a month and out again. */

export function dispatch(journey: Journey): Step {
  const at = atProvider(journey, [0, 0, 0, 1]);
  const officer = by.officer(journey.demo);
  // Sent before a hearing and not taken in by its end, they go back with the refusal.
  if (journey.demo.parcels.some(({ direction, arrivedAt }) => direction === 'originals' && arrivedAt === null)) {
    return originalsArrived(journey, at);
  }
  return { act: 'dispatchResult', at, ...officer, change: () => send(journey, 'toCorporation', at, officer.by) };
}

export function transit(journey: Journey): Step {
  const at = atCorporation(journey, [1, 1, 2]);
  const clerk = by.clerk(journey.demo);
  return { act: 'recordArrivalAtCorporation', at, ...clerk, change: () => receive(journey, at, clerk.by) };
}

export function keeping(journey: Journey): Step {
  const { demo, scenario, corporation, random } = journey;
  const clerk = by.clerk(demo);
  const wasReturned = demo.parcels.some(({ direction }) => direction === 'backToProvider');
  if (!scenario.uncollected || wasReturned) {
    return handOver(journey);
  }
  const lastDay = demo.deadlines.findLast(({ row }) => row.kind === 'keeping')?.row.dueOn ?? journey.last.day;
  const at = corporation.from(random, lastDay.add({ days: random.whole(1, 4) }));
  return { act: 'returnToProvider', at, ...clerk, change: () => send(journey, 'backToProvider', at, clerk.by) };
}

function handOver(journey: Journey): Step {
  const { demo, random } = journey;
  const clerk = by.clerk(demo);
  const at = atCorporation(journey, [0, 1, 1, 2, 3, 4, 6, 9, 14]);
  const { representativeName, powerKind, powerNumber, identityDocument } = demo.applicant;
  // In the education service a representative collects under a notarised power of attorney only (AMB-35).
  const isRepresentative =
    Boolean(representativeName) && (demo.applicant.kind === 'entity' || powerKind === 'notarised');
  const toWhom = isRepresentative ? 'representative' : 'applicant';
  return {
    act: 'handOver',
    at,
    ...clerk,
    change: () => {
      demo.handOver = {
        at: at.at,
        by: clerk.by,
        toWhom,
        identityDocument:
          isRepresentative || !identityDocument ? `Жеке куәлік № 0${random.digits(8)}` : identityDocument,
        powerNumber: isRepresentative ? (powerNumber ?? null) : null,
        powerNotarised: isRepresentative ? powerKind === 'notarised' : null,
      };
      return { facts: () => ({ toWhom }) };
    },
  };
}

export function returning(journey: Journey): Step {
  const at = atProvider(journey, [1, 2, 3]);
  const registrar = by.registrar(journey.demo);
  return { act: 'recordReturn', at, ...registrar, change: () => receive(journey, at, registrar.by) };
}

/** A third of those who did not come never will. */
export function storage(journey: Journey): Step | undefined {
  const { demo, random, scenario } = journey;
  if (scenario.stands === undefined && random.chance(0.33)) {
    return undefined;
  }
  return { act: 'requestResult', at: atCorporation(journey, [3, 8, 15, 30, 70]), ...by.clerk(demo) };
}

export function resending(journey: Journey): Step {
  const at = atProvider(journey, [0, 0, 1]);
  const registrar = by.registrar(journey.demo);
  return { act: 'resendResult', at, ...registrar, change: () => send(journey, 'toCorporation', at, registrar.by) };
}
