import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeEach, describe, expect, test } from 'vitest';
import { Application } from '../../server/applications/application.entity.ts';
import { Attachment } from '../../server/documents/document.entity.ts';
import { CaseEvent } from '../../server/history/caseEvent.entity.ts';
import { freshManager } from '../../server/services.ts';
import { createAttachmentDesk, maxBytes, newCase, newDocument, pdf, type Upload } from './attachmentDesk.ts';

const { app, url, services, storedFiles, ...desk } = await createAttachmentDesk();
let application: Application;

beforeEach(async () => {
  application = await newCase(services);
});

const upload = (given: Upload = {}) => desk.upload(application.id, given);

/** What is refused leaves neither row, nor line of history, nor version, nor file. */
async function expectNothingAdded(act: () => Promise<unknown>) {
  const files = await storedFiles();
  const em = freshManager(services);
  await act();
  expect(await em.count(Attachment, { applicationId: application.id })).toBe(0);
  expect(await em.count(CaseEvent, { applicationId: application.id })).toBe(0);
  expect((await em.findOneOrFail(Application, application.id)).version).toBe(1);
  expect(await storedFiles()).toBe(files);
}

describe('A file added to a case', () => {
  test('gets its row, a line of history without its name, and a new version of the case', async () => {
    const { id: documentId } = await newDocument(services, application.id);
    const { status, said } = await upload({ documentId });
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(status).toBe(201);
    expect(said).toEqual({
      id: expect.any(Number),
      applicationId: application.id,
      documentId,
      name: 'Диплом Қайрат.pdf',
      mediaType: 'application/pdf',
      size: pdf.length,
      sha256,
      addedAt: '2026-03-02T05:00:00Z',
      version: 2,
      repeated: false,
    });
    const event = await freshManager(services).findOneOrFail(CaseEvent, { applicationId: application.id });
    expect(event).toMatchObject({
      version: 2,
      act: 'addAttachment',
      officerId: 1,
      role: 'registrar',
      stageBefore: 'completeness',
      stageAfter: 'completeness',
      facts: { attachmentId: said['id'], documentId, sha256, size: pdf.length, mediaType: 'application/pdf' },
    });
    expect(JSON.stringify(event.facts)).not.toContain('Диплом');
    expect((await freshManager(services).findOneOrFail(Application, application.id)).version).toBe(2);
  });

  test('is kept under a key that says nothing of its name', async () => {
    const { said } = await upload();
    const { storageKey } = await freshManager(services).findOneOrFail(Attachment, Number(said['id']));
    expect(storageKey).toMatch(/^2026\/03\/[0-9a-f]{2}\/[0-9a-f-]{36}$/);
  });

  test('may be as large as the limit, and not a byte larger', async () => {
    const padded = (size: number) => Buffer.concat([pdf, Buffer.alloc(size - pdf.length)]);
    await expectNothingAdded(async () => {
      const { status, said } = await upload({ content: padded(maxBytes + 1) });
      expect([status, said['code'], said['message']]).toEqual([413, 'FILE_TOO_LARGE', 'in words: FILE_TOO_LARGE']);
    });
    expect((await upload({ content: padded(maxBytes) })).status).toBe(201);
  });

  test('is refused as soon as it is too large, however much is still to come', async () => {
    await expectNothingAdded(async () => {
      const content = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]);
      for (let time = 0; time < 5; time += 1) {
        expect((await upload({ content })).status).toBe(413);
      }
    });
  });

  test.each([
    ['JPEG', 'image/jpeg', 'page.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
    ['PNG', 'image/png', 'page.png', png()],
    ['TIFF whose directory stands at the end', 'image/tiff', 'page.tif', tiff(20_000)],
  ])('may be a %s', async (_kind, type, name, content) => {
    const { status, said } = await upload({ type, name, content });
    expect([status, said['mediaType']]).toEqual([201, type]);
  });

  test.each([
    [
      'a ZIP archive that calls itself PDF',
      'application/pdf',
      'diploma.pdf',
      Buffer.from('504b0304140000000800', 'hex'),
    ],
    ['a PNG that calls itself PDF', 'application/pdf', 'diploma.pdf', png()],
    ['a PDF under the name of a picture', 'application/octet-stream', 'page.png', pdf],
    ['a web page', 'text/html', 'page.html', Buffer.from('<script>alert(1)</script>')],
    ['an empty file', 'application/pdf', 'diploma.pdf', Buffer.alloc(0)],
  ])('may not be %s', async (_what, type, name, content) => {
    await expectNothingAdded(async () => {
      const { status, said } = await upload({ type, name, content });
      expect([status, said['code']]).toEqual([415, 'FILE_TYPE_REFUSED']);
    });
  });

  test('may belong to a document of this case, not of another', async () => {
    const { id: documentId } = await newDocument(services, (await newCase(services)).id);
    await expectNothingAdded(async () => {
      const { status, said } = await upload({ documentId });
      expect([status, said['facts']]).toEqual([400, { fields: { documentId: 'unknown' } }]);
    });
  });

  test('comes one at a time', async () => {
    const form = new FormData();
    form.append('file', new File([new Uint8Array(pdf)], 'a.pdf'));
    form.append('file', new File([new Uint8Array(pdf)], 'b.pdf'));
    await expectNothingAdded(async () => {
      const { status, said } = await desk.post(application.id, form);
      expect([status, said['code']]).toEqual([400, 'BAD_INPUT']);
    });
  });

  test.each([
    ['no file', () => new FormData(), {}],
    ['no form', () => '{}', { 'content-type': 'application/json' }],
    ['no body', () => undefined, {}],
    ['a form without its end', () => '--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a form without a boundary', () => 'x', { 'content-type': 'multipart/form-data' }],
  ])('with %s is bad input', async (_what, body, headers) => {
    await expectNothingAdded(async () => {
      const { status, said } = await desk.post(application.id, body(), { headers });
      expect([status, said['code']]).toEqual([400, 'BAD_INPUT']);
    });
  });

  test('leaves nothing when the sender goes away in the middle', async () => {
    await expectNothingAdded(async () => {
      const before = await storedFiles();
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n${'x'.repeat(9000)}`;
      socket.write(
        `POST /api/applications/${application.id}/attachments HTTP/1.1\r\nHost: localhost\r\nX-Person: registrar\r\n` +
          `X-Requested-With: fetch\r\nIdempotency-Key: ${randomUUID()}\r\nContent-Type: multipart/form-data; boundary=x\r\n` +
          `Content-Length: 20000\r\n\r\n${head}`,
      );
      await expect.poll(storedFiles).toBe(before + 1);
      socket.destroy();
      await once(socket, 'close');
      await expect.poll(storedFiles).toBe(before);
    });
  });
});

describe('The same request again', () => {
  test('gives the first result and keeps one file', async () => {
    const key = randomUUID();
    const first = await upload({ key });
    const files = await storedFiles();
    const again = await upload({ key });
    expect(again).toEqual({ status: 200, said: { ...first.said, repeated: true } });
    expect(await storedFiles()).toBe(files);
    expect(await freshManager(services).count(Attachment, { applicationId: application.id })).toBe(1);
  });

  test('at the same moment adds the file once', async () => {
    const key = randomUUID();
    const answers = await Promise.all([upload({ key }), upload({ key }), upload({ key })]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ said }) => said['repeated'])).toHaveLength(2);
    expect(new Set(answers.map(({ said }) => said['id'])).size).toBe(1);
  });

  test('with another file under the same key is refused', async () => {
    const key = randomUUID();
    await upload({ key });
    const files = await storedFiles();
    const { status, said } = await upload({ key, content: Buffer.concat([pdf, pdf]) });
    expect([status, said['code']]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await storedFiles()).toBe(files);
  });

  test.each(['', 'not-a-uuid'])('cannot be told by the key "%s"', async key => {
    await expectNothingAdded(async () => {
      const { status, said } = await upload({ key });
      expect([status, said['code']]).toEqual([400, 'BAD_INPUT']);
    });
  });

  test('two people adding at once both succeed, one version after the other', async () => {
    const answers = await Promise.all([upload(), upload({ by: 'colleague' })]);
    expect(new Set(answers.map(({ said }) => said['version']))).toEqual(new Set([2, 3]));
  });
});

describe('Who may add', () => {
  test.each([
    ['nobody known', 'nobody', 401, 'UNAUTHENTICATED'],
    ['the registrar of another provider', 'neighbour', 404, 'FORBIDDEN_OR_UNKNOWN'],
    ['an analyst', 'analyst', 404, 'FORBIDDEN_OR_UNKNOWN'],
    ['the portal, to a case of the Corporation', 'portal', 404, 'FORBIDDEN_OR_UNKNOWN'],
  ])('not %s', async (_who, by, refused, code) => {
    await expectNothingAdded(async () => {
      const { status, said } = await upload({ by });
      expect([status, said['code']]).toEqual([refused, code]);
    });
  });

  test('the portal, to its own case, with its key and without the header of our own pages', async () => {
    const { id } = await newCase(services, 'payment', 'portal');
    const form = new FormData();
    form.append('file', new File([new Uint8Array(pdf)], 'a.pdf'));
    const headers = { 'x-person': 'portal', 'idempotency-key': randomUUID() };
    const response = await fetch(`${url}/api/applications/${id}/attachments`, { method: 'POST', body: form, headers });
    expect(response.status).toBe(201);
  });

  test.each(['999999', '0', '-1', '99999999999', 'abc'])(
    'a case %s that is not there answers as a forbidden one',
    async to => {
      const { status, said } = await desk.upload(to);
      expect([status, said['code']]).toEqual([404, 'FORBIDDEN_OR_UNKNOWN']);
    },
  );

  test('nobody once the case is closed', async () => {
    const { id } = await newCase(services, 'closed');
    const { status, said } = await desk.upload(id);
    expect([status, said['code']]).toEqual([409, 'ACT_NOT_ALLOWED']);
  });

  test('a page of another site may not post with the cookie of the reader', async () => {
    const headers = {
      'x-person': 'registrar',
      'idempotency-key': randomUUID(),
      'content-type': 'multipart/form-data; boundary=x',
    };
    const request = {
      method: 'POST',
      url: `/api/applications/${application.id}/attachments`,
      payload: multipartOf(pdf),
    } as const;
    const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    const refused = await app.inject({ ...request, headers: { ...headers, ...elsewhere } });
    expect([refused.statusCode, refused.json().code]).toEqual([400, 'BAD_INPUT']);
    const own = await app.inject({ ...request, headers: { ...headers, 'sec-fetch-site': 'same-origin' } });
    expect(own.statusCode).toBe(201);
    const olderBrowser = {
      host: 'apostille.example.kz',
      origin: 'https://apostille.example.kz',
      'idempotency-key': randomUUID(),
    };
    expect((await app.inject({ ...request, headers: { ...headers, ...olderBrowser } })).statusCode).toBe(201);
  });
});

function multipartOf(content: Buffer): Buffer {
  const head =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n';
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')]);
}

function png(): Buffer {
  return Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049444154', 'hex');
}

function tiff(directoryAt: number): Buffer {
  const file = Buffer.alloc(directoryAt + 18);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(directoryAt, 4);
  file.writeUInt16LE(1, directoryAt);
  file.writeUInt16LE(256, directoryAt + 2);
  return file;
}
