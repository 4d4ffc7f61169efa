import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';

/** Whether the database answers and this process is listening to it. While it is not, changes go unnoticed. */
export interface Reach {
  readonly isUp: boolean;
  /** Since when this has been the case. */
  readonly since: Date;
  /** Calls `changed` at every change; returns a function that unsubscribes. */
  onChange(changed: (isUp: boolean) => void): () => void;
}

/** The reach of the built-in database, which runs in this process. */
export function alwaysUp(): Reach {
  return { isUp: true, since: new Date(), onChange: () => () => undefined };
}

/** The reach of a server, set by its monitor. */
export class WatchedReach implements Reach {
  readonly #log: Log;
  readonly #listeners = new Set<(isUp: boolean) => void>();
  #isUp = true;
  #since = new Date();

  constructor(log: Log) {
    this.#log = log;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  get since(): Date {
    return this.#since;
  }

  onChange(changed: (isUp: boolean) => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** Marks the database as unreachable. */
  lost(error: unknown): void {
    if (!this.#isUp) return;
    this.#log.warn(
      { why: messageOf(error) },
      'the database is unreachable; requests and jobs that need it wait',
    );
    this.#set(false);
  }

  /** Marks the database as reachable. */
  found(): void {
    if (this.#isUp) return;
    const seconds = Math.round((Date.now() - this.#since.getTime()) / 1000);
    this.#log.info({ seconds }, 'the database is back');
    this.#set(true);
  }

  #set(isUp: boolean): void {
    this.#isUp = isUp;
    this.#since = new Date();
    for (const changed of [...this.#listeners]) changed(isUp);
  }
}
