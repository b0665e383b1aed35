import { DomainError } from '../errors.ts';

/** By SQLSTATE: the database is there but has no room or no time; what was begun is rolled back. */
const busy = new Set([
  '57014', // the statement took too long
  '55P03', // what it needed stayed locked
  '25P03', // the transaction stood idle for too long
  '40001', // others changed the same in the meantime
  '40P01', // two waited for each other
  '53300', // no connections left
  '53200', // no memory left
]);

/** The database is being stopped, or connections to it are refused or broken. */
const lostStates = /^(08...|57P0[1-5])$/;
const lostSystemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** What the driver and its pool say without a code. */
const noRoom = 'timeout exceeded when trying to connect';
const lostTexts =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout)/;

/**
 * The refusal for a database that is overloaded or away, so that it is not told as a fault of the system. Undefined for
 * any other error. An act that is sent again with its key is done once, whatever became of the first attempt.
 */
export function refusalOfTrouble(error: unknown): DomainError | undefined {
  if (someIn(error, one => busy.has(codeOf(one)) || messageOf(one) === noRoom)) {
    return new DomainError('OVERLOADED');
  }
  return isLostConnection(error) ? new DomainError('UNAVAILABLE') : undefined;
}

export function isLostConnection(error: unknown): boolean {
  return someIn(
    error,
    one => lostStates.test(codeOf(one)) || lostSystemCodes.has(codeOf(one)) || (codeOf(one) === '' && isLostText(one)),
  );
}

function isLostText(error: unknown): boolean {
  return lostTexts.test(messageOf(error));
}

/** Whether it holds of the error or of one it was made of. */
function someIn(error: unknown, holds: (one: unknown) => boolean): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  const { cause, previous, originalError } = error as { cause?: unknown; previous?: unknown; originalError?: unknown };
  const parts = error instanceof AggregateError ? error.errors : [];
  return holds(error) || [cause, previous, originalError, ...parts].some(part => someIn(part, holds));
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
