import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type ASTVisitor, GraphQLError, type GraphQLSchema, OperationTypeNode, type ValidationContext } from 'graphql';
import { DomainError } from '../errors.ts';
import { refusalOfTrouble } from '../load/databaseTrouble.ts';
import { retryAfter } from '../load/retryAfter.ts';
import type { Log } from '../log.ts';
import { compiledQueries } from './compiled.ts';
import type { Context } from './context.ts';
import { domainErrorIn, toFormattedError } from './errors.ts';
import { queryGate } from './queryGate.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly log: Log;
}

/** Deepest nesting and most aliases of one query: more than any page needs, less than an attack wants. */
const maxDepth = 12;
const maxAliases = 30;

/** Refuse a query too large before it is run; a subscription is a query like any other. */
export const sizeRules = [
  maxDepthRule({ n: maxDepth, ignoreIntrospection: true, propagateOnRejection: false, onReject: [refuseSize] }),
  maxAliasesRule({ n: maxAliases, propagateOnRejection: false, onReject: [refuseSize] }),
];

export function createApollo({ schema, introspection, log }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    // A name that is guessed nearly right is no way round it.
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // The process has its own order of closing (lifetime.ts): Apollo must not stop before the requests in hand.
    stopOnTerminationSignals: false,
    // GraphQL errors are worded in `answerInLanguage`, where the reader is known.
    formatError: formatted => formatted,
    validationRules: [...sizeRules, refuseSubscription],
    // It would look at every field of every answer; ours are never cached on the way.
    plugins: [
      queryGate(schema),
      compiledQueries(schema),
      answerInLanguage(log),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

function refuseSize(context: ValidationContext | null): void {
  const originalError = new DomainError('QUERY_TOO_LARGE');
  context?.reportError(new GraphQLError(originalError.message, { originalError }));
}

/** They are served as a stream, at an address of their own. */
function refuseSubscription(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation }) {
      if (operation === OperationTypeNode.SUBSCRIPTION) {
        const originalError = new DomainError('BAD_INPUT');
        context.reportError(new GraphQLError(originalError.message, { originalError }));
      }
    },
  };
}

function answerInLanguage(log: Log): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ errors = [], response, contextValue }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) {
            return;
          }
          response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, at) =>
            toFormattedError(formatted, errors[at], contextValue.language),
          );
          if (response.body.singleResult.errors.some(({ extensions }) => isForLater(extensions?.['code']))) {
            response.http.status = 503;
            response.http.headers.set('retry-after', String(retryAfter));
          }
          for (const error of errors.filter(one => isUnforeseen(one))) {
            log.error({ event: 'graphql failed', err: error.originalError });
          }
          // The reader is told of a database without room; whoever runs it has to know why: a statement may never end.
          for (const { originalError } of errors.filter(one => refusalOfTrouble(one.originalError))) {
            log.warn({ event: 'database trouble', err: originalError });
          }
        },
      };
    },
  };
}

/** Nothing is wrong with the request: the same is to be sent again. */
function isForLater(code: unknown): boolean {
  return code === 'OVERLOADED' || code === 'UNAVAILABLE';
}

export function isUnforeseen(error: { originalError?: unknown }): boolean {
  return error.originalError instanceof Error && !domainErrorIn(error) && !domainErrorIn(error.originalError);
}
