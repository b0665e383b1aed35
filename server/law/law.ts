import type { ProvisionId } from './provisions.ts';

/** The vocabulary of the law tables: what an edition of the rules of one service is made of. */

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];
export type LocalisedText = Readonly<Record<Language, string>>;

export const services = ['education', 'justice'] as const;
export type Service = (typeof services)[number];

export const channels = ['corporation', 'portal'] as const;
export type Channel = (typeof channels)[number];

export const roles = [
  'registrar',
  'officer',
  'supervisor',
  'head',
  'clerk',
  'reviewer',
  'analyst',
  'administrator',
  'portal',
  'system',
] as const;
/** `portal` is the e-government portal, a system signed in by API key; `system` is this back office: its worker and its links. */
export type Role = (typeof roles)[number];

/** A reading of a doubtful place, by its number in the catalogue of ambiguities. */
export type AmbiguityId = `AMB-${number}`;

export interface Provision {
  /** Number of the order the provision stands in; null for what neither order contains. */
  readonly order: '209' | '58' | null;
  readonly amendedBy?: '586' | '708';
  /** Paragraph of the rules or row of the standard. */
  readonly place: string;
  readonly kind:
    | 'definition'
    | 'actor'
    | 'channel'
    | 'deadline'
    | 'document requirement'
    | 'ground'
    | 'notice channel'
    | 'payment'
    | 'working hours'
    | 'storage'
    | 'complaint'
    | 'court'
    | 'information'
    | 'not from the orders';
  /** First day in force; `null` when the day of publication is not verified. */
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly text: LocalisedText;
}

export const stageIds = [
  'carriage',
  'registration',
  'assignment',
  'completeness',
  'payment',
  'inquiry',
  'comparison',
  'originalsCall',
  'originals',
  'hearing',
  'affixing',
  'signature',
  'booking',
  'dispatch',
  'transit',
  'keeping',
  'returning',
  'storage',
  'resending',
  'closed',
] as const;
export type StageId = (typeof stageIds)[number];

export interface Term {
  readonly amount: number;
  readonly unit: 'workingDays' | 'calendarMonths';
  readonly calendar: 'provider' | 'corporation';
}

export interface Stage {
  readonly id: StageId;
  /** Who holds the case: the applicant's days are shown apart, the statutory end does not move. */
  readonly holder: 'provider' | 'corporation' | 'applicant' | 'carrier' | 'nobody';
  readonly provision: ProvisionId;
  /** Absent where neither order sets a term. */
  readonly term?: Term;
  /** The stage has no term of its own: it ends inside the term of an earlier one. */
  readonly sharesTermWith?: StageId;
  /** For stages in the applicant's hands: a date asked for, not a limit of the law, in working days before the end. */
  readonly pleaseByBeforeEnd?: number;
  /** Only some cases pass it. */
  readonly occasional?: true;
  readonly readings: readonly AmbiguityId[];
}

export const actNames = [
  'sendToProvider',
  'recordArrival',
  'registerApplication',
  'assignOfficer',
  'takeCase',
  'reassignOfficer',
  'confirmCompleteness',
  'requestCorrection',
  'correctDocument',
  'recordCorrection',
  'refuseIncomplete',
  'refuseExpired',
  'recordPayment',
  'remindPayment',
  'refuseUnpaid',
  'sendInquiry',
  'recordInquiryAnswer',
  'escalateInquiry',
  'compareSpecimen',
  'draftPreliminaryDecision',
  'allowLateRefusal',
  'scheduleHearing',
  'sendHearingNotice',
  'recordNotification',
  'recordObjection',
  'postponeHearing',
  'recordHearing',
  'signMinutes',
  'withdrawPreliminaryDecision',
  'grantAfterHearing',
  'refuseOnMerits',
  'callForOriginals',
  'acceptOriginals',
  'recordOriginals',
  'affixApostille',
  'voidNumber',
  'signDocuments',
  'returnUnsigned',
  'enterInRegister',
  'annulRegisterEntry',
  'dispatchResult',
  'recordArrivalAtCorporation',
  'handOver',
  'returnToProvider',
  'recordReturn',
  'requestResult',
  'resendResult',
] as const;
export type ActName = (typeof actNames)[number];

