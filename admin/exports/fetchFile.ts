import { isRecord, RequestError, toRequestError } from '../data/errors.ts';
import { saveFile } from './saveFile.ts';

export interface FetchedFile {
  readonly name: string;
  /** By which the record of exports knows it. */
  readonly exportId: string | null;
}

/**
 * Asks the server for a file and saves it. `received` is told of every piece, in bytes so far. Throws where the server
 * refuses, and where the file breaks off before its end.
 */
export async function fetchFile(
  path: string,
  wanted: { readonly format: string },
  signal: AbortSignal,
  received: (bytes: number) => void = () => undefined,
): Promise<FetchedFile> {
  const answer = await fetch(path, {
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
    /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? `export.${wanted.format}`;
  saveFile(blob, name);
  return { name, exportId: answer.headers.get('x-export-id') };
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
