import type { Channel, GroundId, Language, LocalisedText, Service, StageId } from '../law/law.ts';
import type { NoticeChannel } from './notice.ts';

/** One ground found with one document of the case. */
export interface GroundFound {
  readonly ground: GroundId;
  /** Of the catalogue in law/refusalReasons.ts; a ground outside item 9 is its own reason. */
  readonly reason: string;
  /** Place of the document in the application: its number is not for messages. */
  readonly position: number;
}

/** What notices are made of. Days and moments are ISO texts. */
export interface NoticeCase {
  readonly id: number;
  readonly version: number;
  readonly receiptNumber: string;
  readonly service: Service;
  readonly channel: Channel;
  readonly edition: string;
  readonly stage: StageId;
  readonly outcome: 'apostille' | 'refusal' | null;
  readonly ground: GroundId | null;
  readonly refusalReason: string | null;
  readonly correctionRequested: string | null;
  readonly acceptedOn: string;
  readonly termEndsOn: string;
  readonly providerId: number;
  readonly unitId: number | null;
  readonly officeId: number | null;
  readonly bodyIds: readonly number[];
  readonly region: string;
  readonly assigneeId: number | null;
  readonly zone: string;
  readonly provider: LocalisedText;
  readonly providerAddress: string | null;
  readonly providerPhone: string | null;
  readonly office: LocalisedText | null;
  readonly officeAddress: string | null;
  readonly language: Language;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** Of the duty, not yet paid. */
  readonly oweTiyn: number;
  /** Day asked for in the present stage. */
  readonly pleaseBy: string | null;
  readonly keptUntil: string | null;
  readonly hearing: HearingSet | null;
  readonly hearingBefore: string | null;
  readonly grounds: readonly GroundFound[];
  readonly originalsCalled: boolean;
  /** By which the hearing of the last preliminary decision was announced, or may have been: a letter is recorded later. */
  readonly hearingChannels: readonly NoticeChannel[];
}

interface HearingSet {
  readonly method: 'inPerson' | 'video' | 'written';
  readonly place: string | null;
  readonly link: string | null;
  readonly startsAt: string;
}
