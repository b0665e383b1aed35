import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../server/calendar/workingDays.ts';
import { loadDemo } from '../../server/database/demo/load.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { meritsGrounds, type Service } from '../../server/law/law.ts';
import { reasonsFor, type RefusalReasonId, refusalReasons } from '../../server/law/refusalReasons.ts';
import { createTestDatabase } from '../support/database.ts';
import { servicesOf, today } from './demoDatabase.ts';
import { all } from './replay.ts';

const database = await createTestDatabase();
const services = await servicesOf(database);
await loadDemo(services, { ownerUrl: database.ownerUrl, cases: 900, seed: 1, now: today });
const found = (query: ReturnType<typeof sql<Record<string, any>>>) => all(services, query); // oxlint-disable-line no-explicit-any
const localToday = '2026-03-04';
const everywhere = ['education', 'justice'].flatMap(service => [`${service} corporation`, `${service} portal`]);
const points = [
  'drafted',
  'scheduled',
  'announced',
  'hearing ahead',
  'minutes to be signed',
  'awaiting the decision',
  'refused, not yet to be signed',
];

describe('Preliminary decisions of the demo', () => {
  test('a preliminary decision at every point and of every outcome, on both grounds, in both services and channels', async () => {
    const each = everywhere.flatMap(where => points.map(point => `${where} ${point}`));
    const standing = await found(sql`
      select distinct a.service || ' ' || a.channel || ' ' || case
        when d.outcome = 'refusal' then 'refused, not yet to be signed'
        when m.chair_signed_at is not null and m.secretary_signed_at is not null then 'awaiting the decision'
        when m.hearing_id is not null then 'minutes to be signed'
        when d.notified_on is not null and upper(h.during) >= ${today.toString()} then 'hearing ahead'
        when d.notified_on is not null then 'minutes to be written'
        when exists (select from notice where application_id = a.id and kind = 'hearing') then 'announced'
        when h.id is not null then 'scheduled' else 'drafted' end as point
      from application a join preliminary_decision d on d.application_id = a.id
      left join lateral (select * from hearing where decision_id = d.id order by id desc limit 1) h on true
      left join hearing_minutes m on m.hearing_id = h.id
      where d.ended_at is null or a.stage = 'signature' and d.outcome = 'refusal' and d.earliest_act_on > ${localToday}`);
    expect(standing.map(({ point }) => point as string)).toEqual(expect.arrayContaining(each));
    const ended = await found(sql`
      select distinct a.service || ' ' || a.channel || ' ' || g.ground || ' ' || d.outcome as ended
      from application a join preliminary_decision d on d.application_id = a.id join preliminary_ground g on g.decision_id = d.id
      where d.outcome is not null and a.stage = 'closed'`);
    const outcomes = ['refusal', 'apostille', 'withdrawn'].flatMap(outcome =>
      meritsGrounds.map(ground => `${ground} ${outcome}`),
    );
    const every = everywhere.flatMap(where => outcomes.map(outcome => `${where} ${outcome}`));
    expect(ended.map(one => one['ended'] as string).toSorted()).toEqual(every.toSorted());
  });

  test('hearings held, not attended, put off and put elsewhere, in person, by video and in writing, with objections', async () => {
    const [row] = await found(sql`
      select array(select distinct end_reason from hearing where end_reason is not null order by 1) as ends,
        array(select distinct method from hearing order by 1) as methods,
        array(select distinct form from objection order by 1) as forms,
        (select count(*)::int from late_refusal) > 0 as late,
        (select count(distinct application_id)::float / (select count(*) from application where closed_at is not null)
          from preliminary_decision d join application a on a.id = d.application_id where a.closed_at is not null) as share`);
    expect(row).toMatchObject({
      ends: ['held', 'notAttended', 'postponed', 'replaced', 'withdrawn'],
      methods: ['inPerson', 'video', 'written'],
      forms: ['oral', 'portal', 'written'],
      late: true,
    });
    expect(row?.['share']).toBeGreaterThan(0.03);
    expect(row?.['share']).toBeLessThan(0.1);
  });

  test('notices of hearings, and those of cases under way; a few came back; none waits for a worker', async () => {
    const states = await found(sql`select kind, state, count(*)::int from notice group by 1, 2`);
    const count = (state: string) =>
      states.filter(one => one['state'] === state).reduce((sum, one) => sum + Number(one['count']), 0);
    expect(states.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['accepted', 'pay', 'originals', 'ready', 'hearing', 'postponed', 'decision', 'granted']),
    );
    expect([count('failed'), count('bounced')].every(troubled => troubled > 0 && troubled < 5)).toBe(true);
    expect(count('queued')).toBe(0);
    expect(await found(sql`select id from graphile_worker.jobs`)).toEqual([]);
    const untold = await found(sql`
      select e.application_id from case_event e where e.act = 'sendHearingNotice' and not exists (
        select from notice n where n.application_id = e.application_id and n.version = e.version and n.kind = 'hearing')`);
    expect(untold).toEqual([]);
    const unsaid = await found(sql`
      select id from notice n where (state in ('delivered', 'bounced')) <> (delivered_at is not null) or delivered_at > ${today.toString()}
        or not exists (select from notice_event where notice_id = n.id and what = 'queued')
        or (state = 'delivered') <> exists (select from notice_event where notice_id = n.id and what = 'delivered') and state <> 'bounced'`);
    expect(unsaid).toEqual([]);
  });

  test('every hearing was announced, held and followed by a signature on days the law allows', async () => {
    const { provider: calendar } = await services.calendars.current(rowsOf(services.orm.em.fork()));
    const later = (on: unknown, days: number) =>
      addWorkingDays(calendar, Temporal.PlainDate.from(String(on)), days).toString();
    const decisions = await found(sql`
      select d.id, d.notified_on, d.hearing_by, d.earliest_act_on, d.outcome,
        (d.notice_sent_at at time zone p.zone)::date::text as sent_on, d.notice_sent_at,
        l.due_on as last_lawful, l.due_at as last_lawful_at, e.due_at as literal_at,
        (select max(array_position(array['lastLawful', 'literalOnly', 'extension'], route)) from late_refusal where application_id = a.id) as allowed,
        (select min(signed_on) from register_entry where application_id = a.id) as signed_on
      from preliminary_decision d join application a on a.id = d.application_id join provider p on p.id = a.provider_id
      join lateral (select due_on, due_at from deadline where application_id = a.id and kind = 'noticeLastLawful' limit 1) l on true
      join lateral (select due_at from deadline where application_id = a.id and kind = 'noticeLiteral' limit 1) e on true
      where d.notified_on is not null`);
    expect(decisions.length).toBeGreaterThan(50);
    for (const one of decisions) {
      expect({ by: one['hearing_by'], act: one['earliest_act_on'] }).toEqual({
        by: later(one['notified_on'], 2),
        act: later(one['notified_on'], 3),
      });
      const needed =
        one['sent_on'] < one['last_lawful']
          ? 0
          : one['notice_sent_at'] <= one['last_lawful_at']
            ? 1
            : one['notice_sent_at'] <= one['literal_at']
              ? 2
              : 3;
      expect(Number(one['allowed'] ?? 0)).toBeGreaterThanOrEqual(needed);
      const isBound = one['outcome'] !== 'withdrawn' && one['signed_on'] !== null;
      expect(!isBound || one['signed_on'] >= one['earliest_act_on']).toBe(true);
    }
    const hearings = await found(sql`
      select h.id, h.end_reason, h.earlier_agreed, d.notified_on, d.hearing_by,
        (lower(h.during) at time zone p.zone)::date::text as day, (lower(h.during) at time zone p.zone)::time::text as opens,
        (upper(h.during) at time zone p.zone)::time::text as closes
      from hearing h join preliminary_decision d on d.id = h.decision_id join provider p on p.id = h.provider_id`);
    for (const { day, opens, closes, ...one } of hearings) {
      expect(isWorkingDay(calendar, Temporal.PlainDate.from(String(day)))).toBe(true);
      expect(opens >= '09:00:00' && closes <= '18:30:00' && (closes <= '13:00:00' || opens >= '14:30:00')).toBe(true);
      const isAnnounced = one['notified_on'] !== null && one['end_reason'] !== 'replaced';
      expect(!isAnnounced || (day > one['notified_on'] && day <= one['hearing_by'])).toBe(true);
      expect(!isAnnounced || day === one['hearing_by'] || one['earlier_agreed']).toBe(true);
    }
  });

  test('no room and no officer is in two hearings at once, be they over or ahead', async () => {
    const clashes = await found(sql`
      select h.id from hearing h join hearing other on other.id > h.id and other.during && h.during and other.decision_id <> h.decision_id
      where (other.provider_id, other.place) = (h.provider_id, h.place) or exists (
        select from hearing_seat s join hearing_seat t on t.officer_id = s.officer_id where s.hearing_id = h.id and t.hearing_id = other.id)`);
    expect(clashes).toEqual([]);
    const [seats] = await found(sql`
      select count(*)::int as seats, (select 2 * count(*)::int from hearing) as needed,
        count(*) filter (where (s.released_at is null) <> (h.ended_at is null))::int as wrong
      from hearing_seat s join hearing h on h.id = s.hearing_id`);
    expect(seats).toMatchObject({ seats: seats?.['needed'], wrong: 0 });
  });

  test('the reasons of a refusal are of the catalogue, for the ground and the service', async () => {
    const grounds = await found(sql`
      select distinct g.ground, g.reason, a.service from preliminary_ground g join application a on a.id = g.application_id`);
    for (const { ground, reason, service } of grounds) {
      expect(reasonsFor(service as Service)).toContain(reason);
      expect(refusalReasons[reason as RefusalReasonId].ground).toBe(ground);
    }
  });
});
