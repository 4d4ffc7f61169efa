import { MIGRATIONS } from '../../store/migrate.ts';
import { VERSION } from '../version.ts';
import { type Report, timeOf } from './finding.ts';
import type { ProcessFacts } from './process-facts.ts';

/** Judges what a running process says of itself. */
export function examineProcess(facts: ProcessFacts, now: Date, report: Report): void {
  const { pid, command, program, migrations, since, descriptors: files, heard } = facts;
  const name = `process ${pid}`;
  const age = timeOf((now.getTime() - Date.parse(since)) / 1000);
  if (program !== VERSION || migrations !== MIGRATIONS.length)
    report.warning(name, `runs another version, ${program} with database ${migrations}`, 'Restart it.');
  else report.ok(name, `\`${command}\`, for ${age}`);
  if (!files) report.unknown(`${name}: files`, 'how many it has open cannot be seen on this system');
  else {
    const says = `${files.used} open of ${files.limit}`;
    const todo = 'Raise the limit (LimitNOFILE= in systemd, ulimit -n in a shell) and restart it.';
    const share = files.used / files.limit;
    if (share > 0.95) report.fault(`${name}: files`, says, todo);
    else if (share > 0.7 || files.limit < 1_024) report.warning(`${name}: files`, says, todo);
    else report.ok(`${name}: files`, says);
  }
  report.fine(
    `${name}: listener`,
    heard !== null,
    heard === null ? 'hears no changes: pages it keeps may be old' : `hears changes after ${heard} ms`,
    'Restart it; where it comes back, look whether a pooler such as PgBouncer is between: LISTEN needs a session.',
  );
}
