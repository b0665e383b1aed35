/** The words of escalations: as in the database and the API. */

/** Who is told and who must answer: whoever holds it, the supervisor of the unit, the head of the provider, the body above (for a review the reviewing body itself). */
export const audiences = ['officer', 'supervisor', 'head', 'body'] as const;
export type Audience = (typeof audiences)[number];

export const offsetUnits = ['workingDays', 'hours'] as const;
export type OffsetUnit = (typeof offsetUnits)[number];

/** What a breach is answered with first: why it came about. */
export const breachCauses = [
  'workload',
  'absence',
  'mistake',
  'organisationSilent',
  'applicantSilent',
  'carrier',
  'system',
  'otherUnit',
  'other',
] as const;
export type BreachCause = (typeof breachCauses)[number];

/** Open: an answer is due. Promised: answered, to be done by a day still ahead. Closed: answered, and done. */
export const escalationStates = ['open', 'promised', 'closed'] as const;
export type EscalationState = (typeof escalationStates)[number];
