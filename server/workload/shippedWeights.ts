import type { StageId } from '../law/law.ts';

/**
 * Units of work of a case at each stage, until an administrator sets others; no order says so. One unit is the day of
 * an officer who keeps an inquiry going; a case in other hands weighs little or nothing.
 */
export const shippedWeights = {
  carriage: 0,
  registration: 0.25,
  assignment: 0.25,
  completeness: 1.5,
  payment: 0.25,
  inquiry: 1,
  comparison: 1.5,
  originalsCall: 0.5,
  originals: 0.5,
  hearing: 3,
  affixing: 1,
  signature: 0.25,
  booking: 0.5,
  dispatch: 0.5,
  transit: 0.1,
  keeping: 0.1,
  returning: 0.1,
  storage: 0.1,
  resending: 0.25,
  closed: 0,
} as const satisfies Readonly<Record<StageId, number>>;
