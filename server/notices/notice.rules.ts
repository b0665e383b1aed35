import type { ActName, Channel, Language, Service, StageId } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { CarriedChannel, NoticeChannel, NoticeKind } from './notice.ts';

type Listed = Readonly<Partial<Record<NoticeChannel, ProvisionId>>>;

const listedInCorporation: Listed = {
  registeredLetter: 'EDU-10.H5',
  telephonogram: 'EDU-10.H6',
  telegram: 'EDU-10.H6',
  sms: 'EDU-10.H7',
  email: 'EDU-10.H8',
  other: 'EDU-10.H9',
};

/** In the portal channel the cabinet and the text message are two channels (AMB-31). */
const listedOnPortal: Listed = {
  registeredLetter: 'EDU-11.H5',
  telephonogram: 'EDU-11.H6',
  telegram: 'EDU-11.H6',
  sms: 'EDU-11.H7',
  email: 'EDU-11.H8',
  other: 'EDU-11.H9',
  cabinet: 'EDU-11.H11',
};

const listed: Readonly<Record<Channel, Listed>> = { corporation: listedInCorporation, portal: listedOnPortal };

/** Whether a notice by the channel counts as notification; the cabinet of a Corporation case is only an extra (AMB-32). */
export function countsFor(applicationChannel: Channel, noticeChannel: NoticeChannel): boolean {
  return listed[applicationChannel][noticeChannel] !== undefined;
}

/** The provision that lists the channel; undefined where none does. Order 708 lists none: the chain is a setting. */
export function channelProvision(
  service: Service,
  applicationChannel: Channel,
  noticeChannel: NoticeChannel,
): ProvisionId | undefined {
  const provision = listed[applicationChannel][noticeChannel];
  return provision && service === 'justice' ? 'NFO-JUS-STAGE' : provision;
}

/** Working days a plan allows between sending and delivery (NFO-NOTICE-DELIVERY). */
export const expectedDelivery = {
  cabinet: 0,
  sms: 0,
  email: 0,
  registeredLetter: 5,
  telegram: 1,
  telephonogram: 0,
  other: 0,
} as const satisfies Record<NoticeChannel, number>;

export interface QueuedByAct {
  readonly kind: NoticeKind;
  /** Sent at once, at any hour. */
  readonly urgent?: true;
  /** Only when the act has brought the case to this stage. */
  readonly entering?: StageId;
  /** Only for this decision. */
  readonly outcome?: 'apostille' | 'refusal';
  /** Only where a notice of a hearing went out before: there is something to take back. */
  readonly afterHearingNotice?: true;
}

type TellingAct = ActName | 'acceptApplication' | 'submitApplication' | 'reopenCase';

/** Which act tells the applicant what. The notices of the hearing itself name their channels and are queued apart. */
export const noticesOfActs: Readonly<Partial<Record<TellingAct, readonly QueuedByAct[]>>> = {
  acceptApplication: [{ kind: 'accepted' }],
  submitApplication: [{ kind: 'accepted' }],
  requestCorrection: [{ kind: 'correction' }],
  confirmCompleteness: [{ kind: 'pay', entering: 'payment' }],
  remindPayment: [{ kind: 'pay' }],
  callForOriginals: [{ kind: 'originals' }],
  withdrawPreliminaryDecision: [{ kind: 'withdrawn', urgent: true, afterHearingNotice: true }],
  grantAfterHearing: [{ kind: 'granted' }],
  // A refusal is one when the head has signed it.
  signDocuments: [{ kind: 'decision', outcome: 'refusal' }],
  recordArrivalAtCorporation: [{ kind: 'ready' }],
  reopenCase: [{ kind: 'reopened' }],
};

export interface ActDone {
  readonly stageBefore: StageId | null;
  readonly stage: StageId;
  readonly outcome: 'apostille' | 'refusal' | null;
  readonly hearingAnnounced: boolean;
}

export function noticesOf(act: TellingAct, done: ActDone): readonly QueuedByAct[] {
  return (noticesOfActs[act] ?? []).filter(
    ({ entering, outcome, afterHearingNotice }) =>
      (!entering || (done.stage === entering && done.stageBefore !== entering)) &&
      (!outcome || done.outcome === outcome) &&
      (!afterHearingNotice || done.hearingAnnounced),
  );
}

export interface Contacts {
  readonly phone: string | null;
  readonly email: string | null;
}

/** How an applicant is told: on the portal in the cabinet and by SMS; at the counter by what they left. */
export function channelsFor(applicationChannel: Channel, { phone, email }: Contacts): readonly CarriedChannel[] {
  return applicationChannel === 'portal'
    ? ['cabinet', ...(phone ? (['sms'] as const) : [])]
    : [...(phone ? (['sms'] as const) : []), ...(email ? (['email'] as const) : [])];
}

/** Official notices are in the state language and in Russian: whoever chose English is written to in Russian. */
export function noticeLanguage(chosen: Language): 'kk' | 'ru' {
  return chosen === 'kk' ? 'kk' : 'ru';
}

/** Tried so many times: over a day; urgent ones over half an hour, so that a person can take another way in time. */
export function attemptsOf(urgent: boolean): number {
  return urgent ? 8 : 14;
}

/** The applicant is told so many working days before the month at the Corporation ends. */
export const keepingReminderDays = 5;
