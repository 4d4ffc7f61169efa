import type { KeptPage } from './kept-page.ts';

/** The changes made while pages are being rendered: a page may be outdated, or withdrawn, before it is finished. */
export class ChangesMeanwhile {
  #last = 0;
  #everythingAt = 0;
  #renderings = 0;
  /** The change that last affected each tag, and the one that last removed it. */
  readonly #changedAt = new Map<string, number>();
  readonly #removedAt = new Map<string, number>();

  /** The number of the last change; one that begins now has seen everything up to it. */
  get last(): number {
    return this.#last;
  }

  /** The result of `render`; changes are remembered until it is finished. */
  async during<T>(render: () => Promise<T>): Promise<T> {
    this.#renderings += 1;
    try {
      return await render();
    } finally {
      this.#renderings -= 1;
      if (this.#renderings === 0) {
        this.#changedAt.clear();
        this.#removedAt.clear();
      }
    }
  }

  /** Notes a change of `tags`; `isRemoval` if nothing with them may be sent again. */
  note(tags: readonly string[], isRemoval: boolean): void {
    this.#last += 1;
    if (this.#renderings === 0) return;
    for (const tag of tags) {
      this.#changedAt.set(tag, this.#last);
      if (isRemoval) this.#removedAt.set(tag, this.#last);
    }
  }

  /** Notes that every page has changed. */
  noteEverything(): void {
    this.#last += 1;
    this.#everythingAt = this.#last;
  }

  /** What has happened to `page`, which was rendered from what the change `begun` left. */
  to(page: KeptPage, begun: number): 'removed' | 'outdated' | null {
    if (this.#everythingAt > begun) return 'removed';
    const isAmong = (changes: ReadonlyMap<string, number>) =>
      [page, ...page.parts].some(({ shows }) => shows?.some((tag) => (changes.get(tag) ?? 0) > begun));
    if (isAmong(this.#removedAt)) return 'removed';
    return isAmong(this.#changedAt) ? 'outdated' : null;
  }
}
