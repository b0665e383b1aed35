import { gql } from '@apollo/client';
import { actParts } from '../acts/act.ts';
import type { Operations } from '../data/operations.ts';
import { deadlineParts } from '../deadlines/deadline.ts';
import { deskParts } from '../hearings/hearing.ts';
import { provisionParts } from '../law/provision.ts';
import { noticeParts } from '../notices/notice.ts';
import { applicationFilterOf } from './presets.ts';

const rowParts = gql`
  fragment RowParts on Application {
    id
    number
    receiptNumber
    service
    channel
    stage
    outcome
    termEndsOn
    documentCount
    nextDueOn
    nextDueAt
    late
    provider {
      id
      name
    }
    assignee {
      id
      name
    }
  }
`;

const wholeParts = gql`
  fragment WholeParts on Application {
    version
    edition
    filedAt
    acceptedOn
    refusalReason
    correctionRequested
    homeVisitCall
    ground {
      text
      provision {
        ...ProvisionParts
      }
    }
    office {
      id
      name
    }
    unit {
      id
      name
    }
    destination {
      code
      name
      warn
      note
    }
    applicant {
      kind
      name
      nameLatin
      iin
      bin
      phone
      email
      address
      identityDocument
      heir
      changedData
      language
      representative {
        name
        powerKind
        powerNumber
        powerValidUntil
      }
    }
    counter {
      joinedAt
      calledAt
      servedAt
      waitMinutes
      serviceMinutes
      waitOverLimit
      serviceOverLimit
    }
    stages {
      stage
      holder
      termAmount
      termUnit
      enteredAt
      leftAt
    }
    waitingPeriods {
      reason
      since
      until
      workingDays
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
    deadlines {
      ...DeadlineParts
    }
    allowedActs {
      ...ActParts
    }
  }
`;

const fileParts = gql`
  fragment FileParts on Application {
    documents {
      id
      position
      kind
      number
      issuedOn
      issuerName
      signatoryName
      signatoryCapacity
      sealAuthority
      form
      validUntil
      confirmation
      originalReceivedAt
    }
    checklist {
      requirement {
        id
        text
        advisory
        provision {
          ...ProvisionParts
        }
      }
      state
      note
    }
    payments {
      id
      method
      reference
      paidOn
      amountTenge
      mci
    }
    duty {
      mci
      quotedOn
      perDocumentTenge
      totalTenge
      paidTenge
      paid
      reminders {
        remindedAt
        channel
      }
    }
    inquiries {
      id
      number
      organisation {
        id
        name
      }
      sentAt
      pleaseAnswerBy
      answeredAt
      answerReference
      answeredByLink
      answerLink {
        state
        sentTo
        expiresAt
      }
      escalatedAt
      documents {
        documentId
        studied
        genuine
        note
      }
    }
    specimenComparisons {
      documentId
      specimenHeld
      signatureMatches
      sealMatches
      note
      comparedAt
    }
    parcels {
      id
      direction
      carrier
      tracking
      sentAt
      arrivedAt
    }
    handedOver {
      handedAt
      toWhom
      identityDocument
      powerNumber
    }
    registerEntries {
      id
      year
      number
      state
      result
      signatoryName
      signatoryCapacity
      sealAuthority
      signedOn
      endReason
    }
    attachments {
      id
      name
      mediaType
      size
      addedAt
    }
    preliminaryDecisions {
      ...DeskParts
    }
    notices {
      ...NoticeParts
    }
    papers {
      kind
      language
      subjectId
      url
      title
    }
  }
`;

const orders: Readonly<Record<string, string>> = {
  'nextDueOn ASC': 'nextDueFirst',
  'nextDueOn DESC': 'nextDueLast',
  'acceptedOn ASC': 'oldestFirst',
  'acceptedOn DESC': 'newestFirst',
};

export const applicationOperations: Operations = {
  list: gql`
    query Applications($filter: ApplicationFilterInput, $sort: ApplicationSort, $first: Int!, $after: String) {
      data: applications(filter: $filter, sort: $sort, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          ...RowParts
        }
      }
    }
    ${rowParts}
  `,
  one: gql`
    query Application($id: ID!) {
      data: application(id: $id) {
        ...RowParts
        ...WholeParts
        ...FileParts
      }
    }
    ${rowParts}
    ${wholeParts}
    ${fileParts}
    ${deadlineParts}
    ${deskParts}
    ${noticeParts}
    ${actParts}
    ${provisionParts}
  `,
  filterOf: applicationFilterOf,
  sortOf: (field, order) => orders[`${field} ${order}`],
};
