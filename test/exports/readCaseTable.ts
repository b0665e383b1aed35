import { expect } from 'vitest';
import type { Api, Client } from '../support/api.ts';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export const path = '/api/exports/case-table';

export const rowsIn = (written: string): Row[] =>
  written
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);

/** How a program reads the table: over HTTP, with what the headers say. */
export function readerOf({ server }: Pick<Api, 'server'>) {
  const get = (client: Client, query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}${query}`, { headers: { 'accept-language': 'en', ...client.credentials, ...headers } });
  const read = async (client: Client, query = '') => {
    const response = await get(client, `?format=ndjson${query}`);
    const written = await response.text();
    expect(response.status, written).toBe(200);
    const header = (name: string) => response.headers.get(name) ?? '';
    return {
      rows: rowsIn(written),
      cursor: header('x-case-table-cursor'),
      next: header('x-case-table-next'),
      etag: header('etag'),
      exportId: Number(header('x-export-id')),
    };
  };
  const refusedWith = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as object),
  });
  return { get, read, refusedWith };
}
