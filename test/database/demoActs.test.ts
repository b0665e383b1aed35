import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { loadDemo } from '../../server/database/demo/load.ts';
import type { ActName } from '../../server/law/law.ts';
import { createTestDatabase } from '../support/database.ts';
import { servicesOf, today } from './demoDatabase.ts';
import { actAgain, acts, actorOf, all, applyAgain } from './replay.ts';

let moment = today;
const database = await createTestDatabase();
const services = await servicesOf(database, { now: () => moment });
await loadDemo(services, { ownerUrl: database.ownerUrl, cases: 900, seed: 1, now: today });
const found = (query: ReturnType<typeof sql<Record<string, any>>>) => all(services, query); // oxlint-disable-line no-explicit-any

/** One closed or open case of each kind, and those with something unusual in their history. */
const samples = await found(sql`
  select distinct on (a.service, a.channel, a.stage, a.ground) a.id, a.service, a.channel, a.stage, coalesce(a.ground, '') as ground
  from application a order by a.service, a.channel, a.stage, a.ground, a.id`);
const unusual = await found(sql`
  select distinct on (e.act) e.application_id as id, e.act as stage, a.service, a.channel, '' as ground
  from case_event e join application a on a.id = e.application_id
  where e.act in ('voidNumber', 'returnUnsigned', 'annulRegisterEntry', 'escalateInquiry', 'recordCorrection', 'resendResult') order by e.act, e.application_id`);

describe('Carried through the services once more, at the same moments by the same people', () => {
  test.each([...samples, ...unusual])(
    'case $id ($service, $channel, $stage $ground) comes out the same',
    async ({ id }) => {
      const events = await found(sql`select * from case_event where application_id = ${id} order by version`);
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
      for (const [what, query] of Object.entries(facts)) {
        expect(await found(query(copy)), what).toEqual(await found(query(id as number)));
      }
    },
  );
});

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
      array(select jsonb_object_keys(facts) order by 1) as facts
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
  parcels: (id: number) => sql<Record<string, unknown>>`
    select direction, carrier, tracking, sent_at, sent_by, arrived_at, received_by from parcel where application_id = ${id} order by id`,
} as const;

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
