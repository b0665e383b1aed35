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

const byProvider = { groupBy: ['provider'] };
const isOfFigures = (statement: string) => /from figure(_month|_year)?\b/.test(statement);

interface Reading {
  readonly said: ReportSaid;
  /** How often sums were read for it. */
  readonly reads: number;
}

async function accepted(client: Client, more: Parameters<typeof read>[3] = {}): Promise<Reading> {
  const found: { said?: ReportSaid } = {};
  const sent = await statementsOf(async () => {
    found.said = await read(client, 'intake', 'accepted', { ...byProvider, ...more });
  });
  const { said } = found;
  if (!said) {
    throw new Error('nothing was answered');
  }
  return { said, reads: sent.filter(isOfFigures).length };
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

  test('is told nobody of another place', async () => {
    const elsewhere = (await castOf(api, 'justice')).supervisor;
    const everywhere = await accepted(administrator, { groupBy: [] });
    const [here, there] = [
      await accepted(cast.supervisor, { groupBy: [] }),
      await accepted(elsewhere, { groupBy: [] }),
    ];
    expect([here.said.total, there.said.total]).toEqual([{ accepted: 2 }, { accepted: 0 }]);
    expect(everywhere.said.total).toEqual({ accepted: 'hidden' });
    expect(await accepted(elsewhere, { groupBy: [] })).toEqual({ said: there.said, reads: 0 });
  });

  test('is not taken for the table beside it', async () => {
    const query = `{ report: workloadReport(filter: { from: "2026-01-01", to: "2026-12-31" }, groupBy: []) {
      rows { keys { group } } acts { keys { group } } } }`;
    const groups = async () => {
      const { data } = await cast.supervisor.send(query);
      const of = (rows: { keys: { group: string }[] }[]) => rows[0]?.keys.map(({ group }) => group);
      return [of(data?.['report'].rows), of(data?.['report'].acts)];
    };
    expect(await groups()).toEqual([['stage'], ['act', 'role']]);
    expect(await groups()).toEqual([['stage'], ['act', 'role']]);
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
    const sent = await statementsOf(async () => {
      expect(await name({ 'accept-language': 'kk' })).toMatch(/департаменті/);
    });
    expect(sent.filter(isOfFigures)).toEqual([]);
  });
});

describe('Of what is kept', () => {
  const rowsOf = (many: number): ToldTable['rows'] =>
    Array.from({ length: many }, () => ({ keys: [], figures: { n: { value: 1, hidden: false, cell: null } } }));

  /** Asks for tables by name and size, and says which were worked out. */
  async function workedOut(answers: KeptAnswers, asked: readonly (readonly [string, number])[]): Promise<string[]> {
    const made: string[] = [];
    for (const [name, rows] of asked) {
      await answers.told(name, async () => {
        made.push(name);
        return { rows: rowsOf(rows), total: null };
      });
    }
    return made;
  }

  test('what was asked for longest ago is let go first', async () => {
    const [a, b, c] = [['a', 80_000] as const, ['b', 80_000] as const, ['c', 80_000] as const];
    expect(await workedOut(new KeptAnswers(), [a, b, a, c, a, b])).toEqual(['a', 'b', 'c', 'b']);
  });

  test('one larger than all there is room for is not kept, and drives out nothing', async () => {
    const [small, large] = [['small', 1] as const, ['large', 200_001] as const];
    expect(await workedOut(new KeptAnswers(), [small, large, small, large])).toEqual(['small', 'large', 'large']);
  });

  test('empty ones weigh something too: of very many the first is gone', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => [`empty ${at}`, 0] as const);
    const answers = new KeptAnswers();
    await workedOut(answers, many);
    expect(await workedOut(answers, many.slice(0, 1))).toEqual(['empty 0']);
    expect(await workedOut(answers, many.slice(-1))).toEqual([]);
  });

  test('asked for by several at once it is worked out once; what failed is tried again', async () => {
    const answers = new KeptAnswers();
    let tries = 0;
    const failing = async (): Promise<ToldTable> => {
      tries += 1;
      await new Promise(resolve => setTimeout(resolve, 5));
      throw new Error('no room');
    };
    const both = await Promise.allSettled([answers.told('a', failing), answers.told('a', failing)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(tries).toBe(1);
    expect(await workedOut(answers, [['a', 1]])).toEqual(['a']);
  });
});
