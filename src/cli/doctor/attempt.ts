import { causesOf, codeOf, messageOf, outsideFault, Problem } from '../../errors.ts';
import { isDamage } from '../../store/checking/is-damage.ts';
import { isDatabaseGone, isDatabaseUnable } from '../../store/database-gone.ts';
import type { Report } from './finding.ts';

/** What to do about a damaged database. */
export const RESTORE =
  'Leave its files untouched, and restore the last backup into another DATA_DIR or database: `sourceline restore FOLDER`.';

/** Names of settings that are wrong; the checks that need them are left out. */
export type WrongSettings = ReadonlySet<string>;

/** Makes one check under a name; null if it could not be made, which is reported and prevents no other check. */
export type Attempt = <T>(
  name: string,
  check: () => T | Promise<T>,
  needs?: readonly string[],
) => Promise<T | null>;

/** Makes checks one by one, and reports each that cannot be made. */
export function attempts(report: Report, wrong: WrongSettings = new Set()): Attempt {
  return async (name, check, needs = []) => {
    const missing = needs.filter((setting) => wrong.has(setting));
    if (missing.length > 0) {
      const which =
        missing.length === 1 ? `setting ${missing[0]} is` : `settings ${missing.join(' and ')} are`;
      report.unknown(name, `not checked, because the ${which} wrong`);
      return null;
    }
    try {
      return await check();
    } catch (error) {
      reportFailed(name, error, report);
      return null;
    }
  };
}

/** Reports why a check could not be made. */
function reportFailed(name: string, error: unknown, report: Report): void {
  const { state, todo } = adviceOn(error);
  report[state](
    name,
    `could not be checked: ${error instanceof Problem ? error.message : messageOf(error)}`,
    todo,
  );
}

/** What to do about an error that prevented a check. Only damage is a reason to restore a backup. */
export function adviceOn(error: unknown): { readonly state: 'fault' | 'unknown'; readonly todo: string } {
  const fault = (todo: string) => ({ state: 'fault', todo }) as const;
  const unknown = (todo: string) => ({ state: 'unknown', todo }) as const;
  const outside = outsideFault(error);
  const has = (...codes: string[]) => [...causesOf(error)].some((cause) => codes.includes(codeOf(cause)));
  if (isDamage(error)) return fault(RESTORE);
  if (isDatabaseGone(error))
    return fault('Check that the database server is running and can be reached, then run it again.');
  if (has('42501')) return unknown('Use the database user that owns the tables in DATABASE_URL.');
  if (has('EACCES', 'EPERM'))
    return unknown('Run as the service user, or fix the permissions of that file or folder.');
  if (isDatabaseUnable(error) && !outside) return unknown('Run it again when the database is less busy.');
  if (outside) return fault(outside.todo);
  if (error instanceof Problem) return fault(error.advice);
  if (has('XX000', '58P01'))
    return fault(
      'Run it again. If it fails again, check the database server’s log, or report it with this line.',
    );
  return fault('This may be a bug: report it with this line.');
}
