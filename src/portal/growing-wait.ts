/** How long to wait before something is tried again: longer after each failure, up to a limit; in milliseconds. */
export class GrowingWait {
  readonly #first: number;
  readonly #longest: number;
  #next: number;

  constructor(first: number, longest: number) {
    this.#first = first;
    this.#longest = longest;
    this.#next = first;
  }

  /** The wait after one more failure. */
  next(): number {
    const wait = this.#next;
    this.#next = Math.min(wait * 2, this.#longest);
    return wait;
  }

  /** Starts again with the shortest wait. */
  reset(): void {
    this.#next = this.#first;
  }
}
