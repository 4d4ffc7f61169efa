import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';

const newsroom = commandNewsroom({ SMTP_URL: '', PUBLIC_URL: 'https://news.example' });

const users = (...args: string[]) => commandHere('users', ...args);

/** Runs the command in a process of its own, which reads `input`. */
function usersReading(input: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['bin/sourceline.mjs', 'users', ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code: code ?? 1, out, err })));
}

test('people are added, invited, listed, given roles, closed, opened and reset', async () => {
  const password = join(newsroom.folder, 'password.txt');
  writeFileSync(password, 'seven grey herons wait\n');
  const ada = ['add', 'Ada@Desk.example', '--name', 'Ada', '--role', 'administrator'];
  const added = await users(...ada, '--password-file', password);
  expect(added).toMatchObject({
    code: 0,
    out: 'ada@desk.example has an account as administrator.\n',
    err: '',
  });
  const ben = await usersReading(
    'quiet otters under the bridge\n',
    ...['add', 'ben@desk.example', '--name', 'Ben', '--role', 'data-editor', '--password-stdin', '--json'],
  );
  expect(JSON.parse(ben.out)).toMatchObject({ email: 'ben@desk.example', role: 'data editor' });
  const invited = await users('add', 'cleo@desk.example', '--name', 'Cleo', '--invite');
  expect(invited.out).toMatch(/https:\/\/news\.example\/register\/finish\?token=[\w-]{43}\n$/);

  const list = await users('list', '--json');
  const people = list.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(people.map(({ email }) => email).sort()).toEqual(['ada@desk.example', 'ben@desk.example']);
  expect(list.out).not.toContain('argon2');
  expect((await users('list', '--role', 'administrator')).out).toMatch(
    /^ada@desk\.example +administrator +Ada\n$/,
  );

  expect((await users('role', 'ben@desk.example', 'editor')).out).toBe('ben@desk.example is now editor.\n');
  expect((await users('disable', 'ben@desk.example')).out).toBe('ben@desk.example is disabled.\n');
  expect((await users('disable', 'ben@desk.example')).out).toBe('ben@desk.example was disabled already.\n');
  expect((await users('enable', 'ben@desk.example')).out).toBe('ben@desk.example is enabled.\n');
  const reset = await users(
    'reset',
    'ben@desk.example',
    '--two-step',
    '--reason',
    'Lost the phone',
    '--json',
  );
  expect(JSON.parse(reset.out)).toMatchObject({ twoStepRemoved: true });
  expect(JSON.parse(reset.out).link).toMatch(/^https:\/\/news\.example\/reset\/finish\?token=/);
}, 60_000);

test.each([
  [['add', 'not-an-address', '--name', 'X'], '', 'Write a mail address'],
  [['add', 'x@desk.example', '--name', 'X', '--role', 'king'], '', 'A role is one of'],
  [['add', 'x@desk.example', '--name', 'X', '--password-stdin'], 'short\n', 'too short'],
  [['add', 'x@desk.example', '--name', 'X', '--password-stdin'], 'password123\n', 'tried first'],
  [['add', 'x@desk.example', '--name', 'X'], '\n', 'Use --invite, --password-file or --password-stdin.'],
  [['add', 'ada@desk.example', '--name', 'X', '--invite'], '', 'already has an account'],
  [['role', 'nobody@desk.example', 'editor'], '', 'has no account'],
  [['role', 'ada@desk.example', 'reader'], '', 'last administrator'],
  [['disable', 'ada@desk.example'], '', 'last administrator'],
  [['reset', 'ada@desk.example', '--two-step'], '', 'takes a reason'],
])('says in one line why not: %j', async (args, input, line) => {
  const { code, out, err } = await (input ? usersReading(input, ...args) : users(...args));
  expect(code).not.toBe(0);
  expect(out).toBe('');
  expect(err).toContain(line);
  expect(err).not.toMatch(/\n {4}at /);
});
