import { getNamedType, type GraphQLObjectType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { announce, denied } from '../hearings/desk.ts';
import { type Client, createApi } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const { officer, registrar } = cast;
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const heard = await denied(cast);
await announce(cast, heard, '2026-03-02T11:00', '2026-03-04');
await caseIn(cast, 'corporation', 'closed');
await caseIn(cast, 'portal', 'payment');

/** A query comes by graphql-js the first time, and compiled from the second on. */
async function threeTimes(client: Client, query: string, variables: object = {}, language = 'en') {
  const answers = [];
  for (let time = 0; time < 3; time += 1) {
    answers.push(await client.send(query, variables, language));
  }
  return answers;
}

/** Every field there is, below a type, that needs no argument. */
function everything(type: GraphQLObjectType, above: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).filter(field => !field.args.some(isRequiredArgument));
  const named = fields.flatMap(field => {
    const target = getNamedType(field.type);
    if (!isCompositeType(target)) {
      return [field.name];
    }
    return isObjectType(target) && !above.includes(target.name)
      ? [`${field.name} ${everything(target, [...above, type.name, target.name])}`]
      : [];
  });
  return `{ __typename ${named.join(' ')} }`;
}

const schema = createSchema();
const wholeCase = `query ($id: ID!) { application(id: $id) ${everything(schema.getType('Application') as GraphQLObjectType, ['Complaint'])} }`;
const page = `query ($first: Int! = 5, $sort: ApplicationSort!, $filter: ApplicationFilterInput, $brief: Boolean! = false) {
  applications(first: $first, sort: $sort, filter: $filter) {
    items { ...Row late @skip(if: $brief) term: termEndsOn assignee @include(if: $brief) { id name } }
    hasNextPage } }
  fragment Row on Application { id stage service nextDueAt provider { id name ... on Provider { code } } destination { name } }`;

describe('A query that comes again is answered as it was the first time', () => {
  test.each<[what: string, query: string, variables: object]>([
    ['a case with all there is about it', wholeCase, { id: heard }],
    ['a page of cases', page, { sort: 'nextDueFirst', filter: { open: true, stages: ['payment', 'hearing'] } }],
    ['a page with fewer fields', page, { sort: 'newestFirst', first: 2, brief: true }],
    ['who asks', '{ me { officerId name grants { role scope } } }', {}],
    ['what the schema has', '{ __schema { queryType { name } } __type(name: "Stage") { enumValues { name } } }', {}],
    [
      'a fragment in two places, in one under a condition',
      `query ($id: ID!, $x: Boolean! = false) {
        a: application(id: $id) { id ...F @include(if: $x) } b: application(id: $id) { id ...F } }
        fragment F on Application { stage }`,
      { id: heard },
    ],
    [
      'a fragment twice in one place, once under a condition',
      `query ($id: ID!, $x: Boolean! = false) { application(id: $id) { id ...F @include(if: $x) ...F } }
        fragment F on Application { stage }`,
      { id: heard },
    ],
    ['a list without anything in it', '{ complaints { items { id } hasNextPage endCursor } }', {}],
  ])('%s', async (_what, query, variables) => {
    for (const client of [officer, analyst]) {
      const [first, ...again] = await threeTimes(client, query, variables);
      expect(first?.errors ?? []).toEqual([]);
      expect(first?.data).toBeTruthy();
      expect(again).toEqual([first, first]);
    }
  });

  test.each<[what: string, query: string, variables: object]>([
    ['a case that is not there', 'query ($id: ID!) { application(id: $id) { id } }', { id: '999999' }],
    [
      'one part refused, the others given',
      'query ($id: ID!) { me { officerId } application(id: $id) { id } }',
      { id: '0' },
    ],
    ['a value that is none', page, { sort: 'byTheMoon' }],
    ['a value left out', page, {}],
    ['a value its scalar refuses', page, { sort: 'nextDueFirst', filter: { dueFrom: 'tomorrow', text: '' } }],
    ['a cursor of another list', '{ applications(after: "WyJ4IiwxXQ") { items { id } } }', {}],
  ])('with the same refusal: %s', async (_what, query, variables) => {
    for (const language of ['kk', 'en']) {
      const [first, ...again] = await threeTimes(officer, query, variables, language);
      expect(first?.errors?.[0]?.extensions.code).toBeTruthy();
      expect(again).toEqual([first, first]);
    }
  });

  test('but by the rights and in the language of whoever asks it then', async () => {
    const query = 'query ($id: ID!) { application(id: $id) { applicant { name } provider { name } } }';
    await threeTimes(officer, query, { id: heard });
    const seen = async (client: Client, language: string) =>
      (await client.send(query, { id: heard }, language)).data?.['application'];
    const [kk, en, hidden] = [await seen(officer, 'kk'), await seen(officer, 'en'), await seen(analyst, 'kk')];
    expect(kk.applicant.name).toBeTruthy();
    expect(hidden.applicant).toBeNull();
    expect([hidden.provider, kk.provider.name === en.provider.name]).toEqual([kk.provider, false]);
  });
});

test('An act sent in the same words is done once each time', async () => {
  const rows = rowsOf(api.database.orm.em.fork());
  for (let time = 0; time < 3; time += 1) {
    const id = await caseIn(cast, 'corporation', 'registration');
    const lines = async () =>
      (await sql`select from case_event where application_id = ${id}`.execute(rows)).rows.length;
    const before = await lines();
    await registrar.act('registerApplication', id, { number: `A-${time}`, unitId: String(api.place.units.education) });
    expect(await lines()).toBe(before + 1);
  }
});
