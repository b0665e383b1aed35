import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface NoticeEvent {
  readonly what: string;
  readonly at: string;
  /** Null to those who may not see personal data, as is who answered. */
  readonly reference: string | null;
  readonly answeredBy: string | null;
  readonly trouble: string | null;
  readonly attachmentId: string | null;
}

/** A message to the applicant by one channel; its texts and address are null to those who may not see personal data. */
export interface Notice {
  readonly id: string;
  readonly applicationId: string;
  readonly receiptNumber: string;
  readonly kind: string;
  readonly channel: string;
  readonly counts: boolean;
  readonly language: string;
  readonly subject: string | null;
  readonly body: string | null;
  readonly address: string | null;
  readonly state: string;
  readonly createdAt: string;
  readonly sendAfter: string;
  readonly sentAt: string | null;
  readonly deliveredAt: string | null;
  readonly attempts: number;
  readonly trouble: string | null;
  /** Null where a person sends; `file`: nothing is configured and it goes nowhere. */
  readonly carrier: string | null;
  readonly events: readonly NoticeEvent[];
}

export interface NoticePreview {
  readonly subject: string;
  readonly body: string;
  readonly address: string | null;
}

export const noticeParts = gql`
  fragment NoticeParts on Notice {
    id
    applicationId
    receiptNumber
    kind
    channel
    counts
    language
    subject
    body
    address
    state
    createdAt
    sendAfter
    sentAt
    deliveredAt
    attempts
    trouble
    carrier
    events {
      what
      at
      reference
      answeredBy
      trouble
      attachmentId
    }
  }
`;

const previewQuery = gql`
  query NoticePreview(
    $applicationId: RecordId!
    $kind: NoticeKind!
    $channel: NoticeChannel!
    $language: Language!
    $callForOriginals: Boolean
  ) {
    data: noticePreview(
      applicationId: $applicationId
      kind: $kind
      channel: $channel
      language: $language
      callForOriginals: $callForOriginals
    ) {
      subject
      body
      address
    }
  }
`;

export interface PreviewWanted {
  readonly applicationId: string;
  readonly kind: string;
  readonly channel: string;
  readonly language: string;
  readonly callForOriginals: boolean;
}

export function askPreview(wanted: PreviewWanted, signal: AbortSignal): Promise<NoticePreview> {
  return ask<NoticePreview>(previewQuery, { ...wanted }, signal);
}

const resendMutation = gql`
  mutation ResendNotice($noticeId: RecordId!) {
    data: resendNotice(noticeId: $noticeId) {
      id
      state
    }
  }
`;

/** Asked again, it gives the same: no key is needed. */
export function resendNotice(noticeId: string): Promise<{ readonly id: string; readonly state: string }> {
  return tell(resendMutation, { noticeId });
}

const bounceMutation = gql`
  mutation ReportBounce($noticeId: RecordId!) {
    data: reportBounce(noticeId: $noticeId) {
      id
      state
    }
  }
`;

/** Reported again, nothing changes: no key is needed. */
export function reportBounce(noticeId: string): Promise<{ readonly id: string; readonly state: string }> {
  return tell(bounceMutation, { noticeId });
}

export const isInTrouble = ({ state }: Pick<Notice, 'state'>) => state === 'failed' || state === 'bounced';

/** Letters, telegrams and telephone calls are a person's to make and to record. */
export const isSentByHand = ({ carrier }: Pick<Notice, 'carrier'>) => carrier === null;

const ofHearing = ['hearing', 'postponed'];
export const isOfHearing = ({ kind }: Pick<Notice, 'kind'>) => ofHearing.includes(kind);

/** What comes back to a mailbox or an SMS gateway after it was sent; the cabinet returns nothing. */
export const mayComeBack = (notice: Notice) =>
  isOfHearing(notice) &&
  (notice.channel === 'email' || notice.channel === 'sms') &&
  (notice.state === 'sent' || notice.state === 'delivered');
