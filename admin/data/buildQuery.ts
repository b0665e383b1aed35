import { isRecord } from './errors.ts';
import type { Operations, Page } from './operations.ts';

/** The seam to ra-data-graphql: one shape of list and the alias `data` let one switch serve every resource. */
export function buildQueryOver(operations: Readonly<Record<string, Operations>>) {
  return () => (type: string, resource: string, params: Readonly<Record<string, unknown>>) => {
    const of = operations[resource];
    switch (type) {
      case 'GET_LIST':
        return { query: known(of?.list, type, resource), variables: listVariables(params, of), parseResponse: asList };
      case 'GET_ONE':
        return { query: known(of?.one, type, resource), variables: { id: params['id'] }, parseResponse: asOne };
      case 'CREATE':
        return {
          query: known(of?.create, type, resource),
          variables: { input: params['data'] },
          parseResponse: asOne,
        };
      case 'UPDATE':
        return {
          query: known(of?.update, type, resource),
          variables: { input: params['data'] },
          parseResponse: asOne,
        };
      default:
        throw new TypeError(`${resource} has no ${type}`);
    }
  };
}

function known<Document>(document: Document | undefined, type: string, resource: string): Document {
  if (!document) {
    throw new TypeError(`${resource} has no ${type}`);
  }
  return document;
}

function listVariables(params: Readonly<Record<string, unknown>>, { filterOf, sortOf }: Operations = {}) {
  const pagination = isRecord(params['pagination']) ? params['pagination'] : {};
  const meta = isRecord(params['meta']) ? params['meta'] : {};
  const sort = isRecord(params['sort']) ? params['sort'] : {};
  const filter = isRecord(params['filter']) ? params['filter'] : {};
  return {
    filter: filterOf ? filterOf(filter) : filter,
    sort: sortOf?.(String(sort['field']), sort['order'] === 'DESC' ? 'DESC' : 'ASC'),
    first: pagination['perPage'],
    after: meta['after'] ?? null,
  };
}

function asList({ data }: { data: { data: Page<unknown> } }) {
  const { items, hasNextPage, endCursor } = data.data;
  return { data: [...items], pageInfo: { hasNextPage }, endCursor };
}

function asOne({ data }: { data: { data: unknown } }) {
  return { data: data.data };
}
