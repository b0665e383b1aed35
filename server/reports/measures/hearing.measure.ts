import { sql } from 'kysely';
import { caseRows, localDay } from '../caseRows.ts';
import type { Measure } from '../measure.ts';

/** Put elsewhere before anybody came to it, a hearing stays one hearing. */
const isPutElsewhere = sql`exists (
  select from hearing b where b.decision_id = h.decision_id and b.end_reason = 'replaced'
    and b.id = (select max(m.id) from hearing m where m.decision_id = h.decision_id and m.id < h.id))`;

const refusal = sql`(
  select max(l.version) from case_event l
  where l.application_id = e.application_id and l.version < e.version and l.act = 'refuseOnMerits')`;

/**
 * Hearings, one of these words each time: `scheduled` (appointed; a new day for the same one is not another), `held` and
 * `notAttended` on the day it was, `postponed` at the participant's request, `withdrawn` with its preliminary decision;
 * and what came of it: `outcomeChanged` where the apostille was granted after it, `outcomeKept` where it was refused as
 * intended (EDU-10.H10). A refusal the head sends back unsigned takes its `outcomeKept` with it.
 * Scheduled are as many as held, not attended, withdrawn and still ahead together.
 */
export const hearing: Measure = {
  id: 'hearing',
  driver: 'case_event',
  source: caseRows({
    day: sql`w.day`,
    item: sql`w.item`,
    n: sql`w.n`,
    joins: sql`
      cross join lateral (
        select 'scheduled' as item, r.recorded_on as day, 1 as n from hearing h
        where e.act = 'scheduleHearing' and h.id = (e.facts->>'hearingId')::int and not ${isPutElsewhere}
        union all
        select case when (e.facts->>'attended')::boolean then 'held' else 'notAttended' end, (e.facts->>'heardOn')::date, 1
        where e.act = 'recordHearing'
        union all
        select 'withdrawn', r.recorded_on, 1 from hearing h
        where e.act = 'withdrawPreliminaryDecision' and h.application_id = e.application_id
          and h.end_reason = 'withdrawn' and h.ended_at = e.at
        union all
        select 'outcomeKept', ${localDay(sql`u.at`)}, -1 from case_event u
        where e.act = 'returnUnsigned' and e.stage_after = 'hearing'
          and u.application_id = e.application_id and u.version = ${refusal}
        union all
        select done.item, r.recorded_on, 1
        from (values ('postponeHearing', 'postponed'), ('grantAfterHearing', 'outcomeChanged'), ('refuseOnMerits', 'outcomeKept'))
          as done (act, item)
        where done.act = e.act) w`,
    where: sql`e.act in ('scheduleHearing', 'recordHearing', 'postponeHearing', 'withdrawPreliminaryDecision',
      'grantAfterHearing', 'refuseOnMerits', 'returnUnsigned')`,
  }),
};
