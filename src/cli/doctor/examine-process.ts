import { MIGRATIONS } from '../../store/migrate.ts';
import { VERSION } from '../version.ts';
import { type Report, timeOf } from './finding.ts';
import type { ProcessFacts } from './process-facts.ts';

/** Assesses what a running process reports about itself. */
export function examineProcess(facts: ProcessFacts, now: Date, report: Report): void {
  const { pid, command, program, migrations, since, descriptors: files, heard } = facts;
  const name = `process ${pid}`;
  const age = timeOf((now.getTime() - Date.parse(since)) / 1000);
  if (program !== VERSION || migrations !== MIGRATIONS.length)
    report.warning(
      name,
      `runs a different version: ${program}, database version ${migrations}`,
      'Restart it.',
    );
  else report.ok(name, `\`${command}\`, up for ${age}`);
  if (!files) report.unknown(`${name}: files`, 'this system does not show how many are open');
  else {
    const says = `${files.used} open, limit ${files.limit}`;
    const todo = 'Raise the limit (LimitNOFILE= in systemd, ulimit -n in a shell) and restart it.';
    const share = files.used / files.limit;
    if (share > 0.95) report.fault(`${name}: files`, says, todo);
    else if (share > 0.7 || files.limit < 1_024) report.warning(`${name}: files`, says, todo);
    else report.ok(`${name}: files`, says);
  }
  report.fine(
    `${name}: listener`,
    heard !== null,
    heard === null
      ? 'receives no changes: its cached pages may be out of date'
      : `receives changes within ${heard} ms`,
    'Restart it. If this happens again, check for a pooler such as PgBouncer in between: LISTEN needs session pooling.',
  );
}
