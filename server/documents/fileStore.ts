import { createHash, randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Config } from '../config.ts';
import { StartError } from '../startError.ts';

export interface StoredFile<Type extends string = string> {
  readonly mediaType: Type;
  readonly size: number;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
}

type Content = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Where attachments are kept, outside the database. What is under a key never changes. */
export interface FileStore {
  /**
   * Keeps the content whole or not at all: when it breaks off, or `inspect` throws, nothing of it stays.
   * `inspect` reads the whole content in a file of this machine and says its media type.
   */
  put<Type extends string>(
    key: string,
    content: Content,
    inspect: (path: string) => Promise<Type>,
  ): Promise<StoredFile<Type>>;
  stream(key: string): Promise<Readable>;
  /** Bytes under the key; `undefined` when there is nothing. */
  size(key: string): Promise<number | undefined>;
  remove(key: string): Promise<void>;
  list(folder: string): AsyncIterable<ListedFile>;
}

interface ListedFile {
  readonly key: string;
  changedAt(): Promise<Temporal.Instant>;
}

/** Content is gathered in a file of this machine first: its type and size must be known before it may be kept. */
interface Landing {
  readonly folder: string;
  land(path: string, key: string, stored: StoredFile): Promise<void>;
}

/** Uploads under way on disk; what a crash leaves here is swept with the other orphans. */
export const incomingFolder = 'incoming';

/** Cannot be guessed and says nothing of the case or of the name the file came with. */
export function newFileKey(now: Temporal.Instant): string {
  const id = randomUUID();
  return `${monthFolder(now)}/${id.slice(0, 2)}/${id}`;
}

export function monthFolder(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth().toString().replace('-', '/');
}

export function createFileStore(config: Config['attachments']): Promise<FileStore> {
  return config.kind === 'disk' ? diskStore(config.folder) : s3Store(config);
}

async function diskStore(root: string): Promise<FileStore> {
  const folder = join(root, incomingFolder);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new StartError(
      `attachments cannot be kept in ${root} (${codeOf(error)}): set ATTACHMENTS_DIR to a folder of ours`,
    );
  }
  // The driver copies where it moves; a rename is there at once or not at all.
  const land = async (path: string, key: string) => {
    await mkdir(dirname(join(root, key)), { recursive: true, mode: 0o700 });
    await rename(path, join(root, key));
  };
  return fileStore(new Disk(new FSDriver({ location: root, visibility: 'private' })), { folder, land });
}

async function s3Store(config: Extract<Config['attachments'], { kind: 's3' }>): Promise<FileStore> {
  const { S3Driver } = await loadS3Driver();
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = config;
  const driver = new S3Driver({
    bucket,
    region,
    credentials: { accessKeyId, secretAccessKey },
    visibility: 'private',
    // Not every compatible store has access lists, bucket subdomains and the newer checksums.
    supportsACL: false,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
  });
  const disk = new Disk(driver);
  const land = (path: string, key: string, { size, mediaType }: StoredFile) =>
    disk.copyFromFs(path, key, { contentLength: size, contentType: mediaType });
  return fileStore(disk, { folder: tmpdir(), land });
}

/** Loaded only where it is configured: it needs the AWS packages. */
async function loadS3Driver() {
  try {
    return await import('flydrive/drivers/s3');
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') {
      throw error;
    }
    throw new StartError(
      'ATTACHMENTS_S3_BUCKET needs two packages more: npm install @aws-sdk/client-s3 @aws-sdk/s3-request-presigner',
    );
  }
}

function fileStore(disk: Disk, landing: Landing): FileStore {
  return {
    async put(key, content, inspect) {
      const path = join(landing.folder, `apostille-${randomUUID()}`);
      try {
        const measured = await gather(content, path);
        const stored = { ...measured, mediaType: await inspect(path) };
        await landing.land(path, key, stored);
        return stored;
      } finally {
        await rm(path, { force: true });
      }
    },
    stream: async key => disk.getStream(key),
    size: async key => ((await disk.exists(key)) ? (await disk.getMetaData(key)).contentLength : undefined),
    remove: key => disk.delete(key),
    list: folder => listFiles(disk, folder),
  };
}

async function gather(content: Content, path: string): Promise<Omit<StoredFile, 'mediaType'>> {
  const hash = createHash('sha256');
  let size = 0;
  const measured = async function* () {
    for await (const chunk of content) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(measured());
    await file.sync();
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}

async function* listFiles(disk: Disk, folder: string): AsyncGenerator<ListedFile> {
  let paginationToken: string | undefined;
  do {
    const page = await disk.listAll(`${folder}/`, { recursive: true, ...(paginationToken && { paginationToken }) });
    for (const file of page.objects) {
      if (file.isFile) {
        const changedAt = async () => {
          const { lastModified } = await file.getMetaData();
          return Temporal.Instant.fromEpochMilliseconds(lastModified.getTime());
        };
        yield { key: file.key, changedAt };
      }
    }
    ({ paginationToken } = page);
  } while (paginationToken);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
