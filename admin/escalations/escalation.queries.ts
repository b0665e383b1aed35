import { complaintRowParts } from '../complaints/complaintRow.ts';
import { gql } from '../data/gql.ts';
import type { Operations } from '../data/operations.ts';
import { deadlineParts } from '../deadlines/deadline.ts';
import { escalationFilterOf } from './presets.ts';

const rowParts = gql`
  fragment EscalationRowParts on Escalation {
    id
    kind
    breachedAt
    state
    answers
    promisedOn
    mayAnswer
    deadline {
      kind
      stage
      dueOn
      endedAt
      state
    }
    number
    application {
      id
      number
      receiptNumber
    }
    complaint {
      id
      number
      arrivedOn
      application {
        id
        number
        receiptNumber
      }
    }
    provider {
      id
      name
    }
    assignee {
      id
      name
    }
    steps {
      tells
      answers
      stepAt
      recordedAt
      isBreach
      told {
        id
        name
      }
    }
  }
`;

export const escalationOperations: Operations = {
  list: gql`
    query Escalations($filter: EscalationFilterInput, $first: Int!, $after: String) {
      data: escalations(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          ...EscalationRowParts
        }
      }
    }
    ${rowParts}
  `,
  one: gql`
    query Escalation($id: ID!) {
      data: escalation(id: $id) {
        ...EscalationRowParts
        deadline {
          ...DeadlineParts
        }
        complaint {
          ...ComplaintRowParts
          arrivedAt
          registeredAt
          complainant {
            kind
            name
            phone
            email
            address
          }
          noCaseReason
          text
          demands
          deadlines {
            ...DeadlineParts
          }
        }
        dispositions {
          id
          madeAt
          madeBy {
            id
            name
          }
          role
          cause
          measure
          newOwner {
            id
            name
          }
          promisedOn
          note
        }
      }
    }
    ${rowParts}
    ${complaintRowParts}
    ${deadlineParts}
  `,
  filterOf: escalationFilterOf,
};
