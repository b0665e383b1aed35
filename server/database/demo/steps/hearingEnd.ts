import type { DemoDecision, DemoHearing } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import { hearingAhead } from '../hearingFacts.ts';

/** What is over leaves its room and its officers free. */
export function endHearing(decision: DemoDecision, endReason: DemoHearing['endReason'], { at }: Moment): void {
  Object.assign(hearingAhead(decision) ?? {}, { endedAt: at, endReason });
}
