import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { loadDemo } from '../../server/database/demo/load.ts';
import type { ActName } from '../../server/law/law.ts';
import { createTestDatabase } from '../support/database.ts';
import { servicesOf, today } from './demoDatabase.ts';
import { actAgain, acts, actorOf, all, applyAgain, freeForCopy } from './replay.ts';

let moment = today;
const replayed: unknown[] = [];
const database = await createTestDatabase();
const services = await servicesOf(database, { now: () => moment });
await loadDemo(services, { ownerUrl: database.ownerUrl, cases: 900, seed: 1, now: today });
const found = (query: ReturnType<typeof sql<Record<string, any>>>) => all(services, query); // oxlint-disable-line no-explicit-any

/** One closed or open case of each kind, and those with something unusual in their history. */
const samples = await found(sql`
  select distinct on (a.service, a.channel, a.stage, a.ground) a.id, a.service, a.channel, a.stage, coalesce(a.ground, '') as ground
  from application a where a.reopened_on is null order by a.service, a.channel, a.stage, a.ground, a.id`);
/** One at every point of a preliminary decision, and one for every way it ended. */
const heard = await found(sql`
  select distinct on (a.service, a.channel, point) a.id, a.service, a.channel, a.stage, point as ground
  from application a join preliminary_decision d on d.application_id = a.id
  left join lateral (
    select act from case_event where application_id = a.id and act not in ('recordObjection', 'allowLateRefusal') order by version desc limit 1
  ) l on d.ended_at is null
  cross join lateral (select coalesce(d.outcome, '') || ' ' || d.stage_before || ' ' || coalesce(l.act, '') as point) p
  where a.reopened_on is null order by a.service, a.channel, point, a.id`);
const unusual = await found(sql`
  select distinct on (e.act) e.application_id as id, e.act as stage, a.service, a.channel, '' as ground
  from case_event e join application a on a.id = e.application_id
  where a.reopened_on is null and (e.act in ('voidNumber', 'returnUnsigned', 'annulRegisterEntry', 'escalateInquiry', 'recordCorrection', 'resendResult', 'allowLateRefusal',
    'postponeHearing', 'recordObjection') or e.act in ('acceptOriginals', 'recordNotification') and e.stage_before = 'hearing' and e.role in ('clerk', 'officer')
    or e.act = 'returnUnsigned' and exists (select from preliminary_decision d where d.application_id = a.id and d.outcome = 'refusal'))
  order by e.act, e.application_id`);

describe('Carried through the services once more, at the same moments by the same people', () => {
  const chosen = [...samples, ...unusual, ...heard];
  test.each([...new Map(chosen.map(one => [one['id'], one])).values()])(
    'case $id ($service, $channel, $stage $ground) comes out the same',
    async ({ id }) => {
      const events = await found(sql`select * from case_event where application_id = ${id} order by version`);
      replayed.push(id);
      const expected = await factsOf(id as number);
      await freeForCopy(services, id as number);
      let copy = 0;
      for (const event of events) {
        moment = Temporal.Instant.from(event['at'] as string);
        if (event['version'] === 1) {
          copy = await applyAgain(services, id as number);
        } else {
          await actAgain(services, event, copy);
        }
      }
      moment = today;
      expect(await factsOf(copy)).toEqual(expected);
    },
  );

  test('the copies are of every act there is in the demo', async () => {
    const done = await found(
      sql`select distinct act from case_event where application_id = any(${replayed}) order by 1`,
    );
    // What a decision on a complaint does to its case was done by the service itself.
    expect(done).toEqual(await found(sql`select distinct act from case_event where act <> 'reopenCase' order by 1`));
  });
});

async function factsOf(id: number): Promise<Record<string, unknown[]>> {
  const rows = Object.entries(facts).map(async ([what, query]) => [what, await found(query(id))] as const);
  return Object.fromEntries(await Promise.all(rows));
}

