import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { startMailServer } from '../notices/mailServer.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { runJobs } from '../support/jobs.ts';
import { addDates, deskOf, endDate, recorded, rowsOfApi, settle } from './desk.ts';
import { answerAll, countsOf, escalationOf } from './inbox.ts';

const port = await freePort();
const api = await createApi({ env: { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'apostille@example.kz' } });
const desk = await deskOf(api);
const { caseId, supervisor, head, reviewer } = desk;
await settle(api);
const sweep = () => sweepEscalations(api.server.services);
const at = async (local: string) => {
  api.clock.set(local);
  await sweep();
};

/** A date of 5 March 2026 that has climbed to the body. */
async function climbed(): Promise<number> {
  const [id] = await addDates(api, [{ caseId, startOn: '2026-03-03', dueOn: '2026-03-05' }]);
  await at('2026-03-12T10:00');
  return id ?? 0;
}

const toldOf = async (id: number) =>
  (await recorded(api, [id])).map(({ tells, stepAt, told }) => [tells, stepAt, told]);
const body = [reviewer.officerId];

test('A promise broken at the top of the ladder is told to the last audience again, once', async () => {
  const { inbox } = await startMailServer(port);
  const id = await climbed();
  const before = await toldOf(id);
  await runJobs(api);
  await answerAll(reviewer, [id], { promisedOn: '2026-03-13' });
  await at('2026-03-13T18:30');
  expect(await toldOf(id)).toEqual(before);
  await at('2026-03-13T18:31');
  await at('2026-03-16T10:00');
  await sweep();
  const once = [...before, ['body', '2026-03-13T13:30:00Z', body]];
  expect(await toldOf(id)).toEqual(once);
  expect(await escalationOf(reviewer, id)).toMatchObject({ state: 'open', answers: 'body', mayAnswer: true });
  expect((await escalationOf(head, id))['steps'].at(-1)).toMatchObject({
    tells: 'body',
    answers: null,
    isBreach: true,
    stepAt: '2026-03-13T13:30:00Z',
    told: [{ id: String(reviewer.officerId) }],
  });
  expect((await countsOf(reviewer))['mine']).toBe(1);
  await runJobs(api);
  expect(inbox.at(-1)?.text).toContain('Not put right by the day promised.\nTo do: answer');

  await answerAll(reviewer, [id], { promisedOn: '2026-03-17' });
  await at('2026-03-18T10:00');
  expect(await toldOf(id)).toEqual([...once, ['body', '2026-03-17T13:30:00Z', body]]);
  await answerAll(reviewer, [id], { promisedOn: '2026-03-19' });
  await endDate(api, id);
  await at('2026-03-20T10:00');
  expect(await toldOf(id)).toHaveLength(once.length + 1);
});

test('One kept a minute late is broken: it is told, and answered for', async () => {
  const id = await climbed();
  const before = await toldOf(id);
  await answerAll(reviewer, [id], { promisedOn: '2026-03-13' });
  api.clock.set('2026-03-13T18:31');
  await endDate(api, id);
  await at('2026-03-13T18:35');
  await at('2026-03-13T18:40');
  expect(await toldOf(id)).toEqual([...before, ['body', '2026-03-13T13:30:00Z', body]]);
  await answerAll(reviewer, [id]);
  expect(await escalationOf(reviewer, id)).toMatchObject({ state: 'closed' });
});

test('Where the ladder goes on, its next step tells of it, and nothing is told twice', async () => {
  const [id] = await addDates(api, [{ caseId, startOn: '2026-03-03', dueOn: '2026-03-05' }]);
  await at('2026-03-06T10:00');
  await answerAll(supervisor, [id ?? 0], { promisedOn: '2026-03-10' });
  await at('2026-03-10T18:31');
  await at('2026-03-10T19:00');
  expect((await recorded(api, [id ?? 0])).map(({ rank, tells }) => [rank, tells])).toEqual([
    [-100, 'officer'],
    [0, 'supervisor'],
    [100, 'head'],
  ]);
});

test('Four workers at once tell it once', async () => {
  const ids = [await climbed(), await climbed(), await climbed()];
  await answerAll(reviewer, ids, { promisedOn: '2026-03-13' });
  api.clock.set('2026-03-16T10:00');
  await Promise.all([sweep(), sweep(), sweep(), sweep()]);
  const { rows } = await sql`
    select deadline_id as id, count(*)::int as many from escalation
    where deadline_id = any(${ids}::int[]) and step_at = '2026-03-13T18:30+05' group by deadline_id order by 1`.execute(
    rowsOfApi(api),
  );
  expect(rows).toEqual(ids.map(id => ({ id, many: 1 })));
});
