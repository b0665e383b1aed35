import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import { carriedChannels } from './notice.ts';
import type { NoticeCase } from './noticeCase.ts';

const names = (table: string) =>
  sql`json_build_object('kk', ${sql.ref(`${table}.name_kk`)}, 'ru', ${sql.ref(`${table}.name_ru`)}, 'en', ${sql.ref(`${table}.name_en`)})`;

export async function getNoticeCase(rows: Rows, id: number): Promise<NoticeCase> {
  return known((await noticeCasesOf(rows, [id]))[0]);
}

/** In the order of their ids, in one statement however many. */
export async function noticeCasesOf(rows: Rows, ids: readonly number[]): Promise<readonly NoticeCase[]> {
  const { rows: found } = await sql<NoticeCase>`
    select a.id, a.version, a.receipt_number as "receiptNumber", a.service, a.channel, a.edition, a.stage, a.outcome,
      a.ground, a.refusal_reason as "refusalReason", a.correction_requested as "correctionRequested",
      a.accepted_on as "acceptedOn", a.term_ends_on as "termEndsOn", a.provider_id as "providerId",
      a.unit_id as "unitId", a.office_id as "officeId", a.region, a.assignee_id as "assigneeId", a.body_ids as "bodyIds", p.zone,
      ${names('p')} as provider, p.address as "providerAddress", p.phone as "providerPhone",
      case when o.id is not null then ${names('o')} end as office, o.address as "officeAddress",
      coalesce(c.language, 'kk') as language, c.phone, c.email, c.address,
      coalesce((select amount_tiyn::float8 from duty_quote where application_id = a.id and superseded_at is null), 0)
        - coalesce((select sum(amount_tiyn)::float8 from payment where application_id = a.id), 0) as "oweTiyn",
      (select due_on from deadline where application_id = a.id and kind = 'pleaseBy' and state = 'open'
        order by id desc limit 1) as "pleaseBy",
      (select due_on from deadline where application_id = a.id and kind = 'keeping' order by id desc limit 1) as "keptUntil",
      h.set as hearing, b.before as "hearingBefore", coalesce(g.grounds, '[]') as grounds,
      d.originals_called_at is not null as "originalsCalled", coalesce(n.channels, '[]') as "hearingChannels"
    from application a
    join provider p on p.id = a.provider_id
    left join office o on o.id = a.office_id
    left join applicant c on c.application_id = a.id
    left join lateral (
      select * from preliminary_decision where application_id = a.id order by id desc limit 1) d on true
    left join lateral (
      select json_build_object('method', method, 'place', place, 'link', link, 'startsAt', lower(during)) as set
      from hearing where decision_id = d.id and ended_at is null) h on true
    left join lateral (
      select lower(during) as before from hearing
      where decision_id = d.id and end_reason = 'postponed' order by id desc limit 1) b on true
    left join lateral (
      select json_agg(json_build_object('ground', f.ground, 'reason', f.reason, 'position', t.position)
        order by t.position, f.id) as grounds
      from preliminary_ground f join document t on t.id = f.document_id
      where f.decision_id = d.id and (d.outcome is null or d.outcome = 'refusal')) g on true
    left join lateral (
      select json_agg(distinct channel) as channels from notice
      where application_id = a.id and kind in ('hearing', 'postponed') and created_at >= d.drafted_at
        and (sent_at is not null or channel not in (${sql.join(carriedChannels)}))) n on true
    where a.id = any(${[...ids]}::int[]) order by a.id`.execute(rows);
  return found;
}
