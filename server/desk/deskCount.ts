import type { Facts } from '../errors.ts';

/** Above this nobody counts on: the number says that there are more. */
export const mostCounted = 10_000;

/** A number, with the list behind it: which one, and its filter in the words of the API. */
export interface DeskCount {
  readonly count: number;
  readonly isCapped: boolean;
  readonly list: { readonly resource: string; readonly filter: Facts };
}

export function deskCount(counted: number, resource: string, filter: object): DeskCount {
  return {
    count: Math.min(counted, mostCounted),
    isCapped: counted > mostCounted,
    list: { resource, filter: said(filter) },
  };
}

/** As many cases as an address may name that a browser asks for again. */
const mostNamed = 500;

/** Cases no condition describes: their list names them. */
export function namedCases(ids: readonly number[]): DeskCount {
  const { list } = deskCount(0, 'Application', { ids: ids.slice(0, mostNamed) });
  return { count: Math.min(ids.length, mostNamed), isCapped: ids.length > mostNamed, list };
}

/** As a client would write it: ids and days are texts. */
function said(filter: object): Facts {
  return JSON.parse(
    JSON.stringify(filter, (_name, value) => (typeof value === 'number' ? String(value) : value)),
  ) as Facts;
}
