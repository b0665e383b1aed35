import { sql } from 'kysely';
import type { ActField, TimelineEvent } from '../applications/application.type.ts';
import { loadApplication } from '../applications/application.queries.ts';
import { deadlineColumns, deadlineFrom, type StoredDeadline } from '../deadlines/deadline.queries.ts';
import type { Deadline } from '../deadlines/deadline.type.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { complaintReasonText, conflictText } from '../graphql/complaintReasonMessages.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { type ComplaintActName, complaintActs } from '../law/complaints.ts';
import { editionInForce } from '../law/editions.ts';
import { isProvisionId } from '../law/provisions.ts';
import { masked, maySeePersonalData } from '../officers/masked.ts';
import { officerName } from '../officers/officerNaming.ts';
import { may } from '../officers/permissions.ts';
import type {
  AllowedComplaintAct,
  Complainant,
  Complaint,
  ComplaintConflict,
  ComplaintEvent,
  CourtInformation,
  CourtNote,
} from './complaint.type.ts';
import type { ComplaintFacts } from './complaintFacts.ts';
import { complaintFactsOf } from './complaintFacts.queries.ts';
import { complaintPossibilities } from './complaintGuard.rules.ts';
import { placeOfAct, placeOfLetter } from './complaintPlace.rules.ts';
import { conflictOf } from './conflict.rules.ts';

/** What the page of a complaint shows beside the complaint itself. */

export interface Letter extends Complainant {
  readonly id: number;
  readonly text: string;
  readonly demands: string;
}

/** Who wrote and what; undefined to those who may not see personal data. */
export async function letterOf(context: Context, complaint: Complaint): Promise<Letter | undefined> {
  return maySeePersonalData(context, placeOfLetter(complaint))
    ? context.loaders.one<Letter>(
        'complaintText',
        complaint.id,
        ids => sql`
        select complaint_id as id, complainant_kind as kind, complainant_name as name, phone, email, address, text, demands
        from complaint_text where complaint_id in (${ids})`,
      )
    : undefined;
}

/** The line of the case's history that is complained of; null where the reader may not see the case. */
export async function contestedOf(context: Context, complaint: Complaint): Promise<TimelineEvent | null> {
  const { applicationId, contestedVersion, id } = complaint;
  const application = applicationId && contestedVersion && (await loadApplication(context, applicationId));
  if (!application) {
    return null;
  }
  const line = await context.loaders.one<TimelineEvent & { id: number }>(
    'contestedLine',
    id,
    ids => sql`
    select c.id, e.at, e.act, ${officerName(context.loaders.namesOfficers, 'o')} as by, e.role, e.stage_before as "stageBefore", e.stage_after as "stageAfter",
      e.version, e.facts, r.text as remark
    from complaint c join case_event e on e.application_id = c.application_id and e.version = c.contested_version
    join officer o on o.id = e.officer_id
    left join case_remark r on r.application_id = e.application_id and r.version = e.version
    where c.id in (${ids})`,
  );
  return line ? masked(context, application, line, ['remark']) : null;
}

/** Its clocks, soonest first; without a case they are explained by the edition in force when it came. */
export async function complaintDeadlinesOf(context: Context, complaint: Complaint): Promise<Deadline[]> {
  const { services, loaders } = context;
  const stored = await loaders.many<StoredDeadline>(
    'complaintDeadlines',
    complaint.id,
    ids => sql`
    select d.complaint_id as parent, ${deadlineColumns} from deadline d
    where d.complaint_id in (${ids}) order by d.due_at, d.id`,
  );
  const now = services.clock.now();
  return stored.map(row => deadlineFrom(row, caseOfDeadlines(context, complaint), now));
}

function caseOfDeadlines({ services }: Context, { edition, channel, service, arrivedOn, zone }: Complaint) {
  const inForce = () => editionInForce(service, Temporal.PlainDate.from(arrivedOn), services.editions).id;
  return { edition: edition ?? inForce(), channel: channel ?? 'corporation', zone } as const;
}

export async function complaintTimelineOf(context: Context, complaint: Complaint): Promise<ComplaintEvent[]> {
  const events = await context.loaders.many<ComplaintEvent>(
    'complaintTimeline',
    complaint.id,
    ids => sql`
    select e.complaint_id as parent, e.at, e.act, ${officerName(context.loaders.namesOfficers, 'o')} as by, e.role, e.stage_before as "stageBefore",
      e.stage_after as "stageAfter", e.version, e.facts, r.text as remark
    from complaint_event e join officer o on o.id = e.officer_id
    left join complaint_remark r on r.complaint_id = e.complaint_id and r.version = e.version
    where e.complaint_id in (${ids}) order by e.version`,
  );
  return events.map(event => masked(context, placeOfLetter(complaint), event, ['remark']));
}

export async function courtNotesOf(context: Context, complaint: Complaint): Promise<readonly CourtNote[]> {
  const notes = await context.loaders.many<CourtNote>(
    'courtNotes',
    complaint.id,
    ids => sql`
    select n.complaint_id as parent, n.id, n.court, n.claim_number as "claimNumber", n.filed_on as "filedOn",
      n.recorded_at as "recordedAt", ${officerName(context.loaders.namesOfficers, 'o')} as by
    from court_note n join officer o on o.id = n.recorded_by where n.complaint_id in (${ids}) order by n.id`,
  );
  return notes.map(note => masked(context, placeOfLetter(complaint), note, ['claimNumber']));
}

/** Said of every complaint, before and after it is decided: it stops nobody (EDU-18.1, AMB-51). */
export function courtInformationOf({ language }: Context, { service }: Complaint): CourtInformation {
  const provision = provisionIn(complaintActs[service].recordCourt.provision, language);
  return { text: provisionIn('EDU-18.1', language).text, provision };
}

export function decisionProvisionsOf({ language }: Context, { decisionProvisionIds }: Complaint) {
  return decisionProvisionIds.filter(isProvisionId).map(id => provisionIn(id, language));
}

function factsOf({ loaders }: Context, { id }: Complaint): Promise<ComplaintFacts | undefined> {
  return loaders.one<ComplaintFacts>('complaintFacts', id, complaintFactsOf);
}

/** For those who could decide it: what would keep them from it. */
export async function myConflictOf(context: Context, complaint: Complaint): Promise<ComplaintConflict | null> {
  const actor = signedIn(context);
  if (!may(actor, 'decideComplaint', placeOfAct('decideComplaint', complaint))) {
    return null;
  }
  const facts = await factsOf(context, complaint);
  const conflict = facts && conflictOf(actor.officerId, facts.involvement);
  return conflict ? { id: conflict, text: conflictText(conflict, context.language) } : null;
}

export async function allowedComplaintActsOf(
  context: Context,
  complaint: Complaint,
  fieldsOf: (act: ComplaintActName) => ActField[],
): Promise<AllowedComplaintAct[]> {
  const { language } = context;
  const actor = signedIn(context);
  const facts = await factsOf(context, complaint);
  return (facts ? complaintPossibilities(facts, actor.officerId) : []).map(({ act, allowed, provision, reason }) => {
    const permitted = may(actor, act, placeOfAct(act, complaint));
    const why = permitted ? reason : { id: 'notYourRole' as const, provision, facts: {} };
    return {
      act,
      allowed: allowed && permitted,
      permitted,
      provision: provisionIn(why?.provision ?? provision, language),
      reason: why ? { id: why.id, text: complaintReasonText(why.id, why.facts ?? {}, language) } : null,
      fields: fieldsOf(act),
    };
  });
}
