import type { Clock } from '../../clock.ts';
import { BackOff } from '../../store/back-off.ts';

/** The longest a timer waits, in milliseconds: a clock can be set at any time, and reading it costs nothing. */
const LONGEST_WAIT = 1_000;
/** The longest wait after a failure that is not the database's, in milliseconds. */
const LONGEST_RETRY = 60_000;
/** How far a clock has to go back to have been set, in milliseconds: corrections are smaller. */
const SET_BACK = 1_000;

/** Calls `look` at its due time by the clock, even if the clock is set, and again after a failure. */
export class LookSchedule {
  readonly #clock: Clock;
  readonly #look: () => void;
  readonly #backOff = new BackOff(LONGEST_WAIT, LONGEST_RETRY);
  #nextAt = Number.POSITIVE_INFINITY;
  /** The latest time read from the clock, in milliseconds. */
  #tickedAt: number;
  #timer: NodeJS.Timeout | undefined;
  #retry: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(clock: Clock, look: () => void) {
    this.#clock = clock;
    this.#look = look;
    this.#tickedAt = clock.now().getTime();
  }

  /** Must be called when a look begins. */
  begin(): void {
    this.#clear();
  }

  /** Whether the clock has been set back since it was last read, which was `now`. */
  hasBeenSetBack(now: Date): boolean {
    const isSetBack = now.getTime() < this.#tickedAt - SET_BACK;
    this.#tickedAt = now.getTime();
    return isSetBack;
  }

  /** Must be called when a look has succeeded: the next is at `next`, in milliseconds since 1970. */
  succeeded(next: number): void {
    this.#nextAt = next;
    this.#backOff.reset();
    this.#tick();
  }

  /** Must be called when anything has failed: looks again in a second if the database was unreachable, or later each time. */
  failed(isDatabaseGone: boolean): void {
    if (this.#isStopped || this.#retry) return;
    // Not by the clock: what was due is still due, and would be looked at again without a pause.
    clearTimeout(this.#timer);
    const wait = isDatabaseGone ? LONGEST_WAIT : this.#backOff.next();
    this.#retry = setTimeout(() => this.#lookAgain(), wait).unref();
  }

  stop(): void {
    this.#isStopped = true;
    this.#clear();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#retry = undefined;
  }

  #lookAgain(): void {
    this.#retry = undefined;
    this.#look();
  }

  #tick(): void {
    clearTimeout(this.#timer);
    if (this.#isStopped || this.#retry) return;
    const now = this.#clock.now().getTime();
    if (now >= this.#nextAt || now < this.#tickedAt - SET_BACK) {
      this.#look();
      return;
    }
    this.#tickedAt = now;
    const wait = Math.min(Math.max(this.#nextAt - now, 5), LONGEST_WAIT);
    this.#timer = setTimeout(() => this.#tick(), wait).unref();
  }
}
