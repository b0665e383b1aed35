/** The words of a hearing: as in the database and the API. */

export const hearingMethods = ['inPerson', 'video', 'written'] as const;
export type HearingMethod = (typeof hearingMethods)[number];

export const objectionForms = ['written', 'oral', 'portal'] as const;
export type ObjectionForm = (typeof objectionForms)[number];

/** Who may speak: who applied, their representative, and the owner of the document where that is another person. */
export const participantKinds = ['applicant', 'representative', 'owner'] as const;
export type ParticipantKind = (typeof participantKinds)[number];

/** How the minutes were made (article 74 of the Code). */
export const minutesMadeBy = ['computer', 'electronic', 'typed', 'hand'] as const;
export type MinutesMadeBy = (typeof minutesMadeBy)[number];

export const seats = ['chair', 'secretary'] as const;
export type Seat = (typeof seats)[number];

/**
 * What is left of the lawful way, by the day of the notice: while it is open with a day for every step, when
 * signature, book and dispatch fall on one day, when only the order is kept, and when nothing but an extension remains.
 */
export const hearingRoutes = ['plan', 'lastLawful', 'literalOnly', 'extension'] as const;
export type HearingRoute = (typeof hearingRoutes)[number];

/** Routes that need the recorded decision of a supervisor, from the mildest on. */
export const lateRoutes = ['lastLawful', 'literalOnly', 'extension'] as const satisfies readonly HearingRoute[];
export type LateRoute = (typeof lateRoutes)[number];

export const hearingEnds = ['held', 'notAttended', 'postponed', 'replaced', 'withdrawn'] as const;
export type HearingEnd = (typeof hearingEnds)[number];

export const preliminaryOutcomes = ['refusal', 'apostille', 'withdrawn', 'annulled'] as const;
export type PreliminaryOutcome = (typeof preliminaryOutcomes)[number];
