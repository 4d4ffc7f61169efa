/**
 * Schedules the use of PGlite's only connection. Statements outside a transaction are sent at once: the thread runs
 * them in the order they were sent. A transaction has the connection from its first statement until it has sent its
 * end.
 */
export class Turns {
  #isHeld = false;
  readonly #waiting: { readonly holds: boolean; readonly send: () => void }[] = [];

  /**
   * Calls `send` when allowed, at once if the connection is free; with `holds`, keeps the connection until `release`.
   */
  take<T>(holds: boolean, send: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // Sent synchronously: after a promise, a transaction might have been sent first.
      this.#waiting.push({ holds, send: () => void send().then(resolve, reject) });
      this.#go();
    });
  }

  /** Releases the connection, once the end of the transaction is sent. */
  release(): void {
    this.#isHeld = false;
    this.#go();
  }

  #go(): void {
    while (!this.#isHeld) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#isHeld = next.holds;
      next.send();
    }
  }
}
