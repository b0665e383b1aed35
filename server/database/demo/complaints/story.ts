import type {
  BodyKind,
  ComplaintDecision,
  ComplaintDoor,
  ComplaintSubject,
  ComplaintWay,
  Respondent,
} from '../../../law/complaints.ts';
import type { ActName, Channel } from '../../../law/law.ts';
import type { ProvisionId } from '../../../law/provisions.ts';
import type { demoDepartments } from '../people.ts';

/** What is to become of a complaint; people, days and the case it is about are found when it is told. */
export interface Story {
  readonly name: string;
  /** A department with people to sign in as. */
  readonly place: (typeof demoDepartments)[number]['name'];
  /** In which all of it is written. */
  readonly language: 'kk' | 'ru';
  /** The case, or why there is none. */
  readonly about: Contested | { readonly noCaseReason: string };
  readonly subject: ComplaintSubject;
  readonly respondent: Respondent;
  readonly arrives: Doing & { readonly door: ComplaintDoor; readonly way: ComplaintWay; readonly body?: BodyKind };
  readonly text: string;
  readonly demands: string;
  readonly acts: readonly (Doing & Told)[];
}

/** A case over before the complaint, how it ended, and the act of it that is contested. */
export interface Contested {
  readonly channel: Channel;
  readonly ends: 'apostille' | 'incomplete' | 'expired' | 'unpaid' | 'unreliable';
  readonly act: ActName | null;
}

/** When and by whom: so many working days before the present. */
export interface Doing {
  readonly days: number;
  /** Local, of the department. */
  readonly at: string;
  readonly by: 'registrar' | 'supervisor' | 'head' | 'portal' | 'reviewer' | 'secondReviewer';
}

type Told =
  | { readonly act: 'registerComplaint' | 'takeComplaint' | 'forwardComplaint' }
  | { readonly act: 'satisfyComplaint'; readonly fully: boolean; readonly measure: string }
  | { readonly act: 'answerComplaint'; readonly answer: string }
  | { readonly act: 'redirectComplaint'; readonly toWhom: string; readonly reason: string }
  | { readonly act: 'withdrawComplaint'; readonly reason: string }
  | {
      readonly act: 'decideComplaint';
      readonly decision: Exclude<ComplaintDecision, 'leaveUnexamined'>;
      readonly provisions: readonly ProvisionId[];
      readonly reason: string;
    }
  | {
      readonly act: 'recordCourt';
      readonly court: string;
      readonly claimNumber: string;
      /** Working days before the present. */
      readonly filed: number;
    };
