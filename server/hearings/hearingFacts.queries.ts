import { sql } from 'kysely';

/**
 * applications/facts.ts `HearingFacts` of case `a` at provider `p`, as one JSON value. Most cases have no preliminary decision:
 * then nothing but the two dates of the notice is looked up.
 */
export const hearingFacts = sql`(
  select json_build_object(
    'lateFrom', n."lateFrom",
    'literalOn', n."literalOn",
    'lateRoute', (select route from late_refusal where application_id = a.id
      and decided_at > coalesce((select max(ended_at) from preliminary_decision
        where application_id = a.id and outcome in ('withdrawn', 'apostille', 'annulled')), '-infinity')
      order by array_position(array['lastLawful', 'literalOnly', 'extension'], route) desc limit 1),
    'exists', d.id is not null,
    'isOpen', d.id is not null and d.ended_at is null,
    'startsAt', h."startsAt",
    'hearingOn', (h."startsAt" at time zone p.zone)::date,
    'noticeOut', coalesce(o.out, false),
    'notifiedOn', d.notified_on,
    'objectionsUntil', d.hearing_by,
    'earliestActOn', d.earliest_act_on,
    'held', m.held,
    'minutesSigned', coalesce(m.signed, false),
    'originalsCalled', d.originals_called_at is not null or exists (
      select 1 from case_event where application_id = a.id and act = 'callForOriginals'),
    'originalsReceived', exists (
      select 1 from parcel where application_id = a.id and direction = 'originals' and arrived_at is not null),
    'refused', coalesce(d.outcome = 'refusal', false),
    'objectionUnweighed', coalesce(d.outcome = 'refusal' and exists (
      select 1 from objection where decision_id = d.id and in_time and recorded_at > d.ended_at), false))
  from (select
      max(due_on) filter (where kind = 'noticeLastLawful') as "lateFrom",
      max(due_on) filter (where kind = 'noticeLiteral') as "literalOn"
    from deadline where application_id = a.id and kind in ('noticeLastLawful', 'noticeLiteral')) n
  left join lateral (
    select * from preliminary_decision where application_id = a.id and coalesce(outcome, '') not in ('withdrawn', 'annulled')
    order by id desc limit 1) d on true
  left join lateral (
    select id, lower(during) as "startsAt" from hearing where decision_id = d.id and ended_at is null) h on true
  left join lateral (
    select true as out
    from notice e where e.application_id = a.id and e.kind = 'hearing' and e.counts and e.created_at >= d.drafted_at
      and e.state in ('queued', 'toRecord', 'sent', 'delivered') limit 1) o on true
  left join lateral (
    select e.end_reason as held, m.chair_signed_at is not null and m.secretary_signed_at is not null as signed
    from hearing e join hearing_minutes m on m.hearing_id = e.id
    where e.decision_id = d.id and m.started_at >= d.notified_at
    order by e.id desc limit 1) m on true)`;
