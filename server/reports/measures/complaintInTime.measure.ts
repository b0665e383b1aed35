import { sql } from 'kysely';
import { complaintRows, route } from '../complaintRows.ts';
import type { Measure } from '../measure.ts';

/**
 * Dates of complaints that were met, by the kind of the date and with whom it ran: 1 in time, 0 late. Counted once each,
 * by the act that met it; what was left without object is not. The term of a review is of the order for the quality body
 * alone (EDU-17.6): for the others it is the working default in force when the complaint was registered.
 */
export const complaintInTime: Measure = {
  id: 'complaintInTime',
  driver: 'complaint_event',
  source: complaintRows({
    item: sql`d.kind`,
    detail: sql`route.word`,
    value: sql`case when d.ended_at <= coalesce(d.breach_at, d.due_at) then 1 else 0 end`,
    joins: sql`
      ${route}
      join (values ('satisfyComplaint', 'complaintForward'), ('forwardComplaint', 'complaintForward'),
        ('redirectComplaint', 'complaintForward'), ('answerComplaint', 'complaintAnswer'),
        ('decideComplaint', 'complaintReview')) as meets (act, kind) on meets.act = e.act
      join deadline d on d.complaint_id = e.complaint_id and d.kind = meets.kind and d.state = 'met' and d.ended_at = e.at`,
  }),
};
