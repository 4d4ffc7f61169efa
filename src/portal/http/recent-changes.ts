import { type Affected, kindOf, nameOf, tagOfKind } from './tags.ts';

/** Numbers changes, and remembers what they affected for as long as pages are being rendered. */
export class RecentChanges {
  #newest = 0;
  #everythingAt = 0;
  #renderings = 0;
  /** The newest change that affected each, and the newest that removed it. */
  readonly #affectedAt = new Map<string, number>();
  readonly #removedAt = new Map<string, number>();

  /** The number of the newest change. */
  get newest(): number {
    return this.#newest;
  }

  /** The result of `render`; changes are remembered until it is finished. */
  async during<T>(render: () => Promise<T>): Promise<T> {
    this.#renderings += 1;
    try {
      return await render();
    } finally {
      this.#renderings -= 1;
      if (this.#renderings === 0) {
        this.#affectedAt.clear();
        this.#removedAt.clear();
      }
    }
  }

  /** Counts a change; null affects everything. `isRemoval`: whether nothing it affects may be sent again. */
  add(affected: readonly Affected[] | null, isRemoval: boolean): void {
    this.#newest += 1;
    if (affected === null) this.#everythingAt = this.#newest;
    if (this.#renderings === 0) return;
    for (const name of (affected ?? []).map(nameOf)) {
      this.#affectedAt.set(name, this.#newest);
      if (isRemoval) this.#removedAt.set(name, this.#newest);
    }
  }

  /** What may have happened to something with `tags` since the change numbered `since`. */
  effectOn(tags: Iterable<string>, since: number): 'removed' | 'outdated' | null {
    if (this.#everythingAt > since) return 'removed';
    const names = [...tags].flatMap((tag) => [tag, tagOfKind(kindOf(tag))]);
    const isAmong = (changes: ReadonlyMap<string, number>) =>
      names.some((name) => (changes.get(name) ?? 0) > since);
    if (isAmong(this.#removedAt)) return 'removed';
    return isAmong(this.#affectedAt) ? 'outdated' : null;
  }
}
