/** The lists that have views so far. */
export const viewResources = ['applications'] as const;
export type ViewResource = (typeof viewResources)[number];

/** With whom a view is shared. */
export const viewShares = ['none', 'unit', 'provider'] as const;
export type ViewShare = (typeof viewShares)[number];

/** What moves with the day and the reader: kept by name, so that "due today" stays what is due today. */
export const workPresets = ['mine', 'department', 'unassigned', 'today', 'soon', 'late', 'closed'] as const;
export type WorkPreset = (typeof workPresets)[number];

/** As many views as one person may keep. */
export const mostViews = 100;
/** As long as what a view holds may be, in characters of JSON. */
export const longestState = 10_000;
