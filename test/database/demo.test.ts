import { sql } from 'kysely';
import { Pool } from 'pg';
import { describe, expect, test } from 'vitest';
import { isBin, isIin } from '../../server/applications/identity.rules.ts';
import { isPhone } from '../../server/applications/phone.rules.ts';
import { openDemo } from '../../server/database/demo/demo.ts';
import { loadDemo } from '../../server/database/demo/load.ts';
import { demoPassword, demoPeople } from '../../server/database/demo/people.ts';
import { bindNobody } from '../../server/deadlines/deadline.ts';
import { editions } from '../../server/law/editions.ts';
import { mciRates, dutyFor } from '../../server/law/rates.ts';
import { createAuth, minimumPasswordLength } from '../../server/officers/auth.ts';
import { createOfficer } from '../../server/officers/officer.service.ts';
import { freshManager } from '../../server/services.ts';
import { createTestDatabase } from '../support/database.ts';
import { contentOf, servicesOf, today } from './demoDatabase.ts';
import { all } from './replay.ts';

const database = await createTestDatabase();
const services = await servicesOf(database);
const before = await structure();
await loadDemo(services, { ownerUrl: database.ownerUrl, cases: 900, seed: 1, now: today });
const found = (query: ReturnType<typeof sql<Record<string, any>>>) => all(services, query); // oxlint-disable-line no-explicit-any

async function structure() {
  return all(
    services,
    sql`
    select conname as name, pg_get_constraintdef(oid) as made from pg_constraint where connamespace = 'public'::regnamespace
    union all select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2`,
  );
}

describe('What the demo holds', () => {
  test('every stage of every procedure, and every way to end, in both channels', async () => {
    const rows = await found(sql`select distinct service, channel, stage from application`);
    const stages = editions.flatMap(({ service, procedures }) =>
      Object.values(procedures).flatMap(({ channel, stages: steps }) =>
        steps.map(({ id }) => `${service} ${channel} ${id}`),
      ),
    );
    expect(rows.map(row => `${row['service']} ${row['channel']} ${row['stage']}`).toSorted()).toEqual(
      stages.toSorted(),
    );
    const ends = await found(
      sql`select distinct outcome, ground from application where closed_at is not null order by 1, 2`,
    );
    expect(ends).toEqual([
      { outcome: 'apostille', ground: null },
      { outcome: 'refusal', ground: 'convention' },
      { outcome: 'refusal', ground: 'expired' },
      { outcome: 'refusal', ground: 'incomplete' },
      { outcome: 'refusal', ground: 'unpaid' },
      { outcome: 'refusal', ground: 'unreliable' },
    ]);
  });

  test('cases that are late and on time, awaited, asked about, kept and returned', async () => {
    const [row] = await found(sql`
      select
        count(*) filter (where next_breach_at < ${today.toString()} and closed_at is null) as late,
        count(*) filter (where next_due_on = '2026-03-04' and next_due_at > ${today.toString()}) as today,
        count(*) filter (where next_due_at > ${today.toString()} and closed_at is null) as "onTime",
        (select count(*) from waiting_period where until is null and reason = 'payment') as unpaid,
        (select count(*) from waiting_period where until is null and reason = 'originals') as originals,
        (select count(*) from waiting_period where until is null and reason = 'correction') as corrections,
        (select count(*) from inquiry where answered_at is not null) as answered,
        (select count(*) from inquiry where answered_at is null and escalated_at is null) as unanswered,
        (select count(*) from inquiry where escalated_at is not null) as escalated,
        (select count(*) from document where confirmation = 'denied') as denied,
        (select count(*) from parcel where direction = 'backToProvider') as returned
      from application`);
    expect(Object.entries(row ?? {}).filter(([, count]) => Number(count) === 0)).toEqual([]);
    expect(Number(row?.['late'])).toBeLessThan(Number(row?.['onTime']) / 2);
  });

  test('open cases are mostly where people can sign in, the archive is all over the country and years back', async () => {
    const [open] = await found(sql`
      select count(*) filter (where p.code in ('EDU-astana', 'JUS-almaty', 'EDU-akmola'))::float / count(*) as share
      from application a join provider p on p.id = a.provider_id where closed_at is null`);
    expect(open?.['share']).toBeGreaterThan(0.7);
    const [closed] = await found(sql`
      select count(distinct region)::int as regions, count(distinct extract(year from filed_at))::int as years
      from application where closed_at is not null`);
    expect(closed).toEqual({ regions: 20, years: 5 });
  });

  test('people of every role, who can sign in with the password that is shown', async () => {
    expect(demoPassword.length).toBeGreaterThanOrEqual(minimumPasswordLength);
    const roles = await found(sql`
      select distinct g.role from officer o join role_grant g on g.officer_id = o.id where o.email = any(${demoPeople.map(person => person.email)})`);
    expect(roles.map(({ role }) => role as string).toSorted()).toEqual(
      [...new Set(demoPeople.map(({ role }) => role))].toSorted(),
    );
    const pool = new Pool({ connectionString: database.url, max: 2 });
    const auth = createAuth({ pool, secret: 's'.repeat(40), baseUrl: 'http://localhost', signInsPerMinute: 0 });
    for (const { email, password } of [demoPeople[0], demoPeople.at(-1)].filter(one => one !== undefined)) {
      const { user } = await auth.api.signInEmail({ body: { email, password } });
      expect(user.email).toBe(email);
    }
    await pool.end();
    const [silent] = await found(sql`select count(*)::int as count from auth_account`);
    expect(silent).toEqual({ count: demoPeople.length });
  });

  test('everybody and everything in it is marked as invented', async () => {
    const applicants = await found(
      sql`select count(*)::int as unmarked from applicant where address not like '%вымышленный%'`,
    );
    expect(applicants).toEqual([{ unmarked: 0 }]);
    const organisations = await found(sql`select name_en from organisation where name_en not ilike '%demo%'`);
    expect(organisations).toEqual([]);
    const others = await found(sql`
      select email from officer o where email not like '%demo.example' and not exists (
        select from role_grant where officer_id = o.id and role = 'system')`);
    expect(others).toEqual([]);
    const said = await found(sql`
      select matter as text from hearing_minutes union select explanations from hearing_minutes union select text from objection`);
    expect(said.filter(({ text }) => text !== null && !/вымышлен|ойдан шығарылған/.test(text as string))).toEqual([]);
  });
});

