import type { Clock } from '../../clock.ts';

/** How long a server has not received changes. Setting the clock back does not make it shorter. */
export class TimeCutOff {
  readonly #clock: Clock;
  #since: number | null = null;
  #latest = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isCutOff(): boolean {
    return this.#since !== null;
  }

  /** Sets since when, in milliseconds since 1970; null if changes are received. */
  set(since: number | null): void {
    const now = this.#clock.now().getTime();
    this.#latest = now;
    // A time in the future was recorded before the clock was set back. Its distance is the best guess at the age.
    this.#since = since === null ? null : now - Math.abs(now - since);
  }

  /** The time in milliseconds; 0 if changes are received. */
  get age(): number {
    if (this.#since === null) return 0;
    const now = this.#clock.now().getTime();
    if (now < this.#latest) this.#since -= this.#latest - now;
    this.#latest = now;
    return now - this.#since;
  }
}
