import { changeIn, type LoggedChange } from './changes.ts';

/** Passes each change to the listeners of its channel once, however it arrives. */
export class Hearing {
  readonly #listeners = new Map<string, ((payload: string) => void)[]>();
  readonly #most: number;
  /** The numbers of changes heard since the last `turn`, and of those to ignore until the next. */
  #recent = new Set<string>();
  #before = new Set<string>();

  /** `most`: how many changes to remember if `turn` is not called. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  listen(channel: string, heard: (payload: string) => void): void {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), heard]);
  }

  /** The channels with listeners. */
  get channels(): string[] {
    return [...this.#listeners.keys()];
  }

  /** The numbers of changes heard since the last `turn`. */
  get recent(): string[] {
    return [...this.#recent];
  }

  /** Handles a notification as the database sends it. */
  notified(channel: string, notification: string): void {
    const { id, payload } = changeIn(notification);
    if (id === null) this.tell(channel, payload);
    else this.pass({ id, channel, payload });
  }

  /** Notifies listeners of a change, unless they have already received it. */
  pass({ id, channel, payload }: LoggedChange): void {
    if (this.#recent.has(id) || this.#before.has(id)) return;
    this.#recent.add(id);
    if (this.#recent.size >= this.#most) this.turn(this.#recent);
    this.tell(channel, payload);
  }

  /** Notifies listeners, whatever they have received. */
  tell(channel: string, payload: string): void {
    for (const heard of this.#listeners.get(channel) ?? []) heard(payload);
  }

  /**
   * Ignores the changes numbered `known` until the next turn, and forgets which were known until now. Those numbered
   * `lost` are forgotten as well: the server no longer has them, and may give their numbers to others.
   */
  turn(known: Iterable<string>, lost: Iterable<string> = []): void {
    this.#before = new Set(known);
    const forgotten = new Set([...this.#before, ...lost]);
    this.#recent = new Set([...this.#recent].filter((id) => !forgotten.has(id)));
  }
}
