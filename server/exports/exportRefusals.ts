import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode } from '../errors.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';

/** Who asks, in what language, and what a refusal is called in it. */
export interface ReaderOptions {
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | undefined>;
  readonly languageOf: (request: FastifyRequest, actor?: Actor) => Language;
  /** The words for the refusal, in the language of the request. */
  readonly messageOf: (error: DomainError, request: FastifyRequest) => string;
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  KEY_NOT_FOR_THIS: 403,
  FORBIDDEN_OR_UNKNOWN: 404,
  BAD_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
  UNAVAILABLE: 503,
};

/** Every refusal of an export is JSON with its code, its words and its facts. */
export function answerRefusals(app: FastifyInstance, { messageOf }: Pick<ReaderOptions, 'messageOf'>): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const isBadBody = !(error instanceof DomainError) && (error.statusCode ?? 500) < 500;
    const refusal = error instanceof DomainError ? error : new DomainError(isBadBody ? 'BAD_INPUT' : 'INTERNAL');
    const status = statuses[refusal.code] ?? 500;
    if (status >= 500) {
      request.log.error({ event: 'export failed', code: refusal.code, err: error });
    }
    if (status === 429) {
      reply.header('retry-after', '60');
    }
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .send({ code: refusal.code, message: messageOf(refusal, request), facts: refusal.facts });
  });
}
