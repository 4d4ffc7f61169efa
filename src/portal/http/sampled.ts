/** Chooses which of many events alike are logged: one of `share`, and never two within `apart` milliseconds. */
export class Sampled {
  readonly #share: number;
  readonly #apart: number;
  readonly #now: () => number;
  #waiting = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(share: number, apart: number, now: () => number = () => performance.now()) {
    this.#share = share;
    this.#apart = apart;
    this.#now = now;
  }

  /** Counts one event; returns how many its line stands for, or 0 if it has none. */
  next(): number {
    this.#waiting += 1;
    if (this.#waiting % this.#share !== 0) return 0;
    const now = this.#now();
    if (now - this.#last < this.#apart) return 0;
    const counted = this.#waiting;
    this.#waiting = 0;
    this.#last = now;
    return counted;
  }
}
