import type { HearingFacts } from '../../applications/facts.ts';
import type { DeadlineKind } from '../../deadlines/deadline.ts';
import { lateRoutes } from '../../hearings/hearing.ts';
import type { DemoCase, DemoDecision, DemoHearing, DemoMinutes } from './demoCase.ts';
import type { HearingPoint } from './scenario.ts';

/** As hearings/hearingFacts.queries.ts counts them; worked out when asked for, since few cases are ever heard. */
export class DemoHearingFacts implements HearingFacts {
  readonly #demo: DemoCase;

  constructor(demo: DemoCase) {
    this.#demo = demo;
  }

  /** A withdrawn one leaves nothing behind. */
  get #decision(): DemoDecision | null {
    const { decision } = this.#demo;
    return decision?.outcome === 'withdrawn' ? null : decision;
  }

  get lateFrom() {
    return this.#lastOf('noticeLastLawful');
  }

  get literalOn() {
    return this.#lastOf('noticeLiteral');
  }

  get lateRoute() {
    const { decision, lateRefusals } = this.#demo;
    // What ended well for the applicant leaves no permission for a refusal to come.
    const ended = decision?.outcome === 'refusal' ? null : decision?.endedAt;
    const standing = lateRefusals.filter(({ at }) => !ended || Temporal.Instant.compare(at, ended) > 0);
    return lateRoutes.findLast(route => standing.some(one => one.route === route)) ?? null;
  }

  get exists() {
    return this.#decision !== null;
  }

  get isOpen() {
    return this.#decision?.endedAt === null;
  }

  get startsAt() {
    return hearingAhead(this.#decision)?.starts.at.toString() ?? null;
  }

  get hearingOn() {
    return hearingAhead(this.#decision)?.starts.day.toString() ?? null;
  }

  get noticeOut() {
    return (this.#decision?.announcements.length ?? 0) > 0;
  }

  get notifiedOn() {
    return this.#decision?.notifiedOn?.toString() ?? null;
  }

  get objectionsUntil() {
    return this.#decision?.hearingBy?.toString() ?? null;
  }

  get earliestActOn() {
    return this.#decision?.earliestActOn?.toString() ?? null;
  }

  get held() {
    const minutes = minutesOf(this.#decision);
    return minutes && (minutes.attended ? 'held' : 'notAttended');
  }

  get minutesSigned() {
    const minutes = minutesOf(this.#decision);
    return minutes !== null && minutes.chairSignedAt !== null && minutes.secretarySignedAt !== null;
  }

  get originalsCalled() {
    const { events } = this.#demo;
    return Boolean(this.#decision?.originalsCalledAt) || events.some(({ act }) => act === 'callForOriginals');
  }

  get originalsReceived() {
    return this.#demo.parcels.some(({ direction, arrivedAt }) => direction === 'originals' && arrivedAt !== null);
  }

  get refused() {
    return this.#decision?.outcome === 'refusal';
  }

  get objectionUnweighed() {
    const endedAt = this.#decision?.endedAt;
    return (
      this.refused &&
      (this.#decision?.objections ?? []).some(
        ({ inTime, at }) => inTime && endedAt && at.epochMilliseconds > endedAt.epochMilliseconds,
      )
    );
  }

  #lastOf(kind: DeadlineKind): string | null {
    return this.#demo.deadlines.findLast(({ row }) => row.kind === kind)?.row.dueOn.toString() ?? null;
  }
}

export function hearingAhead(decision: DemoDecision | null): DemoHearing | undefined {
  return decision?.hearings.find(({ endedAt }) => endedAt === null);
}

export function minutesOf(decision: DemoDecision | null): DemoMinutes | null {
  return decision?.hearings.findLast(({ minutes }) => minutes !== null)?.minutes ?? null;
}

/** The last thing done of what must be done before the decision. */
export function pointOf(decision: DemoDecision): HearingPoint {
  const minutes = minutesOf(decision);
  if (minutes) {
    return minutes.chairSignedAt && minutes.secretarySignedAt ? 'heard' : 'minuted';
  }
  if (decision.notifiedOn) {
    return 'notified';
  }
  return decision.announcements.length > 0 ? 'announced' : hearingAhead(decision) ? 'scheduled' : 'drafted';
}
