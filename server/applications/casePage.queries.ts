import { sql } from 'kysely';
import { workingDaysBetween } from '../calendar/workingDays.ts';
import { acceptanceDay } from '../calendar/workingHours.ts';
import { deadlinesOf } from '../deadlines/deadline.queries.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Deadline } from '../deadlines/deadline.type.ts';
import { termsInForce } from '../deadlines/stageTerm.queries.ts';
import { type Asked, asksOnly } from '../graphql/asked.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { reasonText } from '../graphql/reasonMessages.ts';
import { countryName } from '../law/countries.ts';
import { getEdition } from '../law/editions.ts';
import type { ActName, StageId } from '../law/law.ts';
import type { Ground } from '../editions/provision.type.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { masked, maySeePersonalData } from '../officers/masked.ts';
import { officerName } from '../officers/officerNaming.ts';
import { may } from '../officers/permissions.ts';
import { possibilities } from './application.rules.ts';
import type { ApplicationRow } from './application.queries.ts';
import { type WarningFacts, warningProvision, warningRules, warningsFor } from './warning.rules.ts';
import type {
  ActField,
  AllowedAct,
  Applicant,
  CaseStage,
  CaseWarning,
  Counter,
  Destination,
  TimelineEvent,
  WaitingPeriod,
} from './application.type.ts';
import type { CaseFacts } from './facts.ts';
import { factsOf } from './facts.queries.ts';
import { counterMinutes } from './intake.rules.ts';

/** What the case page shows beside the case itself; each list is one statement for a whole page of cases. */

type ApplicantRow = Omit<Applicant, 'representative'> & {
  readonly representativeName: string | null;
  readonly representativeIin: string | null;
  readonly powerKind: string | null;
  readonly powerNumber: string | null;
  readonly powerIssuedOn: string | null;
  readonly powerValidUntil: string | null;
};

export async function applicantOf(context: Context, application: ApplicationRow): Promise<Applicant | null> {
  if (!maySeePersonalData(context, application)) {
    return null;
  }
  const row = await context.loaders.one<ApplicantRow>(
    'applicant',
    application.id,
    ids => sql`
    select application_id as id, kind, name, name_latin as "nameLatin", iin, bin, phone, email, address, language,
      identity_document as "identityDocument", heir, changed_data as "changedData", foreign_proof as "foreignProof",
      signed_with as "signedWith", consent_text as "consentText", consent_given_at as "consentGivenAt",
      consent_evidence as "consentEvidence", representative_name as "representativeName",
      representative_iin as "representativeIin", power_kind as "powerKind", power_number as "powerNumber",
      power_issued_on as "powerIssuedOn", power_valid_until as "powerValidUntil"
    from applicant where application_id in (${ids})`,
  );
  if (!row) {
    return null;
  }
  const {
    representativeName: name,
    representativeIin: iin,
    powerKind,
    powerNumber,
    powerIssuedOn,
    powerValidUntil,
  } = row;
  const power = { powerNumber, powerIssuedOn, powerValidUntil };
  return { ...row, representative: name && powerKind ? { name, iin, powerKind, ...power } : null };
}

/** Its name is the law's own: only whether it takes apostilles is asked of the database. */
export function destinationOf(
  context: Context,
  { destinationCountry: code }: ApplicationRow,
  asked: Asked,
): Pick<Destination, 'code' | 'name'> | Promise<Destination> {
  const isNamed = asksOnly(asked, ['code', 'name']);
  return isNamed ? { code, name: countryName(code, context.language) } : wholeDestination(context, code);
}

async function wholeDestination({ loaders, language }: Context, destinationCountry: string): Promise<Destination> {
  const rows = await loaders.many<{ apostille: string; note: string | null; code: string }>(
    'countries',
    0,
    () => sql`
    select 0 as parent, code, apostille, note from destination_country`,
  );
  const found = rows.find(({ code }) => code === destinationCountry);
  const apostille = found?.apostille ?? 'not-party';
  return {
    code: destinationCountry,
    name: countryName(destinationCountry, language),
    apostille,
    warn: apostille !== 'party',
    note: found?.note ?? null,
  };
}

export function counterOf({ queueJoinedAt, calledAt, servedAt }: ApplicationRow): Counter | null {
  if (!queueJoinedAt || !calledAt || !servedAt) {
    return null;
  }
  const times = {
    joinedAt: Temporal.Instant.from(queueJoinedAt),
    calledAt: Temporal.Instant.from(calledAt),
    servedAt: Temporal.Instant.from(servedAt),
  };
  const { wait, service, ...over } = counterMinutes(times);
  return { ...times, waitMinutes: Math.ceil(wait), serviceMinutes: Math.ceil(service), ...over };
}

export function groundOf({ services, language }: Context, { edition, groundId }: ApplicationRow): Ground | null {
  const ground = getEdition(edition, services.editions).grounds.find(({ id }) => id === groundId);
  return ground ? { ...ground, provision: provisionIn(ground.provision, language), text: ground.text[language] } : null;
}

interface Move {
  readonly stage: StageId;
  readonly before: StageId | null;
  readonly at: string;
}

export async function stagesOf(
  { rows, loaders, services, language }: Context,
  application: ApplicationRow,
): Promise<CaseStage[]> {
  const edition = getEdition(application.edition, services.editions);
  const { procedure, terms } = await loaders.once(`terms ${edition.id} ${application.channel}`, () =>
    termsInForce(rows, edition, edition.procedures[application.channel]),
  );
  const moves = await loaders.many<Move>(
    'moves',
    application.id,
    ids => sql`
    select application_id as parent, stage_after as stage, stage_before as before, at from case_event
    where application_id in (${ids}) and stage_before is distinct from stage_after order by version`,
  );
  return procedure.stages.map(stage => ({
    stage: stage.id,
    holder: stage.holder,
    provision: provisionIn(stage.provision, language),
    termAmount: terms(stage.id)?.amount ?? null,
    termUnit: terms(stage.id)?.unit ?? null,
    enteredAt: moves.findLast(move => move.stage === stage.id)?.at ?? null,
    leftAt: application.stage === stage.id ? null : (moves.findLast(move => move.before === stage.id)?.at ?? null),
  }));
}

