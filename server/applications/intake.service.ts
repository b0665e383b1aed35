import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { rowsOf } from '../database/rows.ts';
import { openPlan, openStageDeadlines, reckoningsFor, setNextDue } from '../deadlines/deadline.service.ts';
import { acceptance, termEnd } from '../deadlines/plan.rules.ts';
import { createChecklist } from '../documents/checklist.service.ts';
import { Document } from '../documents/document.entity.ts';
import { badInput, DomainError } from '../errors.ts';
import { type ActResult, type IdempotentInput, once } from '../history/actRequest.service.ts';
import { CaseEvent } from '../history/caseEvent.entity.ts';
import { editionInForce } from '../law/editions.ts';
import type { Channel, ConsentEvidence, Edition, IssuerKind, Language, Role, Service, StageId } from '../law/law.ts';
import { queueIntakeNotice } from '../notices/notice.service.ts';
import type { Actor } from '../officers/actor.ts';
import { type Place, requirePermission, roleFor } from '../officers/permissions.ts';
import { areOrganisations } from '../providers/provider.queries.ts';
import { addPayment, type PaymentInput, quoteDuty } from '../payments/payment.service.ts';
import { inTransaction, readRows, type Services } from '../services.ts';
import { Applicant, Application } from './application.entity.ts';
import { type CounterTimes, requireCounterInOrder, requireLawfulIntake } from './intake.rules.ts';

interface DocumentInput {
  readonly kind: string;
  readonly number?: string | null;
  readonly issuedOn?: Temporal.PlainDate | null;
  readonly organisationId?: number | null;
  readonly issuerName: string;
  readonly issuerKind: IssuerKind;
  readonly signatoryName: string;
  readonly signatoryCapacity: string;
  readonly sealAuthority?: string | null;
  readonly form: 'original' | 'notarisedCopy' | 'scan';
  readonly validUntil?: Temporal.PlainDate | null;
}

export interface IntakeInput extends IdempotentInput {
  readonly service: Service;
  readonly providerId: number;
  readonly destinationCountry: string;
  readonly applicant: {
    readonly kind: 'person' | 'entity';
    readonly name: string;
    readonly nameLatin?: string | null;
    readonly iin?: string | null;
    readonly bin?: string | null;
    readonly phone?: string | null;
    readonly email?: string | null;
    readonly address?: string | null;
    readonly language: Language;
    readonly identityDocument?: string | null;
    readonly heir: boolean;
    readonly changedData: boolean;
    readonly foreignProof: boolean;
  };
  readonly representative?: {
    readonly name: string;
    readonly iin: string;
    readonly powerKind: 'simple' | 'notarised' | 'entity' | 'foreign';
    readonly powerNumber?: string | null;
    readonly powerIssuedOn?: Temporal.PlainDate | null;
    readonly powerValidUntil?: Temporal.PlainDate | null;
  } | null;
  readonly signedWith: 'hand' | 'eds' | 'otp';
  readonly consent?: { readonly text: string; readonly evidence: ConsentEvidence } | null;
  readonly documents: readonly DocumentInput[];
  /** Items of the checklist that were presented, by their ids. */
  readonly presented: readonly string[];
  readonly payment?: PaymentInput | null;
}

export interface CounterIntakeInput extends IntakeInput {
  readonly officeId: number;
  readonly counter?: CounterTimes | null;
  /** Number of the call to the Unified Contact Centre that asked for intake at home (EDU-STD-10.1). */
  readonly homeVisitCall?: string | null;
}

export interface PortalIntakeInput extends IntakeInput {
  /** Office of the Corporation where the originals are handed in and the result is issued. */
  readonly officeId: number;
  /** When the portal took the request in; absent: now. The legal day of filing is the day of that moment. */
  readonly submittedAt?: Temporal.Instant | null;
}

