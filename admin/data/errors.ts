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
  OVERLOADED: 503,
  UNAVAILABLE: 503,
};

/** Where the server, or a proxy before it, says no more than that. */
const codeOfStatus: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  429: 'TOO_MANY_REQUESTS',
  503: 'OVERLOADED',
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

/** Nothing is wrong with the request: the server could not take it on at that moment. */
export function isForLater(error: unknown): boolean {
  const code = refusalOf(error)?.code;
  return code === 'OVERLOADED' || code === 'UNAVAILABLE';
}

/** Nobody knows whether it was done, or it was not: what is sent next is the same request, with the same key. */
export function isUnsettled(error: unknown): boolean {
  return refusalOf(error)?.code === 'UNREACHABLE' || isForLater(error);
}

/** Whatever else went wrong on the way is told as: nobody answered. */
export function toRequestError(error: unknown): RequestError {
  return error instanceof RequestError ? error : unanswered('UNREACHABLE');
}

function unanswered(code: string): RequestError {
  return new RequestError(`errors.${code}`, statusOf[code] ?? 0, { code, facts: {}, provision: null });
}

/**
 * What the server refuses. GraphQL answers most refusals with status 200: the code decides what react-admin does with
 * it. A refusal before execution (a bad session, a limit) comes with a status of its own, and perhaps without words.
 */
export function refusalIn(answer: unknown, status: number): RequestError | undefined {
  const errors = isRecord(answer) ? answer['errors'] : undefined;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  if (!isRecord(first) || typeof first['message'] !== 'string') {
    if (isRecord(answer) && isRecord(answer['data'])) {
      return undefined;
    }
    return unanswered(codeOfStatus[status] ?? 'UNREACHABLE');
  }
  const extensions = isRecord(first['extensions']) ? first['extensions'] : {};
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR';
  const facts = isRecord(extensions['facts']) ? extensions['facts'] : {};
  const provision = extensions['provision'];
  return new RequestError(first['message'], statusOf[code] ?? 500, {
    code,
    facts,
    provision: isProvision(provision) ? provision : null,
    ...(isRecord(facts['fields']) ? { errors: nested(facts['fields']) } : {}),
  });
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
