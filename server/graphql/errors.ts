import { type GraphQLFormattedError, GraphQLError } from 'graphql';
import { DomainError, type ErrorCode, type Facts } from '../errors.ts';
import type { Language } from '../law/law.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { refusalOfTrouble } from '../load/databaseTrouble.ts';
import { errorMessage } from './messages.ts';

/** What Apollo itself refuses before any resolver runs, in our words. */
const ofApollo: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
};

/** The one place where an error becomes an answer: code, message in the reader's language, facts, provision. */
export function toFormattedError(
  error: GraphQLFormattedError,
  thrown: unknown,
  language: Language,
): GraphQLFormattedError {
  const { locations, path } = error;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const domain = domainErrorIn(thrown);
  if (domain) {
    const facts = withPath(domain, error.message);
    return {
      ...place,
      message: errorMessage(domain.code, facts, language),
      extensions: {
        code: domain.code,
        facts,
        ...(domain.provision && { provision: provisionIn(domain.provision, language) }),
      },
    };
  }
  const code = ofApollo[String(error.extensions?.['code'])];
  // Mistakes in the query are told as GraphQL words them; anything unforeseen only as such.
  return code
    ? { ...place, message: error.message, extensions: { code, facts: {} } }
    : { ...place, message: errorMessage('INTERNAL', {}, language), extensions: { code: 'INTERNAL', facts: {} } };
}

/**
 * graphql-js wraps what a scalar or a resolver throws, a scalar inside a list or an object more than once. A database
 * that is overloaded or away is no fault of the system: it is told as a refusal.
 */
export function domainErrorIn(thrown: unknown): DomainError | undefined {
  if (thrown instanceof DomainError) {
    return thrown;
  }
  return thrown instanceof GraphQLError ? domainErrorIn(thrown.originalError) : refusalOfTrouble(thrown);
}

/** A scalar does not know the field it stands in; graphql-js names it in its own message. */
function withPath({ code, facts }: DomainError, message: string): Facts {
  const field = /at "input\.([^"]+)"/.exec(message)?.[1];
  const fields = facts['fields'];
  if (code !== 'BAD_INPUT' || !field || typeof fields !== 'object' || fields === null) {
    return facts;
  }
  return { ...facts, fields: Object.fromEntries(Object.values(fields).map(rule => [field, rule])) };
}
