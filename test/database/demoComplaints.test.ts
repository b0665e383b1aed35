import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '../../server/clock.ts';
import {
  answerAgainDeadline,
  answerDeadline,
  forwardDeadline,
  reviewDeadline,
} from '../../server/complaints/complaintClock.rules.ts';
import { loadDemo } from '../../server/database/demo/load.ts';
import { demoPeople } from '../../server/database/demo/people.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { editionInForce } from '../../server/law/editions.ts';
import { isProvisionId } from '../../server/law/provisions.ts';
import { createTestDatabase } from '../support/database.ts';
import { contentOf, servicesOf, today } from './demoDatabase.ts';
import { all } from './replay.ts';

const database = await createTestDatabase();
const services = await servicesOf(database);
await loadDemo(services, { ownerUrl: database.ownerUrl, cases: 3000, seed: 1, now: today });
const found = (query: ReturnType<typeof sql<Record<string, any>>>) => all(services, query); // oxlint-disable-line no-explicit-any
const localToday = '2026-03-04';

describe('Complaints of the demo', () => {
  test('stand everywhere a complaint can stand today', async () => {
    const [row] = await found(sql`
      select
        count(*) filter (where stage = 'registration' and number is null)::int as "notRegistered",
        count(*) filter (where stage = 'provider' and next_due_on = ${localToday} and next_due_at > ${today.toString()})::int as "dueToday",
        count(*) filter (where stage = 'provider' and next_due_on = '2026-03-05' and answered_at is null)::int as "dueSoon",
        count(*) filter (where stage = 'provider' and next_breach_at < ${today.toString()} and forwarded_at is null)::int as late,
        count(*) filter (where stage = 'provider' and answered_at is not null and next_breach_at > ${today.toString()})::int as answered,
        count(*) filter (where stage = 'provider' and decision = 'sendBack' and next_due_on > ${localToday})::int as "sentBack",
        count(*) filter (where stage = 'body' and reviewer_id is null)::int as untaken,
        count(*) filter (where stage = 'body' and reviewer_id is not null and respondent <> 'corporation')::int as taken,
        count(*) filter (where stage = 'body' and respondent = 'corporation')::int as "ofCorporation",
        count(*) filter (where respondent = 'official')::int as "ofOfficial",
        count(*) filter (where application_id is null)::int as "ofNoCase"
      from complaint`);
    expect(row).toEqual({
      notRegistered: 2,
      dueToday: 1,
      dueSoon: 1,
      late: 1,
      answered: 1,
      sentBack: 1,
      untaken: 1,
      taken: 1,
      ofCorporation: 1,
      ofOfficial: 1,
      ofNoCase: 1,
    });
  });

  test('have ended in every way: decided one way and another, satisfied in time, sent elsewhere, withdrawn', async () => {
    const ends = await found(sql`
      select end_reason as end, decision from complaint where stage = 'closed' order by end_reason, decision`);
    expect(ends).toEqual([
      { end: 'decided', decision: 'annulAndOrder' },
      { end: 'decided', decision: 'dismiss' },
      { end: 'decided', decision: 'uphold' },
      { end: 'redirected', decision: null },
      { end: 'satisfied', decision: null },
      { end: 'withdrawn', decision: null },
    ]);
    const upheld = await found(sql`
      select n.filed_on < ${localToday} as filed from complaint c join court_note n on n.complaint_id = c.id
      where c.decision = 'uphold'`);
    expect(upheld).toEqual([{ filed: true }]);
  });

  test('have opened again the case whose refusal fell: it is on the desk of its officer', async () => {
    const [row] = await found(sql`
      select a.stage, a.outcome, a.closed_at, a.assignee_id is not null as held, a.reopened_on, e.act, e.facts->>'complaintId' = c.id::text as "byIt"
      from complaint c join application a on a.id = c.application_id
      join case_event e on e.application_id = a.id and e.version = a.version where c.decision = 'annulAndOrder'`);
    expect(row).toEqual({
      stage: 'completeness',
      outcome: null,
      closed_at: null,
      held: true,
      reopened_on: '2026-03-03',
      act: 'reopenCase',
      byIt: true,
    });
  });

  test('are about the act they name, which was done and over before they came', async () => {
    const acts = await found(sql`
      select distinct e.act from complaint c join case_event e on e.application_id = c.application_id and e.version = c.contested_version
      order by 1`);
    expect(acts.map(({ act }) => act)).toEqual([
      'handOver',
      'refuseExpired',
      'refuseIncomplete',
      'refuseOnMerits',
      'refuseUnpaid',
      'sendInquiry',
    ]);
    const early = await found(sql`
      select c.id from complaint c join application a on a.id = c.application_id
      where a.reopened_on is null and a.closed_at >= c.arrived_at`);
    expect(early).toEqual([]);
  });

  test('were written by the applicant in the language of the case, and are marked as invented', async () => {
    const texts = await found(sql`
      select t.text, t.complainant_name = p.name as "sameName", p.language
      from complaint c join complaint_text t on t.complaint_id = c.id left join applicant p on p.application_id = c.application_id`);
    expect(texts.filter(({ text }) => !/вымышлен|ойдан шығарылған/.test(text as string))).toEqual([]);
    expect(texts.filter(({ sameName }) => sameName === false)).toEqual([]);
    for (const { text, language } of texts.filter(one => one['language'] !== null)) {
      expect(/[әғқңөұүһі]/i.test(text as string)).toBe(language === 'kk');
    }
    const remarks = await found(sql`select text from complaint_remark`);
    expect(remarks.filter(({ text }) => !/вымышлен|ойдан шығарылған/.test(text as string))).toEqual([]);
  });

  test('have a history without gaps, in order of time, none of it ahead', async () => {
    const broken = await found(sql`
      with line as (
        select *, lag(stage_after) over w as came_from, lag(at) over w as earlier, lag(version) over w as last
        from complaint_event window w as (partition by complaint_id order by version))
      select l.complaint_id, l.version, l.act from line l join complaint c on c.id = l.complaint_id
      where l.version <> coalesce(l.last, 0) + 1 or l.stage_before is distinct from l.came_from or l.at <= l.earlier
        or l.at > ${today.toString()} or (l.version = c.version and l.stage_after <> c.stage)`);
    expect(broken).toEqual([]);
    const numbers = await found(sql`
      select array_agg(number order by arrived_at) = array_agg(number order by number) as "inOrder"
      from complaint where number is not null group by provider_id`);
    expect(numbers.every(({ inOrder }) => inOrder)).toBe(true);
  });

  test('rest on provisions there are', async () => {
    const named = await found(sql`select unnest(decision_provisions) as id from complaint`);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ id }) => !isProvisionId(id as string))).toEqual([]);
  });

  test('have the dates that the rules count', async () => {
    const { provider: calendar } = await services.calendars.current(rowsOf(database.orm.em.fork()));
    const complaints = await found(sql`
      select c.*, p.zone, b.kind as body,
        (select (at at time zone p.zone)::date from complaint_event where complaint_id = c.id and act = 'forwardComplaint') as "forwardedOn",
        (select (at at time zone p.zone)::date from complaint_event where complaint_id = c.id and act = 'decideComplaint') as "decidedOn"
      from complaint c join provider p on p.id = c.provider_id join reviewing_body b on b.id = c.body_id`);
    const day = (text: unknown) => Temporal.PlainDate.from(text as string);
    for (const one of complaints) {
      const hours = editionInForce(one['service'], day(one['arrived_on'])).hours.provider;
      const reckoning = { calendar, hours, zone: one['zone'] as string };
      const reviews = [
        // At the door of a body it runs from the arrival until it is registered there.
        ['complaintArrived', one['door'] === 'body' ? one['arrived_on'] : null],
        ['complaintRegistered', one['door'] === 'body' ? one['registered_on'] : null],
        ['complaintForwarded', one['forwardedOn']],
      ] as const;
      const expected = [
        ...(one['door'] === 'provider' ? [forwardDeadline(reckoning, one['service'], day(one['arrived_on']))] : []),
        ...(one['door'] === 'provider' && one['registered_on'] !== null
          ? [answerDeadline(reckoning, one['service'], day(one['registered_on']))]
          : []),
        ...reviews.flatMap(([startEvent, on]) =>
          on ? [reviewDeadline(reckoning, one['service'], { body: one['body'], startEvent, startOn: day(on) })] : [],
        ),
        ...(one['decision'] === 'sendBack'
          ? [answerAgainDeadline(reckoning, one['service'], day(one['decidedOn']))]
          : []),
      ];
      const dates = await found(sql`
        select kind, start_on, due_on, due_at, breach_at, provision from deadline where complaint_id = ${one['id']} order by id`);
      expect(dates).toEqual(
        expected.map(row => ({
          kind: row.kind,
          start_on: row.startOn.toString(),
          due_on: row.dueOn.toString(),
          due_at: row.dueAt.toString(),
          breach_at: row.breachAt?.toString() ?? null,
          provision: row.provision,
        })),
      );
    }
    const wrong = await found(sql`
      select c.id from complaint c where c.next_due_at is distinct from (
        select min(due_at) from deadline d where d.complaint_id = c.id and d.state = 'open')`);
    expect(wrong).toEqual([]);
  });

  test('went to the bodies with their sealed files, and not so many that a load takes long', async () => {
    const [row] = await found(sql`
      select count(*)::int as forwarded, count(s.id)::int as sealed,
        min((select count(*) from sealed_item where sealed_file_id = s.id))::int as items
      from complaint c left join sealed_file s on s.complaint_id = c.id where c.forwarded_at is not null`);
    expect(row).toMatchObject({ forwarded: 3, sealed: 3 });
    expect(row?.['items']).toBeGreaterThan(3);
  });

  test('have reviewers at both superior bodies, at the quality body and at the head of the Corporation', async () => {
    const reviewers = await found(sql`
      select distinct b.kind, b.service from role_grant g join officer o on o.id = g.officer_id join reviewing_body b on b.id = g.body_id
      where g.role = 'reviewer' and g.scope = 'body' and o.email = any(${demoPeople.map(({ email }) => email)}) order by 1, 2`);
    expect(reviewers).toEqual([
      { kind: 'corporationHead', service: null },
      { kind: 'quality', service: null },
      { kind: 'superior', service: 'education' },
      { kind: 'superior', service: 'justice' },
    ]);
  });
});

