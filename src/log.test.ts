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

test.each([
  ['the login of a browser', { req: { headers: { cookie: 'hush' } } }],
  ['the key of a program', { req: { headers: { authorization: 'Bearer hush' } } }],
  ['a password', { password: 'hush' }],
  ['a token', { token: 'hush' }],
  ['a password within', { form: { password: 'hush' } }],
  ['a token within', { form: { token: 'hush' } }],
])('%s reaches no log', (_what, fields) => {
  const lines: string[] = [];
  createLog('info', { write: (line) => void lines.push(line) }).info({ ...fields, said: 'so' }, 'asked');
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('hush');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ said: 'so', msg: 'asked' });
});

test('a line is one object, with its time in UTC, and says nothing of the machine', () => {
  const lines: string[] = [];
  const log = createLog('warn', { write: (line) => void lines.push(line) });
  log.info('too little for this level');
  log.warn('asked');
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? '');
  expect(Object.keys(line).sort()).toEqual(['level', 'msg', 'time']);
  expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('what is said once is not said again of each thing that failed of it', () => {
  const said = (level: string) => {
    const lines: string[] = [];
    const isAway = (error: unknown) => error instanceof RangeError;
    const log = createLog(level, { write: (line) => void lines.push(JSON.parse(line).msg) }, isAway);
    log.error({ err: new RangeError() }, 'it is away');
    log.child({ of: 'a job' }).warn({ err: new RangeError() }, 'it is away, says a job');
    log.error({ err: new Error() }, 'a fault');
    log.info('it runs');
    return lines;
  };
  expect(said('info')).toEqual(['a fault', 'it runs']);
  expect(said('debug')).toEqual(['it is away', 'it is away, says a job', 'a fault', 'it runs']);
});
