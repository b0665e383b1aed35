import { isForLater, refusalIn, toRequestError } from './errors.ts';
import { type Query, written } from './gql.ts';
import { positionHeader } from './position.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Sends it in the language of the page. TanStack Query is the only cache; throws a RequestError. */
async function send<Data>(query: Query, variables: Variables, how: RequestInit = {}): Promise<Data> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
        ...positionHeader(),
      },
      body: JSON.stringify({ query: written(query), variables }),
      ...how,
    });
    const answer: unknown = await response.json().catch(() => null);
    const refusal = refusalIn(answer, response.status);
    if (refusal) {
      throw refusal;
    }
    return (answer as { readonly data: { readonly data: Data } }).data.data;
  } catch (error) {
    throw toRequestError(error);
  }
}

/**
 * Asks for one root field, which is aliased `data`, as everywhere in the dashboard. A server that is overloaded is
 * asked again before anybody is told; an act is never repeated unasked.
 */
export async function ask<Data>(query: Query, variables: Variables = {}, signal?: AbortSignal): Promise<Data> {
  for (const pause of pauses) {
    try {
      return await send<Data>(query, variables, signal ? { signal } : {});
    } catch (error) {
      if (signal?.aborted || !isForLater(error)) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, pause * (0.75 + Math.random() / 2)));
    }
  }
  return send<Data>(query, variables, signal ? { signal } : {});
}

/** In milliseconds, and never in step with others: the server asks for two seconds. */
const pauses = [2000, 4000];

export function tell<Data>(mutation: Query, variables: Variables): Promise<Data> {
  return send<Data>(mutation, variables);
}

/** Told by a page that is being left: it is sent even when the page is gone before the answer, which nobody reads. */
export function tellLeaving(mutation: Query, variables: Variables): void {
  void send(mutation, variables, { keepalive: true }).catch(() => undefined);
}