/** Intake at the counter: the package is handed in and the numbered receipt given; the day itself is not counted. */
export async function acceptApplication(
  services: Services,
  actor: Actor | undefined,
  input: CounterIntakeInput,
): Promise<ActResult> {
  const place = await placeOfOffice(services, input.officeId);
  requirePermission(actor, 'acceptApplication', place);
  if (!input.counter && !input.homeVisitCall) {
    throw badInput({ counter: 'counterTimesOrHomeVisit' });
  }
  if (input.counter) {
    requireCounterInOrder(input.counter, services.clock.now());
  }
  const role = roleFor(actor, 'acceptApplication', place);
  return openCase(services, actor, { act: 'acceptApplication', channel: 'corporation', role }, input, {
    queueJoinedAt: input.counter?.joinedAt ?? null,
    calledAt: input.counter?.calledAt ?? null,
    servedAt: input.counter?.servedAt ?? null,
    homeVisitCall: input.homeVisitCall ?? null,
  });
}

/** A request filed on the portal: accepted the same working day, or the next one (EDU-STD-7.5). */
export async function submitApplication(
  services: Services,
  actor: Actor | undefined,
  input: PortalIntakeInput,
): Promise<ActResult> {
  requirePermission(actor, 'submitApplication', { channel: 'portal' });
  const now = services.clock.now();
  const filedAt = input.submittedAt ?? now;
  if (Temporal.Instant.compare(filedAt, now) > 0) {
    throw badInput({ submittedAt: 'inTheFuture' });
  }
  const role = roleFor(actor, 'submitApplication', { channel: 'portal' });
  return openCase(services, actor, { act: 'submitApplication', channel: 'portal', role }, input, { filedAt });
}

/** Undefined for an office there is not. */
async function placeOfOffice(services: Services, officeId: number): Promise<Place | undefined> {
  const { rows } = await sql<Place>`select id as "officeId", region from office where id = ${officeId}`.execute(
    readRows(services),
  );
  return rows[0];
}

interface Opening {
  readonly act: 'acceptApplication' | 'submitApplication';
  readonly channel: Channel;
  readonly role: Role;
}

async function openCase(
  services: Services,
  actor: Actor,
  { act, channel, role }: Opening,
  input: CounterIntakeInput | PortalIntakeInput,
  counter: Partial<Application>,
): Promise<ActResult> {
  requireNumber(input.applicant);
  return inTransaction(services, async em => {
    const now = services.clock.now();
    return once(em, { officerId: actor.officerId, act, input, at: now }, async () => {
      const { application, filedOn, edition } = await createApplication(services, em, channel, input, counter, now);
      em.create(CaseEvent, {
        applicationId: application.id,
        version: 1,
        act,
        at: now,
        officerId: actor.officerId,
        role,
        stageBefore: null,
        stageAfter: application.stage,
        facts: { receiptNumber: application.receiptNumber, documents: input.documents.length },
      });
      em.create(Applicant, applicantOf(application, input, now));
      const documents = input.documents.map((document, at) => documentOf(application, document, at + 1));
      documents.forEach(document => em.create(Document, document));
      await createChecklist(em, {
        application,
        procedure: edition.procedures[channel],
        input,
        recordedBy: actor.officerId,
        at: now,
      });
      await quoteDuty(em, application, application.acceptedOn);
      if (input.payment) {
        await addPayment(em, application, input.payment, { by: actor.officerId, at: now, today: filedOn });
      }
      await em.flush();
      await setNextDue(em, application);
      await queueIntakeNotice(em, services, application);
      return { applicationId: application.id, version: 1 };
    });
  });
}

function requireNumber({ kind, iin, bin }: IntakeInput['applicant']): void {
  if (kind === 'person' && !iin) {
    throw badInput({ 'applicant.iin': 'required' });
  }
  if (kind === 'entity' && !bin) {
    throw badInput({ 'applicant.bin': 'required' });
  }
}

