import type { PaperKind, PaperLanguage } from '../papers/paper.ts';

/** What each item is: in the record itself, so that it is under the seal with everything else. */
export type SealedContent =
  | { readonly path: string; readonly kind: 'case' | 'complaint' }
  | { readonly path: string; readonly kind: 'attachment'; readonly attachmentId: number; readonly name: string }
  | {
      readonly path: string;
      readonly kind: 'paper';
      readonly paper: PaperKind;
      readonly language: PaperLanguage;
      /** Its number or its day. */
      readonly mark: string | null;
    };

/** The seal as record/case.json tells of it: for what, of what, when and by whom. */
export interface SealRecord {
  readonly complaintId: number;
  readonly complaintNumber: string | null;
  readonly applicationId: number;
  readonly caseNumber: string | null;
  readonly receiptNumber: string;
  readonly caseVersion: number;
  readonly provider: { readonly nameKk: string; readonly nameRu: string };
  readonly zone: string;
  readonly sealedAt: string;
  readonly sealedBy: { readonly id: number; readonly name: string };
  readonly contents: readonly SealedContent[];
}

export function readSeal(record: Uint8Array): SealRecord {
  return (JSON.parse(Buffer.from(record).toString('utf8')) as { readonly seal: SealRecord }).seal;
}
