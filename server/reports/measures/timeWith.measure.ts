import { type RawBuilder, sql } from 'kysely';
import { caseRows, localDay } from '../caseRows.ts';
import type { Measure } from '../measure.ts';
import { arrives, serviceTermMet } from '../termMet.ts';
import { ordinal } from '../workingDays.ts';

const number = (day: RawBuilder<unknown>) => ordinal(sql`d.calendar_version`, day);
const none = sql`'{}'::int4multirange`;

/** The working days after the day of one moment, up to and with that of another, by their numbers. */
const days = (since: RawBuilder<unknown>, until: RawBuilder<unknown>, rows: RawBuilder<unknown>) => sql`
  (select coalesce(range_agg(int4range(s.first, greatest(s.last, s.first), '(]')), ${none})
  from (select ${number(localDay(since))} as first, ${number(localDay(until))} as last from ${rows}) s)`;

const many = (ranges: RawBuilder<unknown>) => sql`
  (select coalesce(sum(upper(one) - lower(one)), 0)::int from unnest(${ranges}) one)`;

const waiting = days(
  sql`w.since`,
  sql`least(w.until, e.at)`,
  sql`waiting_period w where w.application_id = e.application_id and w.since <= e.at`,
);
const inquiries = days(
  sql`q.sent_at`,
  sql`least(q.answered_at, e.at)`,
  sql`inquiry q where q.application_id = e.application_id and q.sent_at <= e.at`,
);

/**
 * The working days of the whole term, as `duration` counts it, by who was being waited for: the applicant (payment,
 * correction, originals), else an organisation that was asked about a document, else nobody but the office itself. Once
 * for each case that meets its term; the three add up to the whole.
 */
export const timeWith: Measure = {
  id: 'timeWith',
  driver: 'case_event',
  source: caseRows({
    item: sql`h.holder`,
    value: sql`h.days`,
    joins: sql`${serviceTermMet}
      cross join lateral (
        select ${number(sql`d.breach_on`)} - d.amount as zero, ${number(sql`r.recorded_on`)} as last offset 0) b
      cross join lateral (
        select int4multirange(int4range(b.zero, greatest(b.zero, b.last), '(]')) as term, ${waiting} as waiting,
          ${inquiries} as asked offset 0) w
      cross join lateral (values
        ('applicant', ${many(sql`w.term * w.waiting`)}),
        ('organisation', ${many(sql`w.term * w.asked - w.waiting`)}),
        ('provider', ${many(sql`w.term - w.asked - w.waiting`)})) as h (holder, days)`,
    where: sql`${arrives} and b.zero is not null and b.last is not null`,
  }),
};
