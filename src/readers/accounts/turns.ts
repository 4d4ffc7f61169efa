import { refusal } from '../../words/refusal.ts';

const AGAIN_IN = 10;

/** Limits costly work: a number at once, a number waiting, and none beyond. */
export class Turns {
  readonly #atOnce: number;
  readonly #most: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
    this.#atOnce = atOnce;
    this.#most = waiting;
  }

  /** Runs `work` when its turn comes. Throws a Problem, before any work, if too many are already waiting. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) {
      if (this.#waiting.length >= this.#most) {
        throw refusal('loginBusy', {}, { retryAfter: AGAIN_IN });
      }
      await new Promise<void>((begin) => this.#waiting.push(begin));
    } else this.#running += 1;
    try {
      return await work();
    } finally {
      // The longest-waiting caller takes over the slot, so that no newcomer overtakes it.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