describe('Dates missed in the demo', () => {
  test('lately were answered for by whom they had climbed to, with cause and measure', async () => {
    const roles = await found(sql`select role, count(*)::int as count from disposition group by role`);
    expect(roles.map(({ role }) => role as string).toSorted()).toEqual(['head', 'reviewer', 'supervisor']);
    const [row] = await found(
      sql`select count(distinct cause)::int as causes, count(distinct measure)::int as measures from disposition`,
    );
    expect(row?.['causes']).toBeGreaterThan(5);
    expect(row?.['measures']).toBeGreaterThan(8);
    const wrong = await found(sql`
      select x.id from disposition x join deadline d on d.id = x.deadline_id
      left join lateral (
        select answers, step_at from escalation e where e.deadline_id = d.id and is_breach and answers is not null
        order by rank desc limit 1) top on true
      where x.made_at > ${today.toString()} or x.made_at <= top.step_at or d.ended_at <= d.breach_at
        or d.breach_at < ${today.subtract({ hours: 61 * 24 }).toString()} or top.answers is distinct from
          case x.role when 'reviewer' then 'body' else x.role end
        or (x.promised_on is null) <> (d.ended_at <= x.made_at)`);
    expect(wrong).toEqual([]);
    const untold = await found(sql`
      select e.id from escalation e where not exists (select from escalation_told t where t.escalation_id = e.id)
        and e.tells <> 'officer'`);
    expect(untold).toEqual([]);
  });

  test('are not asked about by the first sweep: it asks about what is still open, and no inbox is more than a person reads', async () => {
    const [before] = await found(sql`select max(id) as last from escalation`);
    await sweepEscalations(services);
    const swept = await found(sql`
      select d.state, count(*)::int as count from escalation e join deadline d on d.id = e.deadline_id
      where e.id > ${before?.['last']} group by d.state`);
    expect(swept.map(({ state }) => state)).toEqual(['open']);
    const inboxes = await found(sql`
      select o.email, count(distinct e.deadline_id)::int as dates
      from escalation e join escalation_told t on t.escalation_id = e.id join officer o on o.id = t.officer_id
      where e.id > ${before?.['last']} group by o.email order by 2 desc`);
    expect(inboxes.map(({ email }) => email)).toEqual(
      expect.arrayContaining(['supervisor.astana@demo.example', 'head.almaty@demo.example', 'reviewer@demo.example']),
    );
    expect(inboxes.filter(({ dates }) => dates > 60)).toEqual([]);
    const open = await found(sql`
      select id from deadline where (state = 'open' or ended_at > breach_at) and breach_at < ${today.toString()}
        and state <> 'open' and answered_until is distinct from 'infinity'`);
    expect(open).toEqual([]);
  });

  test('of complaints are among them: the one not sent on has come to the supervisor', async () => {
    const steps = await found(sql`
      select e.answers from escalation e join deadline d on d.id = e.deadline_id
      where d.kind = 'complaintForward' and e.is_breach order by e.rank`);
    expect(steps.map(({ answers }) => answers)).toEqual(['supervisor']);
  });
});

