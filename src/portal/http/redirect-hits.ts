import type { Clock } from '../../clock.ts';
import { countHits } from '../../desk/redirects/change-redirects.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';

const EVERY = 10_000;

/**
 * Counts how often redirects are followed: in memory, and every ten seconds in the database. It does not record who
 * follows them.
 */
export class RedirectHits {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #log: Log;
  #hits = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor({ store, clock, log }: { store: Store; clock: Clock; log: Log }) {
    this.#store = store;
    this.#clock = clock;
    this.#log = log;
  }

  /** Starts writing every ten seconds. */
  start(): void {
    this.#timer = setInterval(() => void this.flush(), EVERY).unref();
  }

  /** Notes that the redirect was followed once. */
  note(id: string): void {
    this.#hits.set(id, (this.#hits.get(id) ?? 0) + 1);
  }

  /** Writes the counts; any that cannot be written now are kept for the next time. */
  async flush(): Promise<void> {
    const hits = this.#hits;
    if (hits.size === 0) return;
    this.#hits = new Map();
    const day = this.#clock.now().toISOString().slice(0, 10);
    try {
      await this.#store.write((writing) => countHits(writing, hits, day));
    } catch (error) {
      for (const [id, count] of hits) this.#hits.set(id, (this.#hits.get(id) ?? 0) + count);
      this.#log.warn({ err: error }, 'could not write how often redirects were followed; trying again later');
    }
  }

  /** Stops, after writing the remaining counts. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}
