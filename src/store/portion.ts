/** Milliseconds that a job's transaction should take: on PGlite, readers' queries wait for its end. */
const READERS_WAIT = 20;

/**
 * How many items a job's next transaction takes: as many as lately fitted into the time that readers may wait, and at
 * most `most`. It begins with one, and at most doubles, so that the first is not the longest.
 */
export class Portion {
  readonly #most: number;
  readonly #milliseconds: number;
  #size = 1;

  constructor(most: number, milliseconds: number = READERS_WAIT) {
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  get size(): number {
    return this.#size;
  }

  /** Learns from a transaction with so many items that took so long. */
  took(items: number, milliseconds: number): void {
    if (items === 0) return;
    const fitting = Math.floor((items * this.#milliseconds) / milliseconds);
    // Fewer than it might have taken say nothing of more.
    const most = Math.min(this.#most, Math.max(items * 2, this.#size));
    this.#size = Math.max(1, Math.min(fitting, most));
  }
}
