import type { HearingFacts } from '../applications/facts.ts';
import { type LateRoute, lateRoutes } from './hearing.ts';

/** Which decision of a supervisor a refusal needs on that day; null while the way is open to the officer alone. */
export function routeNeeded(
  { lateFrom, literalOn }: Pick<HearingFacts, 'lateFrom' | 'literalOn'>,
  today: Temporal.PlainDate,
): LateRoute | null {
  const on = today.toString();
  if (lateFrom === null || literalOn === null || on < lateFrom) {
    return null;
  }
  if (on > literalOn) {
    return 'extension';
  }
  return on > lateFrom ? 'literalOnly' : 'lastLawful';
}

/** A decision taken for a later route holds for the milder ones too. */
export function covers(allowed: LateRoute | null, needed: LateRoute | null): boolean {
  return needed === null || (allowed !== null && lateRoutes.indexOf(allowed) >= lateRoutes.indexOf(needed));
}
