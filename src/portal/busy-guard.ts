import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../errors.ts';

/** Every measurement is a wake-up; a hundred a second would be a fifth of an idle portal's processor time. */
const RESOLUTION_MS = 100;
const SAMPLE_EVERY_MS = 1_000;
const COME_BACK_AFTER_S = 30;
/** Asked by whoever decides to restart this process: how busy it is, is no reason to. */
const ALWAYS_ANSWERED: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/**
 * Asks readers to come back later while answers are late by more than `busyAfter` milliseconds; 0: never.
 * Reads the delay of the event loop and nothing else: to ask the system for memory needs a file, and fails without one.
 */
export function guardWhenBusy(app: FastifyInstance, busyAfter: number): void {
  if (busyAfter === 0) return;
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  let lateBy = 0;
  const sample = () => {
    // With no sample at all the loop did nothing else for as long.
    lateBy = delays.count === 0 ? Number.POSITIVE_INFINITY : delays.mean / 1e6 - RESOLUTION_MS;
    delays.reset();
  };
  delays.enable();
  const sampling = setInterval(sample, SAMPLE_EVERY_MS).unref();
  app.addHook('onRequest', async (request) => {
    if (lateBy <= busyAfter || ALWAYS_ANSWERED.has(request.routeOptions.url ?? '')) return;
    throw new Problem(
      'unavailable',
      'Too many people are reading at this moment.',
      'Try again in a minute.',
      {
        retryAfter: COME_BACK_AFTER_S,
      },
    );
  });
  app.addHook('onClose', async () => {
    clearInterval(sampling);
    delays.disable();
  });
}
