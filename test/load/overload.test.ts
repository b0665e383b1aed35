import { sql } from 'kysely';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import type { GraphQLAnswer } from '../support/api.ts';
import { intake } from '../support/intake.ts';
import { statementsOf } from '../support/statements.ts';
import { type SmallServer, startSmallServer } from './smallServer.ts';

// A flood takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const soon = { timeout: 60_000, interval: 100 };

/** One that waits for as long as it takes, so that nothing but its full queue sheds; and one that waits for nothing. */
const patient = await startSmallServer({
  DATABASE_POOL_SIZE: '3',
  DATABASE_LOCK_SECONDS: '100',
  DATABASE_WAIT_SECONDS: '100',
  DATABASE_READ_SECONDS: '100',
  REQUEST_QUEUE: '12',
  REQUEST_QUEUE_SECONDS: '100',
});
const hurried = await startSmallServer({
  DATABASE_POOL_SIZE: '3',
  DATABASE_LOCK_SECONDS: '1',
  DATABASE_WAIT_SECONDS: '1',
  DATABASE_READ_SECONDS: '1',
});

const filing = `mutation ($input: AcceptApplicationInput!) {
  acceptApplication(input: $input) { version repeated application { id } } }`;
const list = '{ applications(first: 50) { items { id version assignee { name } } } }';

interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: GraphQLAnswer;
}

async function sendTo({ clerk }: SmallServer, query: string, variables: object = {}): Promise<Answered> {
  const response = await clerk.post('/graphql', { query, variables });
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, retryAfter, body: (await response.json()) as GraphQLAnswer };
}

const filingAt = ({ place, clock }: SmallServer) => intake({ place, clock }, 'education', 'corporation');
const codeOf = ({ body }: Answered) => body.errors?.[0]?.extensions.code;

async function recordedUnder({ database }: SmallServer, keys: readonly string[]) {
  const { rows } = await sql<{ key: string; events: number }>`
    select r.key::text as key, (select count(*)::int from case_event e where e.application_id = r.application_id) as events
    from act_request r where r.key::text = any(${keys})`.execute(rowsOf(database.orm.em.fork()));
  return new Map(rows.map(({ key, events }) => [key, events]));
}

// What is made once, such as the plan of a query, is no part of the load.
beforeAll(async () => {
  for (const server of [patient, hurried]) {
    await sendTo(server, list);
    await sendTo(server, list);
    await sendTo(server, filing, { input: filingAt(server) });
  }
});

describe('Hundreds of lists and acts at once, at a server with three connections for each', () => {
  test('some are turned away with 503 and when to come again; nothing that was answered is lost, nothing refused was done', async () => {
    const inputs = Array.from({ length: 100 }, () => filingAt(patient));
    // Nothing moves until the queues are full, however fast or slow the machine is: two in work, twelve waiting.
    const letGo = await patient.hold('lock table application in access exclusive mode');
    const asked = inputs.flatMap(input => [sendTo(patient, filing, { input }), sendTo(patient, list)]);
    const alive = Array.from({ length: 5 }, () => fetch(`${patient.server.url}/healthz`));
    for (const lane of ['acts', 'reads']) {
      await expect
        .poll(() => patient.metric(`apostille_requests_shed{lane="${lane}",reason="queueFull"}`), soon)
        .toBe(86);
    }
    await letGo();
    const answers = await Promise.all(asked);
    for (const one of await Promise.all(alive)) {
      expect(one.status).toBe(200);
    }

    const acts = answers.filter((_, at) => at % 2 === 0);
    const lists = answers.filter((_, at) => at % 2 === 1);
    for (const kind of [acts, lists]) {
      expect(kind.filter(({ status }) => status === 200)).toHaveLength(14);
      expect(kind.filter(({ status }) => status === 503)).toHaveLength(86);
    }
    for (const answer of answers.filter(({ status }) => status === 503)) {
      expect(answer.retryAfter).toBe('2');
      expect(codeOf(answer)).toBe('OVERLOADED');
    }

    const keys = inputs.map(input => input.idempotencyKey);
    const done = keys.filter((_, at) => acts[at]?.status === 200);
    const recorded = await recordedUnder(patient, keys);
    expect(new Set(recorded.keys())).toEqual(new Set(done));
    expect(new Set(recorded.values())).toEqual(new Set([1]));

    // By itself, with nobody having done anything.
    expect(await patient.metric('apostille_requests_in_work{lane="acts"}')).toBe(0);
    expect(await patient.metric('apostille_requests_waiting{lane="acts"}')).toBe(0);
    expect((await sendTo(patient, list)).body.errors).toBeUndefined();

    // Everybody comes again with the same key: what was done is answered as done, the rest is done now.
    for (let from = 0; from < inputs.length; from += 10) {
      const again = await Promise.all(inputs.slice(from, from + 10).map(input => sendTo(patient, filing, { input })));
      expect(again.map(({ body }) => body.data?.['acceptApplication'].repeated)).toEqual(
        acts.slice(from, from + 10).map(({ status }) => status === 200),
      );
    }
    const all = await recordedUnder(patient, keys);
    expect(all.size).toBe(100);
    expect(new Set(all.values())).toEqual(new Set([1]));
  });
});

