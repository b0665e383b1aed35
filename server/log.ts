import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import type { Config } from './config.ts';

export type Log = FastifyBaseLogger;

/** One line of JSON an event, to standard output. Nothing of a person, a request's text or a row goes in. */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
  return pino({
    level: logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError, error: describeError, req: () => undefined, res: () => undefined },
    redact: { paths: ['*.password', '*.iin', '*.bin', '*.phone', '*.email', '*.name', '*.address'], remove: true },
  });
}

/** An error's message can quote a whole SQL row; its kind, code and place say enough. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) {
    return { kind: typeof error };
  }
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const at = error.stack
    ?.split('\n')
    .filter(line => /^ {4}at /.test(line))
    .slice(0, 12);
  return { kind: error.name, code, constraint, table, at };
}
