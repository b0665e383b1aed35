import { isInTime } from '../../../hearings/hearingPlan.rules.ts';
import { noticeLanguage } from '../../../notices/notice.rules.ts';
import { isCarried } from '../../../notices/notice.ts';
import type { DemoCase, DemoDecision, DemoHearing, DemoMinutes, DemoSending } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import { explanationsInWriting, invented, matters, objections, postponements, questions } from '../hearingTexts.ts';
import { endDeadlinesOf, type Journey, type Step } from '../journey.ts';
import { freeSlot } from '../slots.ts';
import { endHearing } from './hearingEnd.ts';
import { by, receive, send } from './step.ts';

/** What may happen between the notification and the hearing, each at most once; mostly nothing does. */
export function awaiting(journey: Journey, decision: DemoDecision, ahead: DemoHearing): Step | undefined {
  if (journey.scenario.hearing?.plain) {
    return undefined;
  }
  const possible = [originalsBrought, objection, postponement, letterDelivered];
  for (const next of possible) {
    const step = next(journey, decision, ahead);
    if (step && isBefore(step.at, ahead.starts)) {
      return step;
    }
  }
  return undefined;
}

const isBefore = (a: Moment, b: Moment) => a.at.epochMilliseconds < b.at.epochMilliseconds;
const languageOf = ({ applicant }: DemoCase) => noticeLanguage(applicant.language);
const speakerOf = ({ applicant }: DemoCase) => (applicant.representativeName ? 'representative' : 'applicant');

/** Called for together with the notice, they wait at the provider for the outcome. */
function originalsBrought(journey: Journey, decision: DemoDecision): Step | undefined {
  const { demo, corporation, provider, random } = journey;
  if (!decision.originalsCalledAt) {
    return undefined;
  }
  const brought = demo.parcels.find(({ direction }) => direction === 'originals');
  if (!brought) {
    const clerk = by.clerk(demo);
    const at = corporation.later(random, journey.last, random.pick([0, 0, 1]));
    const change = () => send(journey, 'originals', at, clerk.by);
    return random.chance(0.5) ? { act: 'acceptOriginals', at, ...clerk, change } : undefined;
  }
  return brought.arrivedAt ? undefined : originalsArrived(journey, provider.later(random, journey.last, 0));
}

export function originalsArrived(journey: Journey, at: Moment): Step {
  const { demo } = journey;
  const registrar = by.registrar(demo);
  return {
    act: 'recordOriginals',
    at,
    ...registrar,
    change: () => {
      receive(journey, at, registrar.by);
      demo.documents.forEach(document => Object.assign(document, { originalReceivedAt: at.at }));
      return demo.stage === 'originals' ? {} : { to: 'stay' };
    },
  };
}

function objection(journey: Journey, decision: DemoDecision): Step | undefined {
  const { demo, provider, random } = journey;
  if (decision.objections.length > 0 || !random.chance(0.35)) {
    return undefined;
  }
  const form = demo.channel === 'portal' ? random.pick(['portal', 'written'] as const) : 'written';
  return objecting(journey, decision, form, provider.later(random, journey.last, random.pick([0, 1])));
}

function objecting(
  { demo, reckonings, random }: Journey,
  decision: DemoDecision,
  form: 'written' | 'oral' | 'portal',
  at: Moment,
  receivedAt = at.at,
): Step {
  const author = form === 'portal' ? by.portal(demo) : by.officer(demo);
  const language = languageOf(demo);
  const texts = objections[decision.grounds[0]?.ground ?? 'unreliable'] ?? objections.unreliable;
  const text = `${random.pick(texts?.[language] ?? [''])} ${invented[language]}`;
  const { hearingBy } = decision;
  const inTime = !hearingBy || isInTime(hearingBy, receivedAt, reckonings.provider.zone);
  return {
    act: 'recordObjection',
    at,
    ...author,
    change: () => {
      decision.objections.push({
        form,
        presentedBy: speakerOf(demo),
        text,
        receivedAt,
        inTime,
        at: at.at,
        by: author.by,
      });
      return { facts: () => ({ form, inTime }) };
    },
  };
}

