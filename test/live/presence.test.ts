import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Client, createApi } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { runJobs } from '../support/jobs.ts';
import { listen } from './listen.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const { officer, head, supervisor, registrar } = cast;
const analyst = await api.person('Analyst N.', { role: 'analyst', scope: 'country' });
const elsewhere = await api.person('Head E.', { role: 'head', scope: 'provider', providerId: api.place.justice });
const soon = { timeout: 10_000 };

const mutation = 'mutation ($id: RecordId!, $tab: Uuid!) { lookAt(applicationId: $id, tab: $tab) { name } }';
const away = 'mutation ($id: RecordId!, $tab: Uuid!) { lookAway(applicationId: $id, tab: $tab) }';

async function look(client: Client, id: string, tab: string = randomUUID()): Promise<readonly string[]> {
  const { lookAt } = await client.query(mutation, { id, tab });
  return lookAt.map(({ name }: { name: string }) => name);
}

test('on a case one sees who else has it open, once each, and not oneself', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  const tab = randomUUID();
  expect(await look(officer, id, tab)).toEqual([]);
  expect(await look(officer, id)).toEqual([]);
  expect(await look(head, id)).toEqual(['Officer O.']);
  expect(await look(supervisor, id)).toEqual(['Head H.', 'Officer O.']);
  expect(await look(officer, id, tab)).toEqual(['Head H.', 'Supervisor S.']);
});

test('whoever closes the case is gone, from that window alone', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  const [first, second] = [randomUUID(), randomUUID()];
  await look(officer, id, first);
  await look(officer, id, second);
  expect(await officer.query(away, { id, tab: first })).toEqual({ lookAway: true });
  expect(await look(head, id)).toEqual(['Officer O.']);
  expect(await officer.query(away, { id, tab: second })).toEqual({ lookAway: true });
  expect(await officer.query(away, { id, tab: second })).toEqual({ lookAway: false });
  expect(await look(head, id)).toEqual([]);
});

test('whoever is not heard of for more than a minute is gone, a minute later they are still there', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  await look(officer, id);
  api.clock.set('2026-03-02T10:01:00');
  expect(await look(head, id)).toEqual(['Officer O.']);
  api.clock.set('2026-03-02T10:01:00.001');
  expect(await look(head, id)).toEqual([]);
});

test('nobody else closes a window', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  const tab = randomUUID();
  await look(officer, id, tab);
  expect(await head.query(away, { id, tab })).toEqual({ lookAway: false });
  expect(await look(head, id)).toEqual(['Officer O.']);
});

test('analysts neither see anybody nor are seen', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  await look(officer, id);
  expect(await look(analyst, id)).toEqual([]);
  expect(await look(head, id)).toEqual(['Officer O.']);
});

test('of a case outside their reach nobody is told anything, as of one that does not exist', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  const answers = await Promise.all(
    [id, '999999'].map(each => elsewhere.send(mutation, { id: each, tab: randomUUID() })),
  );
  expect(answers.map(({ errors }) => errors?.[0]?.extensions)).toEqual([
    { code: 'FORBIDDEN_OR_UNKNOWN', facts: {} },
    { code: 'FORBIDDEN_OR_UNKNOWN', facts: {} },
  ]);
});

test('who comes and goes is told to those who have the case open, and to nobody else', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  await look(officer, id);
  const [looking, notLooking] = await Promise.all([listen(officer), listen(registrar)]);
  await expect.poll(() => [looking.batches.length, notLooking.batches.length], soon).toEqual([1, 1]);
  const tab = randomUUID();
  await look(head, id, tab);
  await expect.poll(() => looking.heard('presence'), soon).toEqual([id]);
  const { length } = looking.batches;
  await look(head, id, tab);
  await head.query(away, { id, tab });
  await expect.poll(() => looking.batches.length, soon).toBe(length + 1);
  const other = await caseIn(cast, 'corporation', 'carriage');
  await expect.poll(() => notLooking.heard('application'), soon).toContain(other);
  expect(notLooking.heard('presence')).toEqual([]);
});

test('a look is no fact of the case: nothing of it stays', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  const read = 'query ($id: ID!) { application(id: $id) { version timeline { at } } }';
  const before = await officer.query(read, { id });
  await look(officer, id);
  expect(await officer.query(read, { id })).toEqual(before);
  api.clock.set('2026-03-02T11:00');
  await api.database.orm.em.fork().getConnection().execute(`select graphile_worker.add_job('forgetChanges', '{}')`);
  await runJobs(api);
  const left = await api.database.orm.em.fork().getConnection().execute('select count(*)::int as n from presence');
  expect(left).toEqual([{ n: 0 }]);
});
