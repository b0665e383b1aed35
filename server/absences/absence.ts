export const absenceReasons = ['leave', 'illness', 'trip', 'training', 'other'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/** By the day of the provider. */
export const absenceStates = ['ahead', 'now', 'over', 'cancelled'] as const;
export type AbsenceState = (typeof absenceStates)[number];

/** Why nobody stands in: the last of the chain names nobody, or the chain leads back to one who is away. */
export const uncoveredReasons = ['noSubstitute', 'circle'] as const;
export type UncoveredReason = (typeof uncoveredReasons)[number];
