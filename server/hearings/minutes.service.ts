import { type ActInput, type ActScene, performAct } from '../applications/act.ts';
import { endDeadlinesOf } from '../deadlines/deadline.service.ts';
import { badInput, DomainError } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import type { MinutesMadeBy, ObjectionForm, ParticipantKind, Seat } from './hearing.ts';
import { requireOfficers } from './seats.queries.ts';
import { slotOf } from './slot.ts';
import { Hearing, HearingMinutes, HearingSeat, Objection, type Participant, type Question } from './hearing.entity.ts';
import { isInTime } from './hearingPlan.rules.ts';
import { endHearing, lastDecision, openDecision } from './preliminaryDecision.service.ts';

export interface RecordHearingInput extends ActInput {
  /** False where nobody came: that is minuted too, and the days to object are waited out. */
  readonly attended: boolean;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant;
  readonly place: string;
  readonly participants: readonly Participant[];
  readonly representative?: string | null;
  readonly matter: string;
  readonly explanations?: string | null;
  readonly questions: readonly Question[];
  readonly madeBy: MinutesMadeBy;
  /** Who sat in fact, where it was not who was to sit. */
  readonly chairId?: number | null;
  readonly secretaryId?: number | null;
}

/** The hearing as it was, with the minutes of article 74 of the Code; not signed yet. */
export function recordHearing(services: Services, actor: Actor | undefined, input: RecordHearingInput) {
  return performAct(services, actor, 'recordHearing', input, async scene => {
    const { em, application, now, zone } = scene;
    const decision = await openDecision(scene);
    const { attended, startedAt, endedAt } = input;
    if (Temporal.Instant.compare(endedAt, startedAt) < 0) {
      throw badInput({ endedAt: 'endsBeforeStart' });
    }
    if (Temporal.Instant.compare(endedAt, now) > 0) {
      throw badInput({ endedAt: 'inTheFuture' });
    }
    const heardOn = startedAt.toZonedDateTimeISO(zone).toPlainDate();
    if (decision.notifiedAt && Temporal.Instant.compare(startedAt, decision.notifiedAt) < 0) {
      throw badInput({ startedAt: 'beforeTheNotification' });
    }
    if (attended && input.participants.length === 0) {
      throw badInput({ participants: 'required' });
    }
    const hearing = await endHearing(scene, decision, attended ? 'held' : 'notAttended');
    if (!hearing) {
      throw new DomainError('ACT_NOT_ALLOWED', { act: 'recordHearing', reason: 'noHearingScheduled' });
    }
    if (!heardOn.equals(slotOf(hearing).startsAt.toZonedDateTimeISO(zone).toPlainDate())) {
      throw badInput({ startedAt: 'otherDayThanScheduled' });
    }
    await reseat(scene, hearing.id, input);
    em.create(HearingMinutes, {
      hearingId: hearing.id,
      applicationId: application.id,
      attended,
      startedAt,
      endedAt,
      place: input.place,
      participants: input.participants,
      representative: input.representative ?? null,
      matter: input.matter,
      explanations: input.explanations ?? null,
      questions: input.questions,
      madeBy: input.madeBy,
      recordedAt: now,
      recordedBy: scene.actor.officerId,
      chairSignedAt: null,
      secretarySignedAt: null,
    });
    // Minuted later, it was still held when it was held.
    await endDeadlinesOf(em, { applicationId: application.id }, ['hearing'], { state: 'met', endedAt });
    return { facts: { hearingId: hearing.id, attended, heardOn: heardOn.toString() } };
  });
}

/** The minutes are signed by who sat. */
async function reseat(scene: ActScene, hearingId: number, { chairId, secretaryId }: RecordHearingInput): Promise<void> {
  if (!chairId && !secretaryId) {
    return;
  }
  const sat = await scene.em.find(HearingSeat, { hearingId });
  const holder = (seat: Seat) => sat.find(one => one.seat === seat)?.officerId ?? 0;
  const officers = { chairId: chairId ?? holder('chair'), secretaryId: secretaryId ?? holder('secretary') };
  await requireOfficers(scene, officers);
  for (const one of sat) {
    one.officerId = one.seat === 'chair' ? officers.chairId : officers.secretaryId;
  }
}

/** Chair and secretary, each in person (article 74 of the Code). */
export function signMinutes(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'signMinutes', input, async scene => {
    const { em, now } = scene;
    const decision = await openDecision(scene);
    const [hearing] = await em.find(
      Hearing,
      { decisionId: decision.id, endReason: { $in: ['held', 'notAttended'] } },
      { orderBy: { id: 'desc' }, limit: 1 },
    );
    const hearingId = hearing?.id ?? 0;
    const minutes = await em.findOneOrFail(HearingMinutes, hearingId);
    const seat = await em.findOne(HearingSeat, { hearingId, officerId: scene.actor.officerId });
    if (!seat) {
      throw new DomainError('ACT_NOT_ALLOWED', { act: 'signMinutes', reason: 'notAtTheHearing' }, 'CODE-74');
    }
    if (seat.seat === 'chair') {
      minutes.chairSignedAt ??= now;
    } else {
      minutes.secretarySignedAt ??= now;
    }
    return { facts: { hearingId, seat: seat.seat } };
  });
}

export interface RecordObjectionInput extends ActInput {
  readonly form: ObjectionForm;
  readonly presentedBy: ParticipantKind;
  readonly text: string;
  /** When it came; now, if left out. */
  readonly receivedAt?: Temporal.Instant | null;
}

/** Written, oral (then minuted) or through the portal; one that comes late is recorded too, and marked. */
export function recordObjection(services: Services, actor: Actor | undefined, input: RecordObjectionInput) {
  return performAct(services, actor, 'recordObjection', input, async scene => {
    const { em, application, now, zone } = scene;
    const receivedAt = input.receivedAt ?? now;
    if (Temporal.Instant.compare(receivedAt, now) > 0) {
      throw badInput({ receivedAt: 'inTheFuture' });
    }
    const decision = await lastDecision(em, { applicationId: application.id });
    if (!decision) {
      throw new DomainError('ACT_NOT_ALLOWED', { act: 'recordObjection', reason: 'noticeNotSent' });
    }
    const inTime = !decision.hearingBy || isInTime(decision.hearingBy, receivedAt, zone);
    em.create(Objection, {
      applicationId: application.id,
      decisionId: decision.id,
      form: input.form,
      presentedBy: input.presentedBy,
      text: input.text,
      receivedAt,
      inTime,
      recordedAt: now,
      recordedBy: scene.actor.officerId,
    });
    return { facts: { form: input.form, inTime } };
  });
}
