import { sql } from 'kysely';
import type { Application } from '../applications/application.type.ts';
import { factsOf } from '../applications/facts.queries.ts';
import type { CaseFacts } from '../applications/facts.ts';
import { termsInForce } from '../deadlines/stageTerm.queries.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { known } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { getEdition } from '../law/editions.ts';
import type { Edition, GroundId, Language, Service } from '../law/law.ts';
import { isRefusalReason, reasonsFor, type RefusalReasonId, refusalReasons } from '../law/refusalReasons.ts';
import { channelProvision, countsFor, expectedDelivery } from '../notices/notice.rules.ts';
import { noticeChannels } from '../notices/notice.ts';
import { masked } from '../officers/masked.ts';
import { getApplication, loadApplication } from '../applications/application.queries.ts';
import { hearingPlan, notifiedOnOf } from './hearingPlan.rules.ts';
import { covers, routeNeeded } from './lateRoute.rules.ts';
import { planBreachText } from './planBreachText.ts';
import type {
  Hearing,
  HearingPlan,
  Minutes,
  Objection,
  PreliminaryDecision,
  PreliminaryGround,
  RefusalReason,
} from './hearing.type.ts';

export async function preliminaryDecisionsOf(
  { loaders }: Context,
  application: Application,
): Promise<PreliminaryDecision[]> {
  const decisions = await loaders.many<Omit<PreliminaryDecision, 'application'>>(
    'preliminaryDecisions',
    application.id,
    ids => sql`
    select application_id as parent, id, drafted_by as "draftedBy", stage_before as "stageBefore",
      drafted_at as "draftedAt", notice_sent_at as "noticeSentAt", notified_at as "notifiedAt",
      notified_on as "notifiedOn", hearing_by as "hearingBy", earliest_act_on as "earliestActOn",
      originals_called_at as "originalsCalledAt", ended_at as "endedAt", outcome
    from preliminary_decision where application_id in (${ids}) order by id`,
  );
  return decisions.map(decision => ({ ...decision, application }));
}

type GroundRow = Omit<PreliminaryGround, 'reason' | 'provision'> & { readonly reason: string };

export async function groundsOf(
  context: Context,
  { id, application }: PreliminaryDecision,
): Promise<PreliminaryGround[]> {
  const { services, language, loaders } = context;
  const grounds = await loaders.many<GroundRow>(
    'preliminaryGrounds',
    id,
    ids => sql`
    select decision_id as parent, id, document_id as "documentId", ground, reason, note
    from preliminary_ground where decision_id in (${ids}) order by id`,
  );
  const edition = getEdition(application.edition, services.editions);
  return grounds.map(row => ({
    ...masked(context, application, row, ['note']),
    reason: reasonIn(context, edition, row.ground, row.reason),
    provision: provisionIn(groundOf(edition, row.ground).provision, language),
  }));
}

function groundOf({ grounds }: Edition, id: GroundId) {
  return known(grounds.find(ground => ground.id === id));
}

/** A ground outside item 9 is its own reason. */
function reasonIn({ language }: Context, edition: Edition, ground: GroundId, id: string): RefusalReason {
  if (!isRefusalReason(id)) {
    return { id, ground, text: groundOf(edition, ground).text[language], whatToCorrect: '' };
  }
  return catalogued(id, language);
}

function catalogued(id: RefusalReasonId, language: Language): RefusalReason {
  const { ground, text, whatToCorrect } = refusalReasons[id];
  return { id, ground, text: text[language], whatToCorrect: whatToCorrect[language] };
}

/** The catalogue, then the grounds outside item 9, each its own reason should an administrator ask for a hearing on it. */
export function listRefusalReasons(context: Context, service: Service): RefusalReason[] {
  const edition = known(context.services.editions.findLast(one => one.service === service));
  const others = edition.grounds.filter(({ needsHearing }) => !needsHearing);
  return [
    ...reasonsFor(service).map(id => catalogued(id, context.language)),
    ...others.map(({ id }) => reasonIn(context, edition, id, id)),
  ];
}

export const hearingColumns = sql`
  h.id, h.application_id as "applicationId", h.method, h.place, h.link, lower(h.during) as "startsAt",
  upper(h.during) as "endsAt", h.earlier_agreed as "earlierAgreed", h.ended_at as "endedAt", h.end_reason as "endReason",
  (select officer_id from hearing_seat where hearing_id = h.id and seat = 'chair') as "chairId",
  (select officer_id from hearing_seat where hearing_id = h.id and seat = 'secretary') as "secretaryId"`;

