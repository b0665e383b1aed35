import type { Channel, GroundId, meritsGrounds, StageId } from '../../law/law.ts';
import type { Department } from './departments.ts';

/** A ground of item 9 is found with it, and what comes of that. */
export interface HearingScenario {
  readonly ground: (typeof meritsGrounds)[number];
  readonly outcome: 'refusal' | 'apostille' | 'withdrawn';
  /** Found on the last lawful day of the notice: it takes a decision of the supervisor. */
  readonly late: boolean;
  /** Nothing happens on the way but what must. */
  readonly plain: boolean;
}

/** Where a preliminary decision stands: what was done last of what must be done. */
export const hearingPoints = ['drafted', 'scheduled', 'announced', 'notified', 'minuted', 'heard'] as const;
export type HearingPoint = (typeof hearingPoints)[number];

/** What a case is to be like; the rest is chance. */
export interface Scenario {
  readonly department: Department;
  readonly channel: Channel;
  readonly filedOn: Temporal.PlainDate;
  readonly ends: 'apostille' | Extract<GroundId, 'incomplete' | 'expired' | 'unpaid'>;
  /** Where it has stood since: after so many acts in that stage. Absent: it goes on as far as there was time. */
  readonly stands?: { readonly stage: StageId; readonly acts: number; readonly point?: HearingPoint };
  readonly hearing?: HearingScenario;
  /** The issuer does not answer in time. */
  readonly silent: boolean;
  /** Nobody comes for the result within the month. */
  readonly uncollected: boolean;
  /** Some of its stages take longer than their terms. */
  readonly slow: boolean;
}
