import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { ZipFile } from 'yazl';

/** A part of the archive whose content is at hand. */
export interface WholePart {
  readonly path: string;
  readonly content: Buffer;
}

/** A part that is opened when its turn comes, and must be what the list says. */
export interface ListedPart {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly open: () => Promise<Readable>;
}

export interface Archive {
  readonly size: number;
  readonly stream: Readable;
}

/** A part that is no longer what was sealed. */
export class BrokenPart extends Error {
  override readonly name = 'BrokenPart' as const;
  readonly path: string;

  constructor(path: string) {
    super(`${path} is not what was sealed`);
    this.path = path;
  }
}

/**
 * One part after the other, never more in memory than is on its way. Nothing is compressed: scans and PDFs already are,
 * the size is known before the first byte, and the same parts give the same bytes. The stream fails when a part does.
 */
export function archiveOf(
  whole: readonly WholePart[],
  listed: readonly ListedPart[],
  at: Temporal.PlainDateTime,
): Archive {
  const zip = new ZipFile();
  // What the library hands out is a PassThrough; its types say less.
  const stream = zip.outputStream as Readable;
  const options = { mtime: localDate(at), forceDosTimestamp: true, compress: false };
  let underWay: Readable | undefined;
  const fail = (error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error)));
  const opened = async (part: ListedPart): Promise<Readable> => {
    const source = await part.open();
    underWay = source.once('error', fail);
    if (stream.destroyed) {
      source.destroy();
    }
    return source.pipe(checking(part)).once('error', fail);
  };
  zip.on('error', fail);
  stream.once('close', () => underWay?.destroy());
  whole.forEach(({ path, content }) => zip.addBuffer(content, path, options));
  for (const part of listed) {
    zip.addReadStreamLazy(part.path, { ...options, size: part.size }, give => {
      opened(part).then(content => give(null, content), fail);
    });
  }
  let size = 0;
  zip.end({ forceZip64Format: false, comment: '' }, (total?: number) => (size = total ?? 0));
  return { size, stream };
}

/** Archives keep times of the clock on the wall, as the library does by its own: the department's, wherever the server is. */
function localDate({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): Date {
  // oxlint-disable-next-line no-restricted-globals -- what the library takes; the moment comes from the seal
  return new Date(year, month - 1, day, hour, minute, second);
}

function checking({ path, size, sha256 }: ListedPart): Transform {
  const hash = createHash('sha256');
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      seen += chunk.length;
      done(seen > size ? new BrokenPart(path) : null, chunk);
    },
    flush(done) {
      done(seen === size && hash.digest('hex') === sha256 ? null : new BrokenPart(path));
    },
  });
}
