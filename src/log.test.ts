import { expect, test } from 'vitest';
import { createLog } from './log.ts';

const NAMED = 'Key (email)=(ada.lovelace+news@reader.example) already exists.';

test('an address that the database names in an error reaches no log', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  // PostgreSQL tells it in a field of its own, the built-in database in the message and so in the stack.
  for (const err of [
    Object.assign(new Error('duplicate key'), { detail: NAMED, constraint: 'users_email_key' }),
    new Error(`duplicate key value violates "users_email_key" (${NAMED})`),
  ]) {
    log.error({ err }, 'a request failed');
  }
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).toContain('users_email_key');
    expect(line).toContain('(email)=([address]) already exists');
    expect(line).not.toMatch(/lovelace|reader\.example/);
  }
});

test('where an error happened is told, though packages have the sign in their names', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  log.error(
    { err: new Error('no such file: /app/node_modules/@scope/package/index.js') },
    'a request failed',
  );
  expect(lines[0]).toContain('node_modules/@scope/package/index.js');
});
