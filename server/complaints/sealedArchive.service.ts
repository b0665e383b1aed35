import { Readable } from 'node:stream';
import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { DomainError, known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { type Archive, archiveOf, type ListedPart } from '../sealing/archive.ts';
import { indexPage } from '../sealing/indexPage.ts';
import { indexPaths, listPath, listText, sha256Of } from '../sealing/sealedList.rules.ts';
import { casePath } from '../sealing/sealedPath.rules.ts';
import { readSeal } from '../sealing/sealedRecord.ts';
import { readRows, type Services } from '../services.ts';
import { addedLater, findSealedFile } from './sealedFile.queries.ts';

interface ItemRow {
  readonly position: number;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string | null;
}

/** The list, its index in both languages as of now, and every item; throws UNAVAILABLE when one is not there whole. */
export async function openSealedFile(services: Services, actor: Actor, id: number): Promise<Archive> {
  const rows = readRows(services);
  const file = known(await findSealedFile(rows, actor, id));
  const items = await itemsOf(rows, id);
  const list = listText(items);
  const record = items.find(({ path }) => path === casePath);
  if (sha256Of(list) !== file.listSha256 || !record) {
    throw new DomainError('UNAVAILABLE', { sealedFileId: id, path: listPath });
  }
  await requireStored(services, id, items);
  const seal = readSeal(await contentOf(rows, id, record));
  const pages = await Promise.all(
    (['kk', 'ru'] as const).map(async language => {
      const later = await addedLater(rows, id, language);
      const page = indexPage({ seal, listSha256: file.listSha256, items, later }, language);
      return { path: indexPaths[language], content: Buffer.from(page, 'utf8') };
    }),
  );
  const parts = items.map((item): ListedPart => ({ ...item, open: () => open(services, rows, id, item) }));
  const sealedAt = Temporal.Instant.from(file.sealedAt).toZonedDateTimeISO(seal.zone).toPlainDateTime();
  return archiveOf([...pages, { path: listPath, content: Buffer.from(list, 'utf8') }], parts, sealedAt);
}

async function itemsOf(rows: Rows, id: number): Promise<readonly ItemRow[]> {
  const { rows: found } = await sql<ItemRow>`
    select position, path, size, sha256, storage_key as "storageKey" from sealed_item
    where sealed_file_id = ${id} order by position`.execute(rows);
  return found;
}

/** Before the first byte goes out, as far as the store can tell without reading. */
async function requireStored({ files }: Services, sealedFileId: number, items: readonly ItemRow[]): Promise<void> {
  await Promise.all(
    items.map(async ({ path, size, storageKey }) => {
      const stored = storageKey === null ? size : await files.size(storageKey);
      if (stored !== size) {
        throw new DomainError('UNAVAILABLE', { sealedFileId, path, size: stored ?? null, expected: size });
      }
    }),
  );
}

async function open({ files }: Services, rows: Rows, id: number, item: ItemRow): Promise<Readable> {
  return item.storageKey === null ? Readable.from([await contentOf(rows, id, item)]) : files.stream(item.storageKey);
}

async function contentOf(rows: Rows, id: number, { position }: ItemRow): Promise<Buffer> {
  const { rows: found } = await sql<{ content: Buffer }>`
    select content from sealed_item where sealed_file_id = ${id} and position = ${position}`.execute(rows);
  return known(found[0]).content;
}
