import { sql } from 'kysely';
import type { Store, Writing } from './database.ts';

/** Milliseconds that a job's transaction should take: on PGlite, readers' queries wait for its end. */
export const READERS_WAIT = 20;

/**
 * How many items a job's next transaction takes: as many as lately fitted into the time that readers may wait, and at
 * most `most`. It begins with `least`, and at most doubles, so that the first is not the longest.
 */
export class Portion {
  readonly #most: number;
  readonly #milliseconds: number;
  readonly #least: number;
  #size: number;

  /** `least`: more than one where a transaction costs as much as several items, which a busy machine cannot afford. */
  constructor(most: number, milliseconds: number = READERS_WAIT, least = 1) {
    this.#most = most;
    this.#milliseconds = milliseconds;
    this.#least = least;
    this.#size = least;
  }

  get size(): number {
    return this.#size;
  }

  /** Writes so many items in one transaction, and learns from how long readers waited for it. */
  async write<T>(
    store: Pick<Store, 'write'>,
    items: number,
    change: (writing: Writing) => Promise<T>,
  ): Promise<T> {
    let begun = 0;
    const result = await store.write(async (writing) => {
      // Answered once it has the connection: the time that others had it says nothing of these items.
      await sql`select 1`.execute(writing);
      begun = performance.now();
      return change(writing);
    });
    this.took(items, performance.now() - begun);
    return result;
  }

  /** Learns from a transaction with so many items that took so long. */
  took(items: number, milliseconds: number): void {
    if (items === 0) return;
    const fitting = Math.floor((items * this.#milliseconds) / milliseconds);
    // Fewer than it might have taken say nothing of more.
    const most = Math.min(this.#most, Math.max(items * 2, this.#size));
    this.#size = Math.max(this.#least, Math.min(fitting, most));
  }
}
