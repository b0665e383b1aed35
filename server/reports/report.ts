import type { Channel, Service } from '../law/law.ts';

/** The words of reports, as in the API. */

const reportIds = [
  'intake',
  'timeliness',
  'duration',
  'timeWith',
  'refusal',
  'hearing',
  'complaint',
  'escalation',
  'workload',
  'reassignment',
  'counter',
  'money',
  'register',
] as const;
export type ReportId = (typeof reportIds)[number];

/** By what the rows of any report can be told apart. */
export const reportGroups = [
  'month',
  'quarter',
  'year',
  'provider',
  'region',
  'service',
  'channel',
  'edition',
] as const;
export type ReportGroup = (typeof reportGroups)[number];

/** What the rows of one report are besides: always there, each report has its own. */
export const ownKeys = [
  'stage',
  'holder',
  'ground',
  'route',
  'kind',
  'cause',
  'act',
  'role',
  'reason',
  'counter',
  'rate',
  'method',
] as const;
export type OwnKey = (typeof ownKeys)[number];

interface ReportFilter {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly service?: Service | null;
  readonly channel?: Channel | null;
  readonly providerId?: number | null;
  readonly region?: string | null;
  readonly edition?: string | null;
}

export interface AskedReport {
  readonly filter: ReportFilter;
  readonly groupBy: readonly ReportGroup[];
  readonly asOf: Temporal.PlainDate | null;
}
