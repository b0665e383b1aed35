import { fieldOf, sortOf } from '../applications/columns.ts';
import type { ViewState } from './savedView.ts';

/** What of a work list can be kept: what is searched for cannot. */
export interface ListState {
  readonly filterValues: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly perPage: number;
}

export function viewStateOf({ filterValues, sort, perPage }: ListState, columns: readonly string[]): ViewState {
  const { preset, columns: _columns, view: _view, text: _text, words: _words, ...others } = filterValues;
  const filter = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== '' && value !== null));
  return {
    ...(typeof preset === 'string' ? { preset } : {}),
    filter,
    sort: sortOf(sort.field, sort.order) ?? null,
    columns,
    perPage,
  };
}

/** The address that shows this state, whoever opens it; `view` says which saved one it is. */
export function addressOf({ preset, filter, sort, columns, perPage }: ViewState, view?: string): string {
  const { field, order } = fieldOf(sort);
  const values = {
    ...filter,
    ...(preset ? { preset } : {}),
    ...(columns ? { columns } : {}),
    ...(view ? { view } : {}),
  };
  const params = new URLSearchParams({
    filter: JSON.stringify(values),
    displayedFilters: '{}',
    sort: field,
    order,
    page: '1',
    perPage: String(perPage ?? 25),
  });
  return `/Application?${String(params)}`;
}
