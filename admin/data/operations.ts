import type { Query } from './gql.ts';

type Filter = Readonly<Record<string, unknown>>;

/** The operations of a resource, each with its root field aliased `data`. */
export interface Operations {
  readonly list?: Query;
  readonly one?: Query;
  readonly create?: Query;
  readonly update?: Query;
  /** What the screen's filter is in the words of the schema; as it stands where this is absent. */
  readonly filterOf?: (filter: Filter) => Filter;
  /** The schema's name for an order of a column. */
  readonly sortOf?: (field: string, order: 'ASC' | 'DESC') => unknown;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
