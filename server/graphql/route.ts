import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode } from '../errors.ts';

export interface GraphQLRouteOptions<Context> {
  readonly context: (request: FastifyRequest) => Promise<Context>;
  /** The words for a refusal before anything was run, in the language of the request. */
  readonly messageOf: (error: DomainError, request: FastifyRequest) => string;
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
  UNAVAILABLE: 503,
};

/** `/graphql` by POST only: an act must not be a link someone can be made to follow. */
export function graphqlRoute<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  { context, messageOf }: GraphQLRouteOptions<Context>,
): FastifyPluginAsync {
  return async app => {
    app.setErrorHandler((error, request, reply) => {
      if (!(error instanceof DomainError)) {
        throw error;
      }
      const { code, facts } = error;
      return reply
        .code(statuses[code] ?? 500)
        .header('cache-control', 'no-store')
        .send({ errors: [{ message: messageOf(error, request), extensions: { code, facts } }] });
    });
    app.post('/graphql', async (request, reply) => {
      // Before Apollo, which would tell a refusal here as a fault of its own.
      const asked = await context(request);
      return fastifyApolloHandler(apollo, { context: async () => asked }).call(app, request, reply);
    });
  };
}
