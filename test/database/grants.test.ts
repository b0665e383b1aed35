import { describe, expect, test } from 'vitest';
import { fixedClock } from '../../server/clock.ts';
import { connectDatabase } from '../../server/database/orm.ts';
import { heartbeat, workerIsAlive } from '../../server/jobs/heartbeat.ts';
import { createTestDatabase } from '../support/database.ts';

const { orm, ownerUrl } = await createTestDatabase();

describe('the server works as a role that owns nothing', () => {
  test.each([
    'create table extra (id int)',
    'alter table application add column extra int',
    'drop table application',
    'truncate application',
    'delete from application',
    'update case_event set act = act',
    'delete from case_event',
    'truncate case_event',
    'insert into mikro_orm_migrations (name) values (null)',
  ])('it may not: %s', async statement => {
    await expect(orm.em.fork().execute(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe('where one role must do both, triggers keep history', () => {
  test.each([
    'update case_event set act = act',
    'delete from case_event',
    'truncate case_event',
    'delete from application',
    'delete from checklist_item',
    'delete from inquiry_document',
    'delete from officer',
    'delete from role_grant',
    'delete from provider',
    'delete from unit',
    'delete from office',
    'delete from organisation',
    'delete from destination_country',
    'delete from case_remark',
  ])('not even the owner may: %s', async statement => {
    const owner = await connectDatabase({ url: ownerUrl, poolSize: 2 });
    await expect(owner.em.fork().execute(statement)).rejects.toThrow(/nothing there is changed or deleted/);
    await owner.close();
  });
});

test('a moment comes back from a plain query as an ISO instant, a day as a day', async () => {
  const [row] = await orm.em
    .fork()
    .execute("select timestamptz '2026-03-02 10:00:00.5+05' as at, date '2026-03-02' as on");
  expect(row).toEqual({ at: '2026-03-02T05:00:00.5Z', on: '2026-03-02' });
});

test('a worker is alive for two and a half minutes after its last beat', async () => {
  const beat = Temporal.Instant.from('2026-03-02T05:00:00Z');
  expect(await workerIsAlive(orm, beat)).toBe(false);
  await heartbeat({ orm, clock: fixedClock(beat) });
  expect(await workerIsAlive(orm, beat.add({ seconds: 149 }))).toBe(true);
  expect(await workerIsAlive(orm, beat.add({ seconds: 150 }))).toBe(false);
});
