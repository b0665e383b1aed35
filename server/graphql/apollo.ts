import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type ASTVisitor, GraphQLError, type GraphQLSchema, OperationTypeNode, type ValidationContext } from 'graphql';
import { DomainError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Context } from './context.ts';
import { domainErrorIn, toFormattedError } from './errors.ts';

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
    plugins: [answerInLanguage(log)],
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
          for (const error of errors.filter(one => isUnforeseen(one))) {
            log.error({ event: 'graphql failed', err: error.originalError });
          }
        },
      };
    },
  };
}

export function isUnforeseen(error: { originalError?: unknown }): boolean {
  return error.originalError instanceof Error && !domainErrorIn(error) && !domainErrorIn(error.originalError);
}
