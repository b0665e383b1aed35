import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ComplaintActName, complaintActNames } from '../../server/law/complaints.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf, staff, type Cast, type Department } from '../support/people.ts';
import {
  bodyOf,
  complaintMutation,
  decision,
  type Filed,
  filing,
  filingRefused,
  forwarded,
  moment,
  registered,
  reply,
  reviewerOf,
  satisfaction,
} from './desk.ts';

let api: Api;
let cast: Cast;
let justice: Department;
let superior: Client;
let quality: Client;
let analyst: Client;
let administrator: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  justice = await staff(api, 'justice');
  superior = await reviewerOf(api, 'superior');
  quality = await reviewerOf(api, 'quality');
  analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
  administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
});

const fieldsOf: Readonly<Record<ComplaintActName, object>> = {
  registerComplaint: { number: 'Ш-900' },
  satisfyComplaint: satisfaction(true),
  answerComplaint: reply,
  forwardComplaint: {},
  redirectComplaint: { toWhom: 'Прокуратура', reason: 'Құзырет' },
  withdrawComplaint: { reason: 'Хат' },
  takeComplaint: {},
  reassignComplaint: { reason: 'Демалыс' },
  decideComplaint: decision(),
  recordCourt: { court: 'Сот', filedOn: '2026-03-02' },
};

const everybody = () => ({
  registrar: cast.registrar,
  officer: cast.officer,
  supervisor: cast.supervisor,
  head: cast.head,
  'head of another provider': justice.head,
  'registrar of another provider': justice.registrar,
  'reviewer of the body': superior,
  'reviewer of another body': quality,
  analyst,
  administrator,
  clerk: cast.clerk,
  portal: cast.portal,
});

/** By a version nobody has seen: whoever may do the act is told of that, whoever may not of nothing. */
async function attempt(client: Client, name: string, complaintId: string) {
  const input = {
    complaintId,
    expectedVersion: 999,
    idempotencyKey: randomUUID(),
    ...fieldsOf[name as ComplaintActName],
  };
  const { errors } = await client.send(complaintMutation(name), { input });
  return errors?.[0];
}

async function whoMay(name: ComplaintActName, id: string): Promise<string[]> {
  const may: string[] = [];
  for (const [who, client] of Object.entries(everybody())) {
    const refusal = await attempt(client, name, id);
    expect(['STALE_VERSION', 'FORBIDDEN_OR_UNKNOWN'], who).toContain(refusal?.extensions.code);
    if (refusal?.extensions.code === 'STALE_VERSION') {
      may.push(who);
    }
  }
  return may;
}

const holders = ['registrar', 'head'];
const forwarding = ['registrar', 'supervisor', 'head'];
const answering = ['supervisor', 'head'];
const body = ['reviewer of the body'];

