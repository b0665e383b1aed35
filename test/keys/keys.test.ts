import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';
import { fieldsOfNarrowKeys } from '../../server/graphql/keyFields.ts';
import { keyAllows } from '../../server/officers/apiKey.rules.ts';
import { keyCoverages } from '../../server/officers/apiKeyTerms.ts';
import { permissions } from '../../server/officers/permissionTable.ts';
import { rowsOfApi } from '../reassignments/moves.ts';
import { type Client, createApi } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { keyFor, ownKey } from './keys.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const id = await caseIn(cast, 'corporation', 'completeness');

const refusal = async (client: Client, query: string, variables = {}) =>
  (await client.send(query, variables)).errors?.[0]?.extensions;
const oneCase = '{ applications(first: 1) { items { id } } }';

describe('An analyst', () => {
  test('makes a read-only key of their own, sees it listed, and revokes it: it stops at once', async () => {
    const key = await ownKey(api, analyst);
    expect(await key.query('{ me { name grants { role scope } } }')).toEqual({
      me: { name: 'Analyst A.', grants: [{ role: 'analyst', scope: 'country' }] },
    });
    const { apiKeys } = await analyst.query('{ apiKeys { id name role readOnly covers valid owner { id } } }');
    expect(apiKeys).toEqual([
      {
        id: key.id,
        name: 'notebook',
        role: 'analyst',
        readOnly: true,
        covers: 'figures',
        valid: true,
        owner: { id: String(analyst.officerId) },
      },
    ]);
    await analyst.query('mutation ($id: ID!) { revokeOwnKey(id: $id) }', { id: key.id });
    expect(await key.query('{ me { name } }')).toEqual({ me: null });
    expect(await refusal(key, '{ providers { items { id } } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('neither sees nor revokes the keys of others, who are told of theirs as of none', async () => {
    const other = await api.person('Analyst B.', { role: 'analyst', scope: 'country' });
    const key = await ownKey(api, other);
    const listed = (await analyst.query('{ apiKeys { id } }'))['apiKeys'].map((one: { id: string }) => one.id);
    expect(listed).not.toContain(key.id);
    const revoke = 'mutation ($id: ID!) { revokeOwnKey(id: $id) }';
    const ofOther = await refusal(analyst, revoke, { id: key.id });
    expect(ofOther).toEqual(await refusal(analyst, revoke, { id: 'none' }));
    expect(ofOther).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
    await key.query('{ me { name } }');
  });

  test.each([
    [0, 'outOfRange'],
    [367, 'outOfRange'],
  ])('cannot give it %i days', async (days, rule) => {
    const input = { name: 'long', covers: 'figures', days };
    expect(
      await refusal(analyst, 'mutation ($input: IssueOwnKeyInput!) { issueOwnKey(input: $input) { id } }', { input }),
    ).toMatchObject({ code: 'BAD_INPUT', facts: { fields: { days: rule } } });
  });

  test('has ten in use at most; one revoked makes room', async () => {
    const many = await api.person('Analyst C.', { role: 'analyst', scope: 'country' });
    const keys = [];
    for (let at = 0; at < 10; at += 1) {
      keys.push(await ownKey(api, many));
    }
    const issue = 'mutation ($input: IssueOwnKeyInput!) { issueOwnKey(input: $input) { id } }';
    const input = { name: 'one more', covers: 'figures', days: 1 };
    expect(await refusal(many, issue, { input })).toMatchObject({ facts: { fields: { name: 'tooManyKeys' } } });
    await many.query('mutation ($id: ID!) { revokeOwnKey(id: $id) }', { id: keys[0]?.id });
    await many.query(issue, { input });
  });

  test('has ten at most however many are asked for at once', async () => {
    const hasty = await api.person('Analyst D.', { role: 'analyst', scope: 'country' });
    const asked = await Promise.allSettled(Array.from({ length: 14 }, () => ownKey(api, hasty)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect((await hasty.query('{ apiKeys { id } }'))['apiKeys']).toHaveLength(10);
  });

  test('is the only one with keys of their own; a supervisor asks an administrator', async () => {
    const input = { name: 'mine', covers: 'figures', days: 1 };
    expect(
      await refusal(cast.supervisor, 'mutation ($input: IssueOwnKeyInput!) { issueOwnKey(input: $input) { id } }', {
        input,
      }),
    ).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
    expect(await refusal(cast.supervisor, '{ apiKeys { id } }')).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
  });
});

describe('A read-only key', () => {
  const add = (client: Client, body: FormData) =>
    fetch(`${api.server.url}/api/applications/${id}/attachments`, {
      method: 'POST',
      headers: client.credentials as Record<string, string>,
      body,
    });

  test('asks what its role may ask, and acts never', async () => {
    const key = await keyFor(api, administrator, cast.officer, { readOnly: true });
    const { application } = await key.query('query ($id: ID!) { application(id: $id) { stage applicant { name } } }', {
      id,
    });
    expect(application).toMatchObject({ stage: 'completeness', applicant: { name: expect.any(String) } });
    const input = { applicationId: id, expectedVersion: 1, idempotencyKey: randomUUID() };
    expect(
      await refusal(key, 'mutation ($input: PlainActInput!) { takeCase(input: $input) { version } }', { input }),
    ).toEqual({ code: 'KEY_NOT_FOR_THIS', facts: { field: 'takeCase', readOnly: true, covers: 'everything' } });
  });

  test('is refused in a sentence, in each language, with status 403', async () => {
    const key = await ownKey(api, analyst);
    const said = await Promise.all(['kk', 'ru', 'en'].map(language => key.send(oneCase, {}, language)));
    expect(said.map(({ errors }) => errors?.[0]?.message)).toEqual([
      expect.stringMatching(/^Бұл кілт мұндай сұрауға арналмаған \(applications\)\./),
      expect.stringMatching(/^Этот ключ не предназначен для такого запроса \(applications\)\./),
      'This key is not for such a request (applications). Use a key that covers more, or ask an administrator for one.',
    ]);
    expect((await key.post('/graphql', { query: oneCase })).status).toBe(403);
  });

  test('uploads nothing', async () => {
    const key = await keyFor(api, administrator, cast.clerk, { readOnly: true });
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.7 test'], { type: 'application/pdf' }), 'a.pdf');
    const response = await add(key, form);
    expect(response.ok).toBe(false);
    expect(await response.json()).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
  });

  test('is what every key of an analyst is, also one from before there were terms', async () => {
    const key = await keyFor(api, administrator, analyst, { readOnly: false });
    await sql`update auth_api_key set metadata = (metadata::jsonb - 'readOnly' - 'covers')::text where id = ${key.id}`.execute(
      rowsOfApi(api),
    );
    expect(await key.query(oneCase)).toMatchObject({ applications: { items: [{}] } });
    const save = 'mutation ($id: ID!) { revokeOwnKey(id: $id) }';
    expect(await refusal(key, save, { id: key.id })).toMatchObject({ code: 'KEY_NOT_FOR_THIS' });
  });
});

describe('A key that covers less', () => {
  test.each([
    ['figures', '{ providers(first: 1) { items { code } } }', true],
    [
      'figures',
      '{ intakeReport(filter: { from: "2026-01-01", to: "2026-01-31" }) { total { accepted { value } } } }',
      true,
    ],
    ['figures', oneCase, false],
    ['cases', oneCase, true],
    ['cases', '{ savedViews(resource: applications) { id } }', false],
    ['everything', oneCase, true],
  ])('%s: %s: %s', async (covers, query, isAnswered) => {
    const key = await ownKey(api, analyst, covers);
    const { errors } = await key.send(query);
    expect(errors?.[0]?.extensions.code).toBe(isAnswered ? undefined : 'KEY_NOT_FOR_THIS');
  });

  test('reaches no field it is not for through fragments and other names either', async () => {
    const key = await ownKey(api, analyst);
    for (const query of [
      'fragment A on Query { applications(first: 1) { items { id } } } { ...A }',
      '{ ... on Query { me: applications(first: 1) { items { id } } } }',
      'query One { me { name } } query Two { applications { hasNextPage } }',
    ]) {
      const response = await key.post('/graphql', { query, operationName: query.includes('Two') ? 'Two' : null });
      expect(((await response.json()) as { errors: unknown[] }).errors[0], query).toMatchObject({
        extensions: { code: 'KEY_NOT_FOR_THIS' },
      });
    }
  });

  test('shows cases without personal data, whatever its owner may see', async () => {
    const key = await keyFor(api, administrator, cast.officer, { covers: 'cases' });
    const { data } = await key.send(
      'query ($id: ID!) { application(id: $id) { stage applicant { name iin } documents { number kind } } }',
      { id },
    );
    expect(data?.['application']).toMatchObject({ stage: 'completeness' });
    expect(JSON.stringify(data)).not.toMatch(/"iin":"\d/);
    expect(data?.['application'].applicant?.name ?? null).toBeNull();
  });

  test('names only fields there are, and keeps only permissions that look', () => {
    const fields = Object.keys(createSchema().getQueryType()?.getFields() ?? {});
    expect(fieldsOfNarrowKeys.filter(name => !fields.includes(name))).toEqual([]);
    const narrow = keyCoverages.filter(covers => covers !== 'everything');
    for (const covers of narrow) {
      const kept = permissions.filter(one => keyAllows({ id: '', readOnly: true, covers }, one));
      expect(kept.filter(one => !/^(read|export)/.test(one))).toEqual([]);
      expect(kept).not.toContain('readPersonalData');
      expect(kept).not.toContain('exportCases');
    }
  });
});

test('An expired key stops at once', async () => {
  const key = await ownKey(api, await api.person('Analyst D.', { role: 'analyst', scope: 'country' }));
  await key.query('{ me { name } }');
  await sql`update auth_api_key set "expiresAt" = now() - interval '1 second' where id = ${key.id}`.execute(
    rowsOfApi(api),
  );
  expect(await key.query('{ me { name } }')).toEqual({ me: null });
});
