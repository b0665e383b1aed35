import { sql } from 'kysely';
import type { Context } from '../graphql/context.ts';
import { masked } from '../officers/masked.ts';
import type { Inquiry } from '../inquiries/inquiry.type.ts';
import type { AnswerLink } from './link.type.ts';

/** What the letter is doing the queue knows: its job is there until the mail server has taken it. */
export async function linkOfInquiry(context: Context, { id, application }: Inquiry): Promise<AnswerLink | null> {
  const now = context.services.clock.now().toString();
  const link = await context.loaders.one<AnswerLink>(
    'answerLink',
    id,
    ids => sql`
    select i.id, o.email as "sentTo", l.expires_at as "expiresAt",
      case when l.used_at is not null then 'used'
        when i.answered_at is not null or l.expires_at <= ${now} then 'ended'
        when j.key is null then 'sent'
        when j.last_error is null then 'waiting'
        else 'notTaken' end as state
    from access_link l join inquiry i on i.id = l.subject_id join organisation o on o.id = i.organisation_id
    left join graphile_worker.jobs j on j.key = 'mailInquiry:' || i.id
    where l.purpose = 'answerInquiry' and l.subject_id in (${ids})`,
  );
  return link ? masked(context, application, link, ['sentTo']) : null;
}