export async function warningsOf(context: Context, application: ApplicationRow): Promise<CaseWarning[]> {
  const { loaders, services, language } = context;
  const [power] = await loaders.many<Power>(
    'power',
    application.id,
    ids => sql`
    select application_id as parent, power_kind as "powerKind", power_valid_until as "powerValidUntil",
      (select count(*)::int from document d where d.application_id = p.application_id and confirmation = 'denied') as denied
    from applicant p where application_id in (${ids})`,
  );
  const deadlines = await deadlinesOf(context, application);
  const counter = counterOf(application);
  const openOn = (kind: DeadlineKind) =>
    deadlines.find(one => one.kind === kind && one.endedAt === null)?.dueOn.toString() ?? null;
  const facts = {
    ...application,
    closed: application.closedAt !== null,
    destination: (await wholeDestination(context, application.destinationCountry)).apostille,
    powerKind: power?.powerKind ?? null,
    powerValidUntil: power?.powerValidUntil ?? null,
    documentsDenied: power?.denied ?? 0,
    noticePlanOn: openOn('noticePlan'),
    noticeLiteralOn: openOn('noticeLiteral'),
    arrivedLate: arrivedLate(deadlines, services.clock.now()),
    provisional: deadlines.some(deadline => deadline.provisional && deadline.endedAt === null),
    waitOverLimit: counter?.waitOverLimit ?? false,
    serviceOverLimit: counter?.serviceOverLimit ?? false,
  };
  const today = services.clock.now().toZonedDateTimeISO(application.zone).toPlainDate().toString();
  return warningsFor(facts, today).map(id => {
    const { text, ...rule } = warningRules[id];
    const provision = warningProvision(id, application.service);
    return {
      id,
      text: text[language],
      provision: provisionIn(provision, language),
      reading: 'reading' in rule ? rule.reading : null,
    };
  });
}

function arrivedLate(deadlines: readonly Deadline[], now: Temporal.Instant): boolean {
  const carriage = deadlines.find(({ stage, kind }) => kind === 'pleaseBy' && stage === 'carriage');
  return carriage !== undefined && Temporal.Instant.compare(carriage.endedAt ?? now, carriage.dueAt) > 0;
}

interface Power {
  readonly powerKind: WarningFacts['powerKind'];
  readonly powerValidUntil: string | null;
  readonly denied: number;
}

export async function waitingPeriodsOf(
  { rows, loaders, services }: Context,
  application: ApplicationRow,
): Promise<WaitingPeriod[]> {
  const periods = await loaders.many<Omit<WaitingPeriod, 'workingDays'>>(
    'waiting',
    application.id,
    ids => sql`
    select application_id as parent, reason, since, until from waiting_period where application_id in (${ids}) order by id`,
  );
  const { provider } = await loaders.once('calendars', () => services.calendars.current(rows));
  const dayOf = (at: string | null) =>
    (at ? Temporal.Instant.from(at) : services.clock.now()).toZonedDateTimeISO(application.zone).toPlainDate();
  return periods.map(period => ({
    ...period,
    workingDays: workingDaysBetween(provider, dayOf(period.since), dayOf(period.until)),
  }));
}

export async function timelineOf(context: Context, application: ApplicationRow): Promise<TimelineEvent[]> {
  const events = await context.loaders.many<TimelineEvent>(
    'timeline',
    application.id,
    ids => sql`
    select e.application_id as parent, e.at, e.act, ${officerName(context.loaders.namesOfficers, 'o')} as by, e.role, e.stage_before as "stageBefore",
      e.stage_after as "stageAfter", e.version, e.facts, r.text as remark
    from case_event e join officer o on o.id = e.officer_id
    left join case_remark r on r.application_id = e.application_id and r.version = e.version
    where e.application_id in (${ids}) order by e.version`,
  );
  return events.map(event => masked(context, application, event, ['remark']));
}

export async function allowedActsOf(
  context: Context,
  application: ApplicationRow,
  fieldsOf: (act: ActName) => ActField[],
): Promise<AllowedAct[]> {
  const { loaders, services, language } = context;
  const actor = signedIn(context);
  const now = services.clock.now();
  const today = now.toZonedDateTimeISO(application.zone).toPlainDate();
  const facts = await loaders.one<CaseFacts>(`facts ${today.toString()}`, application.id, ids => factsOf(ids, today));
  if (!facts) {
    return [];
  }
  const edition = getEdition(application.edition, services.editions);
  const { provider: calendar } = await loaders.once('calendars', () => services.calendars.current(context.rows));
  const officeDay = acceptanceDay(calendar, edition.hours.provider, now.toZonedDateTimeISO(application.zone));
  return possibilities(edition.procedures[application.channel], facts, { now, today, officeDay }).map(
    ({ act, allowed, provision, reason }) => {
      const permitted = may(actor, act, application);
      const why = reason ?? (permitted ? undefined : { id: 'notYourRole' as const, provision, facts: {} });
      return {
        act,
        allowed: allowed && permitted,
        permitted,
        provision: provisionIn(why?.provision ?? provision, language),
        reason: why ? { id: why.id, text: reasonText(why.id, why.facts ?? {}, language) } : null,
        fields: fieldsOf(act),
      };
    },
  );
}
