import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import type { GraphQLAnswer } from '../support/api.ts';
import { intake } from '../support/intake.ts';
import { startSmallServer } from './smallServer.ts';

vi.setConfig({ testTimeout: 60_000 });
const soon = { timeout: 30_000, interval: 50 };

const small = await startSmallServer({
  DATABASE_POOL_SIZE: '3',
  DATABASE_LOCK_SECONDS: '100',
  DATABASE_WAIT_SECONDS: '2',
});

const filing = `mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { repeated } }`;

async function file(input: object) {
  const response = await small.clerk.post('/graphql', { query: filing, variables: { input } });
  const { data, errors } = (await response.json()) as GraphQLAnswer;
  return { code: errors?.[0]?.extensions.code, repeated: data?.['acceptApplication']?.repeated };
}

/** Ends the connections of acts that are in the middle of one, as a database that is restarted does. */
async function endActs(client: Client): Promise<number> {
  const { rows } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'apostille' and wait_event_type = 'Lock'`,
  );
  return rows.length;
}

test('acts whose connections break in the middle leave the others as many as before, and their repeat is done once', async () => {
  const client = new Client({ connectionString: small.database.url });
  await client.connect();
  const inputs = Array.from({ length: 6 }, () => intake(small, 'education', 'corporation'));
  for (const both of [inputs.slice(0, 2), inputs.slice(2, 4), inputs.slice(4)]) {
    const letGo = await small.hold('lock table application in exclusive mode');
    const asked = both.map(input => file(input));
    let ended = 0;
    await expect.poll(async () => (ended += await endActs(client)), soon).toBe(2);
    expect(await Promise.all(asked)).toEqual([{ code: 'UNAVAILABLE' }, { code: 'UNAVAILABLE' }]);
    await letGo();
  }
  expect(await Promise.all(inputs.map(file))).toEqual(inputs.map(() => ({ repeated: false })));
  await client.end();
});
