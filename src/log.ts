import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

/** The program's structured log: one JSON object a line, times in UTC. */
export type Log = Logger;

/** Fields that may carry a secret; their values never reach a log line. */
const REDACTED = [
  'req.headers.authorization',
  'req.headers.cookie',
  'password',
  'token',
  '*.password',
  '*.token',
];

const ADDRESS = /[^\s@/\\()<>"'=,;]+@[^\s@/\\()<>"'=,;]+/g;
/** More of one text is of no use in a log, and takes long to look through. */
const LONGEST = 10_000;

/** An error as it is logged: what the database says of a row may name somebody's address. */
function loggedError(error: Error): unknown {
  const fields = Object.entries(pino.stdSerializers.err(error));
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutAddresses(value)]));
}

function withoutAddresses(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, LONGEST).replace(ADDRESS, '[address]') : value;
}

const DEBUG = 20;

/**
 * A log at `level` that writes to `destination` (standard output when left out). Errors that `isSaidOnce` knows are logged
 * as `debug`: somebody else says that they happen, once.
 */
export function createLog(
  level: string,
  destination?: DestinationStream,
  isSaidOnce?: (error: unknown) => boolean,
): Log {
  const options: LoggerOptions = {
    ...(isSaidOnce && {
      hooks: {
        logMethod(args, method, at) {
          const { err } = Object(args[0]) as { err?: unknown };
          if (at > DEBUG && err !== undefined && isSaidOnce(err)) return this.debug(...(args as [object]));
          return method.apply(this, args);
        },
      },
    }),
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: loggedError },
    redact: { paths: REDACTED, censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A log that says nothing, for tests and for commands whose output is their own. */
export const silentLog: Log = pino({ level: 'silent' });
