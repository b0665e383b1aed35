/** A paper of the case that can be drawn up now, as a PDF on this server. */
export interface Paper {
  readonly kind: string;
  readonly language: string;
  readonly subjectId: string | null;
  readonly url: string;
  readonly title: string;
}
