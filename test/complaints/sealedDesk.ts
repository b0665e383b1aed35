import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll } from 'vitest';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { sealFile } from '../../server/complaints/sealedFile.service.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { addAttachment, receiveFile } from '../../server/documents/attachment.service.ts';
import type { Actor } from '../../server/officers/actor.ts';
import { readList } from '../../server/sealing/sealedList.rules.ts';
import { inTransaction } from '../../server/services.ts';
import { announce, denied, hear } from '../hearings/desk.ts';
import { createApi } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

export type Parts = ReadonlyMap<string, Buffer>;

/** A department, a reviewing body, and a case with a hearing, minutes and attachments. */
export async function createSealedDesk() {
  const made = mkdtempSync(join(tmpdir(), 'apostille-sealed-'));
  root = made;
  afterAll(() => rmSync(made, { recursive: true, force: true }));
  const api = await createApi();
  const cast = await castOf(api, 'education');
  const rows = rowsOf(api.database.orm.em.fork());
  const { services } = api.server;
  const providerId = api.place.education;
  const registrar: Actor = {
    officerId: cast.registrar.officerId,
    name: 'Registrar R.',
    language: 'kk',
    grants: [{ role: 'registrar', scope: 'provider', providerId }],
    via: 'session',
  };
  const { rows: bodies } = await sql<{ id: number }>`
    select id from reviewing_body where kind in ('superior', 'quality') and service is distinct from 'justice'
    order by id`.execute(rows);
  const [bodyId = 0, otherBodyId = 0] = bodies.map(({ id }) => id);

  async function attach(applicationId: number, name: string, content: Buffer): Promise<string> {
    const file = await receiveFile(services, { name, type: 'application/pdf' }, readable(content), 1024 * 1024);
    await addAttachment(services, registrar, { idempotencyKey: randomUUID(), applicationId, documentId: null }, file);
    return file.key;
  }

  /** Heard and minuted on 13 March 2026, with two files of the same name. */
  async function heardCase(): Promise<number> {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    await attach(Number(id), 'Диплом Қайрат.pdf', pdf(1));
    await attach(Number(id), 'Диплом Қайрат.pdf', pdf(2));
    await attach(Number(id), '../Letter of “the school” №7.pdf', pdf(3));
    await hear(cast, id, '2026-03-13');
    return Number(id);
  }

  /** Come in on Friday 13 March 2026, and nothing more. */
  async function plainCase(): Promise<number> {
    api.clock.set('2026-03-13T12:00');
    return Number(await caseIn(cast, 'corporation', 'registration'));
  }

  async function complain(applicationId: number): Promise<number> {
    const at = api.clock.now().toString();
    const { rows: added } = await sql<{ id: number }>`
      insert into complaint (number, application_id, provider_id, region, service, subject, respondent, door, way, stage,
        body_id, arrived_at, arrived_on, recorded_at, recorded_by, registered_at, registered_on, version)
      values (${`Ж-${randomUUID().slice(0, 8)}`}, ${applicationId}, ${providerId}, 'akmola', 'education', 'act', 'provider', 'provider',
        'office', 'provider', ${bodyId}, ${at}, '2026-03-13', ${at}, ${registrar.officerId}, ${at}, '2026-03-13', 2)
      returning id`.execute(rows);
    const id = added[0]?.id ?? 0;
    await sql`insert into complaint_text (complaint_id, complainant_kind, complainant_name, text, demands)
      values (${id}, 'applicant', 'Ахметова Айгүл', 'Келіспеймін.', 'Апостиль қойылсын.')`.execute(rows);
    await sql`insert into complaint_event (complaint_id, version, act, at, officer_id, role, stage_before, stage_after)
      values (${id}, 1, 'fileComplaint', ${at}, ${registrar.officerId}, 'registrar', null, 'registration'),
        (${id}, 2, 'registerComplaint', ${at}, ${registrar.officerId}, 'registrar', 'registration', 'provider')`.execute(
      rows,
    );
    await sql`update application set body_ids = array[${bodyId}::int] where id = ${applicationId}`.execute(rows);
    return id;
  }

  /** As the act of forwarding does, in its transaction. */
  async function seal(applicationId: number, complaintId: number) {
    return inTransaction(services, async em => {
      const { rows: found } = await sql<{ version: number }>`
        select version from application where id = ${applicationId} for update`.execute(rowsOf(em));
      return sealFile(em, services, {
        complaintId,
        applicationId,
        caseVersion: found[0]?.version ?? 0,
        sealedAt: api.clock.now(),
        sealedBy: registrar.officerId,
      });
    });
  }

  const reviewer = (name: string, body: number) => api.person(name, { role: 'reviewer', scope: 'body', bodyId: body });

  async function download(id: number, by = cast.registrar): Promise<Buffer> {
    const response = await by.get(`/api/sealed-files/${id}`);
    if (!response.ok) {
      throw new Error(`${response.status} ${await response.text()}`);
    }
    return Buffer.from(await response.arrayBuffer());
  }

  /** A heard case, with what else is to be in it, sealed for a complaint, and its archive. */
  async function sealedCase(more: (applicationId: number) => Promise<void> = () => Promise.resolve()) {
    const applicationId = await heardCase();
    await more(applicationId);
    const complaintId = await complain(applicationId);
    const sealed = await seal(applicationId, complaintId);
    const archive = await download(sealed.id);
    const parts = await partsOf(archive);
    const part = (path: string, of: Parts = parts) => of.get(path) ?? Buffer.alloc(0);
    // oxlint-disable-next-line no-explicit-any -- what is in a record is what the tests are about
    const json = (path: string) => JSON.parse(part(path).toString('utf8')) as Record<string, any>;
    const list = () => readList(part('SHA256SUMS').toString('utf8')) ?? [];
    return { applicationId, complaintId, sealed, archive, parts, part, json, list };
  }

  return {
    api,
    cast,
    rows,
    services,
    sealedCase,
    bodyId,
    otherBodyId,
    attach,
    heardCase,
    plainCase,
    complain,
    seal,
    reviewer,
    download,
  };
}

async function* readable(content: Buffer) {
  yield await Promise.resolve(content);
}

export const pdf = (seed: number) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000 + seed, `scan ${seed} `), Buffer.from('\n%%EOF')]);

/** With one bit of it turned. */
export function flipped(content: Buffer, at: number): Buffer {
  const copy = Buffer.from(content);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

export const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

let root = tmpdir();

/** A new one each time, gone after the tests of the file. */
const folder = () => mkdtempSync(join(root, 'case-'));

export function fileOf(content: Buffer): string {
  const path = join(folder(), 'sealed.zip');
  writeFileSync(path, content);
  return path;
}

export async function partsOf(archive: Buffer): Promise<Parts> {
  const zip = await openPromise(fileOf(archive), { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

export function unpacked(parts: Parts): string {
  const to = folder();
  for (const [path, content] of parts) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
  return to;
}

/** Packed again by somebody else. */
export async function packed(parts: readonly (readonly [string, Buffer])[]): Promise<string> {
  const zip = new ZipFile();
  parts.forEach(([path, content]) => zip.addBuffer(content, path));
  zip.end();
  return fileOf(await buffer(zip.outputStream));
}
