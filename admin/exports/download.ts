import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { fetchFile } from './fetchFile.ts';

export interface ExportWanted {
  readonly format: 'csv' | 'xlsx';
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: string | undefined;
  readonly columns: readonly string[];
}

const eventsQuery = gql`
  query LastExport {
    data: exportEvents(first: 5) {
      items {
        id
        rows
      }
    }
  }
`;

interface Events {
  readonly items: readonly { readonly id: string; readonly rows: number | null }[];
}

/**
 * Fetches the file, saves it, and says how many rows it has. `received` is told of every piece, in bytes so far. Throws
 * where the server refuses, and where the file breaks off before its end.
 */
export async function download(
  wanted: ExportWanted,
  received: (bytes: number) => void,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly rows: number | null }> {
  const { name, exportId } = await fetchFile('/api/exports/applications', wanted, signal, received);
  const { items } = await ask<Events>(eventsQuery, {}, signal);
  return { name, rows: items.find(each => each.id === exportId)?.rows ?? null };
}
