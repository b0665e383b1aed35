import { expect, test } from 'vitest';
import { addCases, plan, start, unitOf } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { recounted, tally } from './tally.ts';

const api = await createApi();
const { supervisor, officer, aidos } = await unitOf(api);
const moves = (asked = {}) => tally(api, 'reassignment', { by: ['item', 'detail'], ...asked });

test('cases moved from one officer to another count each time, by the reason of many, or as one case', async () => {
  const ids = await addCases(api, 4, { holder: officer });
  const many = await plan(supervisor, { applicationIds: ids.map(String) }, { reason: 'leaving' });
  expect(await moves()).toEqual({});
  await start(supervisor, many);
  await runJobs(api);
  expect(await moves()).toEqual({ 'leaving supervisor': 4 });
  api.clock.set('2026-03-03T10:00');
  const [id] = ids;
  const { holder } = await holderOf(String(id));
  const other = holder === String(aidos.officerId) ? officer : aidos;
  await supervisor.act('reassignOfficer', String(id), { officerId: String(other.officerId), reason: 'Ауырып қалды.' });
  expect(await moves()).toEqual({ 'leaving supervisor': 4, 'oneCase supervisor': 1 });
  expect(await moves({ asOf: '2026-03-02' })).toEqual({ 'leaving supervisor': 4 });
});

test('a case nobody had is assigned, not moved', async () => {
  const before = await moves();
  const [id] = await addCases(api, 1, { stage: 'assignment' });
  await supervisor.act('assignOfficer', String(id), { officerId: String(aidos.officerId) });
  expect(await moves()).toEqual(before);
});

async function holderOf(id: string): Promise<{ holder: string }> {
  const query = 'query ($id: ID!) { application(id: $id) { assignee { id } } }';
  return { holder: (await supervisor.query(query, { id }))['application'].assignee.id };
}

test('counted again at the end, all is as it was counted act by act', async () => {
  expect(await recounted(api, 'reassignment')).toEqual([]);
});
