import { stageAfterConfirmation } from '../../../hearings/stageAfterHearing.rules.ts';
import type { StageId } from '../../../law/law.ts';
import type { DemoCase, DemoDocument, DemoInquiry } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import { factsOf } from '../facts.ts';
import { endWaiting, type Journey, type Step } from '../journey.ts';
import { originalsArrived } from './hearingDay.ts';
import { canBeHeard, drafting } from './preliminaryDecision.ts';
import { atCorporation, atProvider, by, send } from './step.ts';

/** From a complete package to confirmed documents, and on the portal to their originals. */

const isPending = ({ confirmation }: DemoDocument) => confirmation === 'pending';

export function inquiry(journey: Journey): Step | undefined {
  const { demo, scenario } = journey;
  const asked = new Set(demo.inquiries.flatMap(one => one.documents.map(({ document }) => document)));
  const toAsk =
    demo.documents.find(document => isPending(document) && !asked.has(document)) ?? deniedBefore(demo, lastAsked);
  if (toAsk) {
    return sending(journey, toAsk);
  }
  const open = demo.inquiries.find(({ answeredAt }) => answeredAt === null);
  if (!open) {
    // A "no" is never a refusal by itself.
    return drafting(journey);
  }
  return scenario.silent && open.escalatedAt === null ? escalation(journey) : answer(journey, open);
}

/** Signature and seal against the specimens; where none is held, the issuer is asked. */
export function comparison(journey: Journey): Step | undefined {
  const { demo, scenario, random } = journey;
  const compared = new Set(demo.comparisons.map(({ document }) => document));
  const again = deniedBefore(demo, lastCompared);
  const document = demo.documents.find(one => isPending(one) && !compared.has(one)) ?? again;
  if (!document) {
    return inquiry(journey);
  }
  const specimenHeld = again === document || (!scenario.silent && random.chance(0.75));
  const at = atProvider(journey, [0, 0, 1]);
  const differs =
    specimenHeld && mayDeny(journey, at) && isLastToCompare(demo) ? random.pick(['signature', 'seal'] as const) : null;
  const officer = by.officer(demo);
  return {
    act: 'compareSpecimen',
    at,
    ...officer,
    change: () => {
      demo.comparisons.push({ document, specimenHeld, differs, at: at.at, by: officer.by });
      document.confirmation = differs ? 'denied' : specimenHeld ? 'confirmed' : 'pending';
      return { facts: () => ({ documentId: document.id, specimenHeld }), to: afterwards(journey) };
    },
  };
}

/** With its preliminary decision withdrawn, who denied a document is asked, or the specimen looked at, once more. */
function deniedBefore(
  demo: DemoCase,
  last: (demo: DemoCase, document: DemoDocument) => Temporal.Instant | undefined,
): DemoDocument | undefined {
  const endedAt = demo.decision?.outcome === 'withdrawn' ? demo.decision.endedAt : null;
  const isBefore = (at: Temporal.Instant | undefined) => at && endedAt && Temporal.Instant.compare(at, endedAt) < 0;
  return demo.documents.find(one => one.confirmation === 'denied' && isBefore(last(demo, one)));
}

const lastAsked = ({ inquiries }: DemoCase, document: DemoDocument) =>
  inquiries.findLast(({ documents }) => documents.some(one => one.document === document))?.sentAt;
const lastCompared = ({ comparisons }: DemoCase, document: DemoDocument) =>
  comparisons.findLast(one => one.document === document && one.specimenHeld)?.at;

/** Found unreliable while there is time to hear the applicant. */
function mayDeny({ demo, scenario }: Journey, { day }: Moment): boolean {
  return scenario.hearing?.ground === 'unreliable' && demo.decision === null && canBeHeard(demo, day);
}

function isLastToCompare({ documents, comparisons }: DemoCase): boolean {
  return comparisons.length === documents.length - 1 && comparisons.every(({ specimenHeld }) => specimenHeld);
}

