import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../errors.ts';
import { reuseEveryChild } from './kept-children.ts';
import { runInSandbox } from './run-in-sandbox.ts';
import type { SandboxJob } from './sandbox-job.ts';

reuseEveryChild(false);

const folder = mkdtempSync(join(tmpdir(), 'sourceline-sandbox-test-'));
const program = join(folder, 'child.mjs');

/** A child that does as it is told, by the protocol alone. */
const CHILD = `
  import { writeFileSync } from 'node:fs';
  const line = await new Promise((resolve) => process.stdin.once('data', (chunk) => resolve(String(chunk))));
  const { task, input } = JSON.parse(line);
  const say = (message) => new Promise((told) => process.stdout.write(JSON.stringify(message) + '\\n', told));
  const tasks = {
    echo: () => ({ output: { input, env: Object.keys(process.env).sort(), cwd: process.cwd() } }),
    wait: () => new Promise(() => setInterval(() => {}, 1000)),
    spin: () => { for (;;); },
    eat: async () => {
      const eaten = [];
      for (;;) {
        eaten.push(Buffer.alloc(8_000_000, eaten.length));
        await new Promise((next) => setTimeout(next, 5));
      }
    },
    shout: () => ({ output: 'x'.repeat(5_000_000) }),
    complain: () => ({ problem: { kind: 'bad input', message: 'No.', advice: 'Ask otherwise.' } }),
    break: () => process.abort(),
    fill: () => (writeFileSync('large', Buffer.alloc(4_000_000)), { output: 1 }),
    leave: () => (writeFileSync('left', 'x'), say({ progress: 1 }), { output: 1 }),
  };
  await say(await tasks[task]());
  process.exit(0);
`;

beforeAll(() => writeFileSync(program, CHILD));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(task: string, more: Partial<SandboxJob> = {}): Promise<unknown> {
  const limits = { seconds: 30, megabytes: 200, answerBytes: 1_000_000 };
  const job = {
    program,
    task,
    input: { a: 1 },
    limits,
    lane: { name: 'test', width: 2 },
    what: 'other' as const,
    under: folder,
  };
  return runInSandbox({ ...job, ...more }, (output) => output);
}

const left = () => readdirSync(folder).filter((name) => name !== 'child.mjs');

test('a task is done in a folder of its own, with an empty environment, and the folder is removed', async () => {
  const { input, env, cwd } = (await run('echo')) as { input: unknown; env: string[]; cwd: string };
  expect(input).toEqual({ a: 1 });
  expect(env.filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name))).toEqual([
    'HOME',
    'NODE_OPTIONS',
    'PATH',
    'TMPDIR',
  ]);
  expect(cwd).toContain(folder);
  expect(existsSync(cwd)).toBe(false);
});

test('what takes too long, too much, or says too much is killed', async () => {
  for (const task of ['spin', 'wait']) {
    const slow = run(task, { limits: { seconds: 0.4, megabytes: 200 } });
    await expect(slow, task).rejects.toThrow('This took longer than 0.4 seconds and was stopped.');
  }
  await expect(run('eat')).rejects.toThrow('This took more than 200 MB of memory and was stopped.');
  await expect(run('shout')).rejects.toThrow('This returned more than can be shown.');
  expect(left()).toEqual([]);
});

test('a Problem of the child is one here; a child that breaks is a Problem too', async () => {
  const problem = await run('complain').catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect((problem as Problem).line).toBe('No. Ask otherwise.');
  await expect(run('break')).rejects.toThrow(/This failed unexpectedly/);
  expect(left()).toEqual([]);
});

test('it can be stopped, tells how far it is, and one waits for another of its lane', async () => {
  const stop = new AbortController();
  const lane = { name: 'narrow', width: 1 };
  const first = run('wait', { lane, signal: stop.signal });
  const told: unknown[] = [];
  const second = run('leave', { lane, progress: (step) => told.push(step) });
  // What was begun after it, elsewhere, is done; of this lane one has a folder, and that is the first.
  await run('echo', { lane: { name: 'elsewhere', width: 1 } });
  expect(left()).toHaveLength(1);
  expect(told).toEqual([]);
  stop.abort();
  await expect(first).rejects.toThrow('This was stopped.');
  await second;
  expect(told).toEqual([1]);
  expect(left()).toEqual([]);
});

test('those of a lane take no more memory together than it has, in their order; what needs more runs alone', async () => {
  const stop = new AbortController();
  const lane = { name: 'budget', megabytes: 500 };
  const of = (megabytes: number) => ({ lane, limits: { seconds: 30, megabytes } });
  const order: string[] = [];
  const first = run('wait', { ...of(300), signal: stop.signal });
  const beside = run('echo', of(200));
  const large = run('leave', { ...of(600), progress: () => order.push('large') });
  const small = run('leave', { ...of(100), progress: () => order.push('small') });
  await beside;
  // There is room for the small one, but the large one came before it.
  await run('echo', { lane: { name: 'elsewhere', width: 1 } });
  expect(left()).toHaveLength(1);
  stop.abort();
  await expect(first).rejects.toThrow('This was stopped.');
  await Promise.all([large, small]);
  expect(order).toEqual(['large', 'small']);
  expect(left()).toEqual([]);
});

test('files may not grow beyond the limit', async () => {
  const limits = { seconds: 30, megabytes: 200, fileMegabytes: 1 };
  await expect(run('fill', { limits })).rejects.toThrow('This wrote more than 1 MB and was stopped.');
  expect(left()).toEqual([]);
});

test('who comes when too many wait is told so, and those who wait are served', async () => {
  const lane = { name: 'crowded', width: 1, waiting: 2 };
  const asked = Array.from({ length: 12 }, () => run('echo', { lane }));
  const answers = await Promise.allSettled(asked);
  const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as Problem] : []));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  expect(refused.map(({ kind }) => kind)).toEqual(Array(9).fill('too many'));
  expect(refused[0]?.line).toBe('This did not start: too many others are waiting. Try again in a minute.');
  await run('echo', { lane });
});

test('what a killed server of the same number left is removed, what this one uses stays', async () => {
  const stop = new AbortController();
  const uses = run('wait', { signal: stop.signal, lane: { name: 'uses', width: 1 } });
  await expect.poll(left).toHaveLength(1);
  const [used = ''] = left();
  const old = used.replace(/-[^-]+$/, '-killed');
  writeFileSync(join(folder, old), '');
  await run('echo', { lane: { name: 'next', width: 1 } });
  expect(left()).toEqual([used]);
  stop.abort();
  await expect(uses).rejects.toThrow('This was stopped.');
});

test('folders of processes that are dead are removed by the next', async () => {
  const dead = join(folder, `sourceline-sandbox-other-999999-x`);
  writeFileSync(dead, '');
  await run('echo');
  // Another machine's, on a disk that is shared, stays.
  expect(left()).toEqual(['sourceline-sandbox-other-999999-x']);
  rmSync(dead);
});
