import { Client as Connection } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { intake, newIin, open } from '../support/intake.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const { clerk, officer } = await castOf(api, 'education');
const owner = new Connection({ connectionString: api.database.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

const applicant = (name: string) => ({ kind: 'person', name, iin: newIin(), language: 'kk' });
const file = async (name: string) =>
  (await open(clerk, intake(api, 'education', 'corporation', { applicant: applicant(name) }))).id;
const found = async (text: string) =>
  (await officer.query('query ($text: Text!) { search(text: $text) { application { id } } }', { text }))['search'].map(
    (hit: { application: { id: string } }) => hit.application.id,
  );

test.each([
  ['Қасымов Ғабит', 'gabit kasymov'],
  ['ЖҮНІСОВА Әйгерім', 'aigerim zhunisova'],
  ['Ёлкин Илья', 'elkin ilya'],
  ['Сейітов Сейитов', 'seiitov'],
  ['Мамин-Сибиряк, «Дмитрий»', 'dmitrii mamin sibiryak'],
  ['Akhmetova Aigul', 'ahmetova aigul'],
])('%s is kept as %s', async (name, words) => {
  const { rows } = await owner.query<{ words: string[] }>('select search_words($1) as words', [name]);
  expect(rows[0]?.words).toEqual(words.split(' ').toSorted());
});

test('a name that is corrected is found by its new words, and no longer by those it lost', async () => {
  const id = await file('Төлегенов Ринат');
  expect(await found('Төлегенов')).toEqual([id]);
  await owner.query("update applicant set name = 'Төреханов Ринат' where application_id = $1", [id]);
  expect(await found('Төлегенов')).toEqual([]);
  expect(await found('Төреханов')).toEqual([id]);
  expect(await found('Ринат')).toEqual([id]);
});

test('cases with the same new words, in another order, are filed at once without waiting for each other for ever', async () => {
  const names = Array.from({ length: 12 }, (_, at) => (at % 2 ? 'Жаңабаев Ерасыл' : 'Ерасыл Жаңабаев'));
  const ids = await Promise.all(names.map(file));
  expect(new Set(ids).size).toBe(12);
  const { rows } = await owner.query<{ count: number }>(
    "select count(distinct application_id)::int as count from applicant_word where word = 'zhanabaev'",
  );
  expect(rows[0]?.count).toBe(12);
});

test('the server writes words only through the applicants: it takes none away', async () => {
  for (const statement of ['delete from applicant_word', 'delete from name_word', 'truncate applicant_word']) {
    await expect(api.database.orm.em.fork().execute(statement)).rejects.toThrow(/permission denied/);
  }
});
