import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import compress from '@fastify/compress';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { afterAll } from 'vitest';
import { Application } from '../../server/applications/application.entity.ts';
import { Calendars } from '../../server/calendar/calendars.ts';
import { fixedClock } from '../../server/clock.ts';
import { attachmentRoutes } from '../../server/documents/attachment.routes.ts';
import { Document } from '../../server/documents/document.entity.ts';
import { createFileStore } from '../../server/documents/fileStore.ts';
import { editions } from '../../server/law/editions.ts';
import { createCarriers } from '../../server/notices/carriers.ts';
import type { Actor, Grant } from '../../server/officers/actor.ts';
import { KeptAnswers } from '../../server/reports/keptAnswers.ts';
import { freshManager, readRows, type Services } from '../../server/services.ts';
import { createTestDatabase } from '../support/database.ts';

export const maxBytes = 64 * 1024;
export const now = Temporal.Instant.from('2026-03-02T05:00:00Z');
export const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(6000, 'scan '), Buffer.from('\n%%EOF')]);

const people: Record<string, Actor> = {
  registrar: person(1, { role: 'registrar', scope: 'provider', providerId: 1 }),
  colleague: person(5, { role: 'registrar', scope: 'provider', providerId: 1 }),
  neighbour: person(2, { role: 'registrar', scope: 'provider', providerId: 2 }),
  analyst: person(3, { role: 'analyst', scope: 'country' }),
  portal: { ...person(4, { role: 'portal', scope: 'country' }), via: 'apiKey' },
};

function person(officerId: number, grant: Grant): Actor {
  return { officerId, name: `Officer ${officerId}`, language: 'kk', grants: [grant], via: 'session' };
}

export interface Upload {
  readonly by?: string;
  readonly content?: Buffer;
  readonly name?: string;
  readonly type?: string;
  readonly key?: string;
  readonly documentId?: number;
  readonly headers?: Record<string, string>;
}

/** The routes of attachments on a database and a folder of this test file's own, listening on this machine. */
export async function createAttachmentDesk() {
  const folder = await mkdtemp(join(tmpdir(), 'apostille-attachments-'));
  const { orm } = await createTestDatabase();
  const files = await createFileStore({ kind: 'disk', folder });
  const clock = fixedClock(now);
  const nowhere = {
    dataDir: folder,
    demoCarriers: false,
    smtp: undefined,
    smsGateway: undefined,
    portalWebhook: undefined,
  };
  const carriers = createCarriers(nowhere, clock);
  const links = { publicUrl: 'http://127.0.0.1', secret: () => 'no link is made here' };
  const [calendars, answers] = [new Calendars(), new KeptAnswers()];
  const services: Services = { orm, clock, calendars, editions, files, carriers, answers, links };
  // As in the server, the limit of other requests is smaller than that of a file.
  const app = Fastify({ bodyLimit: 1024 });
  await app.register(compress, { threshold: 0 });
  await app.register(
    attachmentRoutes(services, {
      maxBytes,
      authenticate: async request => people[String(request.headers['x-person'])],
      messageOf: error => `in words: ${error.code}`,
    }),
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  await seed(services);

  async function post(to: number | string, body: FormData | string | undefined, given: Upload = {}) {
    const { by = 'registrar', key = randomUUID(), headers } = given;
    const response = await fetch(`${url}/api/applications/${to}/attachments`, {
      method: 'POST',
      ...(body !== undefined && { body }),
      headers: { 'x-person': by, 'idempotency-key': key, 'x-requested-with': 'fetch', ...headers },
    });
    return { status: response.status, said: (await response.json()) as Record<string, unknown> };
  }

  function upload(to: number | string, given: Upload = {}) {
    const form = new FormData();
    const { content = pdf, name = 'Диплом Қайрат.pdf', type = 'application/pdf' } = given;
    form.append('file', new File([new Uint8Array(content)], name, { type }));
    if (given.documentId !== undefined) {
      form.append('documentId', String(given.documentId));
    }
    return post(to, form, given);
  }

  function download(id: unknown, by = 'registrar') {
    return fetch(`${url}/api/attachments/${String(id)}`, {
      headers: { 'x-person': by, 'accept-encoding': 'gzip, br' },
    });
  }

  async function storedFiles(): Promise<number> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter(entry => entry.isFile()).length;
  }

  return { app, url, folder, services, post, upload, download, storedFiles };
}

async function seed(services: Services) {
  const rows = readRows(services);
  await sql`insert into destination_country (code, apostille) values ('DE', 'party') on conflict do nothing`.execute(
    rows,
  );
  await sql`insert into provider (id, code, service, name_kk, name_ru, name_en, region, zone)
    select n, 'P' || n, 'education', 'Б', 'О', 'D', 'akmola', 'Asia/Almaty' from generate_series(1, 2) n
    on conflict do nothing`.execute(rows);
}

export async function newCase(
  services: Services,
  stage: Application['stage'] = 'completeness',
  channel: Application['channel'] = 'corporation',
) {
  const em = freshManager(services);
  const made = em.create(Application, {
    receiptNumber: randomUUID(),
    service: 'education',
    channel,
    edition: 'education-586',
    providerId: 1,
    region: 'akmola',
    stage,
    stageOpenedAt: now,
    closedAt: stage === 'closed' ? now : null,
    filedAt: now,
    acceptedOn: Temporal.PlainDate.from('2026-03-02'),
    termEndsOn: Temporal.PlainDate.from('2026-03-26'),
    destinationCountry: 'DE',
    documentCount: 1,
  });
  await em.flush();
  return made;
}

export async function newDocument(services: Services, applicationId: number): Promise<Document> {
  const em = freshManager(services);
  const made = em.create(Document, {
    applicationId,
    position: 1,
    kind: 'diploma',
    issuerName: 'Университет',
    issuerKind: 'education',
    signatoryName: 'Қ. Омаров',
    signatoryCapacity: 'ректор',
    form: 'scan',
  });
  await em.flush();
  return made;
}
