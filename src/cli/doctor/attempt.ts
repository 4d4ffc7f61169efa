import { messageOf, outsideFault, Problem } from '../../errors.ts';
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

/** Reports why a check could not be made. Only damage is a reason to restore a backup. */
function reportFailed(name: string, error: unknown, report: Report): void {
  const says = `could not be checked: ${error instanceof Problem ? error.message : messageOf(error)}`;
  const outside = outsideFault(error);
  const code = codeOf(error);
  if (isDamage(error)) report.fault(name, says, RESTORE);
  else if (isDatabaseGone(error))
    report.fault(
      name,
      says,
      'Check that the database server is running and can be reached, then run it again.',
    );
  else if (code === '42501')
    report.unknown(name, says, 'Use the database user that owns the tables in DATABASE_URL.');
  else if (code === 'EACCES' || code === 'EPERM')
    report.unknown(name, says, 'Run as the service user, or fix the permissions of that file or folder.');
  else if (isDatabaseUnable(error) && !outside)
    report.unknown(name, says, 'Run it again when the database is less busy.');
  else if (outside) report.fault(name, says, outside.todo);
  else if (error instanceof Problem) report.fault(name, says, error.advice);
  else report.fault(name, says, 'This may be a bug: report it with this line.');
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause);
}
