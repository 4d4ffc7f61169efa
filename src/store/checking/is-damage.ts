import { causesOf, codeOf } from '../../errors.ts';

/**
 * PostgreSQL errors that mean damaged files wherever they occur: data corrupted and index corrupted,
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const DAMAGE = /^XX00[12]$/;
/**
 * Errors that mean it only if they name a file of the database: an internal error, which may also come from a pooler, and
 * a missing file, which may be part of the server.
 */
const DAMAGE_OF_FILE = /^(?:XX000|58P01)$/;
/** Paths in the server’s folder; they are the same in every language of its messages. */
const FILE = /(?<![\w/-])(?:base\/\d|global\/\w|pg_(?:tblspc|xact|multixact|subtrans)\/)/;
/** Errors that mean it while the values of a table or an index are being read: an internal error, or an impossible value. */
const DAMAGE_WHEN_READ = /^(?:XX000|22...)$/;

/** Whether an error means that files of the database are damaged, whatever was being done. */
export function isDamage(error: unknown): boolean {
  return [...causesOf(error)].some(
    (cause) => DAMAGE.test(codeOf(cause)) || (DAMAGE_OF_FILE.test(codeOf(cause)) && FILE.test(textOf(cause))),
  );
}

/** Whether an error that occurred while a table or an index was being read means that its files are damaged. */
export function isDamageWhenRead(error: unknown): boolean {
  return isDamage(error) || [...causesOf(error)].some((cause) => DAMAGE_WHEN_READ.test(codeOf(cause)));
}

/**
 * Whether an error that occurred while an index was being checked means that the index is damaged and its table is not.
 * XX001 usually means that the index refers to a page that the table no longer has.
 */
export function isOfIndexOnly(error: unknown): boolean {
  return [...causesOf(error)].some(
    (cause) => codeOf(cause) === 'XX002' || (codeOf(cause) === 'XX001' && routineOf(cause) === LACKS_ROW),
  );
}

/** The function in which amcheck finds that an index lacks a row of its table, which it reports as XX001. */
const LACKS_ROW = 'bt_tuple_present_callback';

function routineOf(error: Error): unknown {
  return 'routine' in error ? error.routine : null;
}

/** The message of an error; some name the file only in the details. */
function textOf(error: Error): string {
  return 'detail' in error ? `${error.message} ${error.detail}` : error.message;
}
