/** Who or what a search can lead to. */
export const searchHitKinds = ['case', 'complaint'] as const;
export type SearchHitKind = (typeof searchHitKinds)[number];

/** By what it was found, the surest first. */
export const searchMatches = [
  'number',
  'receipt',
  'complaintNumber',
  'iin',
  'bin',
  'documentNumber',
  'applicantName',
] as const;
export type SearchMatch = (typeof searchMatches)[number];

/** Of the office and not of a person; the rest is found only by those who may read personal data. */
export const openMatches = ['number', 'receipt'] as const satisfies readonly SearchMatch[];
