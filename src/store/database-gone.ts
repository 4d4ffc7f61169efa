/** Of the system, when there is no connection or none can be made. */
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
 * Of PostgreSQL: connection exceptions, too many connections, what it says as it stops or starts, and what a server says
 * that has become a replica,
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const BY_POSTGRES = /^(?:08...|25006|53300|57P0[1-3])$/;
/** node-postgres gives these no code. */
const BY_WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|There was an error establishing an SSL connection)/;

/** Thrown instead of asking a database that is known to be out of reach. */
export class DatabaseAway extends Error {
  constructor(message = 'The database does not answer.', options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseAway';
  }
}

/** Whether this was thrown because the database was not to be reached, and not because of what it was asked. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DatabaseAway) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isPostgres = 'severity' in error && BY_POSTGRES.test(code);
  return isPostgres || BY_SYSTEM.has(code) || BY_WORDS.test(error.message) || isDatabaseGone(error.cause);
}

/** Of PostgreSQL: it has no room or no resources left, a statement took too long, or others were in the way. */
const UNABLE = /^(?:40...|53...|55P03|57014|58030)$/;

/** Whether the database was reached, and could not do just now what it was asked. */
export function isDatabaseUnable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return UNABLE.test(code) || isDatabaseUnable(error.cause);
}
