import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { createApi, type GraphQLAnswer } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { startTestServer } from '../support/server.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const { officer, clerk } = cast;
const closedServer = await startTestServer(api.database, { clock: api.clock, env: { GRAPHQL_INTROSPECTION: 'off' } });
const owner = new Connection({ connectionString: api.database.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

const codes = ({ errors = [] }: GraphQLAnswer) => errors.map(({ extensions }) => extensions.code);

function post(
  body: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Response> {
  return fetch(`${api.server.url}/graphql`, { method: 'POST', headers, body });
}

describe('A query too large is refused before it is run', () => {
  const nested = (levels: number) =>
    `{ applications { items { allowedActs { ${'fields { '.repeat(levels)} name ${'} '.repeat(levels)} } } } }`;

  test('that goes too deep', async () => {
    // Not too deep by itself, it costs too much: lists of lists. That is reckoned after the depth is looked at.
    const { errors: dear } = await officer.send(nested(8));
    expect(dear?.[0]?.extensions.facts).toMatchObject({ requested: expect.any(Number) });
    const { errors: deep } = await officer.send(nested(9));
    expect(deep?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', facts: {} });
    expect(deep?.[0]?.extensions.facts).toEqual({});
    expect(codes(await officer.send(nested(60)))).toEqual(['QUERY_TOO_LARGE']);
  });

  test('that goes too deep through fragments', async () => {
    const fragments = `fragment A on ActField { fields { fields { fields { ...B } } } } fragment B on ActField { fields { fields { fields { name } } } }`;
    const { errors } = await officer.send(
      `{ applications { items { allowedActs { fields { fields { fields { ...A } } } } } } } ${fragments}`,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_LARGE']);
  });

  test('that asks the same under too many names', async () => {
    const named = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: applications(first: 1) { hasNextPage }`).join(' ')} }`;
    expect(codes(await officer.send(named(30)))).toEqual([]);
    expect(codes(await officer.send(named(31)))).toEqual(['QUERY_TOO_LARGE']);
  });

  test('that is longer than any query has to be', async () => {
    const response = await post(
      JSON.stringify({ query: `{ applications { hasNextPage } } # ${'x'.repeat(1024 * 1024)}` }),
    );
    expect(response.status).toBe(413);
  });

  test('that comes in a batch', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(response.status).toBe(400);
  });
});

describe('The address', () => {
  test('takes no GET and no form: an act is never a link or a page that someone is made to open', async () => {
    expect((await fetch(`${api.server.url}/graphql?query={__typename}`)).status).toBe(404);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await post('{"query":"{ __typename }"}', { 'content-type': type })).ok, type).toBe(false);
    }
  });

  test('answers nonsense as such', async () => {
    for (const body of ['', '{', '{}', '{"query":1}', '{"query":"{"}', '{"query":"{ nothing }"}', '"text"']) {
      const response = await post(body);
      expect(response.status, body).toBe(400);
      expect(await response.text(), body).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
    }
  });
});

describe('A refusal', () => {
  const refuse = 'mutation ($input: PlainActInput!) { affixApostille(input: $input) { version } }';

  test('is said in the language of the reader, with the same code, facts and provision', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness');
    const input = { applicationId: id, expectedVersion: 5, idempotencyKey: crypto.randomUUID() };
    const { data } = await officer.send('query ($id: ID!) { application(id: $id) { version } }', { id });
    const variables = { input: { ...input, expectedVersion: data?.['application'].version } };
    const said = await Promise.all(['kk', 'ru', 'en'].map(language => officer.send(refuse, variables, language)));
    expect(said.map(({ errors }) => errors?.[0]?.message)).toEqual([
      expect.stringMatching(/^Бұл әрекет қазір мүмкін емес: «Апостиль қою»\. .*[әіңғүұқөһ]/),
      expect.stringMatching(/^Действие сейчас невозможно: «Проставить апостиль»\. /),
      expect.stringMatching(/^The act is not possible now: “[^”]+”\. /),
    ]);
    for (const { errors } of said) {
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'ACT_NOT_ALLOWED',
        facts: { act: 'affixApostille', reason: 'otherStage', stage: 'completeness' },
        provision: { id: 'EDU-10.5a' },
      });
    }
  });

  test('without a language asked for is said in that of the officer, to a stranger in Kazakh', async () => {
    const stranger = await post(JSON.stringify({ query: '{ applications { hasNextPage } }' }));
    const { errors } = (await stranger.json()) as GraphQLAnswer;
    expect(errors?.[0]?.message).toBe('Сіз жүйеге кірмегенсіз немесе сеанс аяқталды. Жүйеге кіріңіз.');
    const { errors: toOfficer } = await officer.send('query { application(id: "999999") { id } }', {}, 'fr');
    expect(toOfficer?.[0]?.message).toMatch(/^There is no such record/);
  });

  test('names the field that is wrong, also deep inside the input', async () => {
    const send = 'mutation ($input: RecordInquiryAnswerInput!) { recordInquiryAnswer(input: $input) { version } }';
    const input = {
      applicationId: 'x',
      expectedVersion: 1,
      idempotencyKey: crypto.randomUUID(),
      inquiryId: '1',
      answers: [],
    };
    const { errors } = await officer.send(send, { input });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { applicationId: 'notRecordId' } },
    });
    expect(errors).toHaveLength(1);
  });

  test.each([
    ['a day that does not exist', { paidOn: '2026-02-30' }, { paidOn: 'notDay' }],
    ['a key that is no UUID', { idempotencyKey: '1' }, { idempotencyKey: 'notUuid' }],
    ['a text of two thousand and one letters', { reference: 'x'.repeat(2001) }, { reference: 'notText' }],
    ['a text with a control character', { reference: 'a\u0000b' }, { reference: 'notText' }],
    ['an id beyond all ids', { applicationId: '99999999999' }, { applicationId: 'notRecordId' }],
  ])('of %s names the field', async (_name, wrong, fields) => {
    const input = {
      applicationId: '1',
      expectedVersion: 1,
      idempotencyKey: crypto.randomUUID(),
      method: 'receipt',
      reference: 'R',
      paidOn: '2026-03-02',
      amountTenge: 1,
      ...wrong,
    };
    const { errors } = await clerk.send(
      'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { version } }',
      { input },
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_INPUT', facts: { fields } }]);
  });

  test('of something unforeseen tells nothing of the inside', async () => {
    const id = await caseIn(cast, 'corporation', 'carriage');
    await owner.query('alter table parcel rename to parcel_away');
    try {
      const answer = await clerk.send('query ($id: ID!) { application(id: $id) { parcels { id } } }', { id });
      expect(answer.errors).toEqual([
        {
          message:
            'Something went wrong in the system. Try again; if it happens again, tell an administrator what you did and when.',
          locations: expect.anything(),
          path: ['application', 'parcels'],
          extensions: { code: 'INTERNAL', facts: {} },
        },
      ]);
      expect(JSON.stringify(answer)).not.toMatch(/relation|parcel_away|select|stack|node_modules/i);
    } finally {
      await owner.query('alter table parcel_away rename to parcel');
    }
  });
});

describe('The schema', () => {
  const introspect = '{ __schema { queryType { name } } }';

  test('is told where the configuration says so, and not where it does not', async () => {
    expect(await officer.query(introspect)).toEqual({ __schema: { queryType: { name: 'Query' } } });
    for (const query of [introspect, '{ __type(name: "Application") { name } }']) {
      const answer = await officer.at(closedServer).send(query);
      expect(answer.data ?? null).toBeNull();
      expect(codes(answer)).toEqual(['BAD_INPUT']);
    }
    expect(await officer.at(closedServer).query('{ __typename applications(first: 1) { __typename } }')).toMatchObject({
      __typename: 'Query',
    });
  });

  test('is not told through hints at names either', async () => {
    const misspelt = '{ applicatons { item } }';
    expect((await officer.send(misspelt)).errors?.[0]?.message).toMatch(/Did you mean/);
    expect((await officer.at(closedServer).send(misspelt)).errors?.[0]?.message).not.toMatch(
      /Did you mean|applications/,
    );
  });
});
