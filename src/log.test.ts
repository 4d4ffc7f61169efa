import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { makeMember } from './readers/testing.ts';
import { openTestStore } from './store/testing.ts';

test('an address that the database names in an error reaches no log', async () => {
  const store = await openTestStore();
  const email = 'ada.lovelace+news@reader.example';
  await makeMember(store, { email });
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const err = await makeMember(store, { email }).catch((error: unknown) => error);
  log.error({ err }, 'a request failed');
  await store.close();
  expect(lines[0]).toContain('users_email_key');
  expect(lines[0]).toContain('[address]');
  expect(lines[0]).not.toMatch(/lovelace|reader\.example/);
  // Where it happened is still told, though packages have the sign in their names.
  const other = new Error('no such file: /app/node_modules/@scope/package/index.js');
  log.error({ err: other }, 'another');
  expect(lines[1]).toContain('node_modules/@scope/package/index.js');
});
