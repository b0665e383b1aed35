import { forbiddenOrUnknown } from '../errors.ts';
import type { PlaceFilter } from '../officers/permissions.ts';

/** What part of the work is looked at, in the words of the filters of lists; nothing named: all the reader may see. */
export interface DeskPlace {
  /** Only what the reader holds. */
  readonly mine?: true;
  readonly providerId?: number;
  readonly unitId?: number;
  readonly officeId?: number;
}

interface Asked {
  readonly providerId: number | null;
  readonly unitId: number | null;
}

/** From the widest on. */
const widths: readonly (keyof PlaceFilter)[] = ['region', 'providerId', 'officeId', 'bodyId', 'unitId', 'assigneeId'];

const widthOf = (filter: PlaceFilter) => Math.max(...widths.map((field, at) => (field in filter ? at : -1)));

/**
 * The widest place where the reader may read a desk, narrowed to what is asked for.
 * Throws FORBIDDEN_OR_UNKNOWN where none of their places reaches that.
 */
export function deskPlace(reach: readonly PlaceFilter[], asked: Asked): DeskPlace {
  const within = reach.filter(place => agree(place.providerId, asked.providerId) && agree(place.unitId, asked.unitId));
  const [widest] = within.toSorted((a, b) => widthOf(a) - widthOf(b));
  if (!widest) {
    throw forbiddenOrUnknown();
  }
  const providerId = widest.providerId ?? asked.providerId;
  const unitId = widest.unitId ?? asked.unitId;
  return {
    ...(widest.assigneeId !== undefined && { mine: true as const }),
    ...(providerId !== null && { providerId }),
    ...(unitId !== null && { unitId }),
    ...(widest.officeId !== undefined && { officeId: widest.officeId }),
  };
}

const agree = (held: number | undefined, asked: number | null) =>
  held === undefined || asked === null || held === asked;
