import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface MciRate {
  readonly since: string;
  readonly mci: number;
  readonly note: string | null;
  readonly current: boolean;
}

const ratesQuery = gql`
  query MciRates {
    data: mciRates {
      since
      mci
      note
      current
    }
  }
`;

const addMutation = gql`
  mutation AddMciRate($input: AddMciRateInput!) {
    data: addMciRate(input: $input) {
      since
    }
  }
`;

export const askRates = (signal: AbortSignal) => ask<readonly MciRate[]>(ratesQuery, {}, signal);

export const addRate = (since: string, mci: number, note: string | undefined) =>
  tell<unknown>(addMutation, { input: { since, mci, ...(note ? { note } : {}) } });