function sending(journey: Journey, { organisationId }: DemoDocument): Step {
  const { demo } = journey;
  const at = atProvider(journey, [0, 0, 1]);
  const officer = by.officer(demo);
  const documents = demo.documents.filter(
    one => one.confirmation !== 'confirmed' && one.organisationId === organisationId,
  );
  const made: DemoInquiry = {
    id: 0,
    organisationId: organisationId ?? 0,
    number: `С-${at.day.year}-${journey.random.digits(5)}`,
    sentAt: at.at,
    sentBy: officer.by,
    pleaseAnswerBy: answerNeededOn(demo, at),
    documents: documents.map(document => ({ document, studied: null, genuine: null })),
    answeredAt: null,
    answerReference: null,
    escalatedAt: null,
  };
  return {
    act: 'sendInquiry',
    at,
    ...officer,
    change: () => {
      demo.inquiries.push(made);
      const pleaseAnswerBy = made.pleaseAnswerBy.toString();
      return { facts: () => ({ inquiryId: made.id, pleaseAnswerBy, documents: documents.length }) };
    },
  };
}

function answerNeededOn({ deadlines }: DemoCase, { day }: Moment): Temporal.PlainDate {
  const stage = deadlines.find(({ row, state }) => row.kind === 'stage' && state === 'open')?.row;
  return stage && Temporal.PlainDate.compare(stage.dueOn, day) > 0 ? stage.dueOn : day;
}

function answer(journey: Journey, open: DemoInquiry): Step {
  const { demo, scenario, random } = journey;
  const at = atProvider(journey, scenario.silent ? [2, 4, 6] : [1, 2, 3, 3, 4]);
  const isEducation = demo.department.service === 'education';
  const isLast = demo.inquiries.filter(({ answeredAt }) => answeredAt === null).length === 1;
  // Whoever meets a "no" is to be heard, or stands here with it.
  const genuine = scenario.hearing
    ? !(isLast && mayDeny(journey, at))
    : scenario.stands?.stage !== demo.stage || random.chance(0.7);
  const studied = genuine || (scenario.hearing !== undefined && random.chance(0.5));
  return {
    act: 'recordInquiryAnswer',
    at,
    ...by.officer(demo),
    change: () => {
      for (const asked of open.documents) {
        Object.assign(asked, { studied: isEducation ? studied : null, genuine });
        asked.document.confirmation = genuine ? 'confirmed' : 'denied';
      }
      Object.assign(open, { answeredAt: at.at, answerReference: `Ж-${random.digits(4)}` });
      return { facts: () => ({ inquiryId: open.id }), to: afterwards(journey) };
    },
  };
}

/** No answer by the day asked for goes to the supervisor. */
function escalation(journey: Journey): Step {
  const { demo, provider, random } = journey;
  const silent = demo.inquiries.filter(({ answeredAt }) => answeredAt === null);
  const lastDay = silent
    .map(({ pleaseAnswerBy }) => pleaseAnswerBy)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .at(-1);
  const at = lastDay ? provider.from(random, lastDay.add({ days: 1 })) : atProvider(journey, [1]);
  return {
    act: 'escalateInquiry',
    at,
    ...by.officer(demo),
    change: () => {
      silent.forEach(one => Object.assign(one, { escalatedAt: at.at }));
      return { facts: () => ({ inquiries: silent.map(({ id }) => id) }) };
    },
  };
}

function afterwards({ demo, procedure }: Journey): StageId | 'stay' {
  const isConfirmed = demo.documents.every(({ confirmation }) => confirmation === 'confirmed');
  return isConfirmed ? stageAfterConfirmation(procedure, factsOf(demo)) : 'stay';
}

export function originalsCall(journey: Journey): Step {
  return (
    drafting(journey) ?? { act: 'callForOriginals', at: atProvider(journey, [0, 0, 1]), ...by.officer(journey.demo) }
  );
}

export function originals(journey: Journey): Step {
  const { demo } = journey;
  if (!demo.parcels.some(({ direction }) => direction === 'originals')) {
    const at = atCorporation(journey, [1, 1, 2, 3, 4]);
    const clerk = by.clerk(demo);
    const change = () => {
      endWaiting(demo, at.at);
      return send(journey, 'originals', at, clerk.by);
    };
    return { act: 'acceptOriginals', at, ...clerk, change };
  }
  return originalsArrived(journey, atProvider(journey, [0, 1]));
}
