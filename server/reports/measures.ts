import type { Measure } from './measure.ts';
import { act } from './measures/act.measure.ts';
import { duration } from './measures/duration.measure.ts';
import { inTime } from './measures/inTime.measure.ts';
import { outcome } from './measures/outcome.measure.ts';
import { refusal } from './measures/refusal.measure.ts';
import { stock } from './measures/stock.measure.ts';
import { timeWith } from './measures/timeWith.measure.ts';
import { intake } from './measures/intake.measure.ts';
import { annulledAct } from './measures/annulledAct.measure.ts';
import { complaint } from './measures/complaint.measure.ts';
import { complaintInTime } from './measures/complaintInTime.measure.ts';
import { counter } from './measures/counter.measure.ts';
import { disposition } from './measures/disposition.measure.ts';
import { escalation } from './measures/escalation.measure.ts';
import { hearing } from './measures/hearing.measure.ts';
import { money } from './measures/money.measure.ts';
import { reassignment } from './measures/reassignment.measure.ts';
import { register } from './measures/register.measure.ts';

/** Everything that is counted. A new one fills itself from the beginning of the history. */
export const measures: readonly Measure[] = [
  intake,
  outcome,
  refusal,
  inTime,
  duration,
  timeWith,
  stock,
  act,
  hearing,
  complaint,
  complaintInTime,
  annulledAct,
  escalation,
  disposition,
  reassignment,
  counter,
  money,
  register,
];
