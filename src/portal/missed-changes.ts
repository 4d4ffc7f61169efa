/** Stories, or entities, whose changes could not be looked at. */
export class MissedChanges {
  #ids: Set<string> | 'any' = new Set();

  add(ids: readonly string[] | null): void {
    this.#ids = ids === null || this.#ids === 'any' ? 'any' : new Set([...this.#ids, ...ids]);
  }

  /** Examines them now; any that fail again are kept for later. */
  async catchUp(look: (ids: readonly string[] | null) => Promise<void>): Promise<void> {
    const ids = this.#ids;
    if (ids !== 'any' && ids.size === 0) return;
    this.#ids = new Set();
    await look(ids === 'any' ? null : [...ids]);
  }
}
