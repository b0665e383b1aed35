import { type RawBuilder, sql } from 'kysely';

interface Evidence {
  readonly sent: string | null;
  readonly delivered: string | null;
}

/**
 * The first sending and the earliest delivery that still stands of the notices of one preliminary decision, over the
 * channels that count. Both arguments are columns of the query around it.
 */
export function hearingEvidence(applicationId: string, draftedAt: string): RawBuilder<Evidence> {
  return sql<Evidence>`
    select min(x.sent_at) as sent, min(x.delivered_at) filter (where x.state in ('delivered', 'superseded')) as delivered
    from notice x where x.application_id = ${sql.ref(applicationId)} and x.kind = 'hearing' and x.counts
      and x.created_at >= ${sql.ref(draftedAt)}`;
}
