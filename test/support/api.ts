import { randomUUID } from 'node:crypto';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Rows, rowsOf } from '../../server/database/rows.ts';
import type { Edition } from '../../server/law/law.ts';
import type { Grant } from '../../server/officers/actor.ts';
import { accountOf, createOfficer } from '../../server/officers/officer.service.ts';
import { testClock, type TestClock } from './clock.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { startTestServer, type TestServer } from './server.ts';
import { beginSession, givePassword, password } from './session.ts';

export interface GraphQLAnswer {
  readonly data: Record<string, any> | null; // oxlint-disable-line no-explicit-any -- what a query asks for is its own business
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: {
      readonly code: string;
      readonly facts: Record<string, unknown>;
      readonly provision?: { id: string };
    };
  }[];
}

/** Where a server answers; `origin` where its own address is another than the one it is reached at. */
export interface Address {
  readonly url: string;
  readonly origin?: string;
}

/** A person signed in over HTTP, with a cookie of their own. */
export interface Client {
  readonly officerId: number;
  /** What the person shows with every request: a cookie, or a key. */
  readonly credentials: Readonly<Record<string, string>>;
  /** The same person at another server on the same database. */
  at(server: Address): Client;
  send(query: string, variables?: object, language?: string): Promise<GraphQLAnswer>;
  /** The data; fails with the errors where there are any. */
  query(query: string, variables?: object): Promise<Record<string, any>>; // oxlint-disable-line no-explicit-any
  /** Something else than GraphQL: a paper, a file. */
  get(path: string): Promise<Response>;
  /** JSON to another address than that of GraphQL. */
  post(
    path: string,
    body: object,
    options?: { headers?: Record<string, string>; signal?: AbortSignal },
  ): Promise<Response>;
  /** Does an act on a case at its present version and returns the case after it. */
  act(name: string, applicationId: string, fields?: object): Promise<CaseAfter>;
  /** The same, expecting a refusal: its code, facts and provision. */
  refused(
    name: string,
    applicationId: string,
    fields?: object,
  ): Promise<{ code: string; facts: Record<string, unknown>; provision?: { id: string } }>;
}

export interface CaseAfter {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly outcome: string | null;
}

export interface Api {
  readonly database: TestDatabase;
  readonly server: TestServer;
  readonly clock: TestClock;
  readonly place: {
    readonly education: number;
    readonly justice: number;
    readonly office: number;
    readonly units: Readonly<Record<'education' | 'justice', number>>;
    /** Whom the officers of the service ask about a document. */
    readonly organisations: Readonly<Record<'education' | 'justice', number>>;
  };
  person(name: string, ...grants: Grant[]): Promise<Client>;
}

/** The whole server over HTTP on a database of its own, with the reference data of a delivery. */
export async function createApi({
  now = '2026-03-02T10:00',
  env,
  editions,
}: { now?: string; env?: Record<string, string>; editions?: readonly Edition[] } = {}): Promise<Api> {
  const database = await createTestDatabase();
  const clock = testClock(now);
  const server = await startTestServer(database, { clock, ...(env && { env }), ...(editions && { editions }) });
  const place = await findPlace(database.orm);
  return { database, server, clock, place, person: (name, ...grants) => signedIn(database.orm, server, name, grants) };
}

