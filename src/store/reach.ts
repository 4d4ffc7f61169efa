import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';

/** Whether the database answers, and is listened to: while it is not, this process cannot know what changed. */
export interface Reach {
  readonly isUp: boolean;
  /** Since when that is so. */
  readonly since: Date;
  /** Calls `changed` each time that it changes; answers how to end that. */
  onChange(changed: (isUp: boolean) => void): () => void;
}

/** The reach of the built-in database, which is in this process. */
export function alwaysUp(): Reach {
  return { isUp: true, since: new Date(), onChange: () => () => undefined };
}

/** The reach of a server, told by whoever watches it. */
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

  /** The database does not answer. */
  lost(error: unknown): void {
    if (!this.#isUp) return;
    this.#log.warn(
      { why: messageOf(error) },
      'the database is unreachable; requests and jobs that need it wait',
    );
    this.#set(false);
  }

  /** It answers. */
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
