import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface FoundCase {
  readonly id: string;
  readonly number: string | null;
  readonly receiptNumber: string;
  readonly stage: string;
  readonly outcome: string | null;
  readonly provider: { readonly name: string };
  /** Null to those who may not see personal data. */
  readonly applicant: { readonly name: string; readonly iin: string | null; readonly bin: string | null } | null;
  readonly documents: readonly { readonly number: string | null }[];
}

export interface FoundComplaint {
  readonly id: string;
  readonly number: string | null;
  readonly arrivedOn: string;
  readonly stage: string;
  readonly end: string | null;
  readonly decision: string | null;
  readonly provider: { readonly name: string };
  readonly complainant: { readonly name: string } | null;
}

export type Match = 'number' | 'receipt' | 'complaintNumber' | 'iin' | 'bin' | 'documentNumber' | 'applicantName';

export interface Hit {
  readonly matched: Match;
  readonly application: FoundCase | null;
  readonly complaint: FoundComplaint | null;
}

/** More than fit on a screen nobody reads: the search is narrowed instead. */
export const mostFound = 20;

const searchQuery = gql`
  query Search($text: Text!, $first: Int!) {
    data: search(text: $text, first: $first) {
      matched
      application {
        id
        number
        receiptNumber
        stage
        outcome
        provider {
          name
        }
        applicant {
          name
          iin
          bin
        }
        documents {
          number
        }
      }
      complaint {
        id
        number
        arrivedOn
        stage
        end
        decision
        provider {
          name
        }
        complainant {
          name
        }
      }
    }
  }
`;

/** The text goes in the body of the request: what is looked for is personal, and addresses are kept in many places. */
export const find = (text: string, signal: AbortSignal) =>
  ask<readonly Hit[]>(searchQuery, { text, first: mostFound }, signal);