describe('That it is all right', () => {
  test('numbers of persons and organisations and telephones are what they could be', async () => {
    const people = await found(sql`select iin, bin, phone, representative_iin from applicant`);
    expect(people.filter(({ iin }) => iin !== null && !isIin(iin as string))).toEqual([]);
    expect(people.filter(({ bin }) => bin !== null && !isBin(bin as string))).toEqual([]);
    expect(
      people.filter(one => one['representative_iin'] !== null && !isIin(one['representative_iin'] as string)),
    ).toEqual([]);
    expect(people.filter(({ phone }) => !isPhone(phone as string))).toEqual([]);
    expect(people.some(({ bin }) => bin !== null)).toBe(true);
  });

  test('every version of a case is a line of its history, in order of time, from stage to stage, and none lies ahead', async () => {
    const broken = await found(sql`
      with line as (
        select *, lag(stage_after) over w as came_from, lag(at) over w as earlier, lag(version) over w as last
        from case_event window w as (partition by application_id order by version))
      select l.application_id, l.version, l.act from line l join application a on a.id = l.application_id
      where l.version <> coalesce(l.last, 0) + 1 or l.stage_before is distinct from l.came_from or l.at <= l.earlier
        or l.at > ${today.toString()} or l.version > a.version
        or (l.version = a.version and (l.stage_after <> a.stage))`);
    expect(broken).toEqual([]);
    const [counts] = await found(sql`
      select (select sum(version)::int from application) as versions, (select count(*)::int from case_event) as lines`);
    expect(counts?.['versions']).toBe(counts?.['lines']);
  });

  test('the register book of each authority and year has no gap and runs with time', async () => {
    const books = await found(sql`
      select provider_id, year, count(number)::int as numbers, min(number) as first, max(number) as last,
        array_agg(number order by reserved_at, number) = array_agg(number order by number) as "inOrder",
        (select last from register_counter c where c.provider_id = e.provider_id and c.year = e.year) as counter
      from register_entry e where number is not null group by 1, 2`);
    expect(books.length).toBeGreaterThan(40);
    for (const { numbers, first, last, inOrder, counter } of books) {
      expect({ first, last, inOrder, counter }).toEqual({ first: 1, last: numbers, inOrder: true, counter: numbers });
    }
    const states = await found(sql`select distinct state from register_entry order by 1`);
    expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining(['entered', 'reserved', 'void']));
  });

  test('payments are exact at the rate of their day', async () => {
    const payments = await found(sql`
      select p.paid_on, p.amount_tiyn::int as amount, p.mci, a.document_count as documents, q.amount_tiyn::int as quoted
      from payment p join application a on a.id = p.application_id
      join duty_quote q on q.application_id = a.id and q.superseded_at is null`);
    for (const { paid_on: on, amount, mci, documents, quoted } of payments) {
      const duty = dutyFor(mciRates, Temporal.PlainDate.from(on as string), documents as number);
      expect({ amount, mci, quoted }).toEqual({ amount: duty.totalTiyn, mci: duty.mci, quoted: duty.totalTiyn });
    }
    const overdue = await found(sql`
      select a.id from application a join duty_quote q on q.application_id = a.id and q.superseded_at is null
      where a.closed_at is null and a.outcome is null and q.mci <> 4325 and not exists (select from payment where application_id = a.id)`);
    expect(overdue).toEqual([]);
  });

  test('what is due next is the nearest open date that binds somebody', async () => {
    const next = (column: string) => sql`(
      select ${sql.ref(column)} from deadline d
      where d.application_id = a.id and d.state = 'open' and d.kind not in (${sql.join([...bindNobody])}) order by due_at, id limit 1)`;
    const wrong = await found(sql`
      select a.id from application a
      where a.next_due_on is distinct from ${next('due_on')} or a.next_due_at is distinct from ${next('due_at')}
        or a.next_breach_at is distinct from (select min(breach_at) from deadline d where d.application_id = a.id and d.state = 'open')`);
    expect(wrong).toEqual([]);
  });

  test('the holder of a case is the one it was assigned to', async () => {
    const wrong = await found(sql`
      select a.id from application a left join assignment s on s.application_id = a.id and upper_inf(s.during)
      where a.assignee_id is distinct from s.officer_id`);
    expect(wrong).toEqual([]);
  });

  test('checks and indexes are back as they were, and numbers go on from the last ones', async () => {
    expect(await structure()).toEqual(before);
    for (const table of [
      'application',
      'document',
      'inquiry',
      'parcel',
      'register_entry',
      'preliminary_decision',
      'preliminary_ground',
      'hearing',
      'objection',
      'notice',
    ]) {
      const [row] = await found(sql`
        select max(id)::int as last, pg_sequence_last_value(pg_get_serial_sequence(${table}, 'id')::regclass)::int as sequence
        from ${sql.table(table)}`);
      expect(row?.['sequence']).toBe(row?.['last']);
    }
  });
});

