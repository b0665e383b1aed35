/** Working days left until the nearest date of a case. */
export const dueBuckets = ['late', 'today', 'inTwoDays', 'inFiveDays', 'later'] as const;
export type DueBucket = (typeof dueBuckets)[number];
