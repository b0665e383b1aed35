import { type ApolloError, isApolloError } from '@apollo/client';
import { HttpError } from 'react-admin';

interface ErrorProvision {
  readonly id: string;
  readonly text: string;
}

/** What the server says of a refusal: its code, the facts, and the provision where the law speaks. */
export interface Refusal {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly provision: ErrorProvision | null;
  /** Messages by field, in the form react-admin shows beside the inputs. */
  readonly errors?: Readonly<Record<string, unknown>>;
}

const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_OR_UNKNOWN: 403,
  ACT_NOT_ALLOWED: 409,
  STALE_VERSION: 409,
  BAD_INPUT: 422,
  IDEMPOTENCY_KEY_REUSED: 409,
  TOO_MANY_REQUESTS: 429,
};

export class RequestError extends HttpError {
  readonly refusal: Refusal;

  constructor(message: string, status: number, refusal: Refusal) {
    super(message, status, refusal);
    // HttpError makes every instance its own: without this none would be known as a RequestError.
    Object.setPrototypeOf(this, RequestError.prototype);
    this.refusal = refusal;
  }
}

export function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof RequestError ? error.refusal : undefined;
}

/** GraphQL answers every refusal with status 200: the code decides what react-admin does with it. */
export function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) {
    return error;
  }
  const apollo = apolloErrorIn(error);
  const first = apollo?.graphQLErrors[0] ?? refusalInBody(apollo?.networkError);
  if (first) {
    const extensions = first.extensions ?? {};
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR';
    const facts = isRecord(extensions['facts']) ? extensions['facts'] : {};
    const provision = extensions['provision'];
    return new RequestError(first.message, statusOf[code] ?? 500, {
      code,
      facts,
      provision: isProvision(provision) ? provision : null,
      ...(isRecord(facts['fields']) ? { errors: nested(facts['fields']) } : {}),
    });
  }
  const status = isRecord(apollo?.networkError) ? apollo.networkError['statusCode'] : undefined;
  const code = status === 401 ? 'UNAUTHENTICATED' : status === 429 ? 'TOO_MANY_REQUESTS' : 'UNREACHABLE';
  return new RequestError(`errors.${code}`, statusOf[code] ?? 0, { code, facts: {}, provision: null });
}

function apolloErrorIn(error: unknown): ApolloError | undefined {
  if (error instanceof Error && isApolloError(error)) {
    return error;
  }
  return error instanceof HttpError && error.body instanceof Error && isApolloError(error.body)
    ? error.body
    : undefined;
}

interface GraphqlRefusal {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A refusal before execution (a bad session, a limit) comes with an HTTP status and the errors in the body. */
function refusalInBody(error: unknown): GraphqlRefusal | undefined {
  const result = isRecord(error) ? error['result'] : undefined;
  const errors = isRecord(result) ? result['errors'] : undefined;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  if (!isRecord(first) || typeof first['message'] !== 'string') {
    return undefined;
  }
  return { message: first['message'], ...(isRecord(first['extensions']) ? { extensions: first['extensions'] } : {}) };
}

/** Marks the inputs concerned; what is wrong with them stands in the server's message, in words. */
function nested(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const path of Object.keys(fields)) {
    const keys = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
    let level = result;
    for (const key of keys.slice(0, -1)) {
      const next = level[key];
      const child: Record<string, unknown> = isRecord(next) ? next : {};
      level[key] = child;
      level = child;
    }
    level[keys.at(-1) ?? path] = 'errors.correct';
  }
  return result;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isProvision(value: unknown): value is ErrorProvision {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['text'] === 'string';
}
