import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export const apostilleValues = ['party', 'not-party', 'not-needed', 'objection'] as const;

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly apostille: string;
  readonly warn: boolean;
  readonly note: string | null;
}

const countriesQuery = gql`
  query CountryList($text: Text) {
    data: destinationCountries(text: $text) {
      code
      name
      apostille
      warn
      note
    }
  }
`;

const setMutation = gql`
  mutation SetDestinationCountry($input: SetDestinationCountryInput!) {
    data: setDestinationCountry(input: $input) {
      code
    }
  }
`;

export const askCountries = (text: string, signal: AbortSignal) =>
  ask<readonly Country[]>(countriesQuery, text ? { text } : {}, signal);

export const setCountry = ({ code, apostille, note }: Readonly<Record<string, unknown>>) =>
  tell<unknown>(setMutation, {
    input: { code: String(code).trim().toUpperCase(), apostille, ...(note ? { note } : {}) },
  });
