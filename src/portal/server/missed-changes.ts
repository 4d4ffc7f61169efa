/** Stories, or entities, whose changes could not be examined. */
export class MissedChanges {
  #ids: Set<string> | 'any' = new Set();

  get isEmpty(): boolean {
    return this.#ids !== 'any' && this.#ids.size === 0;
  }

  add(ids: readonly string[] | null): void {
    this.#ids = ids === null || this.#ids === 'any' ? 'any' : new Set([...this.#ids, ...ids]);
  }

  /** Examines them now; any that fail again are kept for later. */
  async catchUp(examine: (ids: readonly string[] | null) => Promise<void>): Promise<void> {
    if (this.isEmpty) return;
    const ids = this.#ids;
    this.#ids = new Set();
    await examine(ids === 'any' ? null : [...ids]);
  }
}
