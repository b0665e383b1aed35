import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { recoverReassignments } from '../../server/reassignments/recoverReassignments.service.ts';
import { runReassignment } from '../../server/reassignments/runReassignment.service.ts';
import { startWorkerProcess } from '../notices/startWorkerProcess.ts';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { addCases, holdings, of, plan, type Planned, rowsOfApi, start, unitOf } from './moves.ts';

vi.setConfig({ testTimeout: 90_000 });

const api = await createApi();
const { supervisor, officer, aidos } = await unitOf(api);
const wholly = async (ids: readonly number[]) => {
  for (const one of await holdings(api, ids)) {
    const moved = one.holder === aidos.officerId;
    expect(one).toMatchObject({
      open: one.holder,
      version: moved ? 2 : 1,
      intervals: moved ? 2 : 1,
      lines: moved ? 1 : 0,
    });
  }
};

/** A plan of which one case of the third chunk is held by somebody, so that a worker stops there. */
async function heldUp(work: (made: Planned, ids: readonly number[]) => Promise<void>) {
  const ids = await addCases(api, 1000, { holder: officer });
  const made = await plan(
    supervisor,
    { applicationIds: ids.map(String) },
    { spread: 'named', toOfficerIds: [String(aidos.officerId)] },
  );
  await api.database.orm.em.fork().transactional(async em => {
    await sql`select from application where id = ${ids[500]} for update`.execute(em.getKysely<unknown>());
    await start(supervisor, made);
    await work(made, ids);
  });
  return { made, ids };
}

const moved = async (made: Planned) => (await of(supervisor, made)).counts.moved;

test('a worker killed in the middle: the next goes on, every case is moved once and wholly', async () => {
  const { made, ids } = await heldUp(async (planned, all) => {
    const first = await startWorkerProcess(api);
    await expect.poll(() => moved(planned), { timeout: 30_000 }).toBe(400);
    await first.kill();
    await wholly(all);
  });
  expect(await of(supervisor, made)).toMatchObject({ state: 'running', finishedAt: null });
  await startWorkerProcess(api);
  await expect.poll(async () => (await of(supervisor, made)).state, { timeout: 30_000 }).toBe('done');
  expect(await moved(made)).toBe(1000);
  await wholly(ids);
});

test('its worker dead while others live: the sweep writes the job again, and leaves alone what goes on', async () => {
  const { made, ids } = await heldUp(async planned => {
    const first = await startWorkerProcess(api);
    await expect.poll(() => moved(planned), { timeout: 30_000 }).toBe(400);
    await first.kill();
  });
  await recoverReassignments(api.server.services);
  expect(await waitingRuns()).toBe(0);
  api.clock.set('2026-03-02T10:02');
  await recoverReassignments(api.server.services);
  expect(await waitingRuns()).toBe(1);
  await expect
    .poll(
      async () => {
        await runJobs(api);
        return (await of(supervisor, made)).state;
      },
      { timeout: 30_000 },
    )
    .toBe('done');
  await wholly(ids);
});

test('two workers at once share the chunks, and nothing is done twice', async () => {
  const ids = await addCases(api, 1000, { holder: officer });
  const made = await plan(
    supervisor,
    { applicationIds: ids.map(String) },
    { spread: 'named', toOfficerIds: [String(aidos.officerId)] },
  );
  await start(supervisor, made);
  const job = { reassignmentId: Number(made.id) };
  await Promise.all([1, 2, 3].map(() => runReassignment(api.server.services, job)));
  await runJobs(api);
  expect(await of(supervisor, made)).toMatchObject({ state: 'done', counts: { moved: 1000, refused: 0 } });
  await wholly(ids);
  const { officerNotes: notes } = await aidos.query('{ officerNotes { kind cases } }');
  expect(notes[0]).toEqual({ kind: 'casesReceived', cases: 1000 });
});

async function waitingRuns(): Promise<number | undefined> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::int as many from graphile_worker.jobs
    where task_identifier = 'runReassignment' and locked_at is null`.execute(rowsOfApi(api));
  return rows[0]?.many;
}
