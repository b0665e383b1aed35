import { forbiddenOrUnknown } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor, may, type PlaceFilter } from '../officers/permissions.ts';
import type { ReportId } from './report.ts';

/** Of what a reader gets figures, and whether small groups are hidden from them there. */
export interface ReportPlace {
  readonly providerId: number | null;
  readonly region: string | null;
  readonly isProtected: boolean;
}

interface Asked {
  readonly providerId: number | null;
  readonly region: string | null;
}

/** Whom a body of complaints reports to itself: complaints of the whole country, and nothing else. */
const forReviewers: readonly ReportId[] = ['complaint'];

/**
 * The widest place where the reader has figures of the report, narrowed to what is asked for. Figures know no units: a
 * grant for a unit gives those of its provider, as to anybody who may see nothing personal there.
 * Throws FORBIDDEN_OR_UNKNOWN where none of their places reaches that.
 */
export function reportPlace(
  actor: Actor,
  report: ReportId,
  asked: Asked,
  regionOf: (providerId: number) => string | undefined,
): ReportPlace {
  const reach = filtersFor(actor, 'readFigures').filter(
    ({ bodyId }) => bodyId === undefined || forReviewers.includes(report),
  );
  const places = reach.flatMap(place => narrowed(place, asked, regionOf) ?? []);
  const [widest] = places.toSorted((a, b) => widthOf(b) - widthOf(a));
  if (!widest) {
    throw forbiddenOrUnknown();
  }
  const { providerId, region } = widest;
  const where = { providerId, region: providerId === null ? region : (regionOf(providerId) ?? null) };
  return { ...widest, isProtected: !may(actor, 'readPersonalData', where) };
}

const widthOf = ({ providerId, region }: Asked) => (providerId !== null ? 0 : region !== null ? 1 : 2);

/** What of a place is asked for; undefined: nothing. */
function narrowed(
  place: PlaceFilter,
  asked: Asked,
  regionOf: (providerId: number) => string | undefined,
): Asked | undefined {
  const providerId = asked.providerId ?? place.providerId ?? null;
  const region = asked.region ?? place.region ?? null;
  const isWithin =
    (place.providerId === undefined || place.providerId === providerId) &&
    (place.region === undefined || place.region === region) &&
    (providerId === null || region === null || regionOf(providerId) === region);
  return isWithin ? { providerId, region } : undefined;
}
