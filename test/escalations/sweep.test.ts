import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { setLadder } from '../../server/escalations/ladder.service.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { secondServer } from '../races/secondServer.ts';
import { addDates, deskOf, endDate, ranksOf, recorded, rowsOfApi, settle } from './desk.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const desk = await deskOf(api);
await settle(api);
const { caseId, officer, supervisor, head, reviewer } = desk;
const sweep = (services = api.server.services) => sweepEscalations(services);
/** From Monday 2 March 2026 to Thursday the 5th; Monday the 9th is a day off. */
const soon = { caseId, startOn: '2026-03-02', dueOn: '2026-03-05' };

describe('A sweep', () => {
  test('records each step when it comes and tells whom it names', async () => {
    const ids = await addDates(api, [soon]);
    api.clock.set('2026-03-04T09:00');
    await sweep();
    expect(await recorded(api, ids)).toEqual([]);
    const told: unknown[] = [];
    for (const local of [
      '2026-03-04T09:05',
      '2026-03-05T18:30',
      '2026-03-05T18:35',
      '2026-03-06T18:35',
      '2026-03-11T18:35',
    ]) {
      api.clock.set(local);
      await sweep();
      told.push((await recorded(api, ids)).at(-1));
    }
    expect(told).toMatchObject([
      { rank: -100, tells: 'officer', isBreach: false, told: [officer.officerId] },
      { rank: -100 },
      { rank: 0, tells: 'supervisor', isBreach: true, told: [supervisor.officerId] },
      { rank: 100, tells: 'head', isBreach: true, told: [head.officerId] },
      { rank: 300, tells: 'body', isBreach: true, told: [reviewer.officerId] },
    ]);
    expect((await recorded(api, ids)).map(({ stepAt }) => stepAt)).toEqual([
      '2026-03-04T04:00:00Z',
      '2026-03-05T13:30:00Z',
      '2026-03-06T13:30:00Z',
      '2026-03-11T13:30:00Z',
    ]);
  });

  test('asks nothing of dates that bind nobody, of plans, and of dates met in time', async () => {
    api.clock.set('2026-03-12T10:00');
    const ids = await addDates(api, [
      { ...soon, kind: 'objections', breach: false },
      { ...soon, kind: 'decisionPlan', breach: false },
      { ...soon, endedAt: '2026-03-05T18:30' },
    ]);
    await sweep();
    expect(await recorded(api, ids)).toEqual([]);
  });

  test('recalls a date met late while nobody answers for it', async () => {
    const ids = await addDates(api, [{ ...soon, endedAt: '2026-03-05T18:31' }]);
    await sweep();
    expect(await ranksOf(api, ids)).toEqual([-100, 0, 100, 300]);
  });

  test('of a date that is only a setting records steps that are no breach', async () => {
    const ids = await addDates(api, [{ ...soon, breach: false }]);
    await sweep();
    expect((await recorded(api, ids)).map(({ rank, isBreach }) => [rank, isBreach])).toEqual([
      [-100, false],
      [0, false],
      [100, false],
      [300, false],
    ]);
  });
});

describe('Whatever happens to the worker', () => {
  test('stopped for three days it makes up for every step, each at its own moment, and repeats none', async () => {
    api.clock.set('2026-04-01T10:00');
    // Wednesday 1 April to Friday the 3rd: the worker dies on Wednesday evening and is back on Monday.
    const [due, metLate, metInTime, ended] = await addDates(api, [
      { caseId, startOn: '2026-03-30', dueOn: '2026-04-02' },
      { caseId, startOn: '2026-03-30', dueOn: '2026-04-02' },
      { caseId, startOn: '2026-03-30', dueOn: '2026-04-02' },
      { caseId, startOn: '2026-04-01', dueOn: '2026-04-10' },
    ]);
    await sweep();
    api.clock.set('2026-04-02T12:00');
    await endDate(api, metInTime ?? 0);
    await endDate(api, ended ?? 0);
    api.clock.set('2026-04-03T12:00');
    await endDate(api, metLate ?? 0);
    api.clock.set('2026-04-06T09:10');
    await sql`select graphile_worker.add_job('sweepEscalations')`.execute(rowsOfApi(api));
    await runJobs(api);
    await runJobs(api);
    const steps = async (id: number | undefined) =>
      (await recorded(api, [id ?? 0])).map(({ rank, stepAt }) => `${rank} ${stepAt}`);
    const made = ['-100 2026-04-01T04:00:00Z', '0 2026-04-02T13:30:00Z', '100 2026-04-03T13:30:00Z'];
    expect(await steps(due)).toEqual(made);
    expect(await steps(metLate)).toEqual(made);
    expect(await steps(metInTime)).toEqual(made.slice(0, 1));
    expect(await steps(ended)).toEqual([]);
  });

  test('four workers at once on more dates than a batch: every step once, every officer told once', async () => {
    api.clock.set('2026-04-20T10:00');
    const ids = await addDates(
      api,
      Array.from({ length: 1200 }, () => ({ caseId, startOn: '2026-04-10', dueOn: '2026-04-14' })),
    );
    const { services } = await secondServer(api);
    await Promise.all([sweep(), sweep(services), sweep(), sweep(services)]);
    const all = await recorded(api, ids);
    const counted = Map.groupBy(all, ({ rank }) => rank);
    expect([...counted].map(([rank, of]) => [rank, of.length])).toEqual([
      [-100, 1200],
      [0, 1200],
      [100, 1200],
      [300, 1200],
    ]);
    expect(all.every(({ told }) => told.length === 1)).toBe(true);
    await Promise.all([sweep(), sweep(services)]);
    expect(await recorded(api, ids)).toHaveLength(4800);
  });
});

describe('A ladder changed on the way', () => {
  const head2 = { amount: 2, unit: 'workingDays', tells: 'head', email: false, answers: 'head' } as const;

  test('counts for steps that come from then on, also where the sweep comes later', async () => {
    api.clock.set('2026-05-04T10:00');
    const { officerId } = desk.administrator;
    const actor = {
      officerId,
      name: '',
      language: 'en',
      via: 'session',
      grants: [{ role: 'administrator', scope: 'country' }],
    } as const;
    // Tuesday 5 May; Thursday 7 May and Monday the 11th are days off.
    const [before, after] = await addDates(api, [
      { caseId, kind: 'dispatch', startOn: '2026-04-28', dueOn: '2026-05-04' },
      { caseId, kind: 'dispatch', startOn: '2026-04-28', dueOn: '2026-05-06' },
    ]);
    api.clock.set('2026-05-05T10:00');
    await setLadder(api.server.services, actor, { kind: 'dispatch', steps: [head2], reason: 'quieter' });
    api.clock.set('2026-05-20T10:00');
    await sweep();
    expect(await ranksOf(api, [before ?? 0])).toEqual([-100, 0, 200]);
    expect(await ranksOf(api, [after ?? 0])).toEqual([-100, 200]);
    await setLadder(api.server.services, actor, { kind: 'dispatch', steps: [], reason: 'none at all' });
    api.clock.set('2026-06-10T10:00');
    const [silent] = await addDates(api, [{ caseId, kind: 'dispatch', startOn: '2026-05-28', dueOn: '2026-06-03' }]);
    await sweep();
    expect(await ranksOf(api, [silent ?? 0])).toEqual([]);
  });
});
