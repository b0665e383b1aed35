/** What a key may ask for, from the least to the most; within the grant it carries, never beyond. */
export const keyCoverages = ['figures', 'cases', 'everything'] as const;
export type KeyCoverage = (typeof keyCoverages)[number];

/** What narrows a key beside its grant. */
export interface KeyTerms {
  readonly id: string;
  /** Asks, and never acts or uploads. */
  readonly readOnly: boolean;
  readonly covers: KeyCoverage;
}
