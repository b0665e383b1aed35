import { ApolloClient, ApolloLink, type DocumentNode, HttpLink, InMemoryCache } from '@apollo/client';
import { toRequestError } from './errors.ts';

/** The server answers in the language of the page. */
const inPageLanguage = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
    headers: { ...headers, 'Accept-Language': document.documentElement.lang },
  }));
  return forward(operation);
});

/** TanStack Query is the cache: Apollo keeps nothing, so two caches cannot disagree. */
export const client = new ApolloClient({
  link: inPageLanguage.concat(new HttpLink({ uri: '/graphql', credentials: 'same-origin' })),
  cache: new InMemoryCache(),
  defaultOptions: {
    query: { fetchPolicy: 'no-cache' },
    mutate: { fetchPolicy: 'no-cache' },
  },
});

/** A question outside the resources: the root field is aliased `data`, as everywhere in the dashboard. */
export async function ask<Data>(
  query: DocumentNode,
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<Data> {
  try {
    const answer = await client.query<{ data: Data }>({
      query,
      variables,
      ...(signal ? { context: { fetchOptions: { signal } } } : {}),
    });
    return answer.data.data;
  } catch (error) {
    throw toRequestError(error);
  }
}

export async function tell<Data>(mutation: DocumentNode, variables: Record<string, unknown>): Promise<Data> {
  try {
    const answer = await client.mutate<{ data: Data }>({ mutation, variables });
    if (!answer.data) {
      throw new TypeError('A mutation without errors has data');
    }
    return answer.data.data;
  } catch (error) {
    throw toRequestError(error);
  }
}
