import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

/** A message on deadlines that did not get through to somebody. */
export interface Digest {
  readonly id: string;
  readonly officer: { readonly name: string } | null;
  readonly createdAt: string;
  readonly attempts: number;
  readonly trouble: string | null;
}

const digestsQuery = gql`
  query EscalationDigestsInTrouble {
    data: escalationDigestsInTrouble {
      id
      officer {
        name
      }
      createdAt
      attempts
      trouble
    }
  }
`;

export const askDigestsInTrouble = (signal: AbortSignal) => ask<readonly Digest[]>(digestsQuery, {}, signal);
