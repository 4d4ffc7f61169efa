/** Of the system, when there is no connection or none can be made. */
const BY_SYSTEM: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/**
 * Of PostgreSQL: connection exceptions, too many connections, and what it says as it stops or starts,
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const BY_POSTGRES = /^(?:08...|53300|57P0[1-3])$/;
/** node-postgres gives these no code. */
const BY_WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Whether this was thrown because the database was not to be reached, and not because of what it was asked. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isPostgres = 'severity' in error && BY_POSTGRES.test(code);
  return isPostgres || BY_SYSTEM.has(code) || BY_WORDS.test(error.message) || isDatabaseGone(error.cause);
}
