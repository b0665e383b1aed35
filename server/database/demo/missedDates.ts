import type { DemoCase } from './demoCase.ts';

/**
 * Dates missed before the present have climbed their ladders and been answered for: the first sweep asks about those
 * still open alone. What was said of the latest of them is told after the load (escalationHistory.ts).
 */
export function isMissed({ row, endedAt }: DemoCase['deadlines'][number]): boolean {
  return endedAt !== null && endedAt.epochMilliseconds > (row.breachAt ?? row.dueAt).epochMilliseconds;
}

/** The highest rank there can be. */
export const topRank = 32_767;

/** As COPY reads `escalated_to` and `answered_until`. */
export const answeredForGood = `${topRank}\tinfinity`;
export const notClimbed = '\\N\t\\N';