export type HearingRow = Omit<Hearing, 'application'>;

export async function hearingsOf(context: Context, { id, application }: PreliminaryDecision): Promise<Hearing[]> {
  const hearings = await context.loaders.many<HearingRow>(
    'hearings',
    id,
    ids => sql`
    select h.decision_id as parent, ${hearingColumns} from hearing h where h.decision_id in (${ids}) order by h.id`,
  );
  return hearings.map(hearing => ({ ...masked(context, application, hearing, ['link']), application }));
}

export async function minutesOf(context: Context, { id, ...hearing }: Hearing): Promise<Minutes | null> {
  const application = hearing.application ?? (await loadApplication(context, hearing.applicationId));
  const minutes = await context.loaders.one<Minutes & { id: number }>(
    'minutes',
    id,
    ids => sql`
    select hearing_id as id, attended, started_at as "startedAt", ended_at as "endedAt", place, participants,
      representative, matter, explanations, questions, made_by as "madeBy", recorded_at as "recordedAt",
      chair_signed_at as "chairSignedAt", secretary_signed_at as "secretarySignedAt"
    from hearing_minutes where hearing_id in (${ids})`,
  );
  const personal = ['participants', 'representative', 'matter', 'explanations', 'questions'] as const;
  return minutes && application ? masked(context, application, minutes, personal) : null;
}

export async function objectionsOf(context: Context, { id, application }: PreliminaryDecision): Promise<Objection[]> {
  const objections = await context.loaders.many<Objection>(
    'objections',
    id,
    ids => sql`
    select decision_id as parent, id, form, presented_by as "presentedBy", text, received_at as "receivedAt",
      in_time as "inTime"
    from objection where decision_id in (${ids}) order by id`,
  );
  return objections.map(objection => masked(context, application, objection, ['text']));
}

/** By every channel: the dates that follow if the notice went out at that moment, or why that is too late. */
export async function hearingPlansOf(
  context: Context,
  applicationId: number,
  at: Temporal.Instant | null,
): Promise<HearingPlan[]> {
  const { rows, services, language, loaders } = context;
  const application = await getApplication(rows, signedIn(context), applicationId);
  const { zone, service, channel, acceptedOn, reopenedOn } = application;
  const edition = getEdition(application.edition, services.editions);
  const inForce = await termsInForce(rows, edition, edition.procedures[channel]);
  const { provider: calendar } = await services.calendars.current(rows);
  const reckoning = { ...inForce, calendar, hours: edition.hours.provider, zone };
  const sentAt = at ?? services.clock.now();
  const day = sentAt.toZonedDateTimeISO(zone).toPlainDate();
  const facts = await loaders.one<CaseFacts>(`facts ${day.toString()}`, applicationId, ids => factsOf(ids, day));
  const start = {
    acceptedOn: Temporal.PlainDate.from(acceptedOn),
    reopenedOn: reopenedOn === null ? null : Temporal.PlainDate.from(reopenedOn),
  };
  return noticeChannels.map(each => {
    const { limits, breaches, ...plan } = hearingPlan(reckoning, {
      ...start,
      sentAt,
      deliveryDays: expectedDelivery[each],
    });
    const provision = channelProvision(service, channel, each);
    return {
      channel: each,
      counts: countsFor(channel, each),
      channelProvision: provision ? provisionIn(provision, language) : null,
      sentAt: sentAt.toString(),
      notifiedOn: plan.notifiedOn.toString(),
      hearingBy: plan.hearingBy.toString(),
      objectionsUntil: plan.objectionsUntil.toString(),
      earliestActOn: plan.earliestActOn.toString(),
      signBy: plan.signBy.toString(),
      dispatchBy: limits.dispatch.dueOn.toString(),
      termEndsOn: limits.term.dueOn.toString(),
      noticePlan: limits.noticePlan.dueOn.toString(),
      noticeLastLawful: limits.noticeLastLawful.dueOn.toString(),
      noticeLiteral: limits.noticeLiteral.dueOn.toString(),
      lawful: plan.lawful,
      route: plan.route,
      breaches: breaches.map(({ id, provision: rule, limit }) => ({
        id,
        text: planBreachText(id, language),
        provision: provisionIn(rule, language),
        limit: limit.toString(),
      })),
      needsSupervisor: plan.needsSupervisor,
      allowedBySupervisor:
        facts !== undefined &&
        covers(facts.hearing.lateRoute, routeNeeded(facts.hearing, notifiedOnOf(reckoning, sentAt))),
      provisional: plan.provisional,
    };
  });
}
