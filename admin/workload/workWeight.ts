import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface WorkWeight {
  readonly stage: string;
  readonly units: number;
  readonly isShipped: boolean;
  readonly since: string | null;
  readonly setBy: { readonly name: string } | null;
  readonly reason: string | null;
}

const weightsQuery = gql`
  query WorkWeights {
    data: workWeights {
      stage
      units
      isShipped
      since
      setBy {
        name
      }
      reason
    }
  }
`;

const setMutation = gql`
  mutation SetWorkWeight($input: SetWorkWeightInput!) {
    data: setWorkWeight(input: $input) {
      stage
    }
  }
`;

export const askWorkWeights = (signal: AbortSignal) => ask<readonly WorkWeight[]>(weightsQuery, {}, signal);

export const setWorkWeight = (stage: string, units: number, reason: string) =>
  tell<unknown>(setMutation, { input: { stage, units, reason } });
