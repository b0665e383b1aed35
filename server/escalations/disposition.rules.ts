import { addWorkingDays, isWorkingDay } from '../calendar/workingDays.ts';
import { closingOf } from '../calendar/workingHours.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import { badInput } from '../errors.ts';
import type { Role } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { may, type Place } from '../officers/permissions.ts';
import type { Audience, EscalationState } from './escalation.ts';
import { levelOf } from './ladder.rules.ts';
import type { OfficeTime } from './step.rules.ts';

/** What a date gone by has come to, as far as answering for it goes. */
export interface Answerable {
  readonly kind: DeadlineKind;
  readonly endedAt: string | null;
  /** 'infinity' for good; '-infinity' where a promise was broken, and that was told. */
  readonly answeredUntil: string | null;
  /** Who answers since the last step that says so; null before the first. */
  readonly answers: Audience | null;
  readonly place: Place;
  /** The bodies it has climbed to; of a review the reviewing body. */
  readonly bodyIds: readonly number[];
  /** Whom the complaint is against. */
  readonly officialId: number | null;
}

export function stateOf({ endedAt, answeredUntil }: Answerable, now: Temporal.Instant): EscalationState {
  if (answeredUntil === null || answeredUntil === '-infinity') {
    return 'open';
  }
  if (answeredUntil === 'infinity') {
    return 'closed';
  }
  const isIn = (at: Temporal.Instant) => Temporal.Instant.compare(at, Temporal.Instant.from(answeredUntil)) <= 0;
  if (endedAt !== null) {
    return isIn(Temporal.Instant.from(endedAt)) ? 'closed' : 'open';
  }
  return isIn(now) ? 'promised' : 'open';
}

const audienceOf: Readonly<Partial<Record<Role, Audience>>> = {
  supervisor: 'supervisor',
  head: 'head',
  reviewer: 'body',
};

/**
 * The actor as one who may answer for it now, with the roles that stand high enough; undefined where there is none:
 * once it has climbed, nobody below answers. For a review its body answers, never the provider; for a complaint never
 * the official it is against.
 */
export function answering(
  actor: Actor,
  { kind, answers, place, bodyIds, officialId }: Answerable,
): [Actor, Place] | undefined {
  if (officialId === actor.officerId) {
    return undefined;
  }
  const lowest = answers === null ? 0 : levelOf(answers);
  const able = {
    ...actor,
    grants: actor.grants.filter(({ role }) => levelOf(audienceOf[role] ?? 'officer') >= lowest),
  };
  const where = kind === 'complaintReview' ? { bodyIds } : { ...place, bodyIds };
  return may(able, 'answerEscalation', where) ? [able, where] : undefined;
}

export interface Remedy {
  readonly newOwnerId: number | null;
  readonly promisedOn: Temporal.PlainDate | null;
}

const farthestPromise = 10;

/** Until when an answer holds: what is done is answered for good; what is not yet, until the day promised or the next working day. */
export function answerHolds(
  { endedAt }: Pick<Answerable, 'endedAt'>,
  { newOwnerId, promisedOn }: Remedy,
  { calendar, hours, zone }: OfficeTime,
  now: Temporal.Instant,
): Temporal.Instant | 'infinity' {
  if (endedAt !== null) {
    return 'infinity';
  }
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  if (promisedOn === null) {
    if (newOwnerId === null) {
      throw badInput({ promisedOn: 'ownerOrDateNeeded' });
    }
    return closingOf(hours, addWorkingDays(calendar, today, 1), zone).toInstant();
  }
  const until = () => closingOf(hours, promisedOn, zone).toInstant();
  if (Temporal.PlainDate.compare(promisedOn, today) < 0 || Temporal.Instant.compare(until(), now) <= 0) {
    throw badInput({ promisedOn: 'inThePast' });
  }
  if (Temporal.PlainDate.compare(promisedOn, addWorkingDays(calendar, today, farthestPromise)) > 0) {
    throw badInput({ promisedOn: 'promiseTooFar' });
  }
  if (!isWorkingDay(calendar, promisedOn)) {
    throw badInput({ promisedOn: 'notAWorkingDay' });
  }
  return until();
}
