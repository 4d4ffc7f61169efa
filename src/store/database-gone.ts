import { causesOf, codeOf } from '../errors.ts';

/** System errors when a connection is lost or cannot be made. */
const BY_SYSTEM: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNABORTED',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/**
 * PostgreSQL errors: connection exceptions, too many connections, stopping or starting, and a server that has become a
 * replica,
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const BY_POSTGRES = /^(?:08...|25006|53300|57P0[1-3])$/;
/** node-postgres gives these no code. */
const BY_WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|There was an error establishing an SSL connection)/;

/** Thrown instead of querying a database known to be unreachable. */
export class DatabaseAway extends Error {
  constructor(message = 'The database does not answer.', options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseAway';
  }
}

/** Whether an error means that the database was unreachable, not that the query was wrong. */
export function isDatabaseGone(error: unknown): boolean {
  return [...causesOf(error)].some((cause) => {
    const code = codeOf(cause);
    const isPostgres = 'severity' in cause && BY_POSTGRES.test(code);
    return cause instanceof DatabaseAway || isPostgres || BY_SYSTEM.has(code) || BY_WORDS.test(cause.message);
  });
}

/** PostgreSQL errors: out of space or resources, a statement took too long, or a conflict with others. */
const UNABLE = /^(?:40...|53...|55P03|57014|58030)$/;

/** Whether the database was reached but could not run the query at that moment. */
export function isDatabaseUnable(error: unknown): boolean {
  return [...causesOf(error)].some((cause) => UNABLE.test(codeOf(cause)));
}

/** Whether one statement took longer than it may: of many that do the same, it may be the only one. */
export function isOutOfTime(error: unknown): boolean {
  return [...causesOf(error)].some((cause) => codeOf(cause) === '57014');
}
