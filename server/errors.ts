import type { ProvisionId } from './law/provisions.ts';

/** Every refusal the system can give; the code is stable, the message is in `graphql/messages.ts` per language. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN_OR_UNKNOWN',
  'ACT_NOT_ALLOWED',
  'STALE_VERSION',
  'IDEMPOTENCY_KEY_REUSED',
  'BAD_INPUT',
  'NO_EDITION_IN_FORCE',
  'NO_CALENDAR',
  'NO_DUTY_RATE',
  'FILE_TOO_LARGE',
  'FILE_TYPE_REFUSED',
  'QUERY_TOO_LARGE',
  'KEY_NOT_FOR_THIS',
  'TOO_MANY_REQUESTS',
  'OVERLOADED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type Facts = Readonly<Record<string, unknown>>;

/** Thrown for every expected refusal; anything else reaches the client as INTERNAL, without its text. */
export class DomainError extends Error {
  override readonly name = 'DomainError' as const;
  readonly code: ErrorCode;
  readonly facts: Facts;
  readonly provision: ProvisionId | undefined;

  constructor(code: ErrorCode, facts: Facts = {}, provision?: ProvisionId) {
    super(code);
    this.code = code;
    this.facts = facts;
    this.provision = provision;
  }
}

/** The same answer for what does not exist and what the reader may not see. */
export function forbiddenOrUnknown(): DomainError {
  return new DomainError('FORBIDDEN_OR_UNKNOWN');
}

/** What was looked for, or the refusal that does not say whether it exists. */
export function known<Thing>(found: Thing | null | undefined): Thing {
  if (found === null || found === undefined) {
    throw forbiddenOrUnknown();
  }
  return found;
}

/** Input that fails a check at the edge: `fields` maps each field to the id of the broken rule. */
export function badInput(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError('BAD_INPUT', { fields });
}