/** At the participant's request: later, and still within the two working days of the notification. */
function postponement(journey: Journey, decision: DemoDecision, ahead: DemoHearing): Step | undefined {
  const { provider, random } = journey;
  const [first] = decision.announcements;
  const { notifiedOn, hearingBy } = decision;
  const isPostponed = decision.announcements.length > 1;
  if (!first || !notifiedOn || !hearingBy || isPostponed || !random.chance(0.2)) {
    return undefined;
  }
  if (!first.sendings.every(({ channel }) => isCarried(channel))) {
    return undefined;
  }
  const at = provider.later(random, journey.last, 0);
  const isSameDay = ahead.starts.day.equals(hearingBy);
  const { chair, secretary, place } = ahead;
  const length = ahead.ends.second - ahead.starts.second;
  const after = isSameDay ? ahead.starts.second : 0;
  const wish = { chair, secretary, place, day: hearingBy, after, length, earlierAgreed: true };
  const slot = freeSlot(journey, at, { notifiedOn, hearingBy }, wish);
  return slot && postponing(journey, decision, { before: ahead, at, slot, sendings: first.sendings });
}

interface Postponing {
  readonly before: DemoHearing;
  readonly at: Moment;
  readonly slot: Pick<DemoHearing, 'starts' | 'ends'>;
  readonly sendings: readonly DemoSending[];
}

function postponing(
  { demo, random, world }: Journey,
  decision: DemoDecision,
  { before, at, slot: { starts, ends }, sendings }: Postponing,
): Step {
  const officer = by.officer(demo);
  const remark = random.pick(postponements[languageOf(demo)]);
  const evidence = {
    what: 'delivered',
    at: at.at,
    reference: null,
    answeredBy: null,
    recordedAt: at.at,
    by: world.system,
  } as const;
  return {
    act: 'postponeHearing',
    at,
    ...officer,
    change: () => {
      endHearing(decision, 'postponed', at);
      const made = { ...before, id: 0, starts, ends, earlierAgreed: true, endedAt: null, endReason: null };
      const hearing: DemoHearing = { ...made, scheduledAt: at.at, scheduledBy: officer.by };
      decision.hearings.push(hearing);
      decision.announcements.push({
        kind: 'postponed',
        version: demo.events.length + 1,
        hearing,
        before: before.starts.at,
        sendings: sendings.map(({ channel }) => ({ channel, evidence })),
      });
      const from = before.starts.at.toString();
      return { facts: () => ({ hearingId: hearing.id, from, to: starts.at.toString() }), remark };
    },
  };
}

/** Beside what arrived at once a letter was on its way: who sent it writes down that it came. */
function letterDelivered(journey: Journey, decision: DemoDecision): Step | undefined {
  const { demo, provider, random } = journey;
  const letter = decision.announcements[0]?.sendings.find(({ channel }) => channel === 'registeredLetter');
  if (!letter || letter.evidence || !random.chance(0.6)) {
    return undefined;
  }
  const officer = by.officer(demo);
  const at = provider.later(random, journey.last, 1);
  const deliveredAt = at.at.subtract({ minutes: random.whole(1, 8) });
  const reference = `RR${random.digits(9)}KZ`;
  const evidence = {
    what: 'delivered',
    at: deliveredAt,
    reference,
    answeredBy: demo.applicant.name,
    recordedAt: at.at,
    by: officer.by,
  } as const;
  return {
    act: 'recordNotification',
    at,
    ...officer,
    change: () => {
      letter.evidence = evidence;
      const notifiedOn = decision.notifiedOn?.toString() ?? null;
      const delivery = { channel: 'registeredLetter', what: 'delivered', at: deliveredAt.toString() };
      return { facts: () => ({ notifiedOn, ...delivery }) };
    },
  };
}

