import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface ApiKey {
  readonly id: string;
  readonly name: string | null;
  readonly start: string | null;
  readonly owner: { readonly id: string; readonly name: string };
  readonly role: string | null;
  readonly scope: string | null;
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

const revokeMutation = gql`
  mutation RevokeApiKey($id: ID!) {
    data: revokeApiKey(id: $id)
  }
`;

export const askKeys = (signal: AbortSignal) => ask<readonly ApiKey[]>(keysQuery, {}, signal);

export const issueKey = (grantId: string, name: string, days: number | undefined) =>
  tell<IssuedKey>(issueMutation, { input: { grantId, name, ...(days ? { days } : {}) } });

export const revokeKey = (id: string) => tell<string>(revokeMutation, { id });
