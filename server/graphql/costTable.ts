/**
 * What an operation costs before it runs, docs/decisions/021. The unit is one record read: an object costs 1 with all
 * its plain fields, a list as many times that as it may hold.
 */
export const costTable = {
  /** Items counted for a list that is not read page by page. */
  plainList: 5,
  /** Items counted for a page that does not say how many it wants, and the most a page holds. */
  usualPage: 25,
  largestPage: 100,
  /** Each act, beside what it answers with. */
  act: 20,
  /** Of root fields that read more than the records they answer with; each beside these. */
  roots: {
    search: 20,
    deskSummary: 50,
    stageHeatMap: 50,
    caseFlow: 50,
    breachForecast: 100,
    deskHearings: 20,
    officerLoads: 50,
    whatIfDeadlines: 10,
    calendarDraft: 100,
  } as Readonly<Record<string, number>>,
  /** A report reads summaries of years, and more of them with each grouping. */
  report: 100,
  reportGrouping: 50,
  /** The most one operation may cost. */
  largestOperation: 10_000,
  /** What may be spent in a minute: by a key, on all servers together; by a person, on each. */
  keyPerMinute: 20_000,
  personPerMinute: 300_000,
} as const;

/** Reports are named as such. */
export const isReport = (rootField: string): boolean => rootField.endsWith('Report');
