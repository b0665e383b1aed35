/** What a list of cases can show, and an export can hold: nothing personal. */
export const caseColumns = [
  'number',
  'receiptNumber',
  'service',
  'channel',
  'stage',
  'stageOpenedAt',
  'outcome',
  'nextDueOn',
  'late',
  'termEndsOn',
  'acceptedOn',
  'filedAt',
  'assignee',
  'unit',
  'provider',
  'office',
  'destination',
  'documentCount',
] as const;
export type CaseColumn = (typeof caseColumns)[number];
