import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHOLE } from './depth.ts';
import { beginNewsroom } from './kill/begin-newsroom.ts';

// The built program: how its processes end, asked or not.

let folder: string;
/** Loaded before the program: it raises an uncaught error on a signal from the test. */
let faults: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-ends-'));
  const file = join(folder, 'faults.mjs');
  writeFileSync(
    file,
    `process.on('SIGUSR2', () => void Promise.reject(new Error('planted rejection')));
     process.on('SIGHUP', () => setTimeout(() => { throw new Error('planted exception'); }));`,
  );
  faults = pathToFileURL(file).href;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly until: (what: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
}

function start(args: string[], environment: Record<string, string>): Started {
  const child = spawn(process.execPath, ['--import', faults, 'bin/sourceline.mjs', ...args], {
    env: { ...process.env, DATABASE_URL: '', SMTP_URL: '', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (said += String(data)));
  return {
    child,
    said: () => said,
    until: async (what) => {
      await expect.poll(() => said, { timeout: 60_000 }).toMatch(what);
      return said;
    },
    ended: once(child, 'exit').then(([code]) => code as number | null),
  };
}

const newsroom = async (name: string) => {
  const DATA_DIR = join(folder, name);
  await beginNewsroom(DATA_DIR);
  return { DATA_DIR };
};

test.each([
  ['serve', ['serve', '--no-demo', '--port', '0'], /"working".*"working"/s, 'SIGUSR2', 'planted rejection'],
  ...(WHOLE ? ([['work', ['work'], /"working"/, 'SIGHUP', 'planted exception']] as const) : []),
] as const)(
  'an uncaught error ends `%s` in order, with one clear line',
  async (name, args, begun, signal, message) => {
    const { child, until, said, ended } = start([...args], await newsroom(name));
    await until(begun);
    child.kill(signal);
    expect(await ended).toBe(1);
    const fatal = said()
      .split('\n')
      .filter((line) => line.includes('unexpected error'));
    expect(fatal).toHaveLength(1);
    expect(JSON.parse(fatal[0] ?? '')).toMatchObject({ level: 60, err: { message } });
    expect(said()).toContain('finishing work in progress');
    expect(said()).not.toMatch(/^\s+at /m);
    // It was closed, and not killed: nothing is left of its lock.
    const again = start(['users', 'list'], { DATA_DIR: join(folder, name) });
    expect([await again.ended, again.said()]).toEqual([0, expect.not.stringContaining('in use')]);
  },
  120_000,
);

test('an uncaught error in a command is one line, and exit code 1', async () => {
  const other = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  // It waits for a server that does not answer.
  const { child, said, ended } = start(['users', 'list'], {
    DATABASE_URL: `postgres://127.0.0.1:${port}/none`,
  });
  await once(other, 'connection');
  child.kill('SIGUSR2');
  expect(await ended).toBe(1);
  expect(said().match(/unexpected error/g)).toHaveLength(1);
  expect(said()).not.toMatch(/^\s+at /m);
  other.close();
}, 60_000);

test('`serve` on a port that is taken says what to do, and ends', async () => {
  const other = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { ended, said } = start(['serve', '--no-demo', '--port', String(port)], {
    ...(await newsroom('taken')),
    HOST: '127.0.0.1',
  });
  expect(await ended).toBe(1);
  const lines = said()
    .split('\n')
    .filter((line) => line.startsWith('sourceline: '));
  expect(lines).toEqual([
    `sourceline: Port ${port} on 127.0.0.1 is in use by another program. Stop that program, or set PORT to another port.`,
  ]);
  expect(said()).not.toContain('could not be accepted');
  other.close();
}, 60_000);

test.each([
  ['serve', ['serve', '--no-demo', '--port', '0']],
  ['work', ['work']],
] as const)(
  'SIGTERM ends `%s` while it starts, and while it waits for its database',
  async (_, args) => {
    const open = new Set<Socket>();
    // A server that takes connections and says nothing.
    const silent = createServer((socket) => {
      open.add(socket);
      socket.on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const waits = start([...args], {
      DATABASE_URL: `postgres://127.0.0.1:${port}/none`,
      DATA_DIR: join(folder, 'none'),
    });
    await once(silent, 'connection');
    waits.child.kill('SIGTERM');
    // One that has to be forced to end does so with another code.
    expect(await waits.ended).toBe(0);
    for (const socket of open) socket.destroy();
    silent.close();
  },
  60_000,
);

test.runIf(WHOLE)(
  'SIGTERM ends a portal that loads the demo newsroom, and the next start goes on',
  async () => {
    const settings = await newsroom('demo');
    const loading = start(['serve', '--port', '0'], settings);
    await loading.until(/Loading the demo newsroom/);
    loading.child.kill('SIGTERM');
    expect(await loading.ended).toBe(0);
    const again = start(['doctor', '--quick'], settings);
    expect([await again.ended, again.said()]).toEqual([
      expect.any(Number),
      expect.stringContaining('database: pglite'),
    ]);
  },
  120_000,
);
