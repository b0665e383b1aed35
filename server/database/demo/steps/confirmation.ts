import type { DemoCase, DemoDocument, DemoInquiry } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import { endWaiting, type Journey, type Step } from '../journey.ts';
import { atCorporation, atProvider, by, receive, send } from './step.ts';

/** From a complete package to confirmed documents, and on the portal to their originals. */

const isPending = ({ confirmation }: DemoDocument) => confirmation === 'pending';

export function inquiry(journey: Journey): Step | undefined {
  const { demo, scenario } = journey;
  const asked = new Set(demo.inquiries.flatMap(one => one.documents.map(({ document }) => document)));
  const toAsk = demo.documents.find(document => isPending(document) && !asked.has(document));
  if (toAsk) {
    return sending(journey, toAsk);
  }
  const open = demo.inquiries.find(({ answeredAt }) => answeredAt === null);
  if (!open) {
    // A "no" needs a hearing: the case stands.
    return undefined;
  }
  return scenario.silent && open.escalatedAt === null ? escalation(journey) : answer(journey, open);
}

/** Signature and seal against the specimens; where none is held, the issuer is asked. */
export function comparison(journey: Journey): Step | undefined {
  const { demo, scenario, random } = journey;
  const compared = new Set(demo.comparisons.map(({ document }) => document));
  const document = demo.documents.find(one => isPending(one) && !compared.has(one));
  if (!document) {
    return inquiry(journey);
  }
  const specimenHeld = !scenario.silent && random.chance(0.75);
  const at = atProvider(journey, [0, 0, 1]);
  const officer = by.officer(demo);
  return {
    act: 'compareSpecimen',
    at,
    ...officer,
    change: () => {
      demo.comparisons.push({ document, specimenHeld, at: at.at, by: officer.by });
      document.confirmation = specimenHeld ? 'confirmed' : 'pending';
      return { facts: () => ({ documentId: document.id, specimenHeld }), to: afterwards(journey, 'compareSpecimen') };
    },
  };
}

function sending(journey: Journey, { organisationId }: DemoDocument): Step {
  const { demo } = journey;
  const at = atProvider(journey, [0, 0, 1]);
  const officer = by.officer(demo);
  const documents = demo.documents.filter(one => isPending(one) && one.organisationId === organisationId);
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
  // Merits refusals need a hearing: only cases that are to stand here meet a "no".
  const genuine = scenario.stands?.stage !== demo.stage || random.chance(0.7);
  return {
    act: 'recordInquiryAnswer',
    at,
    ...by.officer(demo),
    change: () => {
      for (const asked of open.documents) {
        Object.assign(asked, { studied: isEducation ? genuine : null, genuine });
        asked.document.confirmation = genuine ? 'confirmed' : 'denied';
      }
      Object.assign(open, { answeredAt: at.at, answerReference: `Ж-${random.digits(4)}` });
      return { facts: () => ({ inquiryId: open.id }), to: afterwards(journey, 'recordInquiryAnswer') };
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

function afterwards({ demo, procedure }: Journey, act: 'compareSpecimen' | 'recordInquiryAnswer') {
  const isConfirmed = demo.documents.every(({ confirmation }) => confirmation === 'confirmed');
  return isConfirmed ? (procedure.acts[act]?.to ?? 'stay') : 'stay';
}

export function originalsCall(journey: Journey): Step {
  return { act: 'callForOriginals', at: atProvider(journey, [0, 0, 1]), ...by.officer(journey.demo) };
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
  const at = atProvider(journey, [0, 1]);
  const registrar = by.registrar(demo);
  return {
    act: 'recordOriginals',
    at,
    ...registrar,
    change: () => {
      receive(journey, at, registrar.by);
      demo.documents.forEach(document => Object.assign(document, { originalReceivedAt: at.at }));
    },
  };
}
