import { createHash } from 'node:crypto';
import { truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Attachment } from '../../server/documents/document.entity.ts';
import { removeOrphans } from '../../server/documents/orphans.service.ts';
import { freshManager } from '../../server/services.ts';
import { createAttachmentDesk, newCase, now, pdf, type Upload } from './attachmentDesk.ts';

const { folder, services, download, ...desk } = await createAttachmentDesk();
const application = await newCase(services);
const upload = (given: Upload = {}) => desk.upload(application.id, given);

describe('A download', () => {
  test('gives the file as it came, to be saved and not shown, kept by no cache, with its checksum', async () => {
    const { said } = await upload({ name: "Диплом (1) 'көшірме'.pdf" });
    const response = await download(said['id']);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
    const digest = createHash('sha256').update(pdf).digest('base64');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition':
        `attachment; filename="attachment-${String(said['id'])}.pdf"; ` +
        `filename*=UTF-8''${encodeURIComponent('Диплом ')}%281%29%20%27${encodeURIComponent('көшірме')}%27.pdf`,
      'repr-digest': `sha-256=:${digest}:`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  test('is refused in the same words for what is not there and what is not theirs', async () => {
    const { said } = await upload();
    const answers = await Promise.all([
      download(said['id'], 'neighbour'),
      download(said['id'], 'analyst'),
      download(999_999),
      download('999999999999'),
    ]);
    const bodies = await Promise.all(answers.map(answer => answer.text()));
    expect(answers.map(answer => answer.status)).toEqual([404, 404, 404, 404]);
    expect(new Set(bodies).size).toBe(1);
    expect((await download(said['id'], 'nobody')).status).toBe(401);
  });

  test('of a file that is cut short or gone in the store is refused rather than given in part', async () => {
    const { said } = await upload();
    const { storageKey } = await freshManager(services).findOneOrFail(Attachment, Number(said['id']));
    await truncate(join(folder, storageKey), 100);
    const cut = await download(said['id']);
    expect([cut.status, await cut.json()]).toMatchObject([503, { code: 'UNAVAILABLE' }]);
    await services.files.remove(storageKey);
    expect((await download(said['id'])).status).toBe(503);
  });
});

describe('Orphans', () => {
  const old = now.subtract({ hours: 48 });

  async function aged(key: string, at: Temporal.Instant) {
    const seconds = at.epochMilliseconds / 1000;
    await utimes(join(folder, key), seconds, seconds);
  }

  test('older than the moment are removed, also what a crash left coming in; files of cases and fresh ones stay', async () => {
    const { said } = await upload();
    const { storageKey } = await freshManager(services).findOneOrFail(Attachment, Number(said['id']));
    const keep = async (key: string) => {
      await services.files.put(key, [pdf], () => Promise.resolve('application/pdf'));
      return key;
    };
    const lastMonth = await keep('2026/02/ab/left-behind');
    const thisMonth = await keep('2026/03/ab/left-behind');
    const fresh = await keep('2026/03/ab/under-way');
    await writeFile(join(folder, 'incoming', 'cut-off'), 'half');
    for (const key of [storageKey, lastMonth, thisMonth, 'incoming/cut-off']) {
      await aged(key, old);
    }
    await aged(fresh, now);
    expect(await removeOrphans(services, now.subtract({ hours: 4 }))).toBe(3);
    expect(await services.files.size(storageKey)).toBe(pdf.length);
    expect(await services.files.size(fresh)).toBe(pdf.length);
    expect(await services.files.size(thisMonth)).toBeUndefined();
    expect(await services.files.size('incoming/cut-off')).toBeUndefined();
  });
});
