import type { CaseFacts, HearingFacts } from '../applications/facts.ts';
import { type Guard, type Guards, unless, type When } from '../applications/guard.ts';
import { covers, routeNeeded } from './lateRoute.rules.ts';

const isPast = (day: string | null, today: Temporal.PlainDate) => day !== null && day < today.toString();
/** The hearing lies between the notification and the second working day after it. */
const fits = ({ hearingOn, notifiedOn, objectionsUntil }: HearingFacts) =>
  hearingOn !== null &&
  (notifiedOn === null || hearingOn >= notifiedOn) &&
  (objectionsUntil === null || hearingOn <= objectionsUntil);
const hasCome = (at: string | null, now: Temporal.Instant) =>
  at !== null && Temporal.Instant.compare(Temporal.Instant.from(at), now) <= 0;
/** The minutes of the hearing stand, held or not attended. */
const heard: Guard = ({ hearing }) =>
  unless(hearing.notifiedOn !== null, 'notNotified') ??
  unless(hearing.held !== null, 'hearingNotHeld') ??
  unless(hearing.minutesSigned, 'minutesUnsigned');
/** While the hearing is under way originals come only where the notice called for them. */
const called: (facts: CaseFacts) => ReturnType<Guard> = ({ stage, hearing }) =>
  unless(stage !== 'hearing' || hearing.originalsCalled, 'originalsNotCalled') ??
  unless(stage !== 'hearing' || !hearing.originalsReceived, 'originalsHere');
/** Where little of the term is left, only on a supervisor's decision (law 4, section 2.3.5). */
const lateRefusal = ({ hearing }: CaseFacts, { officeDay }: When) =>
  unless(
    covers(hearing.lateRoute, routeNeeded(hearing, officeDay)),
    hearing.lateRoute === null ? 'lateRefusalNotDecided' : 'lateRouteExceeded',
    { facts: { since: hearing.lateFrom ?? '' } },
  );

/** What the acts of a hearing ask of the case, beyond its stage. */
export const hearingGuards: Guards = {
  draftPreliminaryDecision: (facts, when) =>
    unless(!facts.hearing.isOpen, 'preliminaryDecisionOpen') ?? lateRefusal(facts, when),
  allowLateRefusal: ({ hearing }, { officeDay }) =>
    unless(!hearing.isOpen || !hearing.noticeOut, 'noticeAlreadySent') ??
    unless(routeNeeded(hearing, officeDay) !== null, 'notLateYet', { facts: { from: hearing.lateFrom ?? '' } }),
  // Once notified the participant is called elsewhere only where the notification has overtaken the day.
  scheduleHearing: ({ hearing }) =>
    unless(!hearing.held, 'hearingHeld') ??
    unless(hearing.notifiedOn === null || hearing.hearingOn === null || !fits(hearing), 'noticeAlreadySent'),
  // Until one has arrived, further channels may be tried.
  sendHearingNotice: (facts, when) =>
    unless(facts.hearing.startsAt !== null, 'noHearingScheduled') ??
    unless(facts.hearing.notifiedOn === null, 'noticeAlreadySent') ??
    lateRefusal(facts, when),
  recordNotification: ({ hearing }) => unless(hearing.exists, 'noNoticeAwaited'),
  recordObjection: ({ hearing }) =>
    unless(hearing.notifiedOn !== null && (hearing.isOpen || hearing.refused), 'notNotified'),
  postponeHearing: ({ hearing }, { now, today }) =>
    unless(hearing.startsAt !== null, hearing.held ? 'hearingHeld' : 'noHearingScheduled') ??
    unless(hearing.notifiedOn !== null, 'notNotified') ??
    unless(!hasCome(hearing.startsAt, now) && !isPast(hearing.objectionsUntil, today), 'tooLateToPostpone'),
  recordHearing: ({ hearing }, { now }) =>
    unless(hearing.startsAt !== null, hearing.held ? 'hearingHeld' : 'noHearingScheduled') ??
    unless(hearing.notifiedOn !== null, 'notNotified') ??
    unless(hasCome(hearing.startsAt, now), 'hearingNotYet', { facts: { at: hearing.startsAt ?? '' } }),
  signMinutes: ({ hearing }) =>
    unless(hearing.held !== null, 'noMinutes') ?? unless(!hearing.minutesSigned, 'minutesSigned'),
  grantAfterHearing: heard,
  // Item 9 grounds need a preliminary decision and a hearing; silence of a school is never one (AMB-06).
  refuseOnMerits: (facts, when, procedure) =>
    unless(facts.stage === 'hearing' && facts.hearing.isOpen, 'needsHearing') ??
    heard(facts, when, procedure) ??
    // Nobody came: the days to object are waited out before anything is decided (law 4, section 2.3.8).
    unless(facts.hearing.held === 'held' || isPast(facts.hearing.objectionsUntil, when.today), 'objectionsOpen', {
      facts: { until: facts.hearing.objectionsUntil ?? '' },
    }),
  acceptOriginals: facts => called(facts) ?? unless(!facts.originalsHandedIn, 'originalsHandedIn'),
  recordOriginals: facts =>
    facts.parcelUnderWay === 'originals'
      ? undefined
      : (called(facts) ?? unless(facts.stage === 'originals' || facts.stage === 'hearing', 'noOriginalsUnderWay')),
};

/** Nothing that follows a preliminary decision is signed too early, without its notification, or past an objection. */
export const signedAfterHearing = ({ hearing }: CaseFacts, today: Temporal.PlainDate) =>
  unless(!hearing.refused || hearing.earliestActOn !== null, 'notNotified', { provision: 'CODE-73' }) ??
  // Article 73 of the Code: at least three working days between the notice and the act.
  unless(hearing.earliestActOn === null || today.toString() >= hearing.earliestActOn, 'actTooEarly', {
    provision: 'CODE-73',
    facts: { from: hearing.earliestActOn ?? '' },
  }) ??
  unless(!hearing.objectionUnweighed, 'objectionUnweighed', { provision: 'CODE-73' });
