import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { openDeadlines } from '../deadlines/deadline.service.ts';
import { badInput, DomainError } from '../errors.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import type { ComplainantKind, ComplaintDoor, ComplaintSubject, ComplaintWay, Respondent } from '../law/complaints.ts';
import type { Service } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { type Place, requirePermission, roleFor } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { bodyFor } from './body.queries.ts';
import { Complaint, ComplaintText } from './complaint.entity.ts';
import { type ComplaintActResult, reckoningOf, record, setNextDueOf } from './complaintAct.ts';
import { forwardDeadline } from './complaintClock.rules.ts';
import { type ComplaintSite, siteOf } from './complaintSite.queries.ts';
import { reviewAt } from './complaintTerm.queries.ts';
import { caseComplainedOf, contestedLine } from './contested.queries.ts';

interface Complainant {
  readonly kind: ComplainantKind;
  readonly name: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly address?: string | null;
}

export interface FileComplaintInput extends IdempotentInput {
  readonly applicationId?: number | null;
  /** For whoever may not read the case: its number or that of its receipt; the name of the complainant must be of the case. */
  readonly caseNumber?: string | null;
  /** Why it is about no case; then provider and service are named. */
  readonly noCaseReason?: string | null;
  readonly providerId?: number | null;
  readonly service?: Service | null;
  readonly subject: ComplaintSubject;
  readonly respondent: Respondent;
  readonly officialId?: number | null;
  /** The line of the case's history complained of; at the door of a body, unnamed: the decision the case has. */
  readonly contestedVersion?: number | null;
  readonly door: ComplaintDoor;
  readonly bodyId?: number | null;
  readonly way: ComplaintWay;
  readonly arrivedAt: Temporal.Instant;
  readonly complainant: Complainant;
  readonly text: string;
  readonly demands: string;
}

/** A complaint has come: from its arrival the provider has 3 working days to send it on with the case (EDU-17.2, EDU-17.3). */
export function fileComplaint(
  services: Services,
  actor: Actor | undefined,
  input: FileComplaintInput,
): Promise<ComplaintActResult> {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  const now = services.clock.now();
  return inTransaction(services, em =>
    once(em, { officerId: actor.officerId, act: 'fileComplaint', input, at: now }, async () => {
      const complaint = await enter(services, em, actor, input, now);
      return { complaintId: complaint.id, version: complaint.version };
    }),
  );
}

async function enter(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  input: FileComplaintInput,
  now: Temporal.Instant,
): Promise<Complaint> {
  const rows = rowsOf(em);
  if (Temporal.Instant.compare(input.arrivedAt, now) > 0) {
    throw badInput({ arrivedAt: 'arrivalInFuture' });
  }
  if (input.door === 'body' && !input.bodyId) {
    throw badInput({ bodyId: 'bodyMissing' });
  }
  const applicationId = await caseComplainedOf(rows, actor, input);
  const site = await siteOf(rows, { ...input, applicationId });
  const { service } = site;
  const place = placeOfFiling(input, site);
  requirePermission(actor, 'fileComplaint', place);
  const body = await bodyFor(rows, { ...input, service });
  if (!applicationId && input.contestedVersion) {
    throw badInput({ contestedVersion: 'noSuchHistoryLine' });
  }
  const contested = applicationId && (await contestedLine(rows, applicationId, contestedBy(input)));
  if (contested && Temporal.Instant.compare(input.arrivedAt, contested.at) < 0) {
    throw badInput({ arrivedAt: 'arrivalBeforeAct' });
  }
  await requireOfficial(rows, input, site);
  const reckoning = await reckoningOf(services, em, { ...site, arrivedAt: input.arrivedAt });
  const arrivedOn = input.arrivedAt.toZonedDateTimeISO(reckoning.zone).toPlainDate();
  const complaint = em.create(Complaint, {
    ...site,
    applicationId,
    noCaseReason: input.noCaseReason ?? null,
    subject: input.subject,
    respondent: input.respondent,
    officialId: input.respondent === 'official' ? (input.officialId ?? null) : null,
    contestedVersion: contested ? contested.version : null,
    door: input.door,
    way: input.way,
    stage: 'registration',
    bodyId: body.id,
    arrivedAt: input.arrivedAt,
    arrivedOn,
    recordedAt: now,
    recordedBy: actor.officerId,
  });
  await em.flush();
  const { kind, name, phone = null, email = null, address = null } = input.complainant;
  em.create(ComplaintText, {
    complaintId: complaint.id,
    complainantKind: kind,
    complainantName: name,
    phone,
    email,
    address,
    text: input.text,
    demands: input.demands,
  });
  openDeadlines(em, { complaintId: complaint.id }, [
    input.door === 'provider'
      ? forwardDeadline(reckoning, service, arrivedOn)
      : await reviewAt(rows, body.kind, { reckoning, service, startEvent: 'complaintArrived', startOn: arrivedOn }),
  ]);
  const role = roleFor(actor, 'fileComplaint', place);
  const line = { act: 'fileComplaint', at: now, officerId: actor.officerId, role, stageBefore: null } as const;
  const facts = { arrivedAt: input.arrivedAt.toString(), door: input.door, way: input.way, bodyId: body.id };
  record(em, complaint, line, { facts });
  await em.flush();
  await setNextDueOf(em, complaint.id);
  return complaint;
}

/** At the provider's door it is the provider's people who record it, at the body's door the body's. */
function placeOfFiling({ door, bodyId }: Pick<FileComplaintInput, 'door' | 'bodyId'>, site: ComplaintSite): Place {
  return door === 'body' && bodyId ? { bodyIds: [bodyId] } : { ...site, bodyIds: [] };
}

const contestedBy = ({ subject, contestedVersion, door }: FileComplaintInput) => ({
  subject,
  version: contestedVersion ?? null,
  // A reviewer does not see the history of a case before the complaint about it is registered.
  mayOmit: door === 'body',
});

async function requireOfficial(
  rows: Rows,
  { respondent, officialId }: FileComplaintInput,
  { providerId }: ComplaintSite,
): Promise<void> {
  if (respondent !== 'official') {
    return;
  }
  if (!officialId) {
    throw badInput({ officialId: 'officialMissing' });
  }
  const { rows: grants } = await sql`
    select 1 from role_grant where officer_id = ${officialId} and provider_id = ${providerId} limit 1`.execute(rows);
  if (grants.length === 0) {
    throw badInput({ officialId: 'officialOfThisProvider' });
  }
}
