import { gql } from '../data/gql.ts';
import type { Provision } from '../law/provision.ts';

export interface ActField {
  readonly name: string;
  /** The GraphQL type, without list and non-null marks. */
  readonly type: string;
  readonly required: boolean;
  readonly list: boolean;
  /** What a value is chosen from: parts of the case, or people and organisations. */
  readonly reference: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly fields?: readonly ActField[];
}

/** What acts are done to, each as it was read: the page names it, the server checks its version. */
export interface ActSubject {
  readonly kind: 'application' | 'complaint';
  readonly id: string;
  readonly version: number;
}

/** The server's answer for one act on one case or complaint: the dashboard draws it and decides nothing. */
export interface AllowedAct {
  readonly act: string;
  readonly allowed: boolean;
  /** It is the reader's to do, now or at another time. */
  readonly permitted: boolean;
  readonly reason: { readonly id: string; readonly text: string } | null;
  readonly provision: Provision;
  readonly fields: readonly ActField[];
}

/** Acts on cases and on complaints are alike, and two types of the schema. */
const partsOn = (type: 'AllowedAct' | 'AllowedComplaintAct', fragment: string) => `
  fragment ${fragment} on ${type} {
    act
    allowed
    permitted
    reason {
      id
      text
    }
    provision {
      ...ProvisionParts
    }
    fields {
      ...FieldParts
      fields {
        ...FieldParts
      }
    }
  }
`;

const fieldParts = `
  fragment FieldParts on ActField {
    name
    type
    required
    list
    reference
    choices {
      value
      label
    }
  }
`;

export const actParts = gql(partsOn('AllowedAct', 'ActParts') + fieldParts);

export const complaintActParts = gql(partsOn('AllowedComplaintAct', 'ComplaintActParts') + fieldParts);
