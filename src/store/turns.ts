/**
 * Whose turn it is at the one connection of PGlite. Whatever is no transaction is sent as it comes: the thread does one
 * after another in the order they were sent. A transaction has the connection from its first statement until it has sent
 * its end.
 */
export class Turns {
  #isHeld = false;
  readonly #waiting: { readonly holds: boolean; readonly send: () => void }[] = [];

  /** Sends when it may, at once where nobody has the connection; what `holds` has it until `release`. */
  take<T>(holds: boolean, send: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // Sent in the very moment it may be: after a promise, a transaction might have been sent before.
      this.#waiting.push({ holds, send: () => void send().then(resolve, reject) });
      this.#go();
    });
  }

  /** Gives the connection back, once the end of the transaction is sent. */
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
