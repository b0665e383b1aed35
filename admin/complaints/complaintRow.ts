import { gql } from '../data/gql.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A complaint as lists show it. */
export interface ComplaintRow {
  readonly id: string;
  readonly number: string | null;
  readonly service: string;
  readonly subject: string;
  readonly respondent: string;
  readonly door: string;
  readonly stage: string;
  readonly end: string | null;
  readonly decision: string | null;
  readonly arrivedOn: string;
  readonly nextDueOn: string | null;
  readonly nextDueAt: string | null;
  /** An open date of it has passed. */
  readonly late: boolean;
  readonly provider: Named;
  readonly body: Named;
  readonly official: Named | null;
  readonly reviewer: Named | null;
  /** The line of the history of the case that is contested. */
  readonly contested: { readonly act: string } | null;
  /** Null without a case, or to those who may not read it. */
  readonly application: { readonly id: string; readonly number: string | null; readonly receiptNumber: string } | null;
}

export const complaintRowParts = gql`
  fragment ComplaintRowParts on Complaint {
    id
    number
    service
    subject
    respondent
    door
    stage
    end
    decision
    arrivedOn
    nextDueOn
    nextDueAt
    late
    provider {
      id
      name
    }
    body {
      id
      name
    }
    official {
      id
      name
    }
    reviewer {
      id
      name
    }
    contested {
      act
    }
    application {
      id
      number
      receiptNumber
    }
  }
`;