const facts = {
  application: (id: number) => sql<Record<string, unknown>>`
    select stage, stage_opened_at, outcome, ground, refusal_reason, version, accepted_on, term_ends_on, registered_at, unit_id, assignee_id,
      correction_requested, next_due_on, next_due_at, next_breach_at, closed_at
    from application where id = ${id}`,
  deadlines: (id: number) => sql<Record<string, unknown>>`
    select kind, stage_id, start_event, start_on, amount, direction, provision, calendar_version, due_on, due_at, breach_on, breach_at, target_on,
      plan_end, plan_amount, provisional, state, ended_at
    from deadline where application_id = ${id} order by id`,
  history: (id: number) => sql<Record<string, unknown>>`
    select e.version, act, at, officer_id, role, stage_before, stage_after, text as remark,
      array(select key from jsonb_object_keys(facts) key where key <> 'linkMailed' order by 1) as facts
    from case_event e left join case_remark r on r.application_id = e.application_id and r.version = e.version
    where e.application_id = ${id} order by e.version`,
  waiting: (id: number) => sql<Record<string, unknown>>`
    select reason, since, until from waiting_period where application_id = ${id} order by id`,
  documents: (id: number) => sql<Record<string, unknown>>`
    select position, confirmation, original_received_at from document where application_id = ${id} order by position`,
  checklist: (id: number) => sql<Record<string, unknown>>`
    select requirement, state, recorded_at, recorded_by from checklist_item where application_id = ${id} order by 1`,
  register: (id: number) => sql<Record<string, unknown>>`
    select year, number is null as unnumbered, state, result, reserved_at, signed_on, signed_by, entered_at, entered_by, ended_at, ended_by, end_reason
    from register_entry where application_id = ${id} order by id`,
  decision: (id: number) => sql<Record<string, unknown>>`
    select stage_before, drafted_at, drafted_by, notice_sent_at, notified_at, notified_on, hearing_by, earliest_act_on, originals_called_at,
      ended_at, ended_by, outcome
    from preliminary_decision where application_id = ${id} order by id`,
  grounds: (id: number) => sql<Record<string, unknown>>`
    select d.position, g.ground, g.reason, g.note
    from preliminary_ground g join document d on d.id = g.document_id where g.application_id = ${id} order by g.id`,
  lateRefusals: (id: number) => sql<Record<string, unknown>>`
    select route, decided_at, decided_by from late_refusal where application_id = ${id} order by id`,
  hearings: (id: number) => sql<Record<string, unknown>>`
    select method, place, link, h.during, earlier_agreed, scheduled_at, scheduled_by, ended_at, end_reason, s.seat, s.officer_id, s.released_at
    from hearing h join hearing_seat s on s.hearing_id = h.id where application_id = ${id} order by h.id, s.seat`,
  minutes: (id: number) => sql<Record<string, unknown>>`
    select attended, started_at, ended_at, place, participants, representative, matter, explanations, questions, made_by, recorded_at, recorded_by,
      chair_signed_at, secretary_signed_at
    from hearing_minutes where application_id = ${id} order by hearing_id`,
  objections: (id: number) => sql<Record<string, unknown>>`
    select form, presented_by, text, received_at, in_time, recorded_at, recorded_by from objection where application_id = ${id} order by id`,
  notices: (id: number) => sql<Record<string, unknown>>`
    select n.version, n.kind, n.channel, n.counts, n.language, n.template, n.address, n.urgent, n.created_at,
      replace(subject, a.receipt_number, '') as subject, replace(body, a.receipt_number, '') as body,
      case when n.kind = 'hearing' then json_build_array(state, sent_at, delivered_at, (
        select json_agg(json_build_array(what, at, reference, answered_by, recorded_at, recorded_by) order by e.id)
        from notice_event e where notice_id = n.id)) end as evidence
    from notice n join application a on a.id = n.application_id
    where n.application_id = ${id} and (n.kind in ('hearing', 'postponed') or ${wroteAll(id)}) and send_after < ${lastSending.toString()}
    order by n.version, n.kind, n.channel`,
  parcels: (id: number) => sql<Record<string, unknown>>`
    select direction, carrier, tracking, sent_at, sent_by, arrived_at, received_by from parcel where application_id = ${id} order by id`,
} as const;

