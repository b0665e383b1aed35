import { beforeAll, describe, expect, test } from 'vitest';
import type { ComplaintList } from '../../server/law/complaints.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { castOf, type Cast } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';
import { act, bodyOf, decision, file, filing, moment, refusedCase, register, registered, reviewerOf } from './desk.ts';

/*
 * Today is Tuesday 10 March 2026, noon; Monday is a day off. Three working days after an arrival on Tuesday 3 March end on
 * Friday 6; on Wednesday 4, today; on Thursday 5, tomorrow; on Friday 6, on Thursday 12; today, on Friday 13 March.
 */
const today = '2026-03-10T12:00';
const arrivals = {
  overdue: '2026-03-03T10:00',
  today: '2026-03-04T10:00',
  tomorrow: '2026-03-05T10:00',
  secondDay: '2026-03-06T10:00',
  thirdDay: '2026-03-10T10:00',
} as const;

let api: Api;
let cast: Cast;
let justice: Cast;
let superior: Client;
let ofJustice: Client;
let quality: Client;
let analyst: Client;
const ids: Record<string, string> = {};

const noCase = (people: Cast, arrived: string) => ({
  noCaseReason: 'Іс ашылмаған.',
  providerId: String(api.place[people.service]),
  subject: 'omission',
  arrivedAt: moment(arrived),
});

/** Registered the day it came. */
async function came(people: Cast, arrived: string): Promise<string> {
  api.clock.set(arrived);
  const { id } = await file(people.registrar, filing(noCase(people, arrived)));
  await register(people.registrar, id);
  return id;
}

beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  justice = await castOf(api, 'justice');
  superior = await reviewerOf(api, 'superior');
  ofJustice = await reviewerOf(api, 'superior', 'justice');
  quality = await reviewerOf(api, 'quality');
  analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
  for (const [name, arrived] of Object.entries(arrivals)) {
    ids[name] = await came(cast, arrived);
  }
  ids['ofJustice'] = await came(justice, arrivals.overdue);
  api.clock.set(today);
  ids['unregistered'] = (await file(cast.registrar, filing(noCase(cast, arrivals.thirdDay)))).id;
  for (const name of ['waiting', 'taken', 'closed']) {
    ids[name] = await came(cast, arrivals.thirdDay);
    await act(cast.head, 'answerComplaint', ids[name], { answer: 'Жауап' });
    await act(cast.head, 'forwardComplaint', ids[name]);
  }
  await act(superior, 'takeComplaint', ids['taken'] ?? '');
  await act(superior, 'decideComplaint', ids['closed'] ?? '', decision({ decision: 'dismiss' }));
  ids['atQuality'] = await came(cast, arrivals.thirdDay);
  await act(cast.head, 'forwardComplaint', ids['atQuality'], { bodyId: String(await bodyOf(api, 'quality')) });
});

const query = `query ($filter: ComplaintFilterInput, $first: Int, $after: String) {
  complaints(filter: $filter, first: $first, after: $after) { items { id } hasNextPage endCursor } }`;
interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
const page = async (client: Client, variables: object) => (await client.query(query, variables))['complaints'] as Page;

/** By the names of the story. */
async function listed(client: Client, filter: object = {}): Promise<string[]> {
  const { items } = await page(client, { filter, first: 100 });
  return items.map(({ id }) => Object.keys(ids).find(name => ids[name] === id) ?? id);
}

describe('The lists of a reader', () => {
  const lists = async (client: Client) => ({
    new: await listed(client, { list: 'new' }),
    dueToday: await listed(client, { list: 'dueToday' }),
    dueSoon: await listed(client, { list: 'dueSoon' }),
    late: await listed(client, { list: 'late' }),
    decided: await listed(client, { list: 'decided' }),
  });

  test('at the provider: both sides of each', async () => {
    api.clock.set(today);
    expect(await lists(cast.head)).toEqual({
      // Not registered yet, or before the body and taken by nobody; the nearest date first.
      new: ['unregistered', 'atQuality', 'waiting'],
      dueToday: ['today'],
      dueSoon: ['tomorrow', 'secondDay'],
      late: ['overdue'],
      decided: ['closed'],
    });
  });

  test('at the bodies: what is theirs, before it and after it comes to them', async () => {
    api.clock.set(today);
    expect(await lists(superior)).toMatchObject({
      new: ['unregistered', 'waiting'],
      late: ['overdue'],
      decided: ['closed'],
    });
    expect(await lists(quality)).toEqual({ new: ['atQuality'], dueToday: [], dueSoon: [], late: [], decided: [] });
    expect(await lists(ofJustice)).toMatchObject({ new: [], late: ['ofJustice'], decided: [] });
    expect(await lists(justice.head)).toMatchObject({ new: [], late: ['ofJustice'], decided: [] });
    expect(await lists(analyst)).toMatchObject({ late: ['overdue', 'ofJustice'] });
    expect(await listed(superior, { mine: true })).toEqual(['closed', 'taken']);
    expect(await listed(quality, { mine: true })).toEqual([]);
  });

  test.each<[string, string, ComplaintList, boolean]>([
    ['due today at the closing hour still', '2026-03-10T18:30:00', 'dueToday', true],
    ['not a second later', '2026-03-10T18:30:01', 'dueToday', false],
    ['late a second later', '2026-03-10T18:30:01', 'late', true],
    ['not late at the closing hour', '2026-03-10T18:30:00', 'late', false],
  ])('%s', async (_, at, list, isIn) => {
    api.clock.set(at);
    expect((await listed(cast.head, { list })).includes('today')).toBe(isIn);
    const { complaint } = await cast.head.query('query ($id: ID!) { complaint(id: $id) { late } }', {
      id: ids['today'],
    });
    expect(complaint.late).toBe(at.endsWith('01'));
  });

  test('soon is within two working days after today: over the weekend, Monday and Tuesday', async () => {
    api.clock.set('2026-03-06T12:00');
    // From Friday 6 March, with Monday off, those are Tuesday 10 and Wednesday 11.
    expect(await listed(cast.head, { list: 'dueSoon' })).toEqual(['today', 'tomorrow']);
    expect(await listed(cast.head, { list: 'dueToday' })).toEqual(['overdue']);
  });

  test('the counts are those of the lists, for each reader', async () => {
    api.clock.set(today);
    for (const client of [cast.head, cast.officer, justice.head, superior, ofJustice, quality, analyst, cast.clerk]) {
      const { decided: _, ...open } = await lists(client);
      const lengths = Object.fromEntries(Object.entries(open).map(([list, found]) => [list, found.length]));
      const { complaintCounts } = await client.query('{ complaintCounts { new dueToday dueSoon late } }');
      expect(complaintCounts).toEqual(lengths);
    }
  });
});

