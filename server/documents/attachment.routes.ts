import multipart from '@fastify/multipart';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { badInput, DomainError, type ErrorCode, forbiddenOrUnknown } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { addAttachment, openAttachment, type ReceivedFile, receiveFile, requireMayAdd } from './attachment.service.ts';
import type { Attachment } from './document.entity.ts';

export interface AttachmentRouteOptions {
  readonly maxBytes: number;
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | undefined>;
  /** The words for the refusal, in the language of the request. */
  readonly messageOf: (error: DomainError, request: FastifyRequest) => string;
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_OR_UNKNOWN: 404,
  BAD_INPUT: 400,
  ACT_NOT_ALLOWED: 409,
  STALE_VERSION: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
  UNAVAILABLE: 503,
};

const largestId = 2 ** 31 - 1;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Files do not go through GraphQL: one is added by a form with `file` and, if it shows a document, `documentId`. */
export function attachmentRoutes(services: Services, options: AttachmentRouteOptions): FastifyPluginAsync {
  return async app => {
    await app.register(multipart, {
      // One byte more than allowed, so that it is our own count that refuses.
      limits: { fileSize: options.maxBytes + 1, files: 1, fields: 1, fieldSize: 20, parts: 2, headerPairs: 20 },
      throwFileSizeLimit: false,
    });
    app.setErrorHandler((error, request, reply) => refuse(error, request, reply, options));
    // It takes as long as the file needs on its way: no place can wait for that.
    const upload = { config: { isAlwaysLetIn: true } } as const;
    app.post<{ Params: { id: string } }>('/api/applications/:id/attachments', upload, (request, reply) =>
      add(services, options, request, reply),
    );
    // Compressed, the file would no longer be what its checksum says.
    const download = { exposeHeadRoute: false, compress: false } as const;
    app.get<{ Params: { id: string } }>('/api/attachments/:id', download, (request, reply) =>
      send(services, options, request, reply),
    );
  };
}

async function add(
  services: Services,
  { authenticate, maxBytes }: AttachmentRouteOptions,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
) {
  const actor = await authenticate(request);
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  requireOwnPage(actor, request);
  const applicationId = idOf(request.params.id);
  await requireMayAdd(services, actor, applicationId);
  const idempotencyKey = idempotencyKeyOf(request);
  const { file, documentId } = await receiveForm(services, request, maxBytes);
  const added = await addAttachment(services, actor, { idempotencyKey, applicationId, documentId }, file);
  return reply.code(added.repeated ? 200 : 201).send({
    ...described(added.attachment),
    version: added.version,
    repeated: added.repeated,
  });
}

async function receiveForm(services: Services, request: FastifyRequest, maxBytes: number) {
  let file: ReceivedFile | undefined;
  let documentId: number | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        file = await receiveFile(services, { name: part.filename, type: part.mimetype }, part.file, maxBytes);
      } else if (part.fieldname === 'documentId') {
        documentId = documentIdOf(part.value);
      } else {
        throw badInput({ [part.fieldname]: 'unknown' });
      }
    }
    if (!file) {
      throw badInput({ file: 'missing' });
    }
    return { file, documentId };
  } catch (error) {
    if (file) {
      await services.files.remove(file.key);
    }
    throw error;
  }
}

async function send(
  services: Services,
  { authenticate }: AttachmentRouteOptions,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
) {
  const actor = await authenticate(request);
  const { attachment, content } = await openAttachment(services, actor, idOf(request.params.id));
  return reply
    .headers({
      'content-type': attachment.mediaType,
      'content-length': attachment.size,
      'content-disposition': disposition(attachment),
      'repr-digest': `sha-256=:${Buffer.from(attachment.sha256, 'hex').toString('base64')}:`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(content);
}

function described({ id, applicationId, documentId, name, mediaType, size, sha256, addedAt }: Attachment) {
  return { id, applicationId, documentId, name, mediaType, size, sha256, addedAt: addedAt.toString() };
}

/** RFC 6266: the name itself as RFC 8187 has it, beside it a plain one for clients that do not know that. */
function disposition({ id, name }: Attachment): string {
  const ending = /\.[a-z]+$/.exec(name)?.[0] ?? '';
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="attachment-${id}${ending}"; filename*=UTF-8''${encoded}`;
}

/** A form on a foreign page can post with the reader's cookie, but not set this header; a key is never sent unasked. */
function requireOwnPage(actor: Actor, { headers, host }: FastifyRequest): void {
  const { origin } = headers;
  const isOwn =
    headers['x-requested-with'] !== undefined ||
    headers['sec-fetch-site'] === 'same-origin' ||
    (origin !== undefined && URL.canParse(origin) && new URL(origin).host === host);
  if (actor.via === 'session' && !isOwn) {
    throw badInput({ 'x-requested-with': 'missing' });
  }
}

function idempotencyKeyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !uuid.test(key)) {
    throw badInput({ 'idempotency-key': key === undefined ? 'missing' : 'invalid' });
  }
  return key.toLowerCase();
}

function idOf(text: string): number {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (id < 1 || id > largestId) {
    throw forbiddenOrUnknown();
  }
  return id;
}

function documentIdOf(value: unknown): number | null {
  if (value === '') {
    return null;
  }
  if (typeof value !== 'string' || !/^\d{1,10}$/.test(value) || Number(value) > largestId) {
    throw badInput({ documentId: 'unknown' });
  }
  return Number(value);
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, { messageOf }: AttachmentRouteOptions) {
  const refusal = asDomainError(error);
  const status = statuses[refusal.code] ?? 500;
  if (status >= 500) {
    request.log.error({ event: 'attachment failed', code: refusal.code, facts: refusal.facts, err: error });
  }
  // What is still coming of a refused upload is not waited for.
  if (!request.raw.complete) {
    reply.header('connection', 'close');
  }
  const { code, facts } = refusal;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ code, message: messageOf(refusal, request), facts });
}

/** Refusals of Fastify and of the form parser are said in our own family. */
function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) {
    return error;
  }
  const { code, statusCode, message } = error as { code?: unknown; statusCode?: unknown; message?: unknown };
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT') {
    return badInput({ file: 'onlyOne' });
  }
  if (statusCode === 429) {
    return new DomainError('TOO_MANY_REQUESTS');
  }
  const isBroken = /^Multipart: |^Malformed part header|terminated early|multipart data$/.test(String(message));
  if (isBroken || (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)) {
    return badInput({ file: 'notAForm' });
  }
  return new DomainError('INTERNAL');
}
