import { Client as Connection } from 'pg';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { countedSoFar } from '../../server/reports/countedSoFar.queries.ts';
import { countFigures, countNewFigures } from '../../server/reports/countFigures.service.ts';
import { startWorkerProcess } from '../notices/startWorkerProcess.ts';
import { createApi } from '../support/api.ts';
import { count, everyFigure, figures, total } from '../support/figures.ts';
import { intake, open } from '../support/intake.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi();
const cast = await castOf(api, 'education');
const { services } = api.server;

const rows = () => rowsOf(api.database.orm.em.fork());
const accepted = () => total(api, { measure: 'act', filter: { items: ['acceptApplication'] } });
const takeIn = () => open(cast.clerk, intake(api, 'education', 'corporation'));

async function connect(): Promise<Connection> {
  const server = new Connection({ connectionString: api.database.url });
  await server.connect();
  onTestFinished(() => server.end());
  return server;
}

/** A line of the history, at any moment, as an act writes it. */
const line = (caseId: string, version: number, at: string, act = 'remindPayment') => ({
  text: `insert into case_event (application_id, version, act, at, officer_id, role, stage_before, stage_after)
    values ($1, $2, $3, $4, 1, 'officer', 'completeness', 'completeness')`,
  values: [Number(caseId), version, act, at],
});

describe('What was done', () => {
  test('is in the figures when it is counted, up to a moment that is told', async () => {
    expect((await countedSoFar(rows())).until).toBeNull();
    await takeIn();
    expect(await accepted()).toBe(0);
    await count(api);
    expect(await accepted()).toBe(1);
    expect((await countedSoFar(rows())).until).toBe('2026-03-02T05:00:00Z');
    api.clock.set('2026-03-02T10:01');
    await count(api);
    expect((await countedSoFar(rows())).until).toBe('2026-03-02T05:01:00Z');
    expect(await accepted()).toBe(1);
  });

  test('and committed after something later is not lost: nothing is counted past it', async () => {
    const { id } = await takeIn();
    await count(api);
    const before = await accepted();
    const slow = await connect();
    await slow.query('begin');
    await slow.query(line(id, 1000, '2026-03-02T05:00:00Z', 'acceptApplication'));
    await takeIn();
    await count(api);
    expect(await accepted()).toBe(before);
    await slow.query('commit');
    await count(api);
    expect(await accepted()).toBe(before + 2);
  });

  test('is held up by nobody who begins while it is waited for', async () => {
    const { id } = await takeIn();
    await count(api);
    const before = await accepted();
    const [slow, next] = [await connect(), await connect()];
    await slow.query('begin');
    await slow.query(line(id, 1001, '2026-03-02T05:00:00Z', 'acceptApplication'));
    await takeIn();
    await count(api);
    expect(await accepted()).toBe(before);
    await next.query('begin');
    await next.query(line(id, 1002, '2026-03-02T05:00:00Z', 'acceptApplication'));
    await slow.query('commit');
    await count(api);
    expect(await accepted()).toBe(before + 2);
    await next.query('rollback');
    await count(api);
    expect(await accepted()).toBe(before + 2);
  });

  test('is counted once by two who count at the same time', async () => {
    await caseIn(cast, 'corporation', 'inquiry');
    const before = await accepted();
    const by = (size: number) => countFigures(services, { size, batches: Infinity });
    await Promise.all([by(2), by(3), by(50_000)]);
    expect(await accepted()).toBe(before + 1);
    const counted = await everyFigure(api);
    await count(api);
    expect(await everyFigure(api)).toEqual(counted);
  });

  test('is counted in portions: a job that leaves something is followed by another, one that finds nothing is not', async () => {
    await caseIn(cast, 'corporation', 'inquiry');
    const portion = { size: 2, batches: 1 };
    api.clock.set('2026-03-02T10:02');
    expect(await countFigures(services, portion)).toBe(false);
    // However much there is of cases, complaints have their turn.
    expect((await countedSoFar(rows(), ['complaint'])).until).toBe('2026-03-02T05:02:00Z');
    expect((await countedSoFar(rows(), ['act'])).until).not.toBe('2026-03-02T05:02:00Z');
    await expect.poll(() => countFigures(services, portion)).toBe(true);
    expect(await countFigures(services, portion)).toBe(true);
    await countNewFigures(services);
    const { rows: waiting } = await sql`
      select 1 from graphile_worker.jobs where task_identifier = 'countFigures'`.execute(rows());
    expect(waiting).toEqual([]);
  });

  test('is counted once though a worker was killed when it had written and not yet committed', async () => {
    await count(api);
    const before = await accepted();
    await takeIn();
    const [server, other] = [await connect(), await connect()];
    await server.query('begin');
    await server.query(`select 1 from figure_cursor where measure = 'act' for update`);
    const worker = await startWorkerProcess(api);
    await other.query(`select graphile_worker.add_job('countFigures')`);
    const waiting = async () =>
      (
        await other.query(`select 1 from pg_stat_activity where datname = current_database()
          and wait_event_type = 'Lock' and query like 'update figure_cursor%'`)
      ).rowCount;
    await expect.poll(waiting, { timeout: 20_000 }).toBe(1);
    await worker.kill();
    await server.query('rollback');
    expect(await accepted()).toBe(before);
    await count(api);
    expect(await accepted()).toBe(before + 1);
  });
});

describe('The day of something', () => {
  test('is the local day of the provider: a minute before midnight and a minute after', async () => {
    api.clock.set('2026-05-04T23:59');
    await open(cast.portal, intake(api, 'education', 'portal'));
    api.clock.set('2026-05-05T00:01');
    await open(cast.portal, intake(api, 'education', 'portal'));
    await count(api);
    const filed = { measure: 'act', filter: { items: ['submitApplication'] } } as const;
    expect(await total(api, { ...filed, from: '2026-05-04', to: '2026-05-04' })).toBe(1);
    expect(await total(api, { ...filed, from: '2026-05-05', to: '2026-05-05' })).toBe(1);
  });

  test('was another one in Aqtobe than in Almaty while their clocks differed by an hour', async () => {
    const { rows: found } = await sql<{ id: number }>`
      select id from provider where code = 'EDU-aktobe'`.execute(rows());
    const aqtobe = found[0]?.id ?? 0;
    const { id: almaty } = await takeIn();
    const { id: west } = await open(
      cast.clerk,
      intake(api, 'education', 'corporation', { providerId: String(aqtobe) }),
    );
    const server = await connect();
    // Until 1 March 2024: 00:30 on 2 June in the time of Almaty, 23:30 on 1 June in that of Aqtobe.
    await server.query(line(almaty, 1003, '2023-06-01T18:30:00Z'));
    await server.query(line(west, 1003, '2023-06-01T18:30:00Z'));
    await count(api);
    const on = (day: string) =>
      figures(api, { measure: 'act', from: day, to: day, groupBy: ['provider'], filter: { items: ['remindPayment'] } });
    expect(await on('2023-06-01')).toEqual([{ provider: aqtobe, n: 1 }]);
    expect(await on('2023-06-02')).toEqual([{ provider: api.place.education, n: 1 }]);
  });
});
