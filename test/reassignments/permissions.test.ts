import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createApi, type Client } from '../support/api.ts';
import { addCases, of, outcomes, plan, planInput, refused, rowsOfApi, unitOf } from './moves.ts';

const api = await createApi();
const { supervisor, head, officer, registrar, aidos } = await unitOf(api);
const { education: providerId, justice } = api.place;
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const elsewhere = await api.person('Supervisor E.', { role: 'supervisor', scope: 'provider', providerId: justice });
const { rows: added } = await sql<{ id: number }>`
  insert into unit (provider_id, name_kk, name_ru, name_en) values (${providerId}, 'Екінші', 'Второй', 'Second')
  returning id`.execute(rowsOfApi(api));
const secondUnit = added[0]?.id ?? 0;
const ofSecondUnit = await api.person('Supervisor U.', {
  role: 'supervisor',
  scope: 'provider',
  providerId,
  unitId: secondUnit,
});
const ids = await addCases(api, 2, { holder: officer });
const selection = { applicationIds: ids.map(String) };
const made = await plan(supervisor, selection);

const acts: readonly (readonly [string, object])[] = [
  ['planReassignment', planInput(selection)],
  ['startReassignment', { id: made.id, idempotencyKey: randomUUID() }],
  ['reverseReassignment', { id: made.id, note: 'Қайтару.', idempotencyKey: randomUUID() }],
];
const outsiders: readonly (readonly [string, Client])[] = [
  ['an officer', officer],
  ['a registrar', registrar],
  ['an analyst', analyst],
  ['an administrator', administrator],
  ['the supervisor of another provider', elsewhere],
];

describe.each(outsiders)('%s', (_who, client) => {
  test.each(acts)('may not: %s', async (name, input) => {
    expect((await refused(client, name, input))?.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('does not see the plan', async () => {
    await expect(of(client, made)).rejects.toThrow('FORBIDDEN_OR_UNKNOWN');
  });
});

describe('The supervisor of another unit of the provider', () => {
  test('reads the cases and may not move them', async () => {
    const own = await addCases(api, 1, { unitId: secondUnit, holder: aidos });
    const mixed = { applicationIds: [...ids, ...own].map(String) };
    const { items } = await plan(ofSecondUnit, mixed);
    expect(outcomes({ ...made, items }).slice(0, 2)).toEqual(['otherUnit', 'otherUnit']);
  });

  test('finds by a filter only what they may move', async () => {
    const answer = await plan(ofSecondUnit, { filter: { providerId: String(providerId) } });
    expect(answer.counts.total).toBe(1);
  });

  test('neither sees nor starts the plan of a colleague', async () => {
    await expect(of(ofSecondUnit, made)).rejects.toThrow('FORBIDDEN_OR_UNKNOWN');
    const answer = await refused(ofSecondUnit, 'startReassignment', { id: made.id, idempotencyKey: randomUUID() });
    expect(answer?.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

test('the head of the provider sees the plan of a supervisor and does not start it', async () => {
  expect(await of(head, made)).toMatchObject({ id: made.id, state: 'planned' });
  const answer = await refused(head, 'startReassignment', { id: made.id, idempotencyKey: randomUUID() });
  expect(answer?.code).toBe('FORBIDDEN_OR_UNKNOWN');
});

test('a case that does not exist and one of another provider are refused alike', async () => {
  for (const applicationIds of [['999999'], ids.map(String)]) {
    const answer = await refused(elsewhere, 'planReassignment', planInput({ applicationIds }));
    expect(answer?.code).toBe('FORBIDDEN_OR_UNKNOWN');
  }
});
