import { causesOf, codeOf } from '../../errors.ts';

/**
 * PostgreSQL errors that mean damaged files wherever they occur: data corrupted and index corrupted,
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const DAMAGE = /^XX00[12]$/;
/**
 * Errors that mean it only while a table or an index is being read: an internal error, which may also come from a pooler
 * or from concurrent changes, and a missing file.
 */
const DAMAGE_WHEN_READ = /^(?:XX00[012]|58P01)$/;
/** A missing file that is part of the PostgreSQL server, not of the database. */
const LIBRARY = /\$libdir|\.(?:so|dylib|dll)\b|extension\/.*\.(?:control|sql)\b/;

/** Whether an error means that files of the database are damaged, whatever was being done. */
export function isDamage(error: unknown): boolean {
  return [...causesOf(error)].some((cause) => DAMAGE.test(codeOf(cause)));
}

/** Whether an error that occurred while a table or an index was being read means that its files are damaged. */
export function isDamageWhenRead(error: unknown): boolean {
  return [...causesOf(error)].some(
    (cause) => DAMAGE_WHEN_READ.test(codeOf(cause)) && !LIBRARY.test(cause.message),
  );
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
