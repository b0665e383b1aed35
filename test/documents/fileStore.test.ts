import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { createFileStore, monthFolder, newFileKey } from '../../server/documents/fileStore.ts';

const folders: string[] = [];
const now = Temporal.Instant.from('2026-03-02T05:00:00Z');
const bytes = Buffer.from('диплом, екінші парақ');
const pdf = () => Promise.resolve('application/pdf');

afterEach(async () => {
  await Promise.all(folders.splice(0).map(folder => rm(folder, { recursive: true, force: true })));
});

async function diskStore() {
  const folder = await mkdtemp(join(tmpdir(), 'apostille-files-'));
  folders.push(folder);
  return { folder, files: await createFileStore({ kind: 'disk', folder }) };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(entry => entry.name);
}

describe('A key', () => {
  test('lies in the folder of its month in UTC and tells nothing else', () => {
    expect(newFileKey(now)).toMatch(/^2026\/03\/[0-9a-f]{2}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(newFileKey(now)).not.toBe(newFileKey(now));
    expect(monthFolder(Temporal.Instant.from('2026-02-28T23:59:59Z'))).toBe('2026/02');
  });
});

describe('A file on disk', () => {
  test('is measured while it is kept, and comes back as it was', async () => {
    const { files } = await diskStore();
    const key = newFileKey(now);
    const stored = await files.put(key, [bytes.subarray(0, 5), bytes.subarray(5)], pdf);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(stored).toEqual({ mediaType: 'application/pdf', size: bytes.length, sha256 });
    expect(await files.size(key)).toBe(bytes.length);
    expect(await buffer(await files.stream(key))).toEqual(bytes);
  });

  test('is inspected whole before it is kept', async () => {
    const { folder, files } = await diskStore();
    const key = newFileKey(now);
    await files.put(key, [bytes], async path => {
      expect(await readFile(path)).toEqual(bytes);
      expect(await files.size(key)).toBeUndefined();
      return 'application/pdf';
    });
    expect(await filesIn(folder)).toHaveLength(1);
  });

  test('can be read by nobody else on the machine', async () => {
    const { folder, files } = await diskStore();
    const key = newFileKey(now);
    await files.put(key, [bytes], pdf);
    expect((await stat(join(folder, key))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, '2026'))).mode & 0o077).toBe(0);
  });

  test('leaves nothing behind when the upload breaks off', async () => {
    const { folder, files } = await diskStore();
    const broken = async function* () {
      yield bytes;
      throw new Error('the line is gone');
    };
    await expect(files.put(newFileKey(now), broken(), pdf)).rejects.toThrow('the line is gone');
    expect(await filesIn(folder)).toEqual([]);
  });

  test('leaves nothing behind when it is refused on inspection', async () => {
    const { folder, files } = await diskStore();
    await expect(files.put(newFileKey(now), [bytes], () => Promise.reject(new Error('no scan')))).rejects.toThrow(
      'no scan',
    );
    expect(await filesIn(folder)).toEqual([]);
  });

  test('is gone once removed; removing it again does no harm', async () => {
    const { files } = await diskStore();
    const key = newFileKey(now);
    await files.put(key, [bytes], pdf);
    await files.remove(key);
    expect(await files.size(key)).toBeUndefined();
    await files.remove(key);
  });

  test('is listed with its month and no other', async () => {
    const { files } = await diskStore();
    const march = newFileKey(now);
    await files.put(march, [bytes], pdf);
    await files.put(newFileKey(now.add({ hours: 24 * 31 })), [bytes], pdf);
    expect((await Array.fromAsync(files.list('2026/03'))).map(file => file.key)).toEqual([march]);
    expect(await Array.fromAsync(files.list('2026/05'))).toEqual([]);
  });

  test('is never looked for outside the folder', async () => {
    const { files } = await diskStore();
    await expect(files.size('../secret')).rejects.toThrow('Path traversal');
    await expect(files.stream('../secret')).rejects.toThrow('Path traversal');
  });
});

test('a place where nothing can be kept is named at the start, with the setting to change', async () => {
  const { folder } = await diskStore();
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  await expect(createFileStore({ kind: 'disk', folder: file })).rejects.toThrow(/ATTACHMENTS_DIR/);
});
