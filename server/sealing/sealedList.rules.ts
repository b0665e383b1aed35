import { createHash } from 'node:crypto';

/** The list of a sealed file is what sha256sum writes and reads: anybody can check it without this software. */
export const listPath = 'SHA256SUMS';

/** Made for every download, so not under the seal: they also say what came later. */
export const indexPaths = { kk: 'index.kk.html', ru: 'index.ru.html' } as const;

export interface ListLine {
  readonly path: string;
  readonly sha256: string;
}

export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const listText = (items: readonly ListLine[]): string =>
  items.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** Undefined where a line is not one: then nothing of the list can be relied on. */
export function readList(text: string): readonly ListLine[] | undefined {
  const lines = text.split('\n');
  if (lines.pop() !== '') {
    return undefined;
  }
  const read = lines.flatMap(line => {
    const { sha256, path } = /^(?<sha256>[0-9a-f]{64}) {2}(?<path>.+)$/.exec(line)?.groups ?? {};
    return sha256 && path ? [{ sha256, path }] : [];
  });
  return read.length === lines.length ? read : undefined;
}

/** For whoever stands in the folder of the unpacked archive: the list is the sealed one, and every item is as listed. */
export const checkCommand = (listSha256: string): string =>
  `echo "${listSha256}  ${listPath}" | sha256sum -c - && sha256sum -c ${listPath}`;