/** One row of the table stage x act: when it may be done and where the case goes. Who may is in officers/permissionTable.ts. */
export interface ActRow {
  readonly in: readonly StageId[];
  /** The stage the case moves to when the act completes the stage; `stay` keeps it. */
  readonly to: StageId | 'stay';
  /** Further stages the case may move to, by the facts of the case. */
  readonly orTo?: readonly StageId[];
  readonly provision: ProvisionId;
}

export type ActTable = Readonly<Partial<Record<ActName, ActRow>>>;

export interface DocumentRequirement {
  readonly id: string;
  readonly provision: ProvisionId;
  readonly text: LocalisedText;
  /** When it applies; absent means always. */
  readonly when?:
    | 'representative'
    | 'legalEntity'
    | 'heirs'
    | 'changedData'
    | 'foreignProof'
    | 'otherStateBody'
    | 'prepaid';
  /** The standard lists it, yet its absence alone is no ground for refusal. */
  readonly advisory?: true;
}

export const groundIds = ['incomplete', 'expired', 'unpaid', 'unreliable', 'convention'] as const;
export type GroundId = (typeof groundIds)[number];

/** Item 9 of the standard: refusal on the merits. */
export const meritsGrounds = ['unreliable', 'convention'] as const satisfies readonly GroundId[];

export interface Ground {
  readonly id: GroundId;
  readonly provision: ProvisionId;
  /** As the edition has it; an administrator may widen it to a ground that stands outside item 9 (AMB-22). */
  readonly needsHearing: boolean;
  readonly text: LocalisedText;
}

/** What intake admits: values outside `allowed` break `rule`, worded in graphql/inputMessages.ts. */
export interface Admitted<Value extends string> {
  readonly allowed: readonly Value[];
  readonly rule: string;
  readonly provision: ProvisionId;
}

export interface IntakeTable {
  readonly applicants: Admitted<'person' | 'entity'>;
  /** Powers of attorney by kind of applicant; none at all where people act in their own name only. */
  readonly powersOfPerson: Admitted<PowerKind>;
  readonly powersOfEntity: Admitted<PowerKind>;
  readonly signatures: Admitted<SignedWith>;
  /** Null where the orders ask for no consent. */
  readonly consent: Admitted<ConsentEvidence> | null;
  readonly issuers: Admitted<IssuerKind>;
  readonly forms: Admitted<DocumentForm>;
  readonly payments: Admitted<PaymentMethod>;
}

export type PowerKind = 'simple' | 'notarised' | 'entity' | 'foreign';
export type SignedWith = 'hand' | 'eds' | 'otp';
export type ConsentEvidence = 'signedPaper' | 'eds' | 'otp';
export type IssuerKind = 'education' | 'stateBody' | 'justiceBody' | 'notary';
export type DocumentForm = 'original' | 'notarisedCopy' | 'scan';
export type PaymentMethod = 'receipt' | 'prepaidCopy' | 'gateway';

/** How a result is handed over. */
export interface IssueTable {
  readonly receipt: ProvisionId;
  readonly power: ProvisionId;
  /** A representative needs a notarised power of attorney; false: any document that states the powers. */
  readonly notarisedPower: boolean;
}

export interface Procedure {
  readonly service: Service;
  readonly channel: Channel;
  /** Whole term of the service in working days of the provider's calendar. */
  readonly term: Term & { readonly provision: ProvisionId };
  /** True where the working day of receipt is day 1 of the term; false where counting starts the next working day. */
  readonly countsReceiptDay: boolean;
  readonly countsReceiptDayProvision: ProvisionId;
  readonly countsReceiptDayReadings: readonly AmbiguityId[];
  /** In the order the case passes them. */
  readonly stages: readonly Stage[];
  readonly acts: ActTable;
  readonly documents: readonly DocumentRequirement[];
  readonly intake: IntakeTable;
  readonly issue: IssueTable;
  /** Reminders on this many different days come before a refusal for non-payment (AMB-09). */
  readonly reminderDaysBeforeRefusal: number;
}

export interface WorkingHours {
  /** ISO weekdays, Monday is 1. */
  readonly weekdays: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly lunch?: readonly [from: string, to: string];
  readonly provision: ProvisionId;
}

export interface Edition {
  readonly id: string;
  readonly service: Service;
  readonly order: string;
  readonly amendedBy: string;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly grounds: readonly Ground[];
  readonly hours: Readonly<Record<'provider' | 'corporation', WorkingHours>>;
  readonly procedures: Readonly<Record<Channel, Procedure>>;
  /** True where stage terms are a working default an administrator may change. */
  readonly termsAreSettings: boolean;
}