describe('Made again', () => {
  const tables = [
    'application',
    'applicant',
    'document',
    'payment',
    'deadline',
    'case_event',
    'register_entry',
    'parcel',
    'preliminary_decision',
    'preliminary_ground',
    'hearing',
    'hearing_seat',
    'hearing_minutes',
    'objection',
    'notice',
    'notice_event',
  ];
  async function load(seed: number): Promise<unknown[]> {
    const other = await createTestDatabase();
    const theirs = await servicesOf(other);
    await loadDemo(theirs, { ownerUrl: other.ownerUrl, cases: 260, seed, now: today });
    return Promise.all(tables.map(table => all(theirs, contentOf(table))));
  }

  test('it is the same for the same seed and day, and another for another seed', { timeout: 120_000 }, async () => {
    const [once, again, other] = [await load(5), await load(5), await load(6)];
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });
});

describe('Only the embedded database', () => {
  test('is filled at the start: another one gets no people and no cases', async () => {
    const other = await createTestDatabase();
    const theirs = await servicesOf(other);
    const opened = { ...other, close: () => Promise.resolve() };
    expect(await openDemo(theirs, { ...opened, embedded: false }, 300)).toEqual([]);
    // Whoever has made an administrator of their own there does not want the demo.
    const own = {
      name: 'Own',
      email: 'own@office.kz',
      language: 'kk',
      grants: [{ role: 'administrator', scope: 'country' }],
    } as const;
    await createOfficer(freshManager(theirs), own, { by: null, now: today });
    expect(await openDemo(theirs, { ...opened, embedded: true }, 300)).toEqual([]);
    expect(await all(theirs, sql`select count(*)::int as cases from application`)).toEqual([{ cases: 0 }]);
  });

  test('names at every start those of its people who still work there', async () => {
    const opened = { ...database, embedded: true, close: () => Promise.resolve() };
    expect(await openDemo(services, opened, 300)).toEqual(demoPeople);
  });
});
