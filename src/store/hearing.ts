import { changeIn, type LoggedChange } from './changes.ts';

/** A change arrives at most twice in quick succession: from this process's own commit, and as a notification. */
const REMEMBERED = 10_000;

/** Passes each change to the listeners of its channel, once. */
export class Hearing {
  readonly #listeners = new Map<string, ((payload: string) => void)[]>();
  readonly #heard = new Set<string>();

  listen(channel: string, heard: (payload: string) => void): void {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), heard]);
  }

  notified(channel: string, notification: string): void {
    const { id, payload } = changeIn(notification);
    if (id === null) this.#tell(channel, payload);
    else this.pass({ id, channel, payload });
  }

  pass({ id, channel, payload }: LoggedChange): void {
    if (this.#heard.has(id)) return;
    this.#heard.add(id);
    for (const oldest of this.#heard) {
      if (this.#heard.size <= REMEMBERED) break;
      this.#heard.delete(oldest);
    }
    this.#tell(channel, payload);
  }

  #tell(channel: string, payload: string): void {
    for (const heard of this.#listeners.get(channel) ?? []) heard(payload);
  }
}
