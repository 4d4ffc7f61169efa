import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LOG_ACTIONS } from '../src/desk/log/log.queries.ts';

// What an operator reads of the audit log names every action there is, and none that is not.

it('docs/audit-log.md has a row for every action of the log', () => {
  const rows = readFileSync('docs/audit-log.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((line) =>
    [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, action]) => action),
  );
  expect(named.toSorted()).toEqual([...LOG_ACTIONS].toSorted());
});
