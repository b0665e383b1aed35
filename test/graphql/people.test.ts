import { describe, expect, test } from 'vitest';
import { bodyOf, reviewerOf } from '../complaints/desk.ts';
import { clientFor, createApi } from '../support/api.ts';
import { password } from '../support/session.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const analyst = await api.person('Analyst N.', { role: 'analyst', scope: 'country' });
const reviewer = await reviewerOf(api, 'superior', 'education', 'Reviewer V.');

const officers = `query ($filter: OfficerFilter, $first: Int = 100, $after: String) {
  officers(filter: $filter, first: $first, after: $after) { items { id name email openCases grants { role provider { id } } } hasNextPage endCursor } }`;
const names = (page: { items: { name: string }[] }) => page.items.map(officer => officer.name);
const codeOf = async (asked: Promise<{ errors?: readonly { extensions: { code: string } }[] }>) =>
  (await asked).errors?.[0]?.extensions.code;

describe('Whoever is signed in', () => {
  test('is told who they are and where they hold their roles', async () => {
    const { me } = await education.head.query(
      '{ me { officerId name language grants { role scope provider { id name } unit { id } office { id } body { id } region } } }',
    );
    expect(me).toEqual({
      officerId: String(education.head.officerId),
      name: 'Head H.',
      language: 'en',
      grants: [
        {
          role: 'head',
          scope: 'provider',
          provider: { id: String(api.place.education), name: expect.stringContaining('Akmola') },
          unit: null,
          office: null,
          body: null,
          region: null,
        },
      ],
    });
  });

  test('as a reviewer is told of which body', async () => {
    const { me } = await reviewer.query(
      '{ me { grants { role scope body { id kind service name } provider { id } } } }',
    );
    expect(me.grants).toEqual([
      {
        role: 'reviewer',
        scope: 'body',
        body: {
          id: String(await bodyOf(api, 'superior')),
          kind: 'superior',
          service: 'education',
          name: 'Committee for Quality Assurance in Education',
        },
        provider: null,
      },
    ]);
  });

  test('is nobody without signing in, who sees only that there are no demo people here', async () => {
    const nobody = clientFor(0, api.server, {});
    expect(await nobody.query('{ me { name } publicInfo { demoPeople { email password } } }')).toEqual({
      me: null,
      publicInfo: { demoPeople: [] },
    });
    expect(await codeOf(nobody.send('{ providers { items { id } } }'))).toBe('UNAUTHENTICATED');
    expect(await codeOf(nobody.send(officers))).toBe('UNAUTHENTICATED');
  });
});

