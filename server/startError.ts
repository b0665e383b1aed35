/** Why the process cannot start or go on: one line for the person at the terminal, naming the setting to change. */
export class StartError extends Error {
  override readonly name = 'StartError' as const;
}

/** One line, no stack: LOG_LEVEL=debug shows where an error nobody foresaw came from. */
export function exitWithReason(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  const unforeseen = !(error instanceof Error && error.name === 'StartError');
  const where = unforeseen && process.env['LOG_LEVEL'] === 'debug' && error instanceof Error ? error.stack : undefined;
  process.stderr.write(`apostille: ${where ?? message}\n`);
  process.exit(1);
}
