/**
 * PostgreSQL errors that mean damaged files: internal error, data corrupted, index corrupted, and a file of a table that
 * is missing, https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const DAMAGE = /^(?:XX00[012]|58P01)$/;

/** Whether an error means that files of the database are damaged, and not that they could not be read at the moment. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return DAMAGE.test(code) || isDamage(error.cause);
}
