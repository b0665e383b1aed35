import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { DomainError, type ErrorCode } from '../errors.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { startExport } from './export.service.ts';
import { exportRequestFrom } from './exportRequest.ts';

export interface ExportRouteOptions {
  readonly schema: GraphQLSchema;
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | undefined>;
  readonly languageOf: (request: FastifyRequest, actor?: Actor) => Language;
  /** The words for the refusal, in the language of the request. */
  readonly messageOf: (error: DomainError, request: FastifyRequest) => string;
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_OR_UNKNOWN: 404,
  BAD_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
};

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Exports of a server at once: each holds a connection of the pool, and takes another for a moment at its end. */
const mostAtOnce = 4;

/** The cases of a list as a file. By POST: what was searched for may be a name, and stands in no address. */
export function exportRoutes(services: Services, options: ExportRouteOptions): FastifyPluginAsync {
  const { authenticate, messageOf } = options;
  return async app => {
    app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      const isBadBody = !(error instanceof DomainError) && (error.statusCode ?? 500) < 500;
      const refusal = error instanceof DomainError ? error : new DomainError(isBadBody ? 'BAD_INPUT' : 'INTERNAL');
      const status = statuses[refusal.code] ?? 500;
      if (status >= 500) {
        request.log.error({ event: 'export failed', code: refusal.code, err: error });
      }
      return reply
        .code(status)
        .header('cache-control', 'no-store')
        .send({ code: refusal.code, message: messageOf(refusal, request), facts: refusal.facts });
    });
    let underWay = 0;
    app.post('/api/exports/applications', { compress: false }, async (request, reply) => {
      const actor = await authenticate(request);
      if (underWay >= mostAtOnce) {
        throw new DomainError('TOO_MANY_REQUESTS');
      }
      underWay += 1;
      const stream = await begin(services, options, actor, request, reply).catch((error: unknown) => {
        underWay -= 1;
        throw error;
      });
      stream.once('close', () => (underWay -= 1));
      return reply.send(stream);
    });
  };
}

async function begin(
  services: Services,
  { schema, languageOf }: ExportRouteOptions,
  actor: Actor | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  const wanted = exportRequestFrom(request.body, schema);
  const { id, stream } = await startExport(services, actor, wanted, languageOf(request, actor));
  // What breaks here breaks the download: the reader sees that it is not whole.
  stream.once('error', error => request.log.error({ event: 'export broken off', exportId: id, err: error }));
  reply.headers({
    'content-type': mediaTypes[wanted.format],
    'content-disposition': `attachment; filename="cases-${id}.${wanted.format}"`,
    'x-export-id': String(id),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  return stream;
}
