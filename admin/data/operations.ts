import type { DocumentNode } from '@apollo/client';

type Filter = Readonly<Record<string, unknown>>;

/** The operations of a resource, each with its root field aliased `data`. */
export interface Operations {
  readonly list?: DocumentNode;
  readonly one?: DocumentNode;
  readonly create?: DocumentNode;
  readonly update?: DocumentNode;
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