describe('A small demo', () => {
  const tables = [
    'complaint',
    'complaint_text',
    'complaint_event',
    'complaint_remark',
    'court_note',
    'sealed_file',
    'escalation',
    'escalation_told',
    'disposition',
    'deadline',
  ];
  async function load(cases: number, now = today) {
    const other = await createTestDatabase();
    const theirs = await servicesOf(other, fixedClock(now));
    await loadDemo(theirs, { ownerUrl: other.ownerUrl, cases, seed: 5, now });
    const [counts] = await all(
      theirs,
      sql`select (select count(*)::int from application) as cases, (select count(*)::int from complaint) as complaints`,
    );
    const rows = await Promise.all(tables.map(table => all(theirs, contentOf(table))));
    return { counts, rows };
  }

  test(
    'has as many complaints as it has cases for, and the same ones for the same seed',
    { timeout: 120_000 },
    async () => {
      const once = await load(50);
      expect(once.counts).toEqual({ cases: 50, complaints: 7 });
      expect((await load(50)).rows).toEqual(once.rows);
    },
  );

  test('has all of them from some hundred cases on, on a day off too', { timeout: 120_000 }, async () => {
    const sunday = Temporal.ZonedDateTime.from('2026-11-22T03:30[Asia/Almaty]').toInstant();
    expect((await load(130, sunday)).counts).toEqual({ cases: 130, complaints: 16 });
  });
});
