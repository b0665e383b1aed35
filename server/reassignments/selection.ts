import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import { badInput } from '../errors.ts';

/** Cases one by one, everything a filter matches, or a person's whole desk. */
export type Selection =
  | { readonly by: 'cases'; readonly applicationIds: readonly number[] }
  | { readonly by: 'filter'; readonly filter: ApplicationFilter }
  | { readonly by: 'desk'; readonly officerId: number };

/** As a form gives it. */
export interface GivenSelection {
  readonly applicationIds?: readonly number[] | null;
  readonly filter?: ApplicationFilter | null;
  readonly officerId?: number | null;
}

/** Throws BAD_INPUT unless it is exactly one of the three. */
export function selectionFrom({ applicationIds, filter, officerId }: GivenSelection): Selection {
  const ways: readonly (Selection | false | null | undefined)[] = [
    applicationIds && { by: 'cases', applicationIds },
    filter && { by: 'filter', filter },
    typeof officerId === 'number' && { by: 'desk', officerId },
  ];
  const [selection, another] = ways.filter(way => typeof way === 'object' && way !== null);
  if (!selection || another) {
    throw badInput({ selection: 'selectionOfOne' });
  }
  return selection;
}
