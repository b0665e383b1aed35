import { sql } from 'kysely';
import { localDay } from '../caseRows.ts';
import { complaintRows, route } from '../complaintRows.ts';
import type { Measure } from '../measure.ts';

/**
 * Complaints: `received` on the day it arrived; `satisfied` or `partlySatisfied` by the provider (EDU-17.4), each once,
 * and in part no more when in full; `answered`, `forwarded` (EDU-17.3, EDU-17.5); the word of the body's decision
 * (EDU-17.1); `redirected`; `withdrawn`. The detail is with whom it was: `provider` or the kind of the body.
 */
export const complaint: Measure = {
  id: 'complaint',
  driver: 'complaint_event',
  source: complaintRows({
    day: sql`w.day`,
    item: sql`w.item`,
    detail: sql`route.word`,
    n: sql`w.n`,
    joins: sql`
      ${route}
      left join lateral (
        select s.at from complaint_event s
        where e.act = 'satisfyComplaint' and s.complaint_id = e.complaint_id and s.act = e.act and s.version < e.version
        order by s.version limit 1) before on true
      cross join lateral (
        select 'received' as item, c.arrived_on as day, 1 as n where e.act = 'fileComplaint'
        union all
        select 'satisfied', r.recorded_on, 1 where e.act = 'satisfyComplaint' and (e.facts->>'fully')::boolean
        union all
        select 'partlySatisfied', r.recorded_on, 1
        where e.act = 'satisfyComplaint' and not (e.facts->>'fully')::boolean and before.at is null
        union all
        select 'partlySatisfied', ${localDay(sql`before.at`)}, -1
        where e.act = 'satisfyComplaint' and (e.facts->>'fully')::boolean and before.at is not null
        union all
        select e.facts->>'decision', r.recorded_on, 1 where e.act = 'decideComplaint'
        union all
        select done.item, r.recorded_on, 1
        from (values ('answerComplaint', 'answered'), ('forwardComplaint', 'forwarded'),
          ('redirectComplaint', 'redirected'), ('withdrawComplaint', 'withdrawn')) as done (act, item)
        where done.act = e.act) w`,
    where: sql`e.act in ('fileComplaint', 'satisfyComplaint', 'answerComplaint', 'forwardComplaint', 'decideComplaint',
      'redirectComplaint', 'withdrawComplaint')`,
  }),
};
