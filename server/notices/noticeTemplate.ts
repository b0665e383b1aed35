import type { Language } from '../law/law.ts';
import type { NoticeKind } from './notice.ts';

/** What each kind of notice may say of a case: numbers, days, places. No IIN, no numbers of documents, no names. */
export const slotNames = {
  accepted: ['acceptedOn', 'termEndsOn', 'office', 'officeAddress'],
  pay: ['amount', 'payBy', 'termEndsOn', 'unpaidProvision'],
  correction: ['what', 'termEndsOn'],
  originals: ['originalsBy', 'termEndsOn'],
  hearing: [
    'preliminaryProvision',
    'grounds',
    'method',
    'place',
    'link',
    'startsOn',
    'startsAt',
    'receivedOn',
    'objectionsUntil',
    'objectionProvision',
    'originalsCalled',
  ],
  postponed: ['method', 'place', 'link', 'startsOn', 'startsAt', 'previousOn', 'previousAt'],
  withdrawn: ['termEndsOn'],
  granted: ['hearingProvision', 'termEndsOn'],
  decision: ['grounds', 'reason', 'office', 'complaint', 'portal'],
  ready: ['office', 'officeAddress', 'keptUntil', 'power'],
  keepingEnds: ['office', 'officeAddress', 'keptUntil', 'power'],
  deadlineMoved: ['previousEnd', 'termEndsOn', 'why', 'decree'],
  reopened: ['termEndsOn'],
} as const satisfies Record<NoticeKind, readonly string[]>;

/** In every notice: which case, who writes, where to ask. */
export const commonSlots = ['receiptNumber', 'provider', 'providerAddress', 'providerPhone'] as const;

export type SlotOf<Kind extends NoticeKind> = (typeof slotNames)[Kind][number];

/** What fills the slots; what a case does not have is null, and the lines that need it fall out. */
export type Slots = Readonly<Record<string, string | null | undefined>>;

interface NoticeText {
  readonly subject: string;
  /** For a text message: the sentences, each standing or falling with its slots. */
  readonly short: readonly string[];
  /** For everything else: the lines. `{?slot}` prints nothing, yet the line stands or falls with it. */
  readonly long: readonly string[];
}

/** Words that fill slots, in the language of the notice. */
export type Words = Readonly<Record<Word, string>>;
export type Word =
  | 'inPerson'
  | 'video'
  | 'written'
  | 'document'
  | 'correct'
  | 'yes'
  | 'notarisedPower'
  | 'anyPower'
  | 'complaint'
  | 'termExtended';

interface NoticeTemplate {
  /** Goes up with every change of a text; a sent notice names the one it was made from. */
  readonly version: number;
  readonly texts: Readonly<Record<Language, NoticeText>>;
}

export type NoticeTemplates = Readonly<Record<NoticeKind, NoticeTemplate>>;
