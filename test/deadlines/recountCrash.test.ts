import { Client as Connection } from 'pg';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { fixedClock } from '../../server/clock.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { recoverRecounts } from '../../server/deadlines/recount.service.ts';
import { administratorOf, approve, dayOff, draft, recountOf } from '../calendar/drafts.ts';
import { file, filing, moment } from '../complaints/desk.ts';
import { startWorkerProcess } from '../notices/startWorkerProcess.ts';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi({ now: '2026-06-01T10:00' });
const cast = await castOf(api, 'education');
const administrator = await administratorOf(api);

/** Somebody who works on the complaint, and lets go of it when the test says so. */
async function holdComplaint(id: string): Promise<() => Promise<void>> {
  const owner = new Connection({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query('begin');
  await owner.query('select 1 from complaint where id = $1 for update', [Number(id)]);
  return () => owner.end();
}

test('a worker killed between cases and complaints: the next one counts the complaints, and no case twice', async () => {
  const cases = [await caseIn(cast, 'corporation', 'inquiry'), await caseIn(cast, 'corporation', 'inquiry')];
  const arrivedAt = moment('2026-06-01T09:30');
  const { id } = await file(cast.registrar, filing({ applicationId: cases[0] ?? '', subject: 'omission', arrivedAt }));
  const letGo = await holdComplaint(id);
  const { id: recountId } = await approve(administrator, await draft(administrator, [dayOff('2026-06-03')]));

  const worker = await startWorkerProcess(api);
  const counted = async () => (await recountOf(administrator, recountId))['cases'] as number;
  await expect.poll(counted, { timeout: 20_000 }).toBe(2);
  await worker.kill();
  await letGo();
  expect((await recountOf(administrator, recountId))['finishedAt']).toBeNull();
  const linesOf = async () => {
    const found = await Promise.all(cases.map(each => caseOf(cast.officer, each, 'termEndsOn timeline { act }')));
    return found.map(({ termEndsOn, timeline }) => [
      termEndsOn,
      timeline.filter(({ act }: { act: string }) => act === 'moveDates').length,
    ]);
  };
  expect(await linesOf()).toEqual([
    ['2026-06-23', 1],
    ['2026-06-23', 1],
  ]);

  await runJobs(api);
  expect(await recountOf(administrator, recountId)).toMatchObject({ cases: 3, finishedAt: expect.any(String) });
  expect(await linesOf()).toEqual([
    ['2026-06-23', 1],
    ['2026-06-23', 1],
  ]);
  const { complaint } = await administrator.query('query ($id: ID!) { complaint(id: $id) { nextDueOn } }', { id });
  expect(complaint).toEqual({ nextDueOn: '2026-06-05' });
});

test('both its workers dead while others live: after ten minutes it is written again, not before', async () => {
  const id = await caseIn(cast, 'corporation', 'inquiry');
  const { id: recountId } = await approve(administrator, await draft(administrator, [dayOff('2026-06-04')]));
  const rows = rowsOf(api.database.orm.em.fork());
  // As they are left: locked, and nobody there.
  await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone'
    where key like ${`recount:${recountId}:%`}`.execute(rows);
  const startedAt = api.clock.now();
  const { services } = api.server;
  await recoverRecounts({ ...services, clock: fixedClock(startedAt.add({ minutes: 10 })) });
  await runJobs(api);
  expect((await recountOf(administrator, recountId))['finishedAt']).toBeNull();
  await recoverRecounts({ ...services, clock: fixedClock(startedAt.add({ minutes: 10, milliseconds: 1 })) });
  await runJobs(api);
  expect(await recountOf(administrator, recountId)).toMatchObject({ finishedAt: expect.any(String) });
  expect((await caseOf(cast.officer, id, 'termEndsOn'))['termEndsOn']).toBe('2026-06-24');
});
