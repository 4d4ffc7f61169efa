import { refusal } from '../words/refusal.ts';

/** The limits on searches. */
export interface AdmissionLimits {
  /** Running at once. */
  readonly atOnce: number;
  /** Waiting for their turn; further searches are refused. */
  readonly waiting: number;
}

const COME_BACK_AFTER_S = 5;

/** Runs a few searches at once, queues some and refuses the rest, so that cheap work never waits behind expensive work. */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #queue: (() => void)[] = [];
  #working = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  /** Runs the work when its turn comes; throws a Problem at once if too many are waiting. */
  async admit<T>(work: () => Promise<T>): Promise<T> {
    if (this.#working < this.#limits.atOnce) this.#working += 1;
    else if (this.#queue.length < this.#limits.waiting)
      await new Promise<void>((go) => {
        this.#queue.push(go);
      });
    else throw refusal('searchBusy', {}, { retryAfter: COME_BACK_AFTER_S });
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      // The next one takes over the slot.
      if (next) next();
      else this.#working -= 1;
    }
  }
}
