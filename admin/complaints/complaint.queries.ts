import { complaintActParts } from '../acts/act.ts';
import { caseParts } from '../applications/caseParts.ts';
import { gql } from '../data/gql.ts';
import type { Operations } from '../data/operations.ts';
import { deadlineParts } from '../deadlines/deadline.ts';
import { provisionParts } from '../law/provision.ts';
import { complaintFilterOf } from './complaintLists.ts';
import { complaintRowParts } from './complaintRow.ts';
import { sealedFileParts } from './sealedFile.ts';

const benchParts = gql`
  fragment BenchParts on Complaint {
    version
    way
    noCaseReason
    arrivedAt
    registeredAt
    registeredOn
    satisfiedAt
    satisfiedFully
    answeredAt
    forwardedAt
    atBodySince
    decidedAt
    decidedBy {
      name
    }
    unexaminedGround
    closedAt
    complainant {
      kind
      name
      phone
      email
      address
    }
    text
    demands
    decisionProvisions {
      ...ProvisionParts
    }
    contested {
      at
      act
      by
      role
      stageBefore
      stageAfter
      version
      facts
      remark
    }
    deadlines {
      ...DeadlineParts
    }
    timeline {
      at
      act
      by
      role
      stageBefore
      stageAfter
      version
      facts
      remark
    }
    allowedActs {
      ...ComplaintActParts
    }
    decisionChoices
    courtNotes {
      id
      court
      claimNumber
      filedOn
      recordedAt
      by
    }
    courtInformation {
      text
      provision {
        ...ProvisionParts
      }
    }
    myConflict {
      id
      text
    }
    earlier {
      ...ComplaintRowParts
      decidedAt
      unexaminedGround
      decisionProvisions {
        id
      }
    }
    sealedFiles {
      ...SealedFileParts
    }
  }
`;

export const complaintOperations: Operations = {
  list: gql`
    query Complaints($filter: ComplaintFilterInput, $first: Int!, $after: String) {
      data: complaints(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          ...ComplaintRowParts
        }
      }
    }
    ${complaintRowParts}
  `,
  one: gql`
    query Complaint($id: ID!) {
      data: complaint(id: $id) {
        ...ComplaintRowParts
        ...BenchParts
        application {
          ...RowParts
          ...WholeParts
          ...FileParts
        }
      }
    }
    ${complaintRowParts}
    ${benchParts}
    ${caseParts}
    ${deadlineParts}
    ${complaintActParts}
    ${sealedFileParts}
    ${provisionParts}
  `,
  filterOf: complaintFilterOf,
};
