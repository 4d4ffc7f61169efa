import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commandHere } from './command-here.ts';
import { sendPatiently } from './kill/send-patiently.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sourceline-commands-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function start(
  args: string[],
  environment: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['bin/sourceline.mjs', ...args], {
    env: { ...process.env, DATA_DIR: directory, DATABASE_URL: '', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  return {
    child,
    ended: new Promise((resolve) => child.once('exit', (code) => resolve({ code, out, err }))),
  };
}

const run = (args: string[], environment?: Record<string, string>) => start(args, environment).ended;

describe('the program', () => {
  it('prints its help, and the help of each command', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    const commands = ['serve', 'work', 'import', 'doctor', 'bench'];
    for (const command of commands) expect(out).toContain(command);
    for (const command of commands) {
      const help = await commandHere(command, '--help');
      expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`sourceline ${command}`) });
    }
  });

  it('ends in peace when whoever reads it has seen enough', async () => {
    const { child, ended } = start(['--help']);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    [['fly'], {}, 'unknown command'],
    [['serve', '--port', 'abc'], {}, 'A port is a whole number'],
    [['serve'], { PORTAL_ZONE: 'Mars/Olympus' }, 'The setting PORTAL_ZONE is wrong'],
    [['doctor'], { DATABASE_URL: 'postgres://127.0.0.1:1/none' }, 'did not answer'],
    [['screen', '--pairs', '/dev/zero'], {}, '/dev/zero is a device, not a file'],
  ])('fails with one clear line and no stack trace: %j %j', async (args, environment, line) => {
    const { code, out, err } = await run(args, environment);
    expect(code).not.toBe(0);
    expect(out + err).toContain(line);
    expect(out + err).not.toMatch(/^\s+at /m);
  });

  // As above; that what `main` says is what the program says need not be seen of each.
  it.each([
    [['work', '--once', 'dance'], 'There is no job "dance"'],
    [['import', 'no-such-file.html'], 'no-such-file.html'],
    [['check', '--lines', 'no-such-file.txt'], 'There is no file no-such-file.txt'],
    [['check', '--lines', '/dev/zero'], '/dev/zero is a device, not a file'],
  ])('fails so in this process: %j', async (args, line) => {
    vi.stubEnv('DATA_DIR', directory);
    vi.stubEnv('DATABASE_URL', '');
    const { code, out, err } = await commandHere(...args);
    expect(code).not.toBe(0);
    expect(out + err).toContain(line);
    expect(out + err).not.toMatch(/^\s+at /m);
  });

  it('lists its jobs and runs one', async () => {
    vi.stubEnv('DATA_DIR', directory);
    vi.stubEnv('DATABASE_URL', '');
    const listed = await commandHere('work', '--list', '--json');
    const names = listed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).name);
    expect(names).toContain('vacuum');
    expect(await commandHere('work', '--once', 'vacuum')).toMatchObject({ code: 0 });
  });

  it('serves a portal that is to be set up, refuses a second process by naming the first, and stops when asked', async () => {
    const first = start(['serve', '--no-demo', '--port', '0']);
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      first.child.stdout?.on('data', (data) => {
        said += data;
        const at = / is at (http:\S+)/.exec(said)?.[1];
        if (at) resolve(at);
      });
      void first.ended.then(({ err }) => reject(new Error(err)));
    });
    expect((await sendPatiently(`${url}/healthz`, {})).status).toBe(200);
    const front = await fetch(url);
    expect(front.status).toBe(503);
    expect(await front.text()).toContain('This newsroom is being set up');
    expect(said).not.toContain('token=');
    const [, file = ''] = /in this file;.*\n {2}(.*)\n/.exec(said) ?? [];
    const setup = readFileSync(file, 'utf8').trim();
    expect(setup).toMatch(new RegExp(`^${url}/setup\\?token=[\\w-]{43}$`));
    expect((await fetch(setup)).status).toBe(200);
    const second = await run(['doctor']);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain(`process ${first.child.pid}: \`serve\``);
    expect(second.out).toMatch(/tables: no damage found in \d+ tables and indexes/);
    const third = await run(['users', 'list']);
    expect(third.code).toBe(1);
    expect(third.err).toContain(`in use by process ${first.child.pid}`);
    first.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(await run(['doctor'])).toMatchObject({ code: 0 });
  });
});