describe('The list of officers', () => {
  test('shows a department its own, a reviewer those of the body, an administrator everybody, an analyst nobody', async () => {
    await reviewerOf(api, 'superior', 'education', 'Colleague of V.');
    await reviewerOf(api, 'quality', 'education', 'Reviewer Q.');
    await reviewerOf(api, 'superior', 'justice', 'Reviewer J.');
    const seenBy = async (person: typeof analyst) => new Set(names((await person.query(officers)).officers));
    expect(await seenBy(education.supervisor)).toEqual(
      new Set(['Registrar R.', 'Supervisor S.', 'Officer O.', 'Head H.']),
    );
    expect(await seenBy(reviewer)).toEqual(new Set(['Reviewer V.', 'Colleague of V.']));
    expect(await seenBy(administrator)).toContain('Analyst N.');
    expect(await seenBy(analyst)).toEqual(new Set());
    expect(await seenBy(education.clerk)).toEqual(new Set());
  });

  test('is cut by role, provider and name, and read page by page', async () => {
    const heads = await administrator.query(officers, {
      filter: { role: 'head', providerId: String(api.place.justice) },
    });
    expect(heads.officers.items).toEqual([
      {
        id: String(justice.head.officerId),
        name: 'Head H.',
        email: expect.any(String),
        openCases: 0,
        grants: [{ role: 'head', provider: { id: String(api.place.justice) } }],
      },
    ]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Record<string, any> = (await administrator.query(officers, { first: 3, after })).officers; // oxlint-disable-line no-explicit-any
      seen.push(...page['items'].map((officer: { id: string }) => officer.id));
      after = page['hasNextPage'] ? page['endCursor'] : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(names((await administrator.query(officers)).officers).length);
    expect(await codeOf(administrator.send(officers, { after: 'nonsense' }))).toBe('BAD_INPUT');
  });

  test('keeps e-mail addresses to administrators', async () => {
    const { officers: page } = await education.head.query(officers);
    expect(page.items.every((officer: { email: string | null }) => officer.email === null)).toBe(true);
  });

  test('names for a case the officers of its department, with the cases they carry', async () => {
    const id = await caseIn(education, 'corporation', 'completeness');
    const ask = 'query ($id: ID!) { officersFor(applicationId: $id) { id openCases } }';
    const { officersFor } = await education.supervisor.query(ask, { id });
    expect(officersFor).toEqual([{ id: String(education.officer.officerId), openCases: 1 }]);
    expect(await codeOf(justice.supervisor.send(ask, { id }))).toBe('FORBIDDEN_OR_UNKNOWN');
    expect(await codeOf(analyst.send(ask, { id }))).toBe('FORBIDDEN_OR_UNKNOWN');
    const { assignee } = await caseOf(analyst, id, 'assignee { name email openCases grants { role } }');
    const name = `№ ${education.officer.officerId}`;
    expect(assignee).toEqual({ name, email: null, openCases: null, grants: [] });
  });
});

describe('An administrator', () => {
  const create =
    'mutation ($input: CreateOfficerInput!) { createOfficer(input: $input) { id name active grants { id role provider { id } } } }';
  const grant = { role: 'registrar', scope: 'provider', providerId: String(api.place.education) };
  const person = { name: 'Newcomer', email: 'new@example.kz', language: 'kk', password, grants: [grant] };
  const lastChange = async (what: string) =>
    (await administrator.query(`{ settingEvents(what: ${what}, first: 1) { items { before after by { name } } } }`))
      .settingEvents.items[0];

  test('adds a person, gives and ends roles, and ends the access; every step stays in the history', async () => {
    const { createOfficer } = await administrator.query(create, { input: person });
    const { id } = createOfficer;
    expect(createOfficer).toMatchObject({
      active: true,
      grants: [{ role: 'registrar', provider: { id: grant.providerId } }],
    });
    expect(await lastChange('officer')).toMatchObject({
      before: null,
      after: { name: 'Newcomer' },
      by: { name: 'Administrator A.' },
    });

    const { grantRole } = await administrator.query(
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { grants { id role } } }',
      { input: { ...grant, role: 'head', officerId: id } },
    );
    expect(grantRole.grants.map((one: { role: string }) => one.role)).toEqual(['registrar', 'head']);

    const { endGrant } = await administrator.query(
      'mutation ($id: ID!) { endGrant(grantId: $id) { grants { role } all: grants(ended: true) { role endedAt } } }',
      { id: grantRole.grants[0].id },
    );
    expect(endGrant.grants).toEqual([{ role: 'head' }]);
    expect(endGrant.all).toEqual([
      { role: 'registrar', endedAt: '2026-03-02T05:00:00Z' },
      { role: 'head', endedAt: null },
    ]);

    const { deactivateOfficer } = await administrator.query(
      'mutation ($id: ID!) { deactivateOfficer(officerId: $id) { active } }',
      { id },
    );
    expect(deactivateOfficer.active).toBe(false);
    expect(await lastChange('officer')).toMatchObject({ before: { active: true }, after: { active: false } });
    const listed = await administrator.query(officers, { filter: { active: false } });
    expect(names(listed.officers)).toEqual(['Newcomer']);
    const { reactivateOfficer } = await administrator.query(
      'mutation ($id: ID!) { reactivateOfficer(officerId: $id) { active } }',
      { id },
    );
    expect(reactivateOfficer.active).toBe(true);
  });

  test('makes a reviewer by naming the body, and nobody a reviewer of everything', async () => {
    const input = (place: object) => ({
      input: { ...person, email: 'reviewer@example.kz', grants: [{ role: 'reviewer', ...place }] },
    });
    const refusal = async (place: object) =>
      (await administrator.send(create, input(place))).errors?.[0]?.extensions.facts;
    expect(await refusal({ scope: 'country' })).toEqual({ fields: { scope: 'notForThisRole' } });
    expect(await refusal({ scope: 'body' })).toEqual({ fields: { scope: 'placeMissing' } });
    const bodyId = String(await bodyOf(api, 'quality'));
    const made = await administrator.query(
      'mutation ($input: CreateOfficerInput!) { createOfficer(input: $input) { grants { role scope body { id kind } region } } }',
      input({ scope: 'body', bodyId }),
    );
    expect(made['createOfficer'].grants).toEqual([
      { role: 'reviewer', scope: 'body', body: { id: bodyId, kind: 'quality' }, region: null },
    ]);
  });

  test('does not end their own access or roles', async () => {
    const own = String(administrator.officerId);
    const { errors } = await administrator.send('mutation ($id: ID!) { deactivateOfficer(officerId: $id) { id } }', {
      id: own,
    });
    expect(errors?.[0]?.extensions.facts).toEqual({ fields: { officerId: 'yourself' } });
    const { officer } = await administrator.query('query ($id: ID!) { officer(id: $id) { grants { id } } }', {
      id: own,
    });
    const ending = await administrator.send('mutation ($id: ID!) { endGrant(grantId: $id) { id } }', {
      id: officer.grants[0].id,
    });
    expect(ending.errors?.[0]?.extensions).toMatchObject({ facts: { fields: { officerId: 'yourself' } } });
    expect((await administrator.query('{ me { grants { role } } }')).me.grants).toEqual([{ role: 'administrator' }]);
  });

  test('issues a key that is shown once, works with one role, and stops with being revoked', async () => {
    const { officer } = await administrator.query('query ($id: ID!) { officer(id: $id) { grants { id } } }', {
      id: String(education.portal.officerId),
    });
    const { issueApiKey } = await administrator.query(
      'mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { id key } }',
      {
        input: { name: 'portal 1', grantId: officer.grants[0].id, days: 30 },
      },
    );
    const system = clientFor(0, api.server, { 'x-api-key': issueApiKey.key });
    expect((await system.query('{ me { name grants { role scope } } }')).me).toEqual({
      name: 'Portal',
      grants: [{ role: 'portal', scope: 'country' }],
    });
    const keys = '{ apiKeys { id name role scope valid start expiresAt owner { name } } }';
    const { apiKeys } = await administrator.query(keys);
    expect(apiKeys).toEqual([
      {
        id: issueApiKey.id,
        name: 'portal 1',
        role: 'portal',
        scope: 'country',
        valid: true,
        start: issueApiKey.key.slice(0, 8),
        expiresAt: expect.any(String),
        owner: { name: 'Portal' },
      },
    ]);
    expect(JSON.stringify(await lastChange('apiKey'))).not.toContain(issueApiKey.key);

    await administrator.query('mutation ($id: ID!) { revokeApiKey(id: $id) }', { id: issueApiKey.id });
    expect((await system.query('{ me { name } }')).me).toBeNull();
    expect((await administrator.query(keys)).apiKeys).toMatchObject([{ valid: false }]);
    expect(await lastChange('apiKey')).toMatchObject({ before: { id: issueApiKey.id }, after: null });
  });

  test.each([
    ['createOfficer', create, { input: person }],
    ['deactivateOfficer', 'mutation ($id: ID!) { deactivateOfficer(officerId: $id) { id } }', { id: '1' }],
    [
      'grantRole',
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }',
      { input: { ...grant, officerId: '1' } },
    ],
    ['endGrant', 'mutation ($id: ID!) { endGrant(grantId: $id) { id } }', { id: '1' }],
    [
      'issueApiKey',
      'mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { id } }',
      { input: { name: 'x', grantId: '1' } },
    ],
    ['revokeApiKey', 'mutation ($id: ID!) { revokeApiKey(id: $id) }', { id: 'x' }],
  ])('alone may ask for %s', async (_name, query, variables) => {
    for (const other of [education.head, reviewer, analyst, education.portal]) {
      expect(await codeOf(other.send(query, variables))).toBe('FORBIDDEN_OR_UNKNOWN');
    }
  });

  test('alone is shown the keys of all; an analyst those of their own', async () => {
    const query = '{ apiKeys { id } }';
    for (const other of [education.head, reviewer, education.portal]) {
      expect(await codeOf(other.send(query))).toBe('FORBIDDEN_OR_UNKNOWN');
    }
    expect((await analyst.query(query))['apiKeys']).toEqual([]);
    expect((await administrator.query(query))['apiKeys'].length).toBeGreaterThan(0);
  });
});

test('the back office itself is no person: nobody ends it, and nobody becomes it', async () => {
  const [system] = await api.database.orm.em
    .fork()
    .execute<{ officer: number; grant: number }[]>(
      "select officer_id as officer, id as grant from role_grant where role = 'system'",
    );
  const asked = [
    ['mutation ($id: ID!) { deactivateOfficer(officerId: $id) { id } }', { id: String(system?.officer) }],
    ['mutation ($id: ID!) { endGrant(grantId: $id) { id } }', { id: String(system?.grant) }],
  ] as const;
  for (const [query, variables] of asked) {
    expect(await codeOf(administrator.send(query, variables)), query).toBe('FORBIDDEN_OR_UNKNOWN');
  }
  const grant = { officerId: String(analyst.officerId), role: 'system', scope: 'country' };
  const query = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
  expect(await codeOf(administrator.send(query, { input: grant }))).toBe('BAD_INPUT');
});
