import { Client } from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { LivingWorker } from '../../server/jobs/livingWorker.ts';
import { createLog } from '../../server/log.ts';
import { createTestDatabase } from '../support/database.ts';

vi.setConfig({ testTimeout: 60_000 });
const soon = { timeout: 30_000, interval: 50 };

const { url } = await createTestDatabase();

async function connected(): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

test('a worker that gets another name while it says that it lives lives by the new one, and by no other', async () => {
  const [holder, watch] = [await connected(), await connected()];
  const locks = async (name: string, granted: boolean) => {
    const { rows } = await watch.query(
      `select 1 from pg_locks where locktype = 'advisory' and classid = 4005 and objid = hashtext($1)::oid
         and mode = 'ShareLock' and granted = $2
         and database = (select oid from pg_database where datname = current_database())`,
      [name, granted],
    );
    return rows.length;
  };
  const life = new LivingWorker(url, createLog({ logLevel: 'silent' }));
  onTestFinished(() => life.close());
  await holder.query(`select pg_advisory_lock(4005, hashtext('worker before'))`);
  life.isNow('worker before');
  await expect.poll(() => locks('worker before', false), soon).toBe(1);
  life.isNow('worker now');
  await holder.query('select pg_advisory_unlock_all()');
  await expect.poll(() => locks('worker now', true), soon).toBe(1);
  await expect.poll(() => locks('worker before', true), soon).toBe(0);
});
