import { plan } from '../../../deadlines/plan.rules.ts';
import { noticeDeadline } from '../../../hearings/hearingPlan.rules.ts';
import { covers, routeNeeded } from '../../../hearings/lateRoute.rules.ts';
import { reasonsFor, type RefusalReasonId, refusalReasons } from '../../../law/refusalReasons.ts';
import type { DemoCase, DemoDecision, DemoDocument, DemoGround } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import { factsOf } from '../facts.ts';
import { lateReasons } from '../hearingTexts.ts';
import type { Journey, Step } from '../journey.ts';
import { by } from './step.ts';

/** A ground of item 9 is found, and the preliminary decision to refuse drafted. */
export function drafting(journey: Journey): Step | undefined {
  const { demo, scenario, provider, random } = journey;
  if (!scenario.hearing || demo.decision || !canFind(journey)) {
    return undefined;
  }
  const isAllowed = demo.events.at(-1)?.act === 'allowLateRefusal';
  const at = notSooner(journey, provider.later(random, journey.last, isAllowed ? 0 : random.pick([0, 0, 1])));
  const isFoundLate = !demo.documents.some(({ confirmation }) => confirmation === 'denied');
  if (isFoundLate && !isLawfulOn(demo, at.day)) {
    return undefined;
  }
  return allowing(journey, at) ?? draft(journey, at);
}

/** Some grounds are found on the last lawful day only. */
function notSooner({ demo, scenario, provider, random }: Journey, at: Moment): Moment {
  const last = demo.deadlines.find(({ row }) => row.kind === 'noticeLastLawful')?.row.dueOn;
  const mustWait = scenario.hearing?.late && last && Temporal.PlainDate.compare(at.day, last) < 0;
  return mustWait ? provider.from(random, last) : at;
}

/** Where an answer has said no, or where the papers themselves are looked at. */
function canFind({ demo, scenario }: Journey): boolean {
  if (demo.stage === 'originalsCall') {
    return scenario.hearing?.ground === 'convention';
  }
  return demo.stage === 'affixing' || demo.documents.some(({ confirmation }) => confirmation === 'denied');
}

/** While the notice can still go out in time, if only on a supervisor's decision. */
export function canBeHeard({ deadlines }: DemoCase, day: Temporal.PlainDate): boolean {
  const planned = deadlines.find(({ row }) => row.kind === 'noticePlan')?.row.dueOn;
  return planned !== undefined && Temporal.PlainDate.compare(day, planned) <= 0;
}

function isLawfulOn(demo: DemoCase, day: Temporal.PlainDate): boolean {
  const needed = routeNeeded(factsOf(demo).hearing, day);
  return needed === null || needed === 'lastLawful';
}

/** The recorded decision of the supervisor, or of the head, where it is late and there is none yet. */
export function allowing(journey: Journey, at: Moment): Step | undefined {
  const { demo, random } = journey;
  const { hearing } = factsOf(demo);
  const route = routeNeeded(hearing, at.day);
  if (route === null || covers(hearing.lateRoute, route)) {
    return undefined;
  }
  // The Code gives an extension to the head alone.
  const superior = route === 'extension' ? by.head(demo) : by.supervisor(demo);
  const remark = random.pick(lateReasons);
  return {
    act: 'allowLateRefusal',
    at,
    ...superior,
    change: () => {
      demo.lateRefusals.push({ route, at: at.at, by: superior.by });
      return { facts: () => ({ route }), remark };
    },
  };
}

function draft(journey: Journey, at: Moment): Step {
  const { demo, reckonings } = journey;
  const officer = by.officer(demo);
  const made = decisionOf(journey, at, officer.by);
  return {
    act: 'draftPreliminaryDecision',
    at,
    ...officer,
    change: () => {
      demo.decision = made;
      return { opens: [noticeDeadline(plan(reckonings.provider, demo))], facts: () => ({ grounds: said(made) }) };
    },
  };
}

export function said({ grounds }: DemoDecision) {
  return grounds.map(({ document, ground, reason }) => ({ documentId: document.id, ground, reason }));
}

function decisionOf(journey: Journey, { at }: Moment, draftedBy: number): DemoDecision {
  return {
    id: 0,
    stageBefore: journey.demo.stage,
    draftedAt: at,
    draftedBy,
    grounds: groundsOf(journey),
    hearings: [],
    announcements: [],
    objections: [],
    noticeSentAt: null,
    notifiedAt: null,
    notifiedOn: null,
    hearingBy: null,
    earliestActOn: null,
    originalsCalledAt: null,
    endedAt: null,
    endedBy: null,
    outcome: null,
  };
}

/** One reason for every document that was denied, or for the one somebody looked at; now and then a second one. */
function groundsOf({ demo, scenario, random }: Journey): DemoGround[] {
  const ground = scenario.hearing?.ground ?? 'unreliable';
  const denied = demo.documents.filter(({ confirmation }) => confirmation === 'denied');
  const note = demo.inquiries.findLast(({ answerReference }) => answerReference !== null)?.answerReference;
  return (denied.length > 0 ? denied : [random.pick(demo.documents)]).flatMap(document => {
    const fitting = fittingReasons(demo, document, ground);
    const first = random.pick(fitting);
    const second = random.chance(0.12) ? random.pick(fitting) : first;
    return [...new Set([first, second])].map(reason => ({
      document,
      ground,
      reason,
      note: document.confirmation === 'denied' && note ? `Жауап хат № ${note} / ответ № ${note}` : null,
    }));
  });
}

function fittingReasons(demo: DemoCase, document: DemoDocument, ground: DemoGround['ground']): RefusalReasonId[] {
  const known = reasonsFor(demo.department.service).filter(reason => refusalReasons[reason].ground === ground);
  const found = ground === 'unreliable' ? unreliableFor(demo, document) : known;
  return known.filter(reason => found.includes(reason));
}

function unreliableFor(demo: DemoCase, document: DemoDocument): readonly RefusalReasonId[] {
  const compared = demo.comparisons.findLast(one => one.document === document);
  if (compared?.differs) {
    return compared.differs === 'seal' ? ['sealDiffers'] : ['signatureDiffers', 'signatoryWithoutPowers'];
  }
  if (document.confirmation !== 'denied') {
    return demo.channel === 'portal' ? ['originalDiffers'] : ['documentAltered', 'formNotGenuine'];
  }
  const asked = demo.inquiries.flatMap(inquiry => inquiry.documents).findLast(one => one.document === document);
  return asked?.studied === false
    ? ['issuanceDenied', 'notStudied']
    : ['recordsDiffer', 'documentInvalidated', 'issuerNotEntitled'];
}