async function createApplication(
  services: Services,
  em: SqlEntityManager,
  channel: Channel,
  input: CounterIntakeInput | PortalIntakeInput,
  counter: Partial<Application>,
  now: Temporal.Instant,
): Promise<{ application: Application; filedOn: Temporal.PlainDate; edition: Edition }> {
  const place = await findPlace(em, input);
  const filedAt = counter.filedAt ?? now;
  const filedOn = filedAt.toZonedDateTimeISO(place.zone).toPlainDate();
  const edition = editionInForce(input.service, filedOn, services.editions);
  requireLawfulIntake(edition.procedures[channel], {
    ...input,
    applicantKind: input.applicant.kind,
    names: [input.applicant.name, ...(input.representative ? [input.representative.name] : [])],
    nameLatin: input.applicant.nameLatin ?? null,
    consentEvidence: input.consent?.evidence ?? null,
    powerKind: input.representative?.powerKind ?? null,
    paymentMethod: input.payment?.method ?? null,
  });
  const calendars = await services.calendars.current(rowsOf(em));
  const reckonings = await reckoningsFor(em, calendars, edition, { channel }, place.zone);
  const { acceptedOn } = acceptance(reckonings.provider, filedAt);
  const stage: StageId = channel === 'corporation' ? 'carriage' : 'registration';
  const application = em.create(Application, {
    receiptNumber: `${place.officeCode}-${acceptedOn.year}-${String(place.receipt).padStart(7, '0')}`,
    service: input.service,
    channel,
    edition: edition.id,
    providerId: input.providerId,
    officeId: input.officeId,
    region: place.region,
    stage,
    stageOpenedAt: channel === 'portal' ? openedOn(edition, acceptedOn, filedAt, place.zone) : now,
    filedAt,
    acceptedOn,
    termEndsOn: termEnd(reckonings.provider, acceptedOn),
    destinationCountry: input.destinationCountry,
    documentCount: input.documents.length,
    ...counter,
  });
  await em.flush();
  openPlan(em, application, reckonings);
  await openStageDeadlines(em, application, reckonings, { startEvent: 'accepted', startOn: acceptedOn });
  return { application, filedOn, edition };
}

/** Filed after hours, the case reaches the office with the opening of the day it is accepted on. */
function openedOn(
  edition: Edition,
  acceptedOn: Temporal.PlainDate,
  filedAt: Temporal.Instant,
  zone: string,
): Temporal.Instant {
  const isToday = acceptedOn.equals(filedAt.toZonedDateTimeISO(zone).toPlainDate());
  const plainTime = edition.hours.provider.opens;
  return isToday ? filedAt : acceptedOn.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
}

async function findPlace(em: SqlEntityManager, input: CounterIntakeInput | PortalIntakeInput) {
  const { rows } = await sql<{ zone: string; region: string; service: Service; officeCode: string; receipt: number }>`
    select p.zone, p.region, p.service, o.code as "officeCode", nextval('receipt_number')::int as receipt
    from provider p, office o, destination_country c
    where p.id = ${input.providerId} and o.id = ${input.officeId} and c.code = ${input.destinationCountry}`.execute(
    rowsOf(em),
  );
  const place = rows[0];
  if (!place) {
    throw badInput({ providerId: 'providerOfficeOrCountryUnknown' });
  }
  if (place.service !== input.service) {
    const provision = input.service === 'education' ? 'EDU-4.1' : 'NFO-JUS-STAGE';
    throw new DomainError('BAD_INPUT', { fields: { providerId: 'providerOfTheOtherService' } }, provision);
  }
  if (
    !(await areOrganisations(
      rowsOf(em),
      input.documents.map(document => document.organisationId),
    ))
  ) {
    throw badInput({ 'documents.organisationId': 'unknown' });
  }
  return place;
}

function applicantOf(application: Application, input: IntakeInput, now: Temporal.Instant) {
  const { representative, consent } = input;
  return {
    ...input.applicant,
    applicationId: application.id,
    signedWith: input.signedWith,
    representativeName: representative?.name ?? null,
    representativeIin: representative?.iin ?? null,
    powerKind: representative?.powerKind ?? null,
    powerNumber: representative?.powerNumber ?? null,
    powerIssuedOn: representative?.powerIssuedOn ?? null,
    powerValidUntil: representative?.powerValidUntil ?? null,
    consentText: consent?.text ?? null,
    consentGivenAt: consent ? now : null,
    consentEvidence: consent?.evidence ?? null,
  };
}

function documentOf(application: Application, document: DocumentInput, position: number) {
  return { ...document, applicationId: application.id, position, confirmation: 'pending' as const };
}
