import type { ApolloClient } from '@apollo/client';
import buildGraphQLProvider, { type BuildQueryFactory } from 'ra-data-graphql';
import {
  type DataProvider,
  type GetListParams,
  type GetListResult,
  type GetOneResult,
  HttpError,
  type RaRecord,
} from 'react-admin';
import { performAct } from '../acts/performAct.ts';
import { buildQueryOver, type Document } from './buildQuery.ts';
import { ask, tell } from './client.ts';
import { Cursors } from './cursors.ts';
import { toRequestError } from './errors.ts';
import { operations } from './resources.ts';

/** All that ra-data-graphql asks of an Apollo client; what is sent, and how a refusal is told, is the same as everywhere here. */
const client = {
  query: async ({ query, variables, context }: Asked) => ({
    data: await ask<unknown>(query, variables, context?.fetchOptions?.signal),
  }),
  mutate: async ({ mutation, variables }: Told) => ({ data: await tell<unknown>(mutation, variables) }),
};

interface Asked {
  readonly query: Document;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context?: { readonly fetchOptions?: { readonly signal?: AbortSignal } };
}

interface Told {
  readonly mutation: Document;
  readonly variables: Readonly<Record<string, unknown>>;
}

const graphql = buildGraphQLProvider({
  client: client as unknown as ApolloClient<unknown>,
  introspection: false,
  buildQuery: buildQueryOver(operations) as unknown as BuildQueryFactory,
});

const cursors = new Cursors();

async function onePage<Item extends RaRecord>(resource: string, params: GetListParams, after: string | null) {
  const result: GetListResult<Item> & { endCursor?: string | null } = await graphql.getList<Item>(resource, {
    ...params,
    meta: { ...params.meta, after },
  });
  return { ...result, endCursor: result.endCursor ?? null };
}

/** Page n needs the cursor page n - 1 ended with: on a fresh address such as `?page=4` the way there is walked. */
async function getList<Item extends RaRecord>(resource: string, params: GetListParams): Promise<GetListResult<Item>> {
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  const list = JSON.stringify([resource, params.filter, params.sort, perPage]);
  for (let at = cursors.nearest(list, page); ; at += 1) {
    const result = await onePage<Item>(resource, params, cursors.startOf(list, at) ?? null);
    if (result.pageInfo?.hasNextPage) {
      cursors.remember(list, at, result.endCursor);
    }
    if (at === page || !result.pageInfo?.hasNextPage) {
      const beyond = at < page;
      return {
        data: beyond ? [] : result.data,
        pageInfo: { hasNextPage: !beyond && result.pageInfo?.hasNextPage === true, hasPreviousPage: page > 1 },
      };
    }
  }
}

/** It hands on what went wrong as the body of an error of its own. */
function mapped<Arguments extends unknown[], Result>(call: (...args: Arguments) => Promise<Result>) {
  return async (...args: Arguments): Promise<Result> => {
    try {
      return await call(...args);
    } catch (error) {
      throw toRequestError(error instanceof HttpError ? error.body : error);
    }
  };
}

export const dataProvider = {
  ...graphql,
  supportAbortSignal: true,
  getList: mapped(getList) as DataProvider['getList'],
  getOne: mapped<Parameters<DataProvider['getOne']>, GetOneResult>(graphql.getOne),
  getMany: (async (resource, { ids, ...params }) => {
    const found = await Promise.all(ids.map(id => dataProvider.getOne(resource, { ...params, id })));
    return { data: found.map(one => one.data) };
  }) as DataProvider['getMany'],
  create: mapped(graphql.create) as DataProvider['create'],
  update: mapped(graphql.update) as DataProvider['update'],
  performAct,
};
