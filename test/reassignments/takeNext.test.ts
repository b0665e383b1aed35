import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { createApi, type Client } from '../support/api.ts';
import { addCases, holdings, rowsOfApi, unitOf } from './moves.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi();
const { supervisor, officer, aidos, botagoz, another } = await unitOf(api);
const free = (many: number, changes: object = {}) =>
  addCases(api, many, { stage: 'completeness', channel: 'portal', ...changes });

async function takeNext(client: Client, idempotencyKey = randomUUID()): Promise<number | null> {
  const data = await client.query(
    'mutation ($input: TakeNextInput!) { takeNext(input: $input) { application { id assignee { id } } } }',
    { input: { idempotencyKey } },
  );
  const { application } = data['takeNext'];
  return application && Number(application.id);
}

describe('Take next', () => {
  test('hands out the most urgent free case first, and nothing when there is none', async () => {
    const [later] = await free(1, { dueOn: '2026-03-12' });
    const [sooner] = await free(1, { dueOn: '2026-03-04' });
    // Nobody takes what is held, or what has not come to them yet.
    await free(1, { dueOn: '2026-03-03', holder: aidos });
    await addCases(api, 1, { stage: 'assignment', dueOn: '2026-03-03' });
    expect(await takeNext(officer)).toBe(sooner);
    expect(await takeNext(officer)).toBe(later);
    expect(await takeNext(officer)).toBeNull();
    expect(await holdings(api, [Number(sooner)])).toMatchObject([
      { holder: officer.officerId, open: officer.officerId, version: 2 },
    ]);
  });

  test('a repeat under the same key gives the same case', async () => {
    const [id] = await free(1);
    const key = randomUUID();
    expect(await takeNext(officer, key)).toBe(id);
    await free(1);
    expect(await takeNext(officer, key)).toBe(id);
    expect(await takeNext(officer)).not.toBeNull();
  });

  test('twenty who ask at once get twenty different cases', async () => {
    const ids = await free(15);
    const people = [officer, aidos, botagoz, await another('Dina D.'), await another('Erlan E.')];
    const taken = await Promise.all(people.flatMap(person => [1, 2, 3, 4].map(() => takeNext(person))));
    const got = taken.filter(id => id !== null);
    expect(got.toSorted((a, b) => a - b)).toEqual(ids);
    expect(new Set(got).size).toBe(15);
    for (const one of await holdings(api, ids)) {
      expect(one).toMatchObject({ version: 2, intervals: 1, open: one.holder });
    }
  });

  test('whoever has languages on record takes cases in these only', async () => {
    const [inRussian] = await free(1, { language: 'ru', dueOn: '2026-03-03' });
    const [inKazakh] = await free(1, { language: 'kk', dueOn: '2026-03-05' });
    await sql`
      insert into officer_skill (officer_id, kind, value, since, set_by)
      values (${aidos.officerId}, 'language', 'kk', now(), 1)`.execute(rowsOfApi(api));
    expect(await takeNext(aidos)).toBe(inKazakh);
    expect(await takeNext(aidos)).toBeNull();
    expect(await takeNext(botagoz)).toBe(inRussian);
  });

  test('the case of another unit is not handed out, and only officers take', async () => {
    const { rows } = await sql<{ id: number }>`
      insert into unit (provider_id, name_kk, name_ru, name_en)
      values (${api.place.education}, 'Екінші', 'Второй', 'Second') returning id`.execute(rowsOfApi(api));
    await free(1, { unitId: rows[0]?.id });
    expect(await takeNext(officer)).toBeNull();
    await expect(takeNext(supervisor)).rejects.toThrow('FORBIDDEN_OR_UNKNOWN');
  });
});
