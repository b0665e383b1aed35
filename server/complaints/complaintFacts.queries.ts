import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { undoingActs } from '../law/complaints.ts';
import type { ComplaintFacts } from './complaintFacts.ts';

/** The facts of one complaint in one statement; inside an act its row is already locked. */
export async function findComplaintFacts(rows: Rows, id: number): Promise<ComplaintFacts | undefined> {
  const { rows: found } = await complaintFactsOf(sql`${id}`).execute(rows);
  return found[0];
}

export function complaintFactsOf(ids: RawBuilder<unknown>): RawBuilder<ComplaintFacts> {
  return sql<ComplaintFacts>`
    select c.id, c.version, c.service, c.subject, c.respondent, c.stage, c.door, b.kind as "bodyKind",
      c.application_id as "applicationId", f.due_at as "forwardUntil",
      coalesce(c.satisfied_fully, false) as "isSatisfied",
      coalesce(c.satisfied_fully and c.satisfied_at <= f.due_at, false) as excused,
      c.answered_at is not null as "isAnswered", c.forwarded_at is not null as "isForwarded", c.decision,
      r.id as "reviewerId", r.name as reviewer, a.outcome as "caseOutcome",
      not exists (
        select from case_event e where e.application_id = c.application_id and e.version > c.contested_version
          and e.act in (${sql.join([...undoingActs])})) as "contestedStands",
      json_build_object(
        'officialId', c.official_id,
        'actors', array(
          select distinct e.officer_id from case_event e
          where e.application_id = c.application_id and e.version <= coalesce(c.contested_version, e.version)
          union
          select e.officer_id from complaint_event e
          where e.complaint_id = c.id and e.act in ('satisfyComplaint', 'answerComplaint', 'forwardComplaint')),
        'directors', array(
          select distinct g.officer_id from role_grant g
          where g.provider_id = c.provider_id and g.role in ('supervisor', 'head')
            and (g.ended_at is null or (g.since <= done.at and g.ended_at > done.at)))
      ) as involvement
    from complaint c
    join reviewing_body b on b.id = c.body_id
    left join application a on a.id = c.application_id
    -- Whoever has left the body holds nothing there.
    left join officer r on r.id = c.reviewer_id and r.active and exists (
      select from role_grant g
      where g.officer_id = r.id and g.role = 'reviewer' and g.body_id = c.body_id and g.ended_at is null)
    left join lateral (
      select due_at from deadline where complaint_id = c.id and kind = 'complaintForward' order by id desc limit 1
    ) f on true
    cross join lateral (
      select coalesce((
        select e.at from case_event e
        where e.application_id = c.application_id and e.version = c.contested_version), a.accepted_on::timestamptz, c.arrived_at) as at
    ) done
    where c.id in (${ids})`;
}
