import { type RawBuilder, sql } from 'kysely';
import { hearingFacts } from '../hearings/hearingFacts.queries.ts';
import type { Rows } from '../database/rows.ts';
import type { CaseFacts } from './facts.ts';

/** The facts of one case in one statement; inside an act the case row is already locked. */
export async function findCaseFacts(rows: Rows, id: number, today: Temporal.PlainDate): Promise<CaseFacts | undefined> {
  const { rows: found } = await factsOf(sql`${id}`, today).execute(rows);
  return found[0];
}

export function factsOf(ids: RawBuilder<unknown>, today: Temporal.PlainDate): RawBuilder<CaseFacts> {
  return sql<CaseFacts>`
    select a.id, a.version, a.service, a.channel, a.edition, a.stage, a.outcome, a.ground,
      a.provider_id as "providerId", a.unit_id as "unitId", a.office_id as "officeId", a.region,
      a.assignee_id as "assigneeId", a.document_count as documents,
      d.confirmed as "documentsConfirmed", d.denied as "documentsDenied",
      (select count(*)::int from (
         select distinct on (document_id) specimen_held from specimen_comparison
         where application_id = a.id order by document_id, id desc) last where not specimen_held
      ) as "documentsWithoutSpecimen",
      (select count(*)::int from checklist_item where application_id = a.id and state = 'missing') as "requirementsMissing",
      coalesce((select amount_tiyn::float8 from duty_quote where application_id = a.id and superseded_at is null), 0) as "dutyTiyn",
      coalesce((select sum(amount_tiyn)::float8 from payment where application_id = a.id), 0) as "paidTiyn",
      (select count(distinct (reminded_at at time zone p.zone)::date)::int
         from payment_reminder where application_id = a.id and reminded_at > anew.since) as "reminderDays",
      a.correction_requested is not null as "correctionRequested",
      (select count(*)::int from waiting_period
         where application_id = a.id and reason = 'correction' and since > anew.since) as corrections,
      i.open as "inquiriesOpen", i.overdue as "inquiriesOverdue",
      (select direction from parcel where application_id = a.id and arrived_at is null
         and recalled_at is null) as "parcelUnderWay",
      exists (select 1 from parcel where application_id = a.id and direction = 'originals') as "originalsHandedIn",
      r.reserved as "entriesReserved", r.year as "reservedYear", r.entered as "entriesEntered",
      h.facts as hearing,
      array(select ground from (
        select distinct on (ground) ground, needed from hearing_requirement where edition = a.edition
        order by ground, since desc, id desc) set where needed) as "alsoHeard",
      (select due_on from deadline where application_id = a.id and kind = 'keeping' order by id desc limit 1) as "keptUntil"
    from application a
    join provider p on p.id = a.provider_id
    -- Opened again, it needs for another refusal what the first one needed: to be told and reminded anew.
    cross join lateral (
      select coalesce(max(at), '-infinity') as since from case_event
      where a.reopened_on is not null and application_id = a.id and act = 'reopenCase') anew
    cross join lateral (
      select count(*) filter (where confirmation = 'confirmed')::int as confirmed,
        count(*) filter (where confirmation = 'denied')::int as denied
      from document where application_id = a.id) d
    cross join lateral (
      select count(*) filter (where answered_at is null)::int as open,
        count(*) filter (where answered_at is null and escalated_at is null and please_answer_by < ${today.toString()})::int as overdue
      from inquiry where application_id = a.id) i
    cross join lateral (
      select count(*) filter (where state = 'reserved')::int as reserved,
        min(year) filter (where state = 'reserved') as year,
        count(*) filter (where state = 'entered')::int as entered
      from register_entry where application_id = a.id) r
    cross join lateral (select ${hearingFacts} as facts) h
    where a.id in (${ids})`;
}