describe('While every place of acts is taken', () => {
  test('lists are answered, and so are health, metrics, a new stream and whoever signs out', async () => {
    const letGo = await patient.hold('lock table application in exclusive mode');
    const acts = [
      sendTo(patient, filing, { input: filingAt(patient) }),
      sendTo(patient, filing, { input: filingAt(patient) }),
    ];
    await expect.poll(() => patient.metric('apostille_requests_in_work{lane="acts"}'), soon).toBe(2);
    const waiting = sendTo(patient, filing, { input: filingAt(patient) });
    await expect.poll(() => patient.metric('apostille_requests_waiting{lane="acts"}'), soon).toBe(1);

    expect((await sendTo(patient, list)).status).toBe(200);
    expect((await fetch(`${patient.server.url}/healthz`)).status).toBe(200);
    const stream = await patient.clerk.post(
      '/graphql/stream',
      { query: 'subscription { changes { position items { id } } }' },
      { headers: { accept: 'text/event-stream' } },
    );
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
    const out = await fetch(`${patient.server.url}/api/auth/sign-out`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: patient.server.url },
      body: '{}',
    });
    expect(out.status).toBe(200);
    await letGo();
    expect((await Promise.all([...acts, waiting])).map(({ body }) => body.errors)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('A database without time or room is told as an overload, with what to do, and the repeat is done once', () => {
  const repeatedOnce = async (input: ReturnType<typeof filingAt>) => {
    expect((await recordedUnder(hurried, [input.idempotencyKey])).size).toBe(0);
    const { body } = await sendTo(hurried, filing, { input });
    expect(body.data?.['acceptApplication'].repeated).toBe(false);
    expect((await recordedUnder(hurried, [input.idempotencyKey])).get(input.idempotencyKey)).toBe(1);
  };

  test('an act that waits too long for what another holds', async () => {
    const letGo = await hurried.hold('lock table application in exclusive mode');
    const input = filingAt(hurried);
    const answer = await sendTo(hurried, filing, { input });
    expect([answer.status, answer.retryAfter, codeOf(answer)]).toEqual([503, '2', 'OVERLOADED']);
    expect(answer.body.errors?.[0]?.message).toBe(
      'The server is overloaded at the moment and has not answered the request in full. Send the same form again in a few seconds: a repeat of it is carried out only once.',
    );
    await letGo();
    await repeatedOnce(input);
  });

  test('a list that takes too long: it is asked of the database once, also where it runs compiled', async () => {
    const letGo = await hurried.hold('lock table application in access exclusive mode');
    const statements = await statementsOf(async () => {
      const answer = await sendTo(hurried, list);
      expect([answer.status, answer.retryAfter, codeOf(answer)]).toEqual([503, '2', 'OVERLOADED']);
      expect(answer.body.errors?.[0]).toMatchObject({ path: ['applications'], extensions: { facts: {} } });
    });
    expect(statements.filter(one => one.includes('from application a'))).toHaveLength(1);
    await letGo();
    expect((await sendTo(hurried, list)).status).toBe(200);
  });

  test('an act for which there is no connection left', async () => {
    const busy = Array.from({ length: 3 }, () => hurried.orm.em.fork());
    await Promise.all(busy.map(em => em.begin()));
    const input = filingAt(hurried);
    const answer = await sendTo(hurried, filing, { input });
    expect([answer.status, answer.retryAfter, codeOf(answer)]).toEqual([503, '2', 'OVERLOADED']);
    await Promise.all(busy.map(em => em.rollback()));
    await repeatedOnce(input);
  });
});
