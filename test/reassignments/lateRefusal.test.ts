import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { lockCases } from '../../server/reassignments/turn.queries.ts';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { addCases, of, plan, start, unitOf } from './moves.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi({ now: '2026-03-02T10:00' });
const { supervisor, officer, aidos } = await unitOf(api);
const cast = await castOf(api, 'education');
const toAidos = { spread: 'named', toOfficerIds: [String(aidos.officerId)] };

test('a case that nobody held and whose dates cannot be counted stays wholly as it was, and it is said why', async () => {
  const id = await caseIn(cast, 'corporation', 'assignment');
  const state = () =>
    caseOf(cast.supervisor, id, 'version stage assignee { id } deadlines { kind state dueOn } timeline { act }');
  api.clock.set('2027-12-31T10:00');
  const before = await state();
  const made = await start(supervisor, await plan(supervisor, { applicationIds: [id] }, toAidos));
  await runJobs(api);
  const [item] = (await of(supervisor, made)).items.items;
  expect(item).toMatchObject({ state: 'refused', refusal: { id: 'noCalendar' } });
  expect(await state()).toEqual(before);
  api.clock.set('2026-03-02T12:00');
});

test('a plan that names cases a batch is moving does not wait for it, nor the batch for the plan', async () => {
  const ids = await addCases(api, 5, { holder: officer });
  await api.database.orm.em.fork().transactional(async em => {
    const rows = em.getKysely<unknown>();
    await lockCases(rows, ids);
    await sql`set local lock_timeout = '5s'`.execute(rows);
    const made = await plan(supervisor, { applicationIds: ids.map(String) }, toAidos);
    expect(made.counts).toMatchObject({ total: 5, toMove: 5 });
  });
});
