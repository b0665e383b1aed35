/** The words of a notice: as in the database and the API. */

export const noticeKinds = [
  'accepted',
  'pay',
  'correction',
  'originals',
  'hearing',
  'postponed',
  'withdrawn',
  'granted',
  'decision',
  'ready',
  'keepingEnds',
  'deadlineMoved',
  'reopened',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Notices that start the clocks of a hearing: the case must learn when they were sent and delivered. */
const hearingKinds = ['hearing', 'postponed'] as const satisfies readonly NoticeKind[];
export type HearingNoticeKind = (typeof hearingKinds)[number];

export const noticeChannels = [
  'cabinet',
  'sms',
  'email',
  'registeredLetter',
  'telegram',
  'telephonogram',
  'other',
] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

/** Sent by the worker; the rest are sent by people, who record it. */
export const carriedChannels = ['cabinet', 'sms', 'email'] as const satisfies readonly NoticeChannel[];
export type CarriedChannel = (typeof carriedChannels)[number];

export const noticeStates = ['queued', 'toRecord', 'sent', 'delivered', 'failed', 'bounced', 'superseded'] as const;
export type NoticeState = (typeof noticeStates)[number];

export const noticeEvents = ['queued', 'sent', 'delivered', 'failed', 'bounced', 'resent'] as const;
export type NoticeEventName = (typeof noticeEvents)[number];

/** What went wrong: codes, for the words of a mail server may quote an address. */
export const noticeTroubles = [
  /** No answer, or "not now": tried again. */
  'unreachable',
  /** The carrier will not take this message: no use to try again. */
  'refused',
  /** Nothing to send it to. */
  'noAddress',
  /** Taken by the carrier and not brought to the person. */
  'undelivered',
  /** A person reported that it came back. */
  'returned',
  /** Nothing is configured that could carry it. */
  'noCarrier',
] as const;
export type NoticeTrouble = (typeof noticeTroubles)[number];

export function isCarried(channel: NoticeChannel): channel is CarriedChannel {
  return carriedChannels.some(each => each === channel);
}

export function isHearingKind(kind: NoticeKind): kind is HearingNoticeKind {
  return hearingKinds.some(each => each === kind);
}
