import { useListContext, useStore } from 'react-admin';
import { type ColumnId, columnsFrom, usualColumns } from './columns.ts';

/** Those of the address, so that a link shows what was seen; else those last chosen in this browser. */
export function useColumns() {
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const [kept, keep] = useStore<readonly string[]>('work.columns', usualColumns);
  const given: unknown = filterValues?.['columns'];
  const columns = columnsFrom(given) ?? columnsFrom(kept) ?? usualColumns;
  const choose = (chosen: readonly ColumnId[]) => {
    keep(chosen);
    setFilters({ ...filterValues, columns: chosen }, displayedFilters);
  };
  return { columns, choose };
}
