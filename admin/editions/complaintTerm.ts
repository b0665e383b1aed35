import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { type Provision, provisionParts } from '../law/provision.ts';

/** Working days in which a body decides a complaint. */
export interface ComplaintTerm {
  readonly bodyKind: string;
  readonly amount: number;
  /** The order does not say it: an administrator may change it. */
  readonly settable: boolean;
  readonly since: string | null;
  readonly setBy: { readonly name: string } | null;
  readonly reason: string | null;
  readonly provision: Provision;
}

const termsQuery = gql`
  query ComplaintTerms {
    data: complaintTerms {
      bodyKind
      amount
      settable
      since
      setBy {
        name
      }
      reason
      provision {
        ...ProvisionParts
      }
    }
  }
  ${provisionParts}
`;

const setMutation = gql`
  mutation SetComplaintTerm($input: SetComplaintTermInput!) {
    data: setComplaintTerm(input: $input) {
      bodyKind
    }
  }
`;

export const askComplaintTerms = (signal: AbortSignal) => ask<readonly ComplaintTerm[]>(termsQuery, {}, signal);

export const setComplaintTerm = (bodyKind: string, amount: number, reason: string) =>
  tell<unknown>(setMutation, { input: { bodyKind, amount, reason } });
