import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reuseEveryChild } from './kept-children.ts';
import { runInSandbox } from './run-in-sandbox.ts';
import type { SandboxJob } from './sandbox-job.ts';

reuseEveryChild(false);

const folder = mkdtempSync(join(tmpdir(), 'sourceline-kept-test-'));
const program = join(folder, 'child.mjs');

/** A child that serves orders until it is ended, by the protocol alone. */
const CHILD = `
  import { readdirSync, writeFileSync } from 'node:fs';
  import { createInterface } from 'node:readline';
  const eaten = [];
  let jobs = 0;
  const tasks = {
    whoami: () => ({ output: { pid: process.pid, jobs, left: readdirSync('.') } }),
    leave: () => (writeFileSync('left', 'x'), { output: process.pid }),
    grow: () => (eaten.push(Buffer.alloc(130_000_000, 1)), { output: process.pid }),
    complain: () => ({ problem: { kind: 'bad input', message: 'No.', advice: 'Ask otherwise.' } }),
    fail: () => ({ fault: 'It broke.' }),
    die: () => process.abort(),
    wait: () => (process.stdout.write('{"progress":1}\\n'), new Promise(() => setInterval(() => {}, 1000))),
  };
  for await (const line of createInterface({ input: process.stdin })) {
    const { task, again } = JSON.parse(line);
    jobs += 1;
    process.stdout.write(JSON.stringify(await tasks[task]()) + '\\n');
    if (!again) process.exit(0);
  }
`;

beforeAll(() => writeFileSync(program, CHILD));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Child {
  readonly pid: number;
  readonly jobs: number;
  readonly left: readonly string[];
}

function run(task: string, more: Partial<SandboxJob> = {}): Promise<unknown> {
  const limits = { seconds: 30, megabytes: 250 };
  const lane = { name: 'kept', width: 2 };
  const job = { program, task, input: 1, limits, lane, what: 'other' as const, under: folder, reuses: true };
  return runInSandbox({ ...job, ...more }, (output) => output);
}
const whoami = async () => (await run('whoami')) as Child;

/** Whether the process is there. */
function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a child does one job after another, and finds nothing in its folder of the one before', async () => {
  const first = await whoami();
  expect(await run('leave')).toBe(first.pid);
  expect(await whoami()).toEqual({ pid: first.pid, jobs: 3, left: [] });
});

test('two at once have a child each', async () => {
  const both = (await Promise.all([run('whoami'), run('whoami')])) as Child[];
  expect(new Set(both.map(({ pid }) => pid)).size).toBe(2);
});

test.each([
  ['a refusal', 'complain', 'No.'],
  ['a fault', 'fail', 'It broke.'],
  ['its end', 'die', 'This failed unexpectedly'],
])('after %s it is not used again, and leaves no folder', async (_, task, message) => {
  const { pid } = await whoami();
  await expect(run(task)).rejects.toThrow(message);
  expect(lives(pid)).toBe(false);
  expect((await whoami()).pid).not.toBe(pid);
});

test('one that was stopped is not used again', async () => {
  const { pid } = await whoami();
  const stop = new AbortController();
  const stopped = run('wait', { signal: stop.signal, progress: () => stop.abort() });
  await expect(stopped).rejects.toThrow('This was stopped.');
  expect((await whoami()).pid).not.toBe(pid);
});

test('one whose memory is half full is not used again: the next job would have too little', async () => {
  const grown = await run('grow');
  expect(await run('grow')).not.toBe(grown);
});

test('after fifty jobs another child takes over', async () => {
  const pids: number[] = [];
  const limits = { seconds: 30, megabytes: 240 };
  for (let job = 0; job < 51; job += 1) pids.push(((await run('whoami', { limits })) as Child).pid);
  expect(new Set(pids.slice(0, 50)).size).toBe(1);
  expect(pids[50]).not.toBe(pids[0]);
});

test('one that ends while it waits is forgotten, with its folder', async () => {
  const { pid } = await whoami();
  const folders = readdirSync(folder).length;
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => readdirSync(folder).length).toBeLessThan(folders);
  expect((await whoami()).pid).not.toBe(pid);
});

test('one that is not to be used again ends with its job', async () => {
  const { pid } = (await run('whoami', { reuses: false })) as Child;
  expect(lives(pid)).toBe(false);
  expect(existsSync(program)).toBe(true);
});
