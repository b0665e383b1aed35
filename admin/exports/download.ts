import { ask } from '../data/client.ts';
import { isRecord, RequestError, toRequestError } from '../data/errors.ts';
import { gql } from '../data/gql.ts';

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
  const answer = await fetch('/api/exports/applications', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    credentials: 'same-origin',
    body: JSON.stringify(wanted),
    signal,
  }).catch(toUnreachable);
  if (!answer.ok || !answer.body) {
    throw await refusalIn(answer);
  }
  const blob = await collected(answer.body, received, answer.headers.get('content-type') ?? '').catch(toBrokenOff);
  const name =
    /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? `cases.${wanted.format}`;
  save(blob, name);
  const id = answer.headers.get('x-export-id');
  const { items } = await ask<Events>(eventsQuery, {}, signal);
  return { name, rows: items.find(each => each.id === id)?.rows ?? null };
}

async function collected(body: ReadableStream<Uint8Array>, received: (bytes: number) => void, type: string) {
  const parts: BlobPart[] = [];
  const reader = body.getReader();
  let bytes = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return new Blob(parts, { type });
    }
    parts.push(new Uint8Array(value));
    bytes += value.length;
    received(bytes);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser takes the file after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function refusalIn(answer: Response): Promise<RequestError> {
  const said: unknown = await answer.json().catch(() => null);
  const [code, message] = isRecord(said) ? [said['code'], said['message']] : [undefined, undefined];
  return typeof code === 'string' && typeof message === 'string'
    ? new RequestError(message, answer.status, { code, facts: {}, provision: null })
    : toRequestError(new TypeError(String(answer.status)));
}

function toUnreachable(error: unknown): never {
  throw isAbort(error) ? error : toRequestError(error);
}

function toBrokenOff(error: unknown): never {
  throw isAbort(error)
    ? error
    : new RequestError('lists.exportBrokenOff', 0, { code: 'UNREACHABLE', facts: {}, provision: null });
}

export const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
