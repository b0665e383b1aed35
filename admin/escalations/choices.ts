/** The values of the schema's enums, with the keys of their names. */
const named = (kind: string, ids: readonly string[]) => ids.map(id => ({ id, name: `${kind}.${id}` }));

export const audienceChoices = named('audience', ['officer', 'supervisor', 'head', 'body']);
/** Whoever holds the matter works on it; for what is late somebody above answers. */
export const answeringChoices = audienceChoices.slice(1);
export const causeChoices = named('breachCause', [
  'workload',
  'absence',
  'mistake',
  'organisationSilent',
  'applicantSilent',
  'carrier',
  'system',
  'otherUnit',
  'other',
]);
/** Those that bind somebody. */
export const missedKindChoices = named('deadline', [
  'term',
  'stage',
  'dispatch',
  'hearingNotice',
  'hearing',
  'resend',
  'complaintForward',
  'complaintAnswer',
  'complaintReview',
]);
export const offsetUnitChoices = named('offsetUnit', ['workingDays', 'hours']);
