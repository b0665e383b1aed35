import type { FastifyBaseLogger } from 'fastify';
import { pino, type DestinationStream, type LogFn, type LoggerOptions } from 'pino';
import type { Config } from './config.ts';

export type Log = FastifyBaseLogger;

/** One line of JSON an event, to standard output. Nothing of a person, a request's text or a row goes in. */
export function createLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  destination: DestinationStream = process.stdout,
): Log {
  const options: LoggerOptions = {
    level: logLevel,
    messageKey: 'event',
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError, error: describeError, req: () => undefined, res: () => undefined },
    hooks: {
      logMethod(args, method) {
        method.apply(this, withoutErrorMessage(args));
      },
    },
    redact: { paths: ['*.password', '*.iin', '*.bin', '*.phone', '*.email', '*.name', '*.address'], remove: true },
  };
  return pino(options, destination);
}

/** pino, and those who log through it, take an error's message for the event. */
function withoutErrorMessage(args: Parameters<LogFn>): Parameters<LogFn> {
  const [given, event, ...rest]: unknown[] = args;
  const error = given instanceof Error ? given : given instanceof Object && 'err' in given ? given.err : undefined;
  if (!(error instanceof Error)) {
    return args;
  }
  const { event: named, ...facts } = {
    event: undefined,
    ...(given instanceof Error ? { err: error } : (given as object)),
  };
  const said = typeof event === 'string' && event !== error.message ? event : undefined;
  return [facts, said ?? named ?? 'error', ...rest] as Parameters<LogFn>;
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
