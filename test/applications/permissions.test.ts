import { describe, expect, test } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';
import { actNames } from '../../server/law/law.ts';
import { reviewerOf } from '../complaints/desk.ts';
import { clientFor, createApi, type Client } from '../support/api.ts';
import { intake, open } from '../support/intake.ts';
import { ask, carryTo, caseIn, caseOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { requestFor } from '../support/samples.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const { clerk, registrar, officer, supervisor, head, portal } = cast;
const stranger = clientFor(0, api.server, {});
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const nobody = await api.person('Nobody N.');
const reviewer = await reviewerOf(api, 'superior');
const otherOffice = await api.person('Clerk E.', { role: 'clerk', scope: 'office', officeId: api.place.office + 1 });
const otherDepartment = await api.person('Officer E.', {
  role: 'officer',
  scope: 'provider',
  providerId: api.place.justice,
  unitId: api.place.units.justice,
});

const schema = createSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const ofCases = mutations.filter(({ name }) => (actNames as readonly string[]).includes(name));

const read = 'query ($id: ID!) { application(id: $id) { id } }';

describe('Whoever is not signed in', () => {
  test.each(mutations)('is told so by $name', async field => {
    const { query, variables } = requestFor('mutation', field);
    const { data, errors } = await stranger.send(query, variables);
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test.each(queries.filter(({ name }) => name !== 'publicInfo'))('learns nothing from $name', async field => {
    const { query, variables } = requestFor('query', field);
    const { data, errors } = await stranger.send(query, variables);
    expect(data?.[field.name] ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code) ?? ['UNAUTHENTICATED']).toEqual(['UNAUTHENTICATED']);
  });
});

describe('A case one may not see and one that does not exist', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  const away: [string, Client][] = [
    ['the clerk of another office', otherOffice],
    ['the officer of another department', otherDepartment],
    ['somebody without a role', nobody],
    ['the portal, for a case of the counter', portal],
    ['a reviewer, while nobody has complained', reviewer],
  ];

  test.each(away)('are the same to %s who reads', async (_name, client) => {
    const [forbidden, unknown] = [await client.send(read, { id }), await client.send(read, { id: '999999' })];
    expect(JSON.stringify(forbidden)).toBe(JSON.stringify(unknown));
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test.each(ofCases)('are the same to whoever tries $name', async field => {
    const answers = await Promise.all(
      [id, '999999'].map(applicationId => {
        const { query, variables } = requestFor('mutation', field, { applicationId });
        return otherDepartment.send(query, variables);
      }),
    );
    expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]));
    expect(answers[0]?.errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('are both left out of lists and of searches', async () => {
    const { receiptNumber } = await caseOf(clerk, id, 'receiptNumber');
    const find = 'query ($text: Text!) { applications(filter: { text: $text }) { items { id } } }';
    for (const [, client] of away) {
      expect((await client.query(find, { text: receiptNumber }))['applications'].items).toEqual([]);
    }
    expect((await clerk.query(find, { text: receiptNumber }))['applications'].items).toEqual([{ id }]);
  });
});

describe('An analyst', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness', {
    presented: ['application', 'document', 'payment', 'consent'],
  });
  await officer.act('refuseIncomplete', id, { reason: 'Ахметова Айгүл куәлігін әкелмеді' });
  const fields = `stage ground { id } refusalReason applicant { name iin } payments { amountTenge reference }
    documents { kind number signatoryName signatoryCapacity } timeline { act facts } attachments { name }`;

  test('reads what happened to a case, without names, numbers, addresses or what was written to the applicant', async () => {
    expect(await caseOf(analyst, id, fields)).toEqual({
      stage: 'signature',
      ground: { id: 'incomplete' },
      refusalReason: null,
      applicant: null,
      payments: [{ amountTenge: 2162.5, reference: null }],
      documents: [{ kind: 'diploma', number: null, signatoryName: null, signatoryCapacity: 'ректор' }],
      timeline: expect.anything(),
      attachments: [],
    });
    const seen = JSON.stringify(await caseOf(analyst, id, fields));
    expect(seen).not.toMatch(/Ахметова|Сейітов|ЖБ 0012345|9001013/);
    // The officer of the case sees all of it.
    expect(JSON.stringify(await caseOf(officer, id, fields))).toMatch(/Ахметова.*Сейітов/);
  });

  test('does not read the name of a file or of a signatory in the register book', async () => {
    const entered = await caseIn(cast, 'corporation', 'closed');
    const named = async (client: Client) =>
      await caseOf(client, entered, 'registerEntries { number signatoryName } handedOver { toWhom identityDocument }');
    expect(await named(analyst)).toEqual({
      registerEntries: [{ number: expect.any(Number), signatoryName: null }],
      handedOver: { toWhom: 'applicant', identityDocument: null },
    });
    expect(await named(head)).toEqual({
      registerEntries: [{ number: expect.any(Number), signatoryName: 'Сейітов Асқар' }],
      handedOver: { toWhom: 'applicant', identityDocument: 'ID 012345678' },
    });
    const book = '{ registerEntries { items { signatoryName } } }';
    const { items } = (await analyst.query(book))['registerEntries'];
    expect(items.every((item: { signatoryName: string | null }) => item.signatoryName === null)).toBe(true);
  });

  test('finds no case by a name, an IIN or the number of a document', async () => {
    const input = intake(api, 'education', 'corporation');
    const opened = await open(clerk, input);
    const find = 'query ($text: Text!) { applications(filter: { text: $text }, sort: newestFirst) { items { id } } }';
    const found = async (client: Client, text: string) =>
      (await client.query(find, { text }))['applications'].items.map((item: { id: string }) => item.id);
    const { iin } = input.applicant as { iin: string };
    expect(await found(clerk, iin)).toEqual([opened.id]);
    expect(await found(clerk, 'ахметова')).toContain(opened.id);
    expect(await found(clerk, 'ЖБ 0012345')).toContain(opened.id);
    for (const text of [iin, 'Ахметова', 'ЖБ 0012345']) {
      expect(await found(analyst, text), text).toEqual([]);
    }
    // Who reads the country as an analyst and one department as its officer searches names in that department alone.
    const both = await api.person(
      'Both B.',
      { role: 'analyst', scope: 'country' },
      { role: 'officer', scope: 'provider', providerId: api.place.justice, unitId: api.place.units.justice },
    );
    expect(await found(both, iin)).toEqual([]);
    const { receiptNumber } = await caseOf(clerk, opened.id, 'receiptNumber');
    expect(await found(analyst, receiptNumber)).toEqual([opened.id]);
  });

  test.each(ofCases)('and an administrator cannot do $name', async field => {
    for (const client of [analyst, administrator]) {
      const { query, variables } = requestFor('mutation', field, { applicationId: id });
      const { errors } = await client.send(query, variables);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    }
  });

  test('is offered no act either', async () => {
    const { allowedActs } = await caseOf(analyst, id, 'allowedActs { act allowed permitted }');
    expect(allowedActs.filter((act: { allowed: boolean; permitted: boolean }) => act.allowed || act.permitted)).toEqual(
      [],
    );
  });
});