describe('What is named must hold, and nobody reaches further by it', () => {
  test('body, provider, service', async () => {
    const quiet = { bodyId: String(await bodyOf(api, 'quality')) };
    expect(await listed(cast.head, quiet)).toEqual(['atQuality']);
    expect(await listed(superior, quiet)).toEqual([]);
    expect(await listed(analyst, { service: 'justice' })).toEqual(['ofJustice']);
    expect(await listed(analyst, { providerId: String(api.place.justice), list: 'late' })).toEqual(['ofJustice']);
    expect(await listed(cast.head, { providerId: String(api.place.justice) })).toEqual([]);
    for (const client of [cast.clerk, cast.portal]) {
      expect(await listed(client)).toEqual([]);
    }
  });

  test('the case', async () => {
    const { id: applicationId, contestedVersion } = await refusedCase(cast);
    api.clock.set('2026-03-06T10:00');
    const about = { applicationId, contestedVersion, arrivedAt: moment('2026-03-06T10:00') };
    const { id } = await file(cast.registrar, filing(about));
    expect(await listed(cast.head, { applicationId })).toEqual([id]);
    expect(await listed(justice.head, { applicationId })).toEqual([]);
  });
});

describe('Pages', () => {
  test.each([[{}], [{ list: 'new' }], [{ list: 'late' }]])(
    'of %j hold each complaint once, in one order',
    async filter => {
      api.clock.set('2026-03-20T12:00');
      const whole = (await page(analyst, { filter, first: 100 })).items.map(({ id }) => id);
      const walked: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { items, hasNextPage, endCursor }: Page = await page(analyst, { filter, first: 2, after });
        walked.push(...items.map(({ id }) => id));
        [after, more] = [endCursor, hasNextPage];
      }
      expect(walked).toEqual(whole);
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.length).toBeGreaterThan(2);
    },
  );

  test('cost a fixed number of statements: as many for thirty complaints as for two', async () => {
    for (let at = 0; at < 28; at += 1) {
      await came(cast, arrivals.thirdDay);
    }
    // The newest two, the first of the page, have everything a complaint can have.
    const against = { respondent: 'official', officialId: String(cast.registrar.officerId) };
    for (let at = 0; at < 2; at += 1) {
      const { id } = await registered(cast, '2026-03-19T10:00', against);
      await act(cast.head, 'recordCourt', id, { court: 'Сот', filedOn: '2026-03-19' });
      await act(cast.head, 'forwardComplaint', id);
      await act(superior, 'decideComplaint', id, decision());
    }
    const everything = `query ($first: Int!) { complaints(first: $first) { items {
      id number noCaseReason stage late nextDueOn complainant { name } text demands decisionChoices
      application { id stage applicant { name } } provider { id name } official { name } body { id name } reviewer { name }
      decidedBy { name } decisionProvisions { id } contested { act remark } earlier { id }
      deadlines { kind state dueOn explanation { text days { date counted } } } timeline { act by facts remark }
      allowedActs { act allowed permitted reason { text } fields { name } }
      courtNotes { court } courtInformation { text } myConflict { text } sealedFiles { id items { path } } } } }`;
    for (const client of [cast.head, superior, analyst]) {
      const cost = async (first: number) => {
        const statements = await statementsOf(async () => {
          const { complaints } = await client.query(everything, { first });
          expect(complaints.items).toHaveLength(first);
        });
        return statements.length;
      };
      await cost(2);
      expect(await cost(30)).toBe(await cost(2));
    }
  });
});
