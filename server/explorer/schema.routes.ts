import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { DomainError, forbiddenOrUnknown } from '../errors.ts';
import { answerRefusals } from '../exports/exportRefusals.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import { projectRoot } from '../projectRoot.ts';

export interface SchemaRouteOptions {
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | undefined>;
  readonly messageOf: (error: DomainError, request: FastifyRequest) => string;
}

/** `schema.graphql` for whoever may read figures, so that questions about the schema need not be open to all. */
export function schemaRoutes({ authenticate, messageOf }: SchemaRouteOptions): FastifyPluginAsync {
  const text = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  return async app => {
    answerRefusals(app, { messageOf });
    app.get('/api/schema.graphql', { exposeHeadRoute: false }, async (request, reply) => {
      const actor = await authenticate(request);
      if (!actor) {
        throw new DomainError('UNAUTHENTICATED');
      }
      if (filtersFor(actor, 'readFigures').length === 0) {
        throw forbiddenOrUnknown();
      }
      reply.headers({ etag, 'cache-control': 'private, no-cache' });
      return request.headers['if-none-match'] === etag
        ? reply.code(304).send()
        : reply.type('application/graphql; charset=utf-8').send(text);
    });
  };
}
