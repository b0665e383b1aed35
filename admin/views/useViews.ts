import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useListContext } from 'react-admin';
import { useColumns } from '../applications/useColumns.ts';
import { askViews, type SavedView } from './savedView.ts';
import { viewStateOf } from './viewAddress.ts';

const queryKey = ['savedViews', 'Application'];

/** The views of the work list, the one it shows, and what it shows now as a view would hold it. */
export function useViews() {
  const client = useQueryClient();
  const { filterValues, sort, perPage } = useListContext();
  const { columns } = useColumns();
  const { data: views = [], isError } = useQuery({ queryKey, queryFn: ({ signal }) => askViews(signal), retry: false });
  const values: Readonly<Record<string, unknown>> = filterValues ?? {};
  const current = views.find(({ id }) => id === values['view']);
  const state = viewStateOf({ filterValues: values, sort, perPage }, columns);
  const reload = () => client.invalidateQueries({ queryKey });
  return { views, current, state, reload, isError } satisfies { views: readonly SavedView[] } & Record<string, unknown>;
}
