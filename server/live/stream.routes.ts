import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import type { Response } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { DomainError } from '../errors.ts';
import { isUnforeseen, sizeRules } from '../graphql/apollo.ts';
import type { Context } from '../graphql/context.ts';
import { domainErrorIn, toFormattedError } from '../graphql/errors.ts';
import { errorMessage } from '../graphql/messages.ts';
import type { Language } from '../law/law.ts';
import type { Log } from '../log.ts';
import type { Actor } from '../officers/actor.ts';
import type { Hub } from './hub.ts';

export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly hub: Hub;
  readonly context: (request: FastifyRequest) => Promise<Context>;
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | undefined>;
  readonly languageOf: (request: FastifyRequest) => Language;
  readonly log: Log;
}

/** The context as graphql-sse wants it typed; it is passed on as it is. */
type Carried = Context & Record<PropertyKey, unknown>;

/** `/graphql/stream`: subscriptions alone, one a connection, by POST of JSON as `/graphql` is. */
export function streamRoutes({
  schema,
  hub,
  context,
  authenticate,
  languageOf,
  log,
}: StreamOptions): FastifyPluginAsync {
  const handle = createHandler<Carried>({
    validate,
    execute,
    subscribe,
    // No streams that are shared between operations.
    authenticate: () => null,
    onSubscribe: async ({ raw, context: { reply } }, params) => {
      const document = readDocument(schema, params.query, params.operationName);
      if (document instanceof DomainError) {
        return refusal(document, languageOf(raw));
      }
      const connection = {
        authenticate: () => authenticate(raw),
        isBlocked: () => reply.raw.writableLength > 0,
      };
      return {
        schema,
        document,
        operationName: params.operationName,
        variableValues: params.variables,
        contextValue: { ...(await context(raw)), connection },
      };
    },
    onNext: ({ language }, _request, result) => {
      const { errors } = result;
      for (const error of errors?.filter(one => isUnforeseen(one)) ?? []) {
        log.error({ event: 'graphql failed', err: error.originalError });
      }
      return errors
        ? { ...result, errors: errors.map(error => new Worded(toFormattedError(error.toJSON(), error, language))) }
        : undefined;
    },
  });
  return async app => {
    // A stream never ends by itself: before the server waits for what is in hand, it is ended.
    app.addHook('preClose', done => {
      hub.endStreams();
      done();
    });
    app.post('/graphql/stream', async (request, reply) => {
      // A page of another site can send a form or plain text, but no JSON.
      if (!request.headers['content-type']?.startsWith('application/json')) {
        return reply.code(415).send({ error: 'BAD_REQUEST', requestId: request.id });
      }
      reply.header('x-accel-buffering', 'no');
      return handle(request, reply);
    });
  };
}

/** An error that is sent as it has been worded. */
class Worded extends GraphQLError {
  readonly #worded: ReturnType<typeof toFormattedError>;

  constructor(worded: ReturnType<typeof toFormattedError>) {
    super(worded.message);
    this.#worded = worded;
  }

  override toJSON() {
    return this.#worded;
  }
}

/** A valid subscription within the size of any query, or why it is none. */
function readDocument(schema: GraphQLSchema, query: unknown, operation?: string | null): DocumentNode | DomainError {
  try {
    const document = parse(String(query));
    const errors = validate(schema, document, [...specifiedRules, ...sizeRules]);
    if (errors[0]) {
      return domainErrorIn(errors[0]) ?? new DomainError('BAD_INPUT');
    }
    return getOperationAST(document, operation)?.operation === OperationTypeNode.SUBSCRIPTION
      ? document
      : new DomainError('BAD_INPUT');
  } catch {
    return new DomainError('BAD_INPUT');
  }
}

function refusal({ code, facts }: DomainError, language: Language): Response {
  const errors = [{ message: errorMessage(code, facts, language), extensions: { code, facts } }];
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [JSON.stringify({ errors }), { status: 400, statusText: 'Bad Request', headers }];
}
