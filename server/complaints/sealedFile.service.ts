import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { DomainError, known } from '../errors.ts';
import { caseScene, type CaseScene } from '../papers/caseRecord.queries.ts';
import { drawPaper } from '../papers/paper.service.ts';
import { languagesOf, papersOfCase } from '../papers/papers.queries.ts';
import { canonicalJson, type Json } from '../sealing/canonicalJson.rules.ts';
import { caseTables, tablesOfComplaint } from '../sealing/caseTables.ts';
import { recordOf } from '../sealing/record.queries.ts';
import { listText, sha256Of } from '../sealing/sealedList.rules.ts';
import { attachmentPath, casePath, complaintPath, paperPath } from '../sealing/sealedPath.rules.ts';
import type { SealedContent, SealRecord } from '../sealing/sealedRecord.ts';
import type { Services } from '../services.ts';

export interface Seal {
  readonly complaintId: number;
  readonly applicationId: number;
  readonly caseVersion: number;
  readonly sealedAt: Temporal.Instant;
  readonly sealedBy: number;
}

interface Item {
  readonly path: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** An attachment stays where it is kept; everything else is kept with the list. */
  readonly storageKey: string | null;
  readonly content: Buffer | null;
}

/** What an item is, with the item. */
type Sealed = Item & { readonly is: SealedContent };

/**
 * Seals the administrative file (EDU-17.3) as it stands in the transaction of the act: the record of the case and of the
 * complaint, every attachment, every paper drawn up now. Nothing of it is ever changed: the tables take no update.
 */
export async function sealFile(
  em: SqlEntityManager,
  services: Services,
  seal: Seal,
): Promise<{ readonly id: number; readonly listSha256: string; readonly items: number }> {
  await em.flush();
  const rows = rowsOf(em);
  const scene = known(await caseScene(rows, services.editions, seal.applicationId));
  const enclosed = [...(await attachments(rows, services, seal)), ...(await papers(scene))];
  const items = [...(await records(rows, seal, enclosed)), ...enclosed];
  const listSha256 = sha256Of(listText(items));
  const id = await keep(rows, seal, items, listSha256);
  return { id, listSha256, items: items.length };
}

interface AttachmentRow {
  readonly id: number;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
}

/** The store is asked for each: a file that is not there whole cannot be handed on. */
async function attachments(rows: Rows, { files }: Services, { applicationId }: Seal): Promise<readonly Sealed[]> {
  const { rows: found } = await sql<AttachmentRow>`
    select id, name, media_type as "mediaType", size, sha256, storage_key as "storageKey" from attachment
    where application_id = ${applicationId} order by id`.execute(rows);
  return Promise.all(
    found.map(async ({ id, name, mediaType, size, sha256, storageKey }, at) => {
      const stored = await files.size(storageKey);
      if (stored !== size) {
        throw new DomainError('UNAVAILABLE', { attachmentId: id, size: stored ?? null, expected: size });
      }
      const path = attachmentPath(at + 1, name);
      const is = { path, kind: 'attachment', attachmentId: id, name } as const;
      return { path, mediaType, size, sha256, storageKey, content: null, is };
    }),
  );
}

async function papers(scene: CaseScene): Promise<readonly Sealed[]> {
  const drawn: Sealed[] = [];
  const existing = await papersOfCase(scene.rows, scene.record.id);
  for (const [at, paper] of existing.entries()) {
    for (const language of languagesOf(paper.kind)) {
      const content = await drawPaper(scene, { ...paper, language });
      if (content) {
        const path = paperPath(at + 1, paper, language);
        const is = { path, kind: 'paper', paper: paper.kind, language, mark: paper.mark } as const;
        drawn.push({ ...contentOf(path, 'application/pdf', content), is });
      }
    }
  }
  return drawn;
}

function contentOf(path: string, mediaType: string, content: Buffer): Item {
  return { path, mediaType, size: content.length, sha256: sha256Of(content), storageKey: null, content };
}

/** They begin the list, and the first says what everything in it is. */
async function records(rows: Rows, seal: Seal, enclosed: readonly Sealed[]): Promise<readonly Item[]> {
  const contents: readonly SealedContent[] = [
    { path: casePath, kind: 'case' },
    { path: complaintPath, kind: 'complaint' },
    ...enclosed.map(({ is }) => is),
  ];
  const told = (await sealRecord(rows, seal, contents)) as unknown as Json;
  const ofCase = await recordOf(rows, caseTables(seal));
  const ofComplaint = await recordOf(rows, tablesOfComplaint(seal.complaintId));
  const json = (path: string, record: Json) =>
    contentOf(path, 'application/json', Buffer.from(canonicalJson(record), 'utf8'));
  return [json(casePath, { ...ofCase, seal: told }), json(complaintPath, ofComplaint)];
}

async function sealRecord(rows: Rows, seal: Seal, contents: readonly SealedContent[]): Promise<SealRecord> {
  const { rows: found } = await sql<Omit<SealRecord, 'contents' | 'sealedAt' | 'caseVersion'>>`
    select c.id as "complaintId", c.number as "complaintNumber", a.id as "applicationId", a.number as "caseNumber",
      a.receipt_number as "receiptNumber", p.zone, jsonb_build_object('id', o.id, 'name', o.name) as "sealedBy",
      jsonb_build_object('id', p.id, 'nameKk', p.name_kk, 'nameRu', p.name_ru) as provider
    from complaint c join application a on a.id = c.application_id join provider p on p.id = a.provider_id
    join officer o on o.id = ${seal.sealedBy}
    where c.id = ${seal.complaintId} and a.id = ${seal.applicationId}`.execute(rows);
  const { caseVersion, sealedAt } = seal;
  return { ...known(found[0]), caseVersion, sealedAt: sealedAt.toString(), contents };
}

async function keep(rows: Rows, seal: Seal, items: readonly Item[], listSha256: string): Promise<number> {
  const { complaintId, applicationId, caseVersion, sealedAt, sealedBy } = seal;
  const { rows: added } = await sql<{ id: number }>`
    insert into sealed_file (complaint_id, application_id, case_version, sealed_at, sealed_by, list_sha256)
    values (${complaintId}, ${applicationId}, ${caseVersion}, ${sealedAt.toString()}, ${sealedBy}, ${listSha256})
    returning id`.execute(rows);
  const id = known(added[0]).id;
  for (const [at, { path, mediaType, size, sha256, storageKey, content }] of items.entries()) {
    await sql`
      insert into sealed_item (sealed_file_id, position, path, media_type, size, sha256, storage_key, content)
      values (${id}, ${at + 1}, ${path}, ${mediaType}, ${size}, ${sha256}, ${storageKey}, ${content})`.execute(rows);
  }
  return id;
}
