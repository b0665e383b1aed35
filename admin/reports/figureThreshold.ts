import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface FigureThreshold {
  /** Cases; fewer are hidden. */
  readonly amount: number;
  readonly isShipped: boolean;
  readonly since: string | null;
  readonly setBy: { readonly name: string } | null;
  readonly reason: string | null;
}

const thresholdQuery = gql`
  query FigureThreshold {
    data: figureThreshold {
      amount
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
  mutation SetFigureThreshold($input: SetFigureThresholdInput!) {
    data: setFigureThreshold(input: $input) {
      amount
    }
  }
`;

export const askThreshold = (signal: AbortSignal) => ask<FigureThreshold>(thresholdQuery, {}, signal);

export const setThreshold = (amount: number, reason: string) =>
  tell<unknown>(setMutation, { input: { amount, reason } });