describe('Who may do what', () => {
  test.each<[string, (people: Cast) => Promise<Filed>, Readonly<Record<ComplaintActName, readonly string[]>>]>([
    [
      'to a complaint at the provider: its people, and no body',
      registered,
      {
        registerComplaint: holders,
        satisfyComplaint: ['head'],
        answerComplaint: answering,
        forwardComplaint: forwarding,
        redirectComplaint: forwarding,
        withdrawComplaint: holders,
        takeComplaint: body,
        reassignComplaint: body,
        decideComplaint: body,
        recordCourt: [...forwarding, ...body],
      },
    ],
    [
      'to one before the body: its reviewers; the provider still answers',
      forwarded,
      {
        registerComplaint: body,
        satisfyComplaint: ['head'],
        answerComplaint: answering,
        forwardComplaint: forwarding,
        redirectComplaint: body,
        withdrawComplaint: body,
        takeComplaint: body,
        reassignComplaint: body,
        decideComplaint: body,
        recordCourt: [...forwarding, ...body],
      },
    ],
  ])('%s', async (_, story, table) => {
    const { id } = await story(cast);
    for (const name of complaintActNames) {
      expect(await whoMay(name, id), name).toEqual(table[name]);
    }
    // What is shown as permitted is what is permitted.
    for (const [who, client] of Object.entries(everybody())) {
      const { data } = await client.send('query ($id: ID!) { complaint(id: $id) { allowedActs { act permitted } } }', {
        id,
      });
      for (const { act: name, permitted } of data?.['complaint']?.allowedActs ?? []) {
        expect(permitted, `${who}: ${name}`).toBe(table[name as ComplaintActName].includes(who));
      }
    }
  });

  test('to whom it is not for, a complaint that is there and one that is not are the same', async () => {
    const { id } = await registered(cast);
    const query = 'query ($id: ID!) { complaint(id: $id) { id } }';
    for (const client of [justice.head, quality, cast.clerk, cast.portal]) {
      const [there, nowhere] = await Promise.all([id, '999999'].map(one => client.send(query, { id: one })));
      expect(there?.errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
      expect(there).toEqual(nowhere);
      for (const name of complaintActNames) {
        expect(await attempt(client, name, id), name).toEqual(await attempt(client, name, '999999'));
      }
    }
  });

  test('nobody who is not signed in', async () => {
    const { id } = await registered(cast);
    const response = await fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query ($id: ID!) { complaint(id: $id) { id } }', variables: { id } }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('A complaint is recorded where it came', () => {
  const about = async (channel: 'corporation' | 'portal') => {
    api.clock.set('2026-03-02T10:00');
    const applicationId = await caseIn(cast, channel, 'completeness');
    return { ...filing({ subject: 'omission', arrivedAt: moment('2026-03-02T10:00') }), applicationId };
  };
  const from = async (client: Client, input: object) => {
    const { data, errors } = await client.send(complaintMutation('fileComplaint'), {
      input: { ...input, idempotencyKey: randomUUID() },
    });
    return errors?.[0]?.extensions.code ?? data?.['fileComplaint'].version;
  };

  test('at the provider: by its registrar, the counter it was filed at, the portal it came through', async () => {
    const counter = await about('corporation');
    const portal = await about('portal');
    const otherOffice = await api.person('Clerk', { role: 'clerk', scope: 'region', region: 'abai' });
    const table: [string, Client, unknown, unknown][] = [
      ['registrar', cast.registrar, 1, 1],
      ['clerk', cast.clerk, 1, 1],
      ['clerk of another office', otherOffice, 'FORBIDDEN_OR_UNKNOWN', 'FORBIDDEN_OR_UNKNOWN'],
      ['portal', cast.portal, 'FORBIDDEN_OR_UNKNOWN', 1],
      ...([cast.officer, cast.supervisor, cast.head, justice.registrar, superior, quality, analyst, administrator].map(
        client => [String(client.officerId), client, 'FORBIDDEN_OR_UNKNOWN', 'FORBIDDEN_OR_UNKNOWN'],
      ) as [string, Client, unknown, unknown][]),
    ];
    for (const [who, client, atTheCounter, onThePortal] of table) {
      expect([await from(client, counter), await from(client, portal)], who).toEqual([atTheCounter, onThePortal]);
    }
  });

  test('at a body: by its own reviewers and by nobody else', async () => {
    const { applicationId, ...input } = await about('corporation');
    const { receiptNumber: caseNumber } = await caseOf(cast.officer, applicationId, 'receiptNumber');
    const atQuality = { ...input, caseNumber, door: 'body', bodyId: String(await bodyOf(api, 'quality')) };
    expect(await from(quality, atQuality)).toBe(1);
    for (const client of [superior, cast.registrar, cast.head, justice.registrar, analyst, cast.clerk, cast.portal]) {
      expect(await from(client, atQuality)).toBe('FORBIDDEN_OR_UNKNOWN');
    }
    expect(await filingRefused(quality, { ...atQuality, bodyId: null })).toMatchObject({
      facts: { fields: { bodyId: 'bodyMissing' } },
    });
  });

  test('of a case of another provider nothing is told, whatever else is wrong with the complaint', async () => {
    const input = await about('corporation');
    const corporationHead = String(await bodyOf(api, 'corporationHead'));
    for (const changes of [{}, { bodyId: corporationHead }, { contestedVersion: 99 }, { bodyId: '999999' }]) {
      const there = await filingRefused(justice.registrar, { ...input, ...changes });
      const nowhere = await filingRefused(justice.registrar, { ...input, ...changes, applicationId: '999999' });
      expect(there).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
      expect(there).toEqual(nowhere);
    }
  });
});
