import { randomUUID } from 'node:crypto';
import type { Client } from '../support/api.ts';

const fields = `id kind breachedAt state answers number caseStage complaintStage promisedOn mayAnswer deadline { kind state dueOn } application { id }
  complaint { id number } provider { id name } assignee { id }
  steps { tells answers stepAt recordedAt isBreach told { id } }
  dispositions { madeAt madeBy { id } role cause measure newOwner { id } promisedOn note }`;

// oxlint-disable-next-line no-explicit-any -- what the query asks for is seen in its fields
type Seen = Record<string, any>;

export async function inboxOf(client: Client, filter: object = {}): Promise<Seen[]> {
  const query = `query ($filter: EscalationFilterInput) { escalations(filter: $filter, first: 100) { items { ${fields} } } }`;
  return (await client.query(query, { filter }))['escalations'].items;
}

export const idsIn = async (client: Client, filter: object = {}): Promise<number[]> =>
  (await inboxOf(client, filter)).map(({ id }) => Number(id));

export async function escalationOf(client: Client, id: number): Promise<Seen> {
  return (await client.query(`query ($id: ID!) { escalation(id: $id) { ${fields} } }`, { id: String(id) }))[
    'escalation'
  ];
}

export async function countsOf(client: Client): Promise<Seen> {
  const counts = 'open mine complaints byAudience { audience count } byKind { kind count }';
  return (await client.query(`{ escalationCounts { ${counts} } }`))['escalationCounts'];
}

const dispose = `mutation ($input: DisposeEscalationsInput!) { disposeEscalations(input: $input) {
  deadlineId done error { code message field } } }`;

export const answerWith = (changes: object = {}) => ({
  cause: 'workload',
  measure: 'Кезек қайта бөлінді.',
  ...changes,
});

export async function answerAll(client: Client, ids: readonly number[], changes: object = {}): Promise<Seen[]> {
  const items = ids.map(id => ({ deadlineId: String(id), idempotencyKey: randomUUID() }));
  return (await client.query(dispose, { input: { items, ...answerWith(changes) } }))['disposeEscalations'];
}

/** What was refused of one of them, as code and field. */
export async function refusal(client: Client, id: number, changes: object = {}): Promise<unknown> {
  const [result] = await answerAll(client, [id], changes);
  return result?.['done'] ? undefined : [result?.['error'].code, result?.['error'].field];
}
