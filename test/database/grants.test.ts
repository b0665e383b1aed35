import { describe, expect, test } from 'vitest';
import { heartbeat, workerIsAlive } from '../../server/jobs/heartbeat.ts';
import { fixedClock } from '../../server/clock.ts';
import { createTestDatabase } from '../support/database.ts';

const { orm } = await createTestDatabase();

describe('the server works as a role that owns nothing', () => {
  test('it may not create, change or empty a table', async () => {
    for (const statement of [
      'create table extra (id int)',
      'alter table worker_heartbeat add column extra int',
      'truncate worker_heartbeat',
      'delete from worker_heartbeat',
    ]) {
      await expect(orm.em.fork().execute(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  test('a moment comes back from a plain query as an ISO instant', async () => {
    const [row] = await orm.em
      .fork()
      .execute("select timestamptz '2026-03-02 10:00:00.5+05' as at, date '2026-03-02' as on");
    expect(row).toEqual({ at: '2026-03-02T05:00:00.5Z', on: '2026-03-02' });
  });
});

describe('a worker is alive', () => {
  const beat = Temporal.Instant.from('2026-03-02T05:00:00Z');

  test('for two and a half minutes after its last beat', async () => {
    expect(await workerIsAlive(orm, beat)).toBe(false);
    await heartbeat({ orm, clock: fixedClock(beat) });
    expect(await workerIsAlive(orm, beat.add({ seconds: 149 }))).toBe(true);
    expect(await workerIsAlive(orm, beat.add({ seconds: 150 }))).toBe(false);
  });
});
