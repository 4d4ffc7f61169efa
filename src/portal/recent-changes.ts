import { type Affected, kindOf, nameOf, tagOfKind } from './tags.ts';

/** Numbers changes, and remembers what they affected for as long as pages are being rendered. */
export class RecentChanges {
  #newest = 0;
  #everythingAt = 0;
  readonly #affectedAt = new Map<string, number>();

  /** The number of the newest change. */
  get newest(): number {
    return this.#newest;
  }

  /** Counts a change; null affects everything. `isRendering`: whether a page is being rendered that it may affect. */
  add(affected: readonly Affected[] | null, isRendering: boolean): void {
    this.#newest += 1;
    if (affected === null) this.#everythingAt = this.#newest;
    else if (isRendering) for (const one of affected) this.#affectedAt.set(nameOf(one), this.#newest);
  }

  /** Whether a change after the one numbered `since` may have affected any of `tags`. */
  haveAffected(tags: Iterable<string>, since: number): boolean {
    if (this.#everythingAt > since) return true;
    const isAfter = (name: string) => (this.#affectedAt.get(name) ?? 0) > since;
    for (const tag of tags) if (isAfter(tag) || isAfter(tagOfKind(kindOf(tag)))) return true;
    return false;
  }

  /** Forgets what was affected, once no page is being rendered. */
  forget(): void {
    this.#affectedAt.clear();
  }
}
