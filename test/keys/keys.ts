import { type Api, type Client, clientFor } from '../support/api.ts';

/** A key as its owner, or an administrator, would have it made; at the server the test runs against. */
export async function ownKey(api: Api, owner: Client, covers = 'figures'): Promise<Client & { readonly id: string }> {
  const { issueOwnKey } = await owner.query(
    'mutation ($input: IssueOwnKeyInput!) { issueOwnKey(input: $input) { id key } }',
    { input: { name: 'notebook', covers, days: 30 } },
  );
  return { ...clientFor(owner.officerId, api.server, { 'x-api-key': issueOwnKey.key }), id: issueOwnKey.id };
}

export async function keyFor(
  api: Api,
  administrator: Client,
  owner: Client,
  wanted: object,
): Promise<Client & { readonly id: string }> {
  const { officer } = await administrator.query('query ($id: ID!) { officer(id: $id) { grants { id endedAt } } }', {
    id: String(owner.officerId),
  });
  const { issueApiKey } = await administrator.query(
    'mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { id key } }',
    { input: { name: 'machine', grantId: officer.grants[0].id, ...wanted } },
  );
  return { ...clientFor(owner.officerId, api.server, { 'x-api-key': issueApiKey.key }), id: issueApiKey.id };
}
