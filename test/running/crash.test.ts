import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { startEmbedded } from '../../server/database/embedded.ts';
import { connectDatabase } from '../../server/database/orm.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { actMutation, type Client, findPlace, signIn } from '../support/api.ts';
import { testClock } from '../support/clock.ts';
import { temporaryFolder } from '../support/folders.ts';
import { intake } from '../support/intake.ts';
import { type ServerProcess, startProcess } from '../support/process.ts';

interface Act {
  readonly name: string;
  readonly query: string;
  readonly input: object;
}

interface Recorded {
  readonly version: number;
  readonly repeated: boolean;
  readonly application: { readonly id: string };
}

const filing: Pick<Act, 'name' | 'query'> = {
  name: 'acceptApplication',
  query: `mutation ($input: AcceptApplicationInput!) {
    acceptApplication(input: $input) { version repeated application { id } } }`,
};
const onCase = (name: string, applicationId: string, fields: object): Act => ({
  name,
  query: actMutation(name),
  input: { applicationId, expectedVersion: 1, idempotencyKey: randomUUID(), ...fields },
});

async function send(client: Client, { name, query, input }: Act): Promise<Recorded> {
  return (await client.query(query, { input }))[name];
}

/** The embedded database beside the running server. */
async function inDatabase<Result>(dataDir: string, work: (orm: MikroORM) => Promise<Result>): Promise<Result> {
  const { serverUrl, stop } = await startEmbedded({ dataDir, as: 'guest' });
  const orm = await connectDatabase({ url: serverUrl, poolSize: 2 });
  try {
    return await work(orm);
  } finally {
    await orm.close();
    await stop();
  }
}

const address = ({ url }: ServerProcess) => ({ url, origin: url.replace('127.0.0.1', 'localhost') });
const env = { RATE_LIMIT_PER_MINUTE: '0' };

test(
  'a server killed in the middle of two hundred acts loses none and does none twice',
  { timeout: 180_000 },
  async () => {
    const dataDir = temporaryFolder('data', { open: true });
    const first = await startProcess({ dataDir, env });
    await first.ready();
    const { clerk, place } = await inDatabase(dataDir, async orm => {
      const found = await findPlace(orm);
      const grant = { role: 'clerk', scope: 'office', officeId: found.office } as const;
      return { place: found, clerk: await signIn(orm, address(first), 'Clerk C.', [grant]) };
    });
    const today = Temporal.Now.instant().toZonedDateTimeISO('Asia/Almaty').toPlainDateTime().toString();
    const newFiling = () => ({
      ...filing,
      input: intake({ place, clock: testClock(today) }, 'education', 'corporation'),
    });
    const ready = await Promise.all(Array.from({ length: 50 }, () => send(clerk, newFiling())));

    const inTurn: Act[] = [
      ...Array.from({ length: 150 }, newFiling),
      ...ready.slice(0, 25).map(({ application }) => onCase('sendToProvider', application.id, { carrier: 'courier' })),
      ...ready.slice(25).map(({ application }) =>
        onCase('recordPayment', application.id, {
          method: 'receipt',
          reference: randomUUID(),
          paidOn: '2026-01-05',
          amountTenge: 2162.5,
        }),
      ),
    ];
    // Shuffled: 37 and 200 have no divisor in common.
    const acts = inTurn.flatMap((_, at) => inTurn[(at * 37) % inTurn.length] ?? []);
    let answered = 0;
    const inFlight = acts.map(async act => {
      const recorded = await send(clerk, act);
      answered += 1;
      if (answered === 70) {
        process.kill(first.pid, 'SIGKILL');
      }
      return recorded;
    });
    const before = await Promise.allSettled(inFlight);
    await first.exit;
    const told = before.filter(({ status }) => status === 'fulfilled').length;
    expect(told).toBeGreaterThanOrEqual(70);
    expect(told).toBeLessThan(200);

    const second = await startProcess({ dataDir, env });
    await second.ready();
    // The session outlives the crash, too.
    const again = await Promise.all(acts.map(act => send(clerk.at(address(second)), act)));
    // What was answered before is answered again, as done already.
    expect(again).toEqual(
      before.map((earlier, at) => (earlier.status === 'fulfilled' ? { ...earlier.value, repeated: true } : again[at])),
    );

    const cases = [...ready, ...again].map(({ application }) => Number(application.id));
    const counts = await inDatabase(dataDir, orm => countActs(orm, clerk.officerId));
    expect(counts).toEqual({
      acceptApplication: 200,
      sendToProvider: 25,
      recordPayment: 25,
      requests: 250,
      cases: new Set(cases).size,
      payments: 25,
      parcels: 25,
      gaps: 0,
    });
    expect(await second.stop()).toBe(0);

    const third = await startProcess({ dataDir, env });
    await third.ready();
    const read = 'query ($id: ID!) { application(id: $id) { id version } }';
    const client = clerk.at(address(third));
    for (const { application, version } of again.slice(0, 20)) {
      expect(await client.query(read, { id: application.id })).toEqual({
        application: { id: application.id, version },
      });
    }
    expect(await third.stop()).toBe(0);
  },
);

async function countActs(orm: MikroORM, clerkId: number) {
  const { rows } = await sql`
    with mine as (select * from case_event where officer_id = ${clerkId})
    select
      (select count(*)::int from mine where act = 'acceptApplication') as "acceptApplication",
      (select count(*)::int from mine where act = 'sendToProvider') as "sendToProvider",
      (select count(*)::int from mine where act = 'recordPayment') as "recordPayment",
      (select count(*)::int from act_request where officer_id = ${clerkId}) as requests,
      (select count(distinct application_id)::int from mine) as cases,
      (select count(*)::int from payment where recorded_by = ${clerkId}) as payments,
      (select count(*)::int from parcel where sent_by = ${clerkId}) as parcels,
      (select count(*)::int from application a
         where id in (select application_id from mine)
           and version <> (select count(*) from case_event where application_id = a.id)) as gaps`.execute(
    rowsOf(orm.em.fork()),
  );
  return rows[0];
}