describe('What the case says may be done is what may be done', () => {
  test.each([
    ['the registrar', registrar, 'registration', ['registerApplication']],
    ['the supervisor', supervisor, 'assignment', ['assignOfficer']],
    [
      'the officer',
      officer,
      'completeness',
      [
        'confirmCompleteness',
        'refuseIncomplete',
        'refuseExpired',
        'recordPayment',
        'correctDocument',
        'draftPreliminaryDecision',
      ],
    ],
    ['the officer', officer, 'inquiry', ['sendInquiry', 'correctDocument', 'draftPreliminaryDecision']],
    ['the officer', officer, 'affixing', ['affixApostille', 'correctDocument', 'draftPreliminaryDecision']],
    ['the officer', officer, 'signature', ['voidNumber']],
    ['the supervisor', supervisor, 'inquiry', ['reassignOfficer']],
    ['the head', head, 'signature', ['voidNumber', 'signDocuments', 'returnUnsigned', 'reassignOfficer']],
    ['the clerk', clerk, 'signature', []],
    ['the clerk', clerk, 'keeping', ['handOver']],
    ['the head', head, 'closed', ['annulRegisterEntry']],
  ] as const)('%s at the stage %s', async (_name, client, stage, expected) => {
    const id = await caseIn(cast, 'corporation', stage);
    const { allowedActs } = await caseOf(client, id, 'allowedActs { act allowed reason { id text } provision { id } }');
    expect(
      allowedActs.filter((act: { allowed: boolean }) => act.allowed).map(({ act }: { act: string }) => act),
    ).toEqual(expect.arrayContaining([...expected]));
    expect(allowedActs.filter((act: { allowed: boolean }) => act.allowed)).toHaveLength(expected.length);
    for (const { act, allowed, reason, provision } of allowedActs) {
      expect(allowed ? reason === null : reason.text.length > 10, act).toBe(true);
      expect(provision.id, act).toMatch(/^(EDU|JUS|NFO|CODE)-/);
    }
  });

  test('and what it says may not be done is refused with the same reason and provision', async () => {
    const id = await caseIn(cast, 'corporation', 'inquiry');
    await ask(officer, id, api.place.organisations.education);
    const { allowedActs } = await caseOf(
      officer,
      id,
      'allowedActs { act allowed permitted reason { id } provision { id } }',
    );
    type Offered = { act: string; allowed: boolean; permitted: boolean; reason: { id: string }; provision: object };
    const { version } = await caseOf(officer, id, 'version');
    const refused = allowedActs.filter(({ permitted, allowed }: Offered) => permitted && !allowed) as Offered[];
    expect(refused.length).toBeGreaterThan(8);
    for (const { act, reason, provision } of refused) {
      const [field] = mutations.filter(({ name }) => name === act);
      const request = field && requestFor('mutation', field, { applicationId: id, expectedVersion: version });
      const answer = request && (await officer.send(request.query, request.variables));
      expect(answer?.errors?.[0]?.extensions, act).toMatchObject({
        code: 'ACT_NOT_ALLOWED',
        facts: { reason: reason.id },
        provision,
      });
    }
  });
});

