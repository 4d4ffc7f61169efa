import type { Clock } from '../../clock.ts';
import type { Discovery } from '../../discovery/discovery.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { countReads } from '../../stories/count-reads.ts';

const EVERY = 10_000;

/**
 * Counts how often stories are read: in memory, and every ten seconds in the database. It does not record who reads
 * them.
 */
export class StoryReads {
  readonly #store: Store;
  readonly #discovery: Discovery;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #counted: () => void;
  #reads = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  /** `counted` is called after each write that contained reads. */
  constructor(parts: { store: Store; discovery: Discovery; clock: Clock; log: Log; counted: () => void }) {
    this.#store = parts.store;
    this.#discovery = parts.discovery;
    this.#clock = parts.clock;
    this.#log = parts.log;
    this.#counted = parts.counted;
  }

  /** Starts writing every ten seconds. */
  start(): void {
    this.#timer = setInterval(() => void this.flush(), EVERY).unref();
  }

  /** Counts one read of the story. */
  note(id: string): void {
    this.#reads.set(id, (this.#reads.get(id) ?? 0) + 1);
  }

  /** Writes the counts; any that cannot be written now are kept for the next time. */
  async flush(): Promise<void> {
    const reads = this.#reads;
    if (reads.size === 0) return;
    this.#reads = new Map();
    try {
      await this.#store.write((writing) => countReads(writing, reads, this.#clock.now()));
      this.#discovery.noteReads(new Map([...reads].sort(([, a], [, b]) => b - a)));
      this.#counted();
    } catch (error) {
      for (const [id, count] of reads) this.#reads.set(id, (this.#reads.get(id) ?? 0) + count);
      this.#log.warn({ err: error }, 'could not write how often stories were read; trying again later');
    }
  }

  /** Stops, after writing the remaining counts. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}
