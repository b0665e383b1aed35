import type { ActName, Service } from './law.ts';
import type { ProvisionId } from './provisions.ts';

/** Complaints and court: paragraphs 17 and 18 of Order 209. Order 58 as amended has none: the same chain is a working default there. */

export const complaintStages = ['registration', 'provider', 'body', 'closed'] as const;
/** Where a complaint is: arrived and not yet registered; on the provider's desk; at the reviewing body; over. */
export type ComplaintStage = (typeof complaintStages)[number];

export const complaintSubjects = ['decision', 'act', 'omission'] as const;
export type ComplaintSubject = (typeof complaintSubjects)[number];

export const respondents = ['provider', 'official', 'corporation'] as const;
/** Against whom: the provider, a named official of it, or staff of the State Corporation. */
export type Respondent = (typeof respondents)[number];

/** Both doors are open: the provider's and that of the body (AMB-48). */
export const complaintDoors = ['provider', 'body'] as const;
export type ComplaintDoor = (typeof complaintDoors)[number];

/** How it came. */
export const complaintWays = ['office', 'post', 'portal', 'email', 'telephone'] as const;
export type ComplaintWay = (typeof complaintWays)[number];

export const complainantKinds = ['applicant', 'representative'] as const;
export type ComplainantKind = (typeof complainantKinds)[number];

/** What ended it: the demands met and answered, a decision of the body, the answer after it was sent back, another addressee, the complainant. */
export const complaintEnds = ['satisfied', 'decided', 'answered', 'redirected', 'withdrawn'] as const;
export type ComplaintEnd = (typeof complaintEnds)[number];

