import type { KeyCoverage } from '../officers/apiKeyTerms.ts';

/**
 * The least a key must cover to ask for a field of the root. What is not named here takes a key that covers everything:
 * a new field is closed to the narrower ones until someone thinks of it.
 */
const leastCoverage: Readonly<Record<string, KeyCoverage>> = {
  me: 'figures',
  publicInfo: 'figures',
  calendarWarning: 'figures',
  calendarYear: 'figures',
  calendarVersions: 'figures',
  editions: 'figures',
  edition: 'figures',
  provision: 'figures',
  provisions: 'figures',
  refusalReasons: 'figures',
  hearingRequirements: 'figures',
  complaintTerms: 'figures',
  stageTerms: 'figures',
  mciRates: 'figures',
  dutyQuote: 'figures',
  destinationCountries: 'figures',
  destinationCountry: 'figures',
  providers: 'figures',
  provider: 'figures',
  units: 'figures',
  unit: 'figures',
  offices: 'figures',
  office: 'figures',
  organisations: 'figures',
  organisation: 'figures',
  reviewingBodies: 'figures',
  figureState: 'figures',
  figureThreshold: 'figures',
  figureCases: 'cases',
  applications: 'cases',
  application: 'cases',
  complaints: 'cases',
  complaint: 'cases',
  complaintCounts: 'cases',
  escalations: 'cases',
  escalation: 'cases',
  escalationCounts: 'cases',
  registerEntries: 'cases',
  whatIfDeadlines: 'cases',
  deskSummary: 'cases',
  stageHeatMap: 'cases',
  caseFlow: 'cases',
  breachForecast: 'cases',
  exportEvents: 'cases',
};

/** Reports are what every key is for. */
export function coverageNeeded(rootField: string): KeyCoverage {
  return leastCoverage[rootField] ?? (rootField.endsWith('Report') ? 'figures' : 'everything');
}

export const fieldsOfNarrowKeys: readonly string[] = Object.keys(leastCoverage);
