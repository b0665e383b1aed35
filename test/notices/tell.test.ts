import { Client as Connection } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { recoverNotices } from '../../server/notices/recoverNotices.service.ts';
import { sendNotice } from '../../server/notices/sendNotice.service.ts';
import { createApi } from '../support/api.ts';
import { deskOf } from '../hearings/desk.ts';
import { runJobs } from '../support/jobs.ts';
import { castOf } from '../support/people.ts';
import { announced } from './announced.ts';
import { noticeOf, returned } from './outbox.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const connection = new Connection({ connectionString: api.database.url });
await connection.connect();
afterAll(() => connection.end());

const tellJobs = async () => {
  const { rows } = await connection.query(
    "select key, locked_at is not null as locked from graphile_worker.jobs where task_identifier = 'tellHearing'",
  );
  return rows;
};

async function delivered(): Promise<{ readonly id: string; readonly noticeId: string }> {
  const id = await announced(cast, ['email']);
  const { id: noticeId } = await noticeOf(cast.officer, id, 'hearing', 'email');
  await sendNotice(api.server.services, { noticeId: Number(noticeId) });
  return { id, noticeId };
}

test('what became of a notice is told to its case by one job, however much became of it', async () => {
  const { id, noticeId } = await delivered();
  await returned(cast.officer, noticeId);
  expect(await tellJobs()).toEqual([{ key: `tell:${noticeId}`, locked: false }]);
  await runJobs(api);
  expect(await tellJobs()).toEqual([]);
  expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: null, noticeSentAt: expect.any(String) });
});

test('a worker that died while telling: the case learns of the delivery by another', async () => {
  const { id, noticeId } = await delivered();
  await connection.query(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead' where key = $1",
    [`tell:${noticeId}`],
  );
  await runJobs(api);
  expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: null });
  await recoverNotices(api.server.services);
  await recoverNotices(api.server.services);
  expect((await tellJobs()).filter(({ locked }) => !locked)).toEqual([{ key: `tell:${noticeId}`, locked: false }]);
  await runJobs(api);
  expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: '2026-03-17' });
});

test('a case that knows all, and one whose decision is withdrawn, are told nothing again', async () => {
  const { id: withdrawn } = await delivered();
  await cast.officer.act('withdrawPreliminaryDecision', withdrawn, { reason: 'Мекеме құжатты растады.' });
  await delivered();
  await runJobs(api);
  await recoverNotices(api.server.services);
  expect((await tellJobs()).filter(({ locked }) => !locked)).toEqual([]);
});
