import { Problem } from '../errors.ts';

/** How many searches there may be. */
export interface AdmissionLimits {
  /** At work at once. */
  readonly atOnce: number;
  /** Waiting for their turn; whoever comes when so many wait is asked to come back. */
  readonly waiting: number;
}

const COME_BACK_AFTER_S = 5;

/** Lets a few work at once and some wait, and sends the others away: what is cheap never waits behind what is dear. */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #queue: (() => void)[] = [];
  #working = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  /** Does the work when its turn has come; throws a Problem at once where too many wait already. */
  async admit<T>(work: () => Promise<T>): Promise<T> {
    if (this.#working < this.#limits.atOnce) this.#working += 1;
    else if (this.#queue.length < this.#limits.waiting)
      await new Promise<void>((go) => {
        this.#queue.push(go);
      });
    else
      throw new Problem(
        'unavailable',
        'Too many people are searching right now.',
        'Search again in a few seconds.',
        { retryAfter: COME_BACK_AFTER_S },
      );
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      // Whoever is next takes over the place.
      if (next) next();
      else this.#working -= 1;
    }
  }
}