/** Superior body, quality body; for staff of the Corporation its head or the body in informatisation (EDU-17.1, EDU-17.7). */
export const bodyKinds = ['superior', 'quality', 'corporationHead', 'informatisation'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const complaintDecisions = [
  'uphold',
  'annulAndOrder',
  'annulAndGrant',
  'sendBack',
  'dismiss',
  'leaveUnexamined',
] as const;
export type ComplaintDecision = (typeof complaintDecisions)[number];

/** A decision stands or falls; an act or an omission is found wrong, and sent back to be mended, or is not. */
export const decisionsOn = {
  decision: ['uphold', 'annulAndOrder', 'annulAndGrant', 'sendBack', 'dismiss', 'leaveUnexamined'],
  act: ['sendBack', 'dismiss', 'leaveUnexamined'],
  omission: ['sendBack', 'dismiss', 'leaveUnexamined'],
} as const satisfies Record<ComplaintSubject, readonly ComplaintDecision[]>;

/** Acts by which a case is decided, and what takes a decision back: between them it stands. */
export const decidingActs = [
  'refuseIncomplete',
  'refuseExpired',
  'refuseUnpaid',
  'refuseOnMerits',
  'affixApostille',
] as const satisfies readonly ActName[];
export const undoingActs = ['returnUnsigned', 'reopenCase'] as const satisfies readonly (ActName | 'reopenCase')[];

/** Decisions by which the contested one falls and the case is open again. */
export const annulments = ['annulAndOrder', 'annulAndGrant'] as const satisfies readonly ComplaintDecision[];

export function annuls(decision: ComplaintDecision): decision is (typeof annulments)[number] {
  return annulments.some(one => one === decision);
}

export const unexaminedGrounds = [
  'anonymous',
  'noPowers',
  'alreadyDecided',
  'beforeCourt',
  'notCompetent',
  'withdrawn',
] as const;
export type UnexaminedGround = (typeof unexaminedGrounds)[number];

export const complaintActNames = [
  'registerComplaint',
  'satisfyComplaint',
  'answerComplaint',
  'forwardComplaint',
  'redirectComplaint',
  'withdrawComplaint',
  'takeComplaint',
  'reassignComplaint',
  'decideComplaint',
  'recordCourt',
] as const;
export type ComplaintActName = (typeof complaintActNames)[number];

export interface ComplaintActRow {
  readonly in: readonly ComplaintStage[];
  /** `stay` keeps it where it is; `orTo` where the facts of the complaint lead further. */
  readonly to: ComplaintStage | 'stay';
  readonly orTo?: readonly ComplaintStage[];
  readonly provision: ProvisionId;
}

const open = ['registration', 'provider', 'body'] as const;

const education: Readonly<Record<ComplaintActName, ComplaintActRow>> = {
  registerComplaint: { in: ['registration'], to: 'provider', orTo: ['body'], provision: 'EDU-17.5' },
  satisfyComplaint: { in: ['provider', 'body'], to: 'stay', orTo: ['closed'], provision: 'EDU-17.4' },
  answerComplaint: { in: ['provider', 'body'], to: 'stay', orTo: ['closed'], provision: 'EDU-17.5' },
  forwardComplaint: { in: ['provider'], to: 'body', provision: 'EDU-17.3' },
  redirectComplaint: { in: open, to: 'closed', orTo: ['registration'], provision: 'NFO-REDIRECTION' },
  withdrawComplaint: { in: open, to: 'closed', provision: 'NFO-COMPLAINT-WITHDRAWAL' },
  takeComplaint: { in: ['body'], to: 'stay', provision: 'EDU-17.1' },
  reassignComplaint: { in: ['body'], to: 'stay', provision: 'EDU-17.1' },
  decideComplaint: { in: ['body'], to: 'closed', orTo: ['provider'], provision: 'EDU-17.1' },
  recordCourt: { in: complaintStages, to: 'stay', provision: 'EDU-18.1' },
};

/** Order 58 as amended says nothing of complaints: there the same rules are a working default. */
export const complaintProvision = (service: Service, provision: ProvisionId): ProvisionId =>
  service === 'justice' && provision.startsWith('EDU-') ? 'NFO-JUS-COMPLAINT' : provision;

const justice = Object.fromEntries(
  Object.entries(education).map(([act, row]) => [
    act,
    { ...row, provision: complaintProvision('justice', row.provision) },
  ]),
) as Readonly<Record<ComplaintActName, ComplaintActRow>>;

export const complaintActs: Readonly<Record<Service, Readonly<Record<ComplaintActName, ComplaintActRow>>>> = {
  education,
  justice,
};

/** Working days of the provider's calendar. */
export interface ComplaintClock {
  readonly amount: number;
  readonly startsFrom: 'arrival' | 'registration';
  readonly provision: ProvisionId;
  /** Not from the orders: an administrator may change it. */
  readonly isSetting: boolean;
}

/** Sent on with the administrative file, or satisfied in full. */
export const forwardClock: ComplaintClock = {
  amount: 3,
  startsFrom: 'arrival',
  provision: 'EDU-17.3',
  isSetting: false,
};

/** Answered by the provider itself. */
export const answerClock: ComplaintClock = {
  amount: 5,
  startsFrom: 'registration',
  provision: 'EDU-17.5',
  isSetting: false,
};

/** Decided by the body, from the registration there. Only that of the quality body stands in the order. */
export const reviewClocks: Readonly<Record<BodyKind, ComplaintClock>> = {
  quality: { amount: 15, startsFrom: 'registration', provision: 'EDU-17.6', isSetting: false },
  superior: { amount: 20, startsFrom: 'registration', provision: 'NFO-SUPERIOR-REVIEW', isSetting: true },
  corporationHead: { amount: 5, startsFrom: 'registration', provision: 'NFO-CORPORATION-REVIEW', isSetting: true },
  informatisation: { amount: 5, startsFrom: 'registration', provision: 'NFO-CORPORATION-REVIEW', isSetting: true },
};

/** How reviewers and the provider see their complaints. */
export const complaintLists = ['new', 'dueToday', 'dueSoon', 'late', 'decided'] as const;
export type ComplaintList = (typeof complaintLists)[number];
