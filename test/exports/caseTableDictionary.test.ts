import { describe, expect, test } from 'vitest';
import { caseTableColumns } from '../../server/exports/caseTable.ts';
import { addCases } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { readerOf } from './readCaseTable.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const { get, read } = readerOf(api);
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
await caseIn(await castOf(api, 'education'), 'corporation', 'closed');
await addCases(api, 12, { stage: 'inquiry' });

describe('The dictionary', () => {
  test('explains every column in three languages, and every word that stands in one', async () => {
    const response = await get(analyst, '/dictionary');
    const { columns } = (await response.json()) as {
      columns: { name: string; description: Record<string, string>; values?: { value: string }[] }[];
    };
    expect(columns.map(({ name }) => name)).toEqual(caseTableColumns.map(({ name }) => name));
    for (const { name, description } of columns) {
      expect(
        Object.values(description).every(one => one.endsWith('.')),
        name,
      ).toBe(true);
      expect(description['kk'], name).toMatch(/[әғқңөұүһі]/i);
      expect(description['ru'], name).toMatch(/^[^әғқңөұүһі]+$/i);
      expect(description['en'], name).not.toMatch(/[а-я]/i);
    }
    const { rows } = await read(analyst);
    const words = new Map(columns.map(({ name, values }) => [name, values?.map(({ value }) => value)]));
    const unexplained = rows.flatMap(row =>
      Object.entries(row).flatMap(([name, value]) =>
        String(value ?? '')
          .split(';')
          .filter(word => word && words.get(name) && !words.get(name)?.includes(word)),
      ),
    );
    expect(unexplained).toEqual([]);
  });

  test.each([
    ['kk', '# Істер кестесі'],
    ['ru', '# Таблица дел'],
    ['en', '# Table of cases'],
  ])('is also a page in Markdown: %s', async (language, title) => {
    const page = await (await get(analyst, `/dictionary?format=markdown&language=${language}`)).text();
    expect(page.startsWith(title)).toBe(true);
    expect(page.match(/^\| `/gm)).toHaveLength(caseTableColumns.length);
  });
});
