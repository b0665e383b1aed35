import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { type Provision, provisionParts } from '../law/provision.ts';

export interface HearingRequirement {
  readonly ground: string;
  /** Item 9 demands it: not to be switched off. */
  readonly byEdition: boolean;
  readonly needed: boolean;
}

export interface RequirementChange {
  readonly id: string;
  readonly at: string;
  readonly by: { readonly name: string } | null;
  readonly reason: string | null;
  readonly after: { readonly edition?: string; readonly ground?: string; readonly needed?: boolean } | null;
}

const requirementsQuery = gql`
  query HearingRequirements($edition: String!) {
    data: hearingRequirements(edition: $edition) {
      ground
      byEdition
      needed
    }
  }
`;

const changesQuery = gql`
  query HearingRequirementChanges {
    data: settingEvents(what: hearingRequirement, first: 100) {
      items {
        id
        at
        by {
          name
        }
        reason
        after
      }
    }
  }
`;

const basisQuery = gql`
  query HearingBasis {
    data: provision(id: "CODE-73") {
      ...ProvisionParts
    }
  }
  ${provisionParts}
`;

const setMutation = gql`
  mutation SetHearingRequirement($input: SetHearingRequirementInput!) {
    data: setHearingRequirement(input: $input) {
      ground
    }
  }
`;

export const askRequirements = (edition: string, signal: AbortSignal) =>
  ask<readonly HearingRequirement[]>(requirementsQuery, { edition }, signal);

export const askRequirementChanges = (signal: AbortSignal) =>
  ask<{ items: readonly RequirementChange[] }>(changesQuery, {}, signal);

export const askHearingBasis = (signal: AbortSignal) => ask<Provision>(basisQuery, {}, signal);

export const setHearingRequirement = (edition: string, ground: string, needed: boolean, reason: string) =>
  tell<unknown>(setMutation, { input: { edition, ground, needed, reason } });
