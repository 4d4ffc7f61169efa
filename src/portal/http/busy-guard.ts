import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { refusal } from '../../words/refusal.ts';

/** Every measurement is a wake-up; a hundred a second would be a fifth of an idle portal's CPU time. */
const RESOLUTION_MS = 100;
const SAMPLE_EVERY_MS = 1_000;
const COME_BACK_AFTER_S = 30;
/** Health checks: a busy process must not be restarted for being busy. */
const ALWAYS_ANSWERED: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/**
 * Measures how late responses are. Reads only the event loop's delay: reading the system's memory needs a file, and
 * fails if none can be opened.
 */
export class Lateness {
  readonly #busyAfter: number;
  readonly #delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  #lateBy = 0;
  #lateBefore = 0;
  #sampling: NodeJS.Timeout | undefined;

  /** The delay in milliseconds from which the process is busy; 0: never. */
  constructor(busyAfter: number) {
    this.#busyAfter = busyAfter;
  }

  /** Starts measuring: a server that is still starting delays no one. */
  start(): void {
    if (this.#busyAfter === 0) return;
    this.#delays.enable();
    this.#sampling = setInterval(() => {
      const { count, mean } = this.#delays;
      this.#lateBefore = this.#lateBy;
      // Without a sample, the event loop was blocked the whole time.
      this.#lateBy = count === 0 ? Number.POSITIVE_INFINITY : mean / 1e6 - RESOLUTION_MS;
      this.#delays.reset();
    }, SAMPLE_EVERY_MS).unref();
  }

  /** Whether responses were late in two consecutive samples: a single stall is over once it is noticed. */
  get isBusy(): boolean {
    return this.#busyAfter > 0 && Math.min(this.#lateBefore, this.#lateBy) > this.#busyAfter;
  }

  stop(): void {
    clearInterval(this.#sampling);
    this.#delays.disable();
  }
}

/** Asks readers to retry later while responses are late. */
export function guardWhenBusy(app: FastifyInstance, lateness: Pick<Lateness, 'isBusy' | 'stop'>): void {
  app.addHook('onRequest', async (request) => {
    if (!lateness.isBusy || ALWAYS_ANSWERED.has(request.routeOptions.url ?? '')) return;
    throw refusal('readersMany', {}, { retryAfter: COME_BACK_AFTER_S });
  });
  app.addHook('onClose', async () => lateness.stop());
}
