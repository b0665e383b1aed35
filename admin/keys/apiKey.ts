import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

/** What a key may ask for, from the least to the most. */
export const coverages = ['figures', 'cases', 'everything'] as const;

export interface ApiKey {
  readonly id: string;
  readonly name: string | null;
  readonly start: string | null;
  readonly owner: { readonly id: string; readonly name: string };
  readonly role: string | null;
  readonly scope: string | null;
  readonly readOnly: boolean;
  readonly covers: (typeof coverages)[number];
  readonly issuedAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly valid: boolean;
}

export interface IssuedKey {
  readonly id: string;
  readonly key: string;
}

const keysQuery = gql`
  query ApiKeys {
    data: apiKeys {
      id
      name
      start
      owner {
        id
        name
      }
      role
      scope
      readOnly
      covers
      issuedAt
      expiresAt
      lastUsedAt
      valid
    }
  }
`;

const issueMutation = gql`
  mutation IssueApiKey($input: IssueApiKeyInput!) {
    data: issueApiKey(input: $input) {
      id
      key
    }
  }
`;

const issueOwnMutation = gql`
  mutation IssueOwnKey($input: IssueOwnKeyInput!) {
    data: issueOwnKey(input: $input) {
      id
      key
    }
  }
`;

const revokeMutation = gql`
  mutation RevokeApiKey($id: ID!) {
    data: revokeApiKey(id: $id)
  }
`;

const revokeOwnMutation = gql`
  mutation RevokeOwnKey($id: ID!) {
    data: revokeOwnKey(id: $id)
  }
`;

export const askKeys = (signal: AbortSignal) => ask<readonly ApiKey[]>(keysQuery, {}, signal);

/** What a form gives; an empty field is not sent. */
type Wanted = Readonly<Record<'name' | 'days' | 'covers' | 'readOnly', unknown>>;

export const issueKey = (grantId: string, { name, days, covers, readOnly }: Wanted) =>
  tell<IssuedKey>(issueMutation, {
    input: { grantId, name, covers, readOnly: readOnly === true, ...(days ? { days } : {}) },
  });

export const issueOwnKey = ({ name, days, covers }: Wanted) =>
  tell<IssuedKey>(issueOwnMutation, { input: { name, days, covers } });

export const revokeKey = (id: string) => tell<string>(revokeMutation, { id });
export const revokeOwnKey = (id: string) => tell<string>(revokeOwnMutation, { id });
