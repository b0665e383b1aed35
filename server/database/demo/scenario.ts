import type { Channel, GroundId, StageId } from '../../law/law.ts';
import type { Department } from './departments.ts';

/** What a case is to be like; the rest is chance. */
export interface Scenario {
  readonly department: Department;
  readonly channel: Channel;
  readonly filedOn: Temporal.PlainDate;
  readonly ends: 'apostille' | Extract<GroundId, 'incomplete' | 'expired' | 'unpaid'>;
  /** Where it has stood since: after so many acts in that stage. Absent: it goes on as far as there was time. */
  readonly stands?: { readonly stage: StageId; readonly acts: number };
  /** The issuer does not answer in time. */
  readonly silent: boolean;
  /** Nobody comes for the result within the month. */
  readonly uncollected: boolean;
  /** Some of its stages take longer than their terms. */
  readonly slow: boolean;
}