/** Held as scheduled or not attended, and minuted when it is over. */
export function recording(journey: Journey, decision: DemoDecision, ahead: DemoHearing): Step {
  const { demo, provider, random, last } = journey;
  const attended = ahead.method === 'written' || random.chance(0.8);
  const over = isBefore(ahead.ends, last) ? last : ahead.ends;
  const isAtOnce = provider.hasLeft(over, 1800) && random.chance(0.95);
  const at = isAtOnce ? provider.at(over.day, over.second + random.whole(300, 1800)) : provider.later(random, over, 1);
  const officer = by.officer(demo);
  const minutes = minutesOf(journey, decision, ahead, { attended, at, by: officer.by });
  return {
    act: 'recordHearing',
    at,
    ...officer,
    change: () => {
      endHearing(decision, attended ? 'held' : 'notAttended', at);
      ahead.minutes = minutes;
      const heardOn = ahead.starts.day.toString();
      // Minuted later, it was still held when it was held.
      endDeadlinesOf(demo, ['hearing'], 'met', minutes.endedAt);
      return { facts: () => ({ hearingId: ahead.id, attended, heardOn }) };
    },
  };
}

const places = { video: 'Бейнебайланыс / видеосвязь', written: 'Жазбаша / письменно' } as const;

function minutesOf(
  { demo, random }: Journey,
  { grounds }: DemoDecision,
  { starts, ends, method, place }: DemoHearing,
  { attended, at, by: recordedBy }: { attended: boolean; at: Moment; by: number },
): DemoMinutes {
  const { name, representativeName, powerNumber } = demo.applicant;
  const language = languageOf(demo);
  const ground = grounds[0]?.ground ?? 'unreliable';
  const saying = random.pick(objections[ground]?.[language] ?? ['']);
  const asked = random.pick(questions[language]);
  const isWritten = method === 'written';
  const spoken = isWritten ? explanationsInWriting[language] : saying;
  return {
    attended,
    startedAt: starts.at,
    endedAt: attended ? ends.at : starts.at.add({ minutes: 15 }),
    place: place ?? places[method === 'video' ? 'video' : 'written'],
    participants: attended ? [{ kind: speakerOf(demo), name: representativeName ?? name }] : [],
    representative: attended && representativeName ? `${representativeName}, № ${powerNumber ?? ''}` : null,
    matter: `${matters[ground]?.[language] ?? ''} ${invented[language]}`,
    explanations: attended ? `${spoken} ${invented[language]}` : null,
    questions: attended && !isWritten ? [asked] : [],
    madeBy: random.weighted({ computer: 7, electronic: 2, hand: 1 }),
    recordedAt: at.at,
    recordedBy,
    chairSignedAt: null,
    secretarySignedAt: null,
  };
}

/** Chair, then secretary; an objection made by word of mouth is written down before. */
export function signing(journey: Journey, decision: DemoDecision, minutes: DemoMinutes): Step | undefined {
  const { provider, random, scenario } = journey;
  const hearing = decision.hearings.find(one => one.minutes === minutes);
  if (!hearing || minutes.secretarySignedAt) {
    return undefined;
  }
  const at = provider.later(random, journey.last, random.pick([0, 0, 0, 1]));
  const isSpoken = minutes.attended && hearing.method !== 'written' && !scenario.hearing?.plain;
  if (!minutes.chairSignedAt && isSpoken && decision.objections.length === 0 && random.chance(0.3)) {
    return objecting(journey, decision, 'oral', at, minutes.endedAt);
  }
  const isChair = minutes.chairSignedAt === null;
  const signer = isChair ? hearing.chair : { by: hearing.secretary, role: 'officer' as const };
  return {
    act: 'signMinutes',
    at,
    ...signer,
    change: () => {
      minutes[isChair ? 'chairSignedAt' : 'secretarySignedAt'] = at.at;
      return { facts: () => ({ hearingId: hearing.id, seat: isChair ? 'chair' : 'secretary' }) };
    },
  };
}
