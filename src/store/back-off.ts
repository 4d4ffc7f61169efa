/**
 * How long to wait between attempts: each time twice as long, up to a limit. Random, so that those that failed together
 * do not all try again at once.
 */
export class BackOff {
  readonly #first: number;
  readonly #most: number;
  #next: number;

  /** `first`: the first wait in milliseconds; `most`: the longest. */
  constructor(first: number, most: number) {
    this.#first = first;
    this.#most = most;
    this.#next = first;
  }

  /** The milliseconds to wait now: between half of what is due and all of it. */
  next(): number {
    const wait = this.#next * (0.5 + Math.random() / 2);
    this.#next = Math.min(this.#next * 2, this.#most);
    return wait;
  }

  /** After a success, waits are short again. */
  reset(): void {
    this.#next = this.#first;
  }
}
