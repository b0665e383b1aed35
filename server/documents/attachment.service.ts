import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import { fileTypeFromFile } from 'file-type';
import { Application } from '../applications/application.entity.ts';
import { badInput, DomainError, forbiddenOrUnknown } from '../errors.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import { CaseEvent } from '../history/caseEvent.entity.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission, roleFor } from '../officers/permissions.ts';
import { freshManager, inTransaction, type Services } from '../services.ts';
import { type Claim, type MediaType, requireAcceptedType, safeName } from './attachment.rules.ts';
import { Attachment, Document } from './document.entity.ts';
import { newFileKey, type StoredFile } from './fileStore.ts';

/** A file that is in the store and not yet in a case. */
export interface ReceivedFile extends StoredFile<MediaType> {
  readonly key: string;
  readonly name: string;
}

export interface AddAttachmentInput extends IdempotentInput {
  readonly applicationId: number;
  /** The document of the case that the file shows; null: the case as a whole. */
  readonly documentId: number | null;
}

export interface AddedAttachment {
  readonly attachment: Attachment;
  readonly version: number;
  readonly repeated: boolean;
}

/** Asked before the upload is read, so that a stranger fills no disk; asked again when the file is added. */
export async function requireMayAdd(
  services: Services,
  actor: Actor | undefined,
  applicationId: number,
): Promise<void> {
  const application = actor && (await freshManager(services).findOne(Application, applicationId));
  requirePermission(actor, 'addAttachment', application ?? undefined);
  requireOpen(application);
}

/** Streams the file into the store; throws FILE_TOO_LARGE or FILE_TYPE_REFUSED, and then nothing of it stays. */
export async function receiveFile(
  services: Services,
  claim: Claim,
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<ReceivedFile> {
  const key = newFileKey(services.clock.now());
  // Of the whole content: what a TIFF is may stand at its end.
  const inspect = async (path: string) => requireAcceptedType((await fileTypeFromFile(path))?.mime, claim);
  const stored = await services.files.put(key, limited(content, maxBytes), inspect);
  return { ...stored, key, name: safeName(claim.name, stored.mediaType) };
}

/**
 * Adds a received file to an open case: the row, a line of history and a new version, in one transaction.
 * Nothing is lost by two people adding at once, so no version is expected. A file that is not added is removed.
 */
export async function addAttachment(
  services: Services,
  actor: Actor,
  input: AddAttachmentInput,
  file: ReceivedFile,
): Promise<AddedAttachment> {
  try {
    const added = await inTransaction(services, async em => {
      const at = services.clock.now();
      const { sha256, name, mediaType } = file;
      const request = {
        officerId: actor.officerId,
        act: 'addAttachment',
        input: { ...input, sha256, name, mediaType },
        at,
      };
      const { applicationId, version, repeated } = await once(em, request, () => enter(em, actor, input, file, at));
      const attachment = await addedBy(em, applicationId, version);
      return { attachment, version, repeated };
    });
    if (added.repeated) {
      await discardFile(services, file.key);
    }
    return added;
  } catch (error) {
    // A lost connection may hide a commit that succeeded: only what certainly is in no case is removed.
    await discardFile(services, file.key).catch(() => undefined);
    throw error;
  }
}

/** Removes a file from the store, unless it is in a case. */
async function discardFile(services: Services, key: string): Promise<void> {
  if ((await freshManager(services).count(Attachment, { storageKey: key })) === 0) {
    await services.files.remove(key);
  }
}

/** Throws UNAVAILABLE when the store does not hold what was put there. */
export async function openAttachment(services: Services, actor: Actor | undefined, id: number) {
  const em = freshManager(services);
  const attachment = actor && (await em.findOne(Attachment, id));
  const application = attachment && (await em.findOne(Application, attachment.applicationId));
  requirePermission(actor, 'downloadAttachment', application ?? undefined);
  if (!attachment) {
    throw forbiddenOrUnknown();
  }
  const size = await services.files.size(attachment.storageKey);
  if (size !== attachment.size) {
    throw new DomainError('UNAVAILABLE', { attachmentId: id, size: size ?? null, expected: attachment.size });
  }
  return { attachment, content: await services.files.stream(attachment.storageKey) };
}

async function enter(
  em: SqlEntityManager,
  actor: Actor,
  { applicationId, documentId }: AddAttachmentInput,
  { key, name, mediaType, size, sha256 }: ReceivedFile,
  at: Temporal.Instant,
) {
  const application = await em.findOne(Application, applicationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  requirePermission(actor, 'addAttachment', application ?? undefined);
  requireOpen(application);
  if (documentId !== null && (await em.count(Document, { id: documentId, applicationId })) === 0) {
    throw badInput({ documentId: 'unknown' });
  }
  const attachment = em.create(Attachment, {
    applicationId,
    documentId,
    name,
    mediaType,
    size,
    sha256,
    storageKey: key,
    addedAt: at,
    addedBy: actor.officerId,
  });
  application.version += 1;
  await em.flush();
  em.create(CaseEvent, {
    applicationId,
    version: application.version,
    act: 'addAttachment',
    at,
    officerId: actor.officerId,
    role: roleFor(actor, 'addAttachment', application),
    stageBefore: application.stage,
    stageAfter: application.stage,
    // Not the name: people put names of people into it.
    facts: { attachmentId: attachment.id, documentId, sha256, size, mediaType },
  });
  await em.flush();
  return { applicationId, version: application.version };
}

/** What the history says was added with this version: the same for the first request and its repeats. */
async function addedBy(em: SqlEntityManager, applicationId: number, version: number): Promise<Attachment> {
  const event = await em.findOneOrFail(CaseEvent, { applicationId, version, act: 'addAttachment' });
  return em.findOneOrFail(Attachment, Number(event.facts['attachmentId']));
}

function requireOpen(application: Application | null | undefined): asserts application is Application {
  if (!application) {
    throw forbiddenOrUnknown();
  }
  if (application.stage === 'closed') {
    throw new DomainError('ACT_NOT_ALLOWED', { act: 'addAttachment', reason: 'otherStage', stage: 'closed' });
  }
}

async function* limited(content: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new DomainError('FILE_TOO_LARGE', { maxBytes });
    }
    yield chunk;
  }
}
