import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { indexPaths, listPath, readList, sha256Of } from './sealedList.rules.ts';

export interface Findings {
  readonly items: number;
  /** In words, one a fault; none: it is the file that was sealed. */
  readonly faults: readonly string[];
}

/** Whether the archive holds the list of that hash and everything on it unchanged, and nothing that is not on it. */
export async function checkArchive(path: string, listSha256: string): Promise<Findings> {
  const found = await hashesIn(path);
  if (typeof found === 'string') {
    return { items: 0, faults: [found] };
  }
  const { list, hashes, twice } = found;
  const lines = list && readList(list.toString('utf8'));
  if (!list || !lines) {
    return { items: 0, faults: [`${listPath} is ${list ? 'not a list' : 'missing'}`] };
  }
  const listed = new Set([listPath, ...Object.values(indexPaths), ...lines.map(line => line.path)]);
  const faults = [
    ...(sha256Of(list) === listSha256 ? [] : [`${listPath} is not the list that was sealed`]),
    ...lines.flatMap(line => faultOf(line.path, line.sha256, hashes.get(line.path))),
    ...[...hashes.keys()].filter(name => !listed.has(name)).map(name => `not in the list: ${name}`),
    ...twice.map(name => `twice in the archive: ${name}`),
  ];
  return { items: lines.length, faults };
}

function faultOf(path: string, sealed: string, found: string | undefined): readonly string[] {
  if (found === undefined) {
    return [`missing: ${path}`];
  }
  return found === sealed ? [] : [`changed: ${path}`];
}

interface Contents {
  readonly list: Buffer | undefined;
  readonly hashes: ReadonlyMap<string, string>;
  readonly twice: readonly string[];
}

/** Or why it cannot be read. */
async function hashesIn(path: string): Promise<Contents | string> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
    return await read(zip);
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    zip?.close();
  }
}

/** A folder is nothing of its own: whoever packs the archive again may write them down. */
async function read(zip: ZipFile): Promise<Contents> {
  const hashes = new Map<string, string>();
  const twice: string[] = [];
  let list: Buffer | undefined;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/')) {
      continue;
    }
    if (hashes.has(name)) {
      twice.push(name);
    }
    if (name === listPath) {
      list = await buffer(await zip.openReadStreamPromise(entry));
    }
    hashes.set(name, await hashOf(zip, entry));
  }
  return { list, hashes, twice };
}

/** What cannot be read is no longer what was sealed; the others are still looked at. */
async function hashOf(zip: ZipFile, entry: Entry): Promise<string> {
  const hash = createHash('sha256');
  try {
    const content: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of content) {
      hash.update(chunk as Buffer);
    }
    return hash.digest('hex');
  } catch {
    return 'unreadable';
  }
}
