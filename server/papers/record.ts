import type { Channel, DocumentForm, Service } from '../law/law.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { Words } from './paper.ts';

/** What every paper of a case says of it. Days and hours are local to the provider. */
export interface CaseRecord {
  readonly id: number;
  /** Registration number; null until the office registers the case. */
  readonly number: string | null;
  readonly receiptNumber: string;
  readonly service: Service;
  readonly channel: Channel;
  readonly provider: { readonly name: Words; readonly address: string | null; readonly phone: string | null };
  readonly office: Words | null;
  readonly applicant: string;
  readonly representative: string | null;
  readonly filedAt: Temporal.PlainDateTime;
  readonly acceptedOn: Temporal.PlainDate;
  readonly termEndsOn: Temporal.PlainDate;
}

export interface DocumentRecord {
  readonly id: number;
  readonly kind: string;
  readonly number: string | null;
  readonly issuedOn: Temporal.PlainDate | null;
  readonly issuerName: string;
  readonly signatoryName: string;
  readonly signatoryCapacity: string;
  readonly sealAuthority: string | null;
  readonly form: DocumentForm;
}

/** Why the service is refused: a ground of the edition, and what was found in which documents. */
export interface GroundRecord {
  readonly text: Words;
  readonly provision: ProvisionId;
  readonly findings: readonly FindingRecord[];
}

export interface FindingRecord {
  readonly document: DocumentRecord;
  /** Of the catalogue; a ground outside item 9 is its own reason. */
  readonly reason: Words | null;
  readonly toCorrect: Words | null;
  /** In the officer's own words, in the language they wrote. */
  readonly note: string | null;
}

/** When the paper was drawn up, for the properties of the file: of the data, never of the moment of printing. */
export interface Dated {
  readonly at: Temporal.Instant;
}
