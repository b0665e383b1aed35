import { gql } from '../data/gql.ts';
import { deadlineParts } from '../deadlines/deadline.ts';
import { deskParts } from '../hearings/hearing.ts';
import { provisionParts } from '../law/provision.ts';
import { noticeParts } from '../notices/notice.ts';

export const rowParts = gql`
  fragment RowParts on Application {
    id
    number
    receiptNumber
    service
    channel
    stage
    stageOpenedAt
    outcome
    filedAt
    acceptedOn
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
    unit {
      id
      name
    }
    office {
      id
      name
    }
    destination {
      name
    }
  }
`;

/** The case without its file. */
export const wholeParts = gql`
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
      fromOfficer {
        id
        name
      }
      toOfficer {
        id
        name
      }
      remark
    }
    deadlines {
      ...DeadlineParts
    }
    reopenedOn
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
      recalledAt
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

/**
 * RowParts, WholeParts and FileParts: everything of a case but what may be done with it. The case page and the bench of
 * a reviewer name them each: a fragment around them would count against the depth of a query.
 */
export const caseParts = gql`
  ${rowParts}
  ${wholeParts}
  ${fileParts}
  ${deadlineParts}
  ${deskParts}
  ${noticeParts}
  ${provisionParts}
`;