export const actMutation = (
  name: string,
) => `mutation ($input: ${inputTypes[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`}!) {
  ${name}(input: $input) { version repeated application { id version stage outcome } } }`;

const plain = 'PlainActInput';
const send = 'SendInput';
/** Inputs that several acts share. */
const inputTypes: Readonly<Record<string, string>> = {
  takeCase: plain,
  refuseUnpaid: plain,
  escalateInquiry: plain,
  affixApostille: plain,
  signDocuments: plain,
  enterInRegister: plain,
  recordArrival: plain,
  callForOriginals: plain,
  recordOriginals: plain,
  recordArrivalAtCorporation: plain,
  recordReturn: plain,
  requestResult: plain,
  sendToProvider: send,
  acceptOriginals: send,
  dispatchResult: 'SendResultInput',
  returnToProvider: send,
  resendResult: 'SendResultInput',
  confirmCompleteness: 'PresentedInput',
  signMinutes: plain,
  withdrawPreliminaryDecision: 'DecideAfterHearingInput',
  grantAfterHearing: 'DecideAfterHearingInput',
  refuseOnMerits: 'DecideAfterHearingInput',
  voidNumber: 'EntryInput',
  annulRegisterEntry: 'EntryInput',
};

/** A new person with a session at the server of this process; the database is the one it works on. */
async function signedIn(orm: MikroORM, server: Address, name: string, grants: readonly Grant[]): Promise<Client> {
  const { officerId, accountId } = await addPerson(orm, name, grants);
  return clientFor(officerId, server, { cookie: await beginSession(rowsOf(orm.em.fork()), accountId) });
}

/** A new person who signs in at a server of any kind, as the sign-in page does. */
export async function signIn(orm: MikroORM, server: Address, name: string, grants: readonly Grant[]): Promise<Client> {
  const { officerId, email } = await addPerson(orm, name, grants);
  const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin ?? server.url },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) {
    throw new Error(`sign-in answered ${response.status}: ${await response.text()}`);
  }
  const cookie = response.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ');
  return clientFor(officerId, server, { cookie });
}

async function addPerson(orm: MikroORM, name: string, grants: readonly Grant[]) {
  const email = `${randomUUID()}@example.kz`;
  const em = orm.em.fork() as SqlEntityManager;
  const officer = await createOfficer(
    em,
    { name, email, language: 'en', grants },
    { by: null, now: Temporal.Now.instant() },
  );
  const accountId = accountOf(officer);
  await givePassword(rowsOf(orm.em.fork()), accountId);
  return { officerId: officer.id, accountId, email };
}

export function clientFor(officerId: number, server: Address, credentials: Readonly<Record<string, string>>): Client {
  const client: Client = {
    officerId,
    credentials,
    at: other => clientFor(officerId, other, credentials),
    async send(query, variables = {}, language = 'en') {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language, ...credentials },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphQLAnswer;
    },
    async query(query, variables) {
      const { data, errors } = await client.send(query, variables);
      if (errors || !data) {
        throw new Error(JSON.stringify(errors, null, 2));
      }
      return data;
    },
    post: (path, body, { headers, signal } = {}) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...credentials, ...headers },
        body: JSON.stringify(body),
        ...(signal && { signal }),
      }),
    get: path => fetch(`${server.url}${path}`, { headers: { 'accept-language': 'en', ...credentials } }),
    async act(name, applicationId, fields = {}) {
      const data = await client.query(actMutation(name), { input: await actInput(client, applicationId, fields) });
      return data[name].application as CaseAfter;
    },
    async refused(name, applicationId, fields = {}) {
      const { errors } = await client.send(actMutation(name), { input: await actInput(client, applicationId, fields) });
      if (!errors?.[0]) {
        throw new Error(`${name} was expected to be refused`);
      }
      return errors[0].extensions;
    },
  };
  return client;
}

async function actInput(client: Client, applicationId: string, fields: object) {
  const { data } = await client.send('query ($id: ID!) { application(id: $id) { version } }', { id: applicationId });
  return {
    applicationId,
    expectedVersion: data?.['application']?.version ?? 1,
    idempotencyKey: randomUUID(),
    ...fields,
  };
}

async function addOrganisation(rows: Rows, kind: string, name: string): Promise<number> {
  const { rows: added } = await sql<{ id: number }>`
    insert into organisation (kind, name_kk, name_ru, name_en) values (${kind}, ${name}, ${name}, ${name})
    returning id`.execute(rows);
  return added[0]?.id ?? 0;
}

/** A department of each service with its unit, and an office of the Corporation. */
export async function findPlace(orm: MikroORM): Promise<Api['place']> {
  const rows = rowsOf(orm.em.fork());
  const { rows: found } = await sql<{
    education: number;
    justice: number;
    office: number;
    educationUnit: number;
    justiceUnit: number;
  }>`
    select e.id as education, j.id as justice, o.id as office,
      (select id from unit where provider_id = e.id) as "educationUnit", (select id from unit where provider_id = j.id) as "justiceUnit"
    from provider e, provider j, office o
    where e.code = 'EDU-akmola' and j.code = 'JUS-akmola' and o.region = 'akmola'`.execute(rows);
  const place = found[0];
  if (!place) {
    throw new Error('no reference data in the test database');
  }
  const { education, justice, office } = place;
  return {
    education,
    justice,
    office,
    units: { education: place.educationUnit, justice: place.justiceUnit },
    organisations: {
      education: await addOrganisation(rows, 'education', 'Еуразия ұлттық университеті'),
      justice: await addOrganisation(rows, 'stateBody', 'Мемлекеттік кірістер департаменті'),
    },
  };
}
