export interface Inquiry {
  readonly id: string;
  readonly number: string | null;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly sentAt: string;
  readonly pleaseAnswerBy: string;
  readonly answeredAt: string | null;
  readonly answerReference: string | null;
  readonly escalatedAt: string | null;
  readonly documents: readonly InquiryDocument[];
}

export interface InquiryDocument {
  readonly documentId: string;
  readonly studied: boolean | null;
  readonly genuine: boolean | null;
  readonly note: string | null;
}

export interface SpecimenComparison {
  readonly documentId: string;
  readonly specimenHeld: boolean;
  readonly signatureMatches: boolean | null;
  readonly sealMatches: boolean | null;
  readonly note: string | null;
  readonly comparedAt: string;
}
