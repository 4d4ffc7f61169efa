import { reasonOf } from '../intake/reason-of.ts';

/** What could not be checked in a run, and why. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

/** Collects what one run could not read: of several, one does not end the run; the only one does. */
export class CheckFailures {
  readonly all: Unreadable[] = [];
  readonly #several: boolean;

  constructor(several: boolean) {
    this.#several = several;
  }

  /** Says on standard error why `name` could not be read, and lets the run end with exit code 1; throws where it was all. */
  add(name: string, error: unknown): void {
    if (!this.#several) throw error;
    const reason = reasonOf(error);
    this.all.push({ file: name, reason });
    process.stderr.write(`${name}: ${reason}\n`);
    process.exitCode = 1;
  }
}
