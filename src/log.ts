import { type DestinationStream, type Logger, pino } from 'pino';

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

/** A log at `level` that writes to `destination` (standard output when left out). */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A log that says nothing, for tests and for commands whose output is their own. */
export const silentLog: Log = pino({ level: 'silent' });