describe('An officer', () => {
  test('acts on cases of their own, not on those of a colleague of the same unit', async () => {
    const colleague = await api.person('Officer C.', {
      role: 'officer',
      scope: 'provider',
      providerId: api.place.education,
      unitId: api.place.units.education,
    });
    const id = await caseIn(cast, 'corporation', 'affixing');
    expect(await colleague.query(read, { id })).toEqual({ application: { id } });
    expect(await colleague.refused('affixApostille', id)).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
    expect(await officer.act('affixApostille', id)).toMatchObject({ stage: 'signature' });
    expect(await officer.refused('signDocuments', id)).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
  });
});

describe('A clerk', () => {
  test('accepts at their own office, not in the name of another', async () => {
    const file = 'mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { version } }';
    const input = intake(api, 'education', 'corporation');
    expect((await otherOffice.send(file, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await portal.send(file, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await clerk.send(file, { input })).errors).toBeUndefined();
  });

  test('whose reach is a region or the country accepts at any office in it', async () => {
    const file = 'mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { version } }';
    const ofRegion = await api.person('Clerk R.', { role: 'clerk', scope: 'region', region: 'akmola' });
    const ofCountry = await api.person('Clerk K.', { role: 'clerk', scope: 'country' });
    const elsewhere = await api.person('Clerk A.', { role: 'clerk', scope: 'region', region: 'abai' });
    expect((await ofRegion.send(file, { input: intake(api, 'education', 'corporation') })).errors).toBeUndefined();
    expect((await ofCountry.send(file, { input: intake(api, 'education', 'corporation') })).errors).toBeUndefined();
    const refused = await elsewhere.send(file, { input: intake(api, 'education', 'corporation') });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

test('the portal reaches what was filed through it and nothing else', async () => {
  const id = await caseIn(cast, 'portal', 'payment');
  expect(await portal.query(read, { id })).toEqual({ application: { id } });
  expect(await portal.act('recordPayment', id, payment({ method: 'gateway' }))).toMatchObject({ stage: 'inquiry' });
  expect(await portal.refused('recordInquiryAnswer', id, { inquiryId: '1', answers: [] })).toMatchObject({
    code: 'FORBIDDEN_OR_UNKNOWN',
  });
  expect(await carryTo(cast, id, 'closed')).toMatchObject({ outcome: 'apostille' });
});
