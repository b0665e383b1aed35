import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  BREAK,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { domainErrorIn } from './errors.ts';

/** More texts of queries than the dashboard and its tools have; those asked for longest ago are compiled anew. */
const mostQueries = 500;

/**
 * Runs queries compiled. What ends with an error is run again by graphql-js, which alone words errors here: a query
 * changes nothing. Only where the database has no room or no time it is not asked a second time: that is answered as it
 * is. Acts are never run compiled (docs/decisions/024-queries-run-compiled.md).
 */
export function compiledQueries(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const queries = new CompiledQueries(schema);
  return {
    async requestDidStart() {
      return {
        async responseForOperation(asked) {
          const { document, operation, operationName, queryHash, request, contextValue } = asked;
          if (operation.operation !== OperationTypeNode.QUERY) {
            return null;
          }
          const compiled = queries.get(`${queryHash} ${operationName ?? ''}`, document, operationName);
          const singleResult = await compiled?.query(undefined, contextValue, request.variables ?? {});
          if (!singleResult || (singleResult.errors && !singleResult.errors.some(isTrouble))) {
            return null;
          }
          // Where Apollo puts the errors of what it has run itself: they are worded from there.
          Object.assign(asked, { errors: singleResult.errors });
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}

function isTrouble(error: GraphQLError): boolean {
  const code = domainErrorIn(error)?.code;
  return code === 'OVERLOADED' || code === 'UNAVAILABLE';
}

/** A text is compiled when it comes again: compiling costs as much as running it some ten times. */
type Known = CompiledQuery | 'asked once' | 'not compiled';

class CompiledQueries {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, Known>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  get(key: string, document: DocumentNode, operationName: string | null): CompiledQuery | undefined {
    const known = this.#known.get(key);
    const query = known === 'asked once' ? this.#compile(document, operationName) : (known ?? 'asked once');
    // The last to have been asked for is the last to be dropped.
    this.#known.delete(key);
    this.#known.set(key, query);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostQueries && oldest !== undefined) {
      this.#known.delete(oldest);
    }
    return typeof query === 'string' ? undefined : query;
  }

  #compile(document: DocumentNode, operationName: string | null): Known {
    // Of a fragment that is spread in two places, under a condition in one of them, the compiler loses fields in the other.
    if (document.definitions.some(definition => hasCondition(definition))) {
      return 'not compiled';
    }
    const compiled = compileQuery(this.#schema, document, operationName ?? undefined);
    return isCompiledQuery(compiled) ? compiled : 'not compiled';
  }
}

/** Whether something is asked for only if a variable says so. */
function hasCondition(definition: DefinitionNode): boolean {
  let found = false;
  visit(definition, {
    Directive() {
      found = true;
      return BREAK;
    },
  });
  return found;
}
