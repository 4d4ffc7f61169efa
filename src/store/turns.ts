/**
 * Schedules the use of PGlite's only connection. Statements outside a transaction are sent at once: the thread runs
 * them in the order they were sent. A transaction has the connection from its first statement until it has sent its
 * end. What waited outside goes before the next transaction: a reader waits for one, not for all that are waiting. A
 * transaction loses nothing to speak of, since such statements never hold the connection.
 */
export class Turns {
  #isHeld = false;
  readonly #transactions: (() => void)[] = [];
  readonly #statements: (() => void)[] = [];

  /**
   * Calls `send` when allowed, at once if the connection is free; with `holds`, keeps the connection until `release`.
   */
  take<T>(holds: boolean, send: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // Sent synchronously: after a promise, a transaction might have been sent first.
      (holds ? this.#transactions : this.#statements).push(() => void send().then(resolve, reject));
      this.#go();
    });
  }

  /** Releases the connection, once the end of the transaction is sent. */
  release(): void {
    this.#isHeld = false;
    this.#go();
  }

  #go(): void {
    if (this.#isHeld) return;
    for (let send = this.#statements.shift(); send; send = this.#statements.shift()) send();
    const begin = this.#transactions.shift();
    if (!begin) return;
    this.#isHeld = true;
    begin();
  }
}
