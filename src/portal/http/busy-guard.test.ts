import Fastify from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import { guardWhenBusy, Lateness } from './busy-guard.ts';

afterEach(() => void vi.restoreAllMocks());

function serve(busyAfter: number) {
  const app = Fastify();
  const lateness = new Lateness(busyAfter);
  guardWhenBusy(app, lateness);
  for (const path of ['/', '/healthz', '/readyz']) app.get(path, async () => 'ok');
  const statusOf = async (url: string) => (await app.inject({ url })).statusCode;
  return { app, lateness, statusOf };
}

/** Blocks the event loop until the guard notices. */
async function holdUpUntilRefused(statusOf: (url: string) => Promise<number>): Promise<void> {
  await vi.waitFor(
    async () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
      expect(await statusOf('/')).not.toBe(200);
    },
    { timeout: 30_000, interval: 1 },
  );
}

test('readers are asked to come back while answers are late, and health is answered all the same', async () => {
  const { app, lateness, statusOf } = serve(50);
  lateness.start();
  expect(await statusOf('/')).toBe(200);
  await holdUpUntilRefused(statusOf);
  expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 200]);
  await vi.waitFor(async () => expect(await statusOf('/')).toBe(200), { timeout: 30_000 });
  await app.close();
});

test('a process that may open no more files goes on', async () => {
  vi.spyOn(process, 'memoryUsage').mockImplementation((() => {
    throw Object.assign(new Error('EMFILE: too many open files, uv_resident_set_memory'), { code: 'EMFILE' });
  }) as unknown as typeof process.memoryUsage);
  const { app, lateness, statusOf } = serve(50);
  lateness.start();
  // A refusal proves that it sampled.
  await holdUpUntilRefused(statusOf);
  await app.close();
});
