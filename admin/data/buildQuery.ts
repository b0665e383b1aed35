import { isRecord } from './errors.ts';
import type { Query } from './gql.ts';
import type { Operations, Page } from './operations.ts';

/** A query, written as ra-data-graphql looks at it: for the kind of its operation alone. */
export interface Document extends Query {
  readonly definitions: readonly [{ readonly operation: 'query' | 'mutation' }];
}

/** The seam to ra-data-graphql: one shape of list and the alias `data` let one switch serve every resource. */
export function buildQueryOver(operations: Readonly<Record<string, Operations>>) {
  return () => (type: string, resource: string, params: Readonly<Record<string, unknown>>) => {
    const of = operations[resource];
    switch (type) {
      case 'GET_LIST':
        return { query: asking(of?.list, type, resource), variables: listVariables(params, of), parseResponse: asList };
      case 'GET_ONE':
        return { query: asking(of?.one, type, resource), variables: { id: params['id'] }, parseResponse: asOne };
      case 'CREATE':
        return {
          query: telling(of?.create, type, resource),
          variables: { input: params['data'] },
          parseResponse: asOne,
        };
      case 'UPDATE':
        return {
          query: telling(of?.update, type, resource),
          variables: { input: params['data'] },
          parseResponse: asOne,
        };
      default:
        throw new TypeError(`${resource} has no ${type}`);
    }
  };
}

const written =
  (operation: 'query' | 'mutation') =>
  (query: Query | undefined, type: string, resource: string): Document => {
    if (!query) {
      throw new TypeError(`${resource} has no ${type}`);
    }
    return { ...query, definitions: [{ operation }] };
  };
const asking = written('query');
const telling = written('mutation');

function listVariables(params: Readonly<Record<string, unknown>>, { filterOf, sortOf }: Operations = {}) {
  const pagination = isRecord(params['pagination']) ? params['pagination'] : {};
  const meta = isRecord(params['meta']) ? params['meta'] : {};
  const sort = isRecord(params['sort']) ? params['sort'] : {};
  const filter = isRecord(params['filter']) ? params['filter'] : {};
  // What is searched for comes apart from the filter of the address.
  const { words, ...screen } = filter;
  return {
    filter: { ...(filterOf ? filterOf(screen) : screen), ...(words ? { text: words } : {}) },
    sort: sortOf?.(String(sort['field']), sort['order'] === 'DESC' ? 'DESC' : 'ASC'),
    first: pagination['perPage'],
    after: meta['after'] ?? null,
  };
}

function asList({ data }: { data: unknown }) {
  const { items, hasNextPage, endCursor } = data as Page<unknown>;
  return { data: [...items], pageInfo: { hasNextPage }, endCursor };
}

function asOne({ data }: { data: unknown }) {
  return { data };
}
