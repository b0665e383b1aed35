import { useListContext } from 'react-admin';
import { sortOf } from './columns.ts';
import { applicationFilterOf } from './presets.ts';

/** What the work list shows now, in the words of the schema: what is searched for is part of it. */
export function useListedCases(): {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: string | undefined;
} {
  const { filterValues, filter: unlisted, sort } = useListContext();
  return {
    filter: applicationFilterOf({ ...filterValues, ...unlisted }),
    sort: sortOf(sort.field, sort.order),
  };
}
