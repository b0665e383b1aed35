export interface Inquiry {
  readonly id: string;
  readonly number: string | null;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly sentAt: string;
  readonly pleaseAnswerBy: string;
  readonly answeredAt: string | null;
  readonly answerReference: string | null;
  readonly answeredByLink: boolean;
  readonly answerLink: AnswerLink | null;
  readonly escalatedAt: string | null;
  readonly documents: readonly InquiryDocument[];
}

/** The link by which the organisation may answer itself. */
export interface AnswerLink {
  readonly state: string;
  /** Null to those who may not see personal data. */
  readonly sentTo: string | null;
  readonly expiresAt: string;
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
