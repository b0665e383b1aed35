import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode, forbiddenOrUnknown } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { BrokenPart } from '../sealing/archive.ts';
import type { Services } from '../services.ts';
import { openSealedFile } from './sealedArchive.service.ts';

export interface SealedFileRouteOptions {
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | undefined>;
  /** The words for the refusal, in the language of the request. */
  readonly messageOf: (error: DomainError, request: FastifyRequest) => string;
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_OR_UNKNOWN: 404,
  OVERLOADED: 503,
  UNAVAILABLE: 503,
};

/** The whole sealed file as one archive. */
export function sealedFileRoutes(
  services: Services,
  { authenticate, messageOf }: SealedFileRouteOptions,
): FastifyPluginAsync {
  return async app => {
    app.setErrorHandler((error, request, reply) => {
      const refusal = error instanceof DomainError ? error : new DomainError('INTERNAL');
      const { code, facts } = refusal;
      const status = statuses[code] ?? 500;
      if (status >= 500) {
        request.log.error({ event: 'sealed file failed', code, facts, err: error });
      }
      return reply
        .code(status)
        .header('cache-control', 'no-store')
        .send({ code, message: messageOf(refusal, request), facts });
    });
    app.get<{ Params: { id: string } }>(
      '/api/sealed-files/:id',
      // Compressed, its size would no longer be what it is said to be.
      { exposeHeadRoute: false, compress: false },
      async (request, reply) => send(services, await authenticate(request), request, reply),
    );
  };
}

async function send(
  services: Services,
  actor: Actor | undefined,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
) {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  const id = idOf(request.params.id);
  const { size, stream } = await openSealedFile(services, actor, id);
  // What breaks here breaks the download: the reader sees that it is not whole.
  stream.once('error', error => {
    const path = error instanceof BrokenPart ? error.path : null;
    request.log.error({ event: 'sealed file broken off', sealedFileId: id, path, err: error });
  });
  return reply
    .headers({
      'content-type': 'application/zip',
      'content-length': size,
      'content-disposition': `attachment; filename="sealed-file-${id}.zip"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(stream);
}

const largestId = 2 ** 31 - 1;

function idOf(text: string): number {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (id < 1 || id > largestId) {
    throw forbiddenOrUnknown();
  }
  return id;
}
