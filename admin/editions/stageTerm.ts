import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { type Provision, provisionParts } from '../law/provision.ts';

export interface Edition {
  readonly id: string;
  readonly service: string;
  readonly order: string;
  readonly amendedBy: string;
  readonly inForceTo: string | null;
  readonly termsAreSettings: boolean;
}

export interface StageTerm {
  readonly id: string;
  readonly edition: string;
  readonly channel: string;
  /** Null for the term of the service as a whole. */
  readonly stage: string | null;
  readonly amount: number;
  readonly defaultAmount: number;
  readonly unit: string;
  readonly settable: boolean;
  readonly provision: Provision;
  readonly changes: readonly {
    readonly amount: number;
    readonly since: string;
    readonly reason: string;
    readonly setBy: { readonly name: string } | null;
  }[];
}

const editionsQuery = gql`
  query Editions {
    data: editions {
      id
      service
      order
      amendedBy
      inForceTo
      termsAreSettings
    }
  }
`;

const termParts = gql`
  fragment TermParts on StageTerm {
    id
    edition
    channel
    stage
    amount
    defaultAmount
    unit
    settable
    provision {
      ...ProvisionParts
    }
    changes {
      amount
      since
      reason
      setBy {
        name
      }
    }
  }
  ${provisionParts}
`;

const termsQuery = gql`
  query StageTerms($edition: String!, $channel: Channel!) {
    data: stageTerms(edition: $edition, channel: $channel) {
      ...TermParts
    }
  }
  ${termParts}
`;

const setMutation = gql`
  mutation SetStageTerm($input: SetStageTermInput!) {
    data: setStageTerm(input: $input) {
      id
    }
  }
`;

export const askEditions = (signal: AbortSignal) => ask<readonly Edition[]>(editionsQuery, {}, signal);

export const askTerms = (edition: string, channel: string, signal: AbortSignal) =>
  ask<readonly StageTerm[]>(termsQuery, { edition, channel }, signal);

export const setStageTerm = ({ edition, channel, stage }: StageTerm, amount: number, reason: string) =>
  tell<unknown>(setMutation, { input: { edition, channel, stage, amount, reason } });
