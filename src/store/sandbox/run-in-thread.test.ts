import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInThread, type ThreadJob } from './run-in-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-thread-test-'));
const program = join(folder, 'thread.mjs');

/** A thread that does as it is told, by the protocol alone. */
const THREAD = `
  import { readlinkSync } from 'node:fs';
  import { parentPort, threadId } from 'node:worker_threads';
  const tasks = {
    echo: (input) => ({ output: { input, threadId } }),
    fail: () => ({ fault: 'Error: no' }),
    hang: () => { for (;;); },
    eat: () => { const eaten = []; for (;;) eaten.push(new Array(100_000).fill(eaten.length)); },
    leave: () => process.exit(3),
    sleep: () => { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700); return { output: 'slept' }; },
    tell: () => ({ thread: Number(readlinkSync('/proc/thread-self').split('/').at(-1)) }),
    ask: () => ({ question: 'what?' }),
  };
  parentPort.on('message', (input) => {
    if (typeof input === 'string') return parentPort.postMessage({ output: { input } });
    for (const task of input.task.split(', ')) parentPort.postMessage(tasks[task](input));
  });
`;

beforeAll(() => writeFileSync(program, THREAD));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (task: string, more: Partial<ThreadJob> = {}) =>
  runInThread<{ input: unknown; threadId: number }>({
    program,
    input: { task },
    seconds: 60,
    what: 'other',
    ...more,
  });

test('jobs are done in one thread, one after another', async () => {
  const [first, second] = await Promise.all([run('echo', { input: { task: 'echo', a: [1] } }), run('echo')]);
  expect(first.input).toEqual({ task: 'echo', a: [1] });
  expect(first.threadId).toBeGreaterThan(0);
  expect(second.threadId).toBe(first.threadId);
});

test('a fault is thrown here, and the thread goes on', async () => {
  const { threadId } = await run('echo');
  await expect(run('fail')).rejects.toThrow('Error: no');
  expect((await run('echo')).threadId).toBe(threadId);
});

test('one that takes too long is ended and told so; who waits behind it gets another thread', async () => {
  const stuck = run('hang', { seconds: 0.2 });
  const behind = run('echo');
  await expect(stuck).rejects.toMatchObject({
    kind: 'too large',
    message: 'This took longer than 0.2 seconds and was stopped.',
    advice: 'Try again later.',
  });
  await expect(behind).resolves.toMatchObject({ input: { task: 'echo' } });
});

test('what it asks is answered where the job was given, and what cannot be answered ends it', async () => {
  const answer = async (question: unknown) => `${question} that`;
  expect((await run('ask', { answer })).input).toBe('what? that');
  await expect(run('ask', { answer: () => Promise.reject(new Error('gone')) })).rejects.toThrow('gone');
});

test.runIf(process.platform === 'linux')(
  'one that says which thread it is may wait for a processor; what it may take is processor time',
  async () => {
    await run('tell, echo');
    await expect(run('sleep', { seconds: 0.5 })).resolves.toBe('slept');
    await expect(run('hang', { seconds: 0.5 })).rejects.toMatchObject({ kind: 'too large' });
  },
);

test('one that eats its memory, or ends, fails alone', async () => {
  await expect(run('eat')).rejects.toMatchObject({ kind: 'too large' });
  await expect(run('leave')).rejects.toThrow('ended');
  await expect(run('echo')).resolves.toBeDefined();
});

test('anyone who comes when too many wait is told to try again', async () => {
  const waiting = Array.from({ length: 40 }, () => run('echo'));
  await expect(run('echo')).rejects.toMatchObject({ kind: 'too many' });
  await Promise.all(waiting);
});