/** Of cases nothing has happened with lately only the notices of hearings are written. */
const wroteAll = (id: number) =>
  sql`exists (select from case_event where application_id = ${id} and at >= ${today.subtract({ hours: 30 * 24 }).toString()})`;
/** What is to leave later than that is not written. */
const lastSending = today.subtract({ seconds: 3 });

type Whose = 'registrar' | 'supervisor' | 'head' | 'clerk' | 'assignee';
type Fields = (row: Record<string, any>) => object; // oxlint-disable-line no-explicit-any
const goOn: [stage: string, act: ActName, whose: Whose, fields?: Fields][] = [
  ['carriage', 'sendToProvider', 'clerk', () => ({ carrier: 'courier' })],
  ['registration', 'registerApplication', 'registrar', ({ id, unit }) => ({ number: `next ${id}`, unitId: unit })],
  ['assignment', 'assignOfficer', 'supervisor', ({ officer }) => ({ officerId: officer })],
  ['payment', 'remindPayment', 'assignee', () => ({ channel: 'sms' })],
  [
    'inquiry',
    'sendInquiry',
    'assignee',
    ({ organisation, document }) => ({ organisationId: organisation, documentIds: [document] }),
  ],
  ['originalsCall', 'callForOriginals', 'assignee'],
  ['hearing', 'withdrawPreliminaryDecision', 'assignee', () => ({ reason: 'withdrawn' })],
  ['affixing', 'affixApostille', 'assignee'],
  ['signature', 'signDocuments', 'head'],
  ['booking', 'enterInRegister', 'assignee'],
  ['dispatch', 'dispatchResult', 'assignee', () => ({ carrier: 'post' })],
  ['transit', 'recordArrivalAtCorporation', 'clerk'],
  ['keeping', 'handOver', 'clerk', () => ({ toWhom: 'applicant', identityDocument: 'ID 1', receiptPresented: true })],
  ['returning', 'recordReturn', 'registrar'],
  ['storage', 'requestResult', 'clerk'],
  ['resending', 'resendResult', 'registrar', () => ({ carrier: 'courier' })],
];

describe('Taken over by the people of the demo', () => {
  test.each(goOn)('a case in %s goes on with %s by the %s', async (stage, act, whose, fields) => {
    const [row] = await found(sql`
      select a.id, a.version, a.assignee_id as assignee, u.id as unit, d.id as document, d.organisation_id as organisation,
        (select id from officer where email = 'registrar.astana@demo.example') as registrar,
        (select id from officer where email = 'supervisor.astana@demo.example') as supervisor,
        (select id from officer where email = 'head.astana@demo.example') as head,
        (select id from officer where email = 'clerk.astana@demo.example') as clerk,
        (select id from officer where email = 'officer2.astana@demo.example') as officer
      from application a join provider p on p.id = a.provider_id join unit u on u.provider_id = p.id join document d on d.application_id = a.id
      where p.code = 'EDU-astana' and a.stage = ${stage} and not exists (select from parcel where application_id = a.id and direction = 'toProvider' and arrived_at is null)
        and not exists (select from inquiry where application_id = a.id and answered_at is null)
        and not (a.stage = 'signature' and a.outcome = 'refusal')
      order by a.filed_at desc, a.id desc limit 1`);
    const input = {
      applicationId: row?.['id'],
      expectedVersion: row?.['version'],
      idempotencyKey: randomUUID(),
      ...fields?.(row ?? {}),
    };
    const done = await acts[act]?.(services, await actorOf(services, row?.[whose] as number), input as never);
    expect(done?.version).toBe(row?.['version'] + 1);
  });

  test('and the numbers of the book go on from the last one without a gap', async () => {
    const books = await found(sql`
      select max(number) as last, count(number)::int as numbers,
        (select last from register_counter c where c.provider_id = e.provider_id and c.year = e.year) as counter
      from register_entry e group by provider_id, year having count(number) > 0`);
    for (const { last, numbers, counter } of books) {
      expect({ last, counter }).toEqual({ last: numbers, counter: numbers });
    }
  });
});
