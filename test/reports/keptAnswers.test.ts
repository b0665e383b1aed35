import { beforeAll, describe, expect, test } from 'vitest';
import { KeptAnswers, type ToldTable } from '../../server/reports/keptAnswers.ts';
import { type Api, type Client, createApi } from '../support/api.ts';
import { count, countAnew } from '../support/figures.ts';
import { caseIn } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';
import { read, type ReportSaid } from './reading.ts';

let api: Api;
let cast: Cast;
let analyst: Client;
let administrator: Client;

beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
  administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
  await caseIn(cast, 'corporation', 'registration');
  await count(api);
});

const asked = { groupBy: ['provider'] };

interface Reading {
  readonly said: ReportSaid;
  /** How often sums were read for it. */
  readonly reads: number;
}

async function accepted(client: Client, more: Parameters<typeof read>[3] = {}): Promise<Reading> {
  const found: { said?: ReportSaid } = {};
  const sent = await statementsOf(async () => {
    found.said = await read(client, 'intake', 'accepted', { ...asked, ...more });
  });
  const { said } = found;
  if (!said) {
    throw new Error('nothing was answered');
  }
  return { said, reads: sent.filter(statement => /from figure(_month|_year)?\b/.test(statement)).length };
}

const ofProvider = ({ said }: Reading) => said.rows[String(api.place.education)]?.['accepted'];

describe('A report asked for again', () => {
  test('is worked out once, and anew as soon as something is counted', async () => {
    const first = await accepted(cast.supervisor);
    expect(first.reads).toBeGreaterThan(0);
    expect(ofProvider(first)).toBe(1);
    expect(await accepted(cast.supervisor)).toEqual({ said: first.said, reads: 0 });
    await caseIn(cast, 'corporation', 'registration');
    expect(await accepted(cast.supervisor)).toEqual({ said: first.said, reads: 0 });
    await count(api);
    const later = await accepted(cast.supervisor);
    expect(later.reads).toBeGreaterThan(0);
    expect(ofProvider(later)).toBe(2);
  });

  test('is worked out anew when all was counted again, though to the same row', async () => {
    expect((await accepted(cast.supervisor)).reads).toBe(0);
    await countAnew(api);
    expect((await accepted(cast.supervisor)).reads).toBeGreaterThan(0);
  });

  test('is told each reader as far as they may know it', async () => {
    expect(ofProvider(await accepted(cast.supervisor))).toBe(2);
    expect(ofProvider(await accepted(analyst))).toBe('hidden');
    expect(ofProvider(await accepted(cast.supervisor))).toBe(2);
    expect(ofProvider(await accepted(analyst))).toBe('hidden');
  });

  test('follows the threshold at once, though nothing was counted since', async () => {
    expect(ofProvider(await accepted(analyst))).toBe('hidden');
    const { errors } = await administrator.send(
      'mutation { setFigureThreshold(input: { amount: 2, reason: "Аз топтар" }) { amount } }',
    );
    expect(errors).toBeUndefined();
    expect(ofProvider(await accepted(analyst))).toBe(2);
  });

  test('by another filter or as of another day is another', async () => {
    await accepted(cast.supervisor);
    const filter = { channel: 'portal' };
    expect((await accepted(cast.supervisor, { filter })).reads).toBeGreaterThan(0);
    expect((await accepted(cast.supervisor, { asOf: '2026-02-28' })).said.rows).toEqual({});
    expect((await accepted(cast.supervisor, { groupBy: ['month'] })).reads).toBeGreaterThan(0);
  });

  test('is told in the language of whoever asks', async () => {
    const inRussian = { 'accept-language': 'ru' };
    const query = `{ report: intakeReport(filter: { from: "2026-01-01", to: "2026-12-31" }, groupBy: [provider]) {
      rows { keys { name } } } }`;
    const name = async (headers: Record<string, string>) => {
      const response = await cast.supervisor.post('/graphql', { query }, { headers });
      const { data } = (await response.json()) as { data: { report: { rows: { keys: { name: string }[] }[] } } };
      return data.report.rows[0]?.keys[0]?.name;
    };
    expect(await name(inRussian)).toMatch(/Департамент/);
    expect(await name({ 'accept-language': 'kk' })).toMatch(/департаменті/);
  });
});

describe('Of what is kept', () => {
  const tableOf = (rows: number): ToldTable => ({
    rows: Array.from({ length: rows }, () => ({ keys: [], figures: { n: { value: 1, hidden: false, cell: null } } })),
    total: null,
  });

  test('what was asked for longest ago is let go first', () => {
    const answers = new KeptAnswers();
    answers.keep('a', tableOf(40_000));
    answers.keep('b', tableOf(40_000));
    expect(answers.get('a')).toBeDefined();
    answers.keep('c', tableOf(40_000));
    expect(['a', 'b', 'c'].map(key => answers.get(key) !== undefined)).toEqual([true, false, true]);
  });

  test('one that is kept twice counts once; one larger than all there is room for is not kept', () => {
    const answers = new KeptAnswers();
    answers.keep('a', tableOf(60_000));
    answers.keep('a', tableOf(60_000));
    answers.keep('b', tableOf(40_000));
    expect(answers.get('a')).toBeDefined();
    answers.keep('c', tableOf(100_001));
    expect(['a', 'b', 'c'].map(key => answers.get(key) !== undefined)).toEqual([false, false, false]);
  });
});
