import type { RawBuilder } from 'kysely';

/** Tables that are only ever added to, with ids that grow: every measure counts the rows of one of them. */
export const drivers = ['case_event', 'complaint_event', 'escalation', 'disposition'] as const;
export type Driver = (typeof drivers)[number];

export const measureIds = [
  'intake',
  'outcome',
  'refusal',
  'inTime',
  'duration',
  'timeWith',
  'stock',
  'act',
  'hearing',
  'complaint',
  'complaintInTime',
  'annulledAct',
  'escalation',
  'disposition',
  'reassignment',
  'counter',
  'money',
  'register',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** Something that is counted, said once: the worker, the check and the list of cases behind a figure all use its source. */
export interface Measure {
  readonly id: MeasureId;
  /** The table whose new rows may make something to count. */
  readonly driver: Driver;
  /**
   * A select over the CTE `e`, the rows of the driver that are asked for with all their columns. It gives the same rows
   * whenever it is run: it reads nothing that can change after the row of `e`. Its columns, in any order: whose row
   * made it (`event_id`), of which case or complaint (`application_id`, `complaint_id`); `day`, the local day at the
   * provider of what is counted; `recorded_on`, that of the row itself; where (`provider_id`, `service`, `channel`,
   * `edition`); what (`item`, `detail`, both '' where there is nothing to tell apart; `value`, null or whole); `n`, 1
   * or -1, or as many as the row makes of one kind; `amount` in tiyn, else 0.
   */
  readonly source: RawBuilder<unknown>;
}
