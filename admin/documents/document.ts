import type { Provision } from '../law/provision.ts';

export interface CaseDocument {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  /** Null to those who may not see personal data, as is the signatory. */
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuerName: string;
  readonly signatoryName: string | null;
  readonly signatoryCapacity: string;
  readonly sealAuthority: string | null;
  readonly form: string;
  readonly validUntil: string | null;
  readonly confirmation: string;
  readonly originalReceivedAt: string | null;
}

export interface ChecklistItem {
  readonly requirement: {
    readonly id: string;
    readonly text: string;
    readonly advisory: boolean;
    readonly provision: Provision;
  };
  readonly state: string;
  readonly note: string | null;
}

export interface Attachment {
  readonly id: string;
  readonly name: string | null;
  readonly mediaType: string;
  readonly size: number;
  readonly addedAt: string;
}
