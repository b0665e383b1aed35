import { gql } from '../data/gql.ts';

export interface Provision {
  readonly id: string;
  readonly text?: string | null;
  /** Such as "paragraph 10, item 4"; empty where the orders are silent. */
  readonly place?: string | null;
  readonly notFromTheOrders?: boolean;
}

export const provisionParts = gql`
  fragment ProvisionParts on Provision {
    id
    place
    notFromTheOrders
    text
  }
`;
