import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { rowsOfApi } from '../reassignments/moves.ts';
import { type Client, createApi } from '../support/api.ts';
import { count } from '../support/figures.ts';
import { intake, open } from '../support/intake.ts';
import { castOf } from '../support/people.ts';
import { unzipped } from './unzipped.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });

// Six at the counter and two on the portal in February, one at the counter in March 2026.
api.clock.set('2026-02-03T10:00');
for (const channel of ['corporation', 'portal'] as const) {
  for (let left = channel === 'portal' ? 2 : 6; left > 0; left -= 1) {
    await open(channel === 'portal' ? cast.portal : cast.clerk, intake(api, 'education', channel));
  }
}
api.clock.set('2026-03-02T10:00');
await open(cast.clerk, intake(api, 'education', 'corporation'));
await count(api);

const quarter = { from: '2026-01-01', to: '2026-03-31' };
const asked = { format: 'csv', report: 'intakeReport', filter: quarter, groupBy: ['month', 'channel'] };

const ask = (client: Client, changes: object = {}, language = 'en') =>
  client.post('/api/exports/reports', { ...asked, ...changes }, { headers: { 'accept-language': language } });

/** Lines of a CSV between the blank ones, the header first. */
async function table(response: Response): Promise<readonly string[]> {
  const lines = (await response.text()).split('\r\n');
  const first = lines.indexOf('');
  return lines.slice(first + 1, lines.indexOf('', first + 1));
}

test('a supervisor has the figures of the own department as a file, row by row and in all', async () => {
  expect(await table(await ask(cast.supervisor))).toEqual([
    'From,To,Month,Channel,Accepted,Apostilles,Refusals,Open at the end',
    '2026-01-01,2026-03-31,February 2026,State Corporation,6,0,0,6',
    '2026-01-01,2026-03-31,February 2026,E-government portal,2,0,0,2',
    '2026-01-01,2026-03-31,March 2026,State Corporation,1,0,0,7',
    '2026-01-01,2026-03-31,March 2026,E-government portal,0,0,0,2',
    '2026-01-01,2026-03-31,Total,,9,0,0,9',
  ]);
});

test('beside them stand those of the period compared with, and the reports of two tables have both', async () => {
  const filter = { from: '2026-03-01', to: '2026-03-31', channel: 'corporation' };
  const earlier = { from: '2026-02-01', to: '2026-02-28' };
  expect((await table(await ask(cast.supervisor, { filter, earlier, groupBy: [] }))).slice(1)).toEqual([
    '2026-03-01,2026-03-31,1,0,0,7',
    '2026-02-01,2026-02-28,6,0,0,6',
  ]);
  const workload = await table(await ask(cast.supervisor, { report: 'workloadReport', groupBy: [] }));
  expect(workload[0]).toBe('From,To,Table,Stage,Act,Role,Open at the end,Came in,Went out,Acts');
  expect(workload.filter(line => line.includes(',Acts by role,')).length).toBeGreaterThan(0);
});

test('a file says what is counted, of when and of what, up to when, by whom it was made, and is on record', async () => {
  const response = await ask(cast.supervisor, { filter: { ...quarter, service: 'education' } }, 'ru');
  const id = Number(response.headers.get('x-export-id'));
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="intakeReport-${id}.csv"`);
  const text = await response.text();
  expect(text).toContain('Прием и результаты');
  expect(text).toContain('Что подсчитано,"Принято: дела по дню');
  expect(text).toContain('Период,01.01.2026 – 31.03.2026');
  expect(text).toContain('Услуга,Документы об образовании');
  expect(text).toMatch(/Подсчитано по,"02\.03\.2026 /u);
  expect(text).toContain('Составил,Supervisor S.');
  const { rows } = await sql<object>`select what, format, filter, rows from export_event where id = ${id}`.execute(
    rowsOfApi(api),
  );
  expect(rows).toEqual([
    {
      what: 'reports',
      format: 'csv',
      rows: 5,
      filter: {
        report: 'intakeReport',
        filter: { ...quarter, service: 'education' },
        groupBy: ['month', 'channel'],
        earlier: null,
        asOf: null,
      },
    },
  ]);
});

test('XLSX has the same rows with days as days and numbers as numbers', async () => {
  const response = await ask(cast.supervisor, { format: 'xlsx' });
  const parts = await unzipped(Buffer.from(await response.arrayBuffer()));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toMatch(/<c r="A2" s="2"><v>46023<\/v><\/c>/u);
  expect(sheet).toMatch(/<c r="E2"><v>6<\/v><\/c>/u);
  expect(parts.get('xl/worksheets/sheet2.xml')).toContain('Counted until');
});

test('what an analyst is not shown is not in the file either', async () => {
  const lines = await table(await ask(analyst));
  expect(lines.find(line => line.includes('March 2026,State Corporation'))).toMatch(/,hidden,/u);
  expect((await ask(analyst, { filter: { from: '2026-02-03', to: '2026-02-03' } })).status).toBe(400);
});

test.each([
  ['no such report', { report: 'salaryReport' }],
  ['another query of the API', { report: 'officers' }],
  ['a query written into the name', { report: 'intakeReport(filter:{}){head{name}} x: intakeReport' }],
  ['no such format', { format: 'pdf' }],
  ['no such day', { filter: { from: '2026-02-30', to: '2026-03-31' } }],
  ['a period that ends before it begins', { filter: { from: '2026-03-31', to: '2026-03-01' } }],
  ['no such group', { groupBy: ['salary'] }],
  ['no filter', { filter: undefined }],
])('%s is refused', async (_name, changes) => {
  const response = await ask(cast.supervisor, changes);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'BAD_INPUT' });
});

test('whoever reads no figures gets no file, and nobody without signing in', async () => {
  expect((await ask(cast.clerk)).status).toBe(404);
  expect((await ask(cast.registrar)).status).toBe(404);
  const unsigned = await fetch(`${api.server.url}/api/exports/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.server.url },
    body: JSON.stringify(asked),
  });
  expect(unsigned.status).toBe(401);
});
