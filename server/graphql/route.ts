import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler, type ApolloFastifyContextFunction } from '@as-integrations/fastify';
import type { FastifyPluginAsync } from 'fastify';

/** `/graphql` by POST only: an act must not be a link someone can be made to follow. */
export function graphqlRoute<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  context: ApolloFastifyContextFunction<Context>,
): FastifyPluginAsync {
  return async app => {
    app.post('/graphql', fastifyApolloHandler(apollo, { context }));
  };
}
