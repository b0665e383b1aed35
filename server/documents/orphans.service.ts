import { freshManager, type Services } from '../services.ts';
import { Attachment } from './document.entity.ts';
import { incomingFolder, monthFolder } from './fileStore.ts';

const batch = 500;

/**
 * Removes files that are in no case: uploads that a crash cut off. Looks at the month of the moment, the month before,
 * and what is coming in, so it is for every day; the moment must lie well before the start of any upload still running.
 */
export async function removeOrphans(services: Services, olderThan: Temporal.Instant): Promise<number> {
  const monthBefore = olderThan.toZonedDateTimeISO('UTC').subtract({ months: 1 }).toInstant();
  let removed = 0;
  for (const folder of [incomingFolder, monthFolder(monthBefore), monthFolder(olderThan)]) {
    for await (const files of inBatches(services.files.list(folder))) {
      const inCases = await keysInCases(
        services,
        files.map(file => file.key),
      );
      for (const file of files) {
        if (!inCases.has(file.key) && Temporal.Instant.compare(await file.changedAt(), olderThan) < 0) {
          await services.files.remove(file.key);
          removed += 1;
        }
      }
    }
  }
  return removed;
}

async function keysInCases(services: Services, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const kept = await freshManager(services).find(
    Attachment,
    { storageKey: { $in: [...keys] } },
    { fields: ['storageKey'] },
  );
  return new Set(kept.map(attachment => attachment.storageKey));
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let gathered: T[] = [];
  for await (const item of items) {
    gathered.push(item);
    if (gathered.length === batch) {
      yield gathered;
      gathered = [];
    }
  }
  if (gathered.length > 0) {
    yield gathered;
  }
}
