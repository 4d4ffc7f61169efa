import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { type KeptPage, keepable, weightOf } from './kept-page.ts';
import type { Page, Redirect } from './page.ts';

/** Where a page is kept: among those that matter, or among those anybody can make up by the thousand. */
export type Shelf = 'long' | 'short';

/** What asking the cache for a page answers. */
export type Served = { readonly page: KeptPage; readonly hit: boolean } | { readonly redirect: Redirect };

/** What the cache has done since it was made. */
export interface CacheFigures {
  pages: number;
  bytes: number;
  made: number;
  joined: number;
  dropped: number;
  stale: number;
}

/** Adds a packed form to a page that was just made. */
type Pack = (page: KeptPage) => Promise<void>;

interface Making {
  readonly begun: number;
  readonly result: Promise<Served>;
}

/** How much of the memory pages of the short shelf may take: searches, and addresses with nothing at them. */
const SHORT_SHARE = 0.125;
/** How long an address with nothing at it is remembered, in milliseconds. */
const NOTHING_KEPT_FOR = 30_000;

/**
 * Rendered pages in memory, bounded in bytes, the least recently used going first.
 * Each says in words what it shows; `drop` takes away exactly those that show what changed.
 * A page asked for by many at once is made once, and one whose making began before a change is not kept after it.
 */
export class PageCache {
  readonly #shelves: Record<Shelf, LRUCache<string, KeptPage>>;
  readonly #byWord = new Map<string, Set<KeptPage>>();
  readonly #shelfOf = new WeakMap<KeptPage, Shelf>();
  readonly #making = new Map<string, Making>();
  /** The change at which each word was last dropped, for as long as a page is in the making. */
  readonly #droppedAt = new Map<string, number>();
  #everythingDroppedAt = 0;
  #change = 0;
  readonly #clock: Clock;
  readonly #security: readonly string[];
  readonly #figures = { made: 0, joined: 0, dropped: 0, stale: 0 };

  constructor(settings: { bytes: number; clock: Clock; security: readonly string[] }) {
    this.#clock = settings.clock;
    this.#security = settings.security;
    const shelf = (bytes: number) =>
      new LRUCache<string, KeptPage>({
        maxSize: Math.floor(bytes),
        maxEntrySize: Math.floor(bytes / 2),
        sizeCalculation: weightOf,
        dispose: (page) => this.#unindex(page),
      });
    this.#shelves = {
      long: shelf(settings.bytes * (1 - SHORT_SHARE)),
      short: shelf(settings.bytes * SHORT_SHARE),
    };
  }

  /** The kept page at `key`, if it is still true. */
  find(key: string): KeptPage | undefined {
    const page = this.#shelves.long.get(key) ?? this.#shelves.short.get(key);
    if (page === undefined) return undefined;
    if (page.freshUntil !== Number.POSITIVE_INFINITY && page.freshUntil <= this.#clock.now().getTime()) {
      this.#remove(page);
      return undefined;
    }
    return page;
  }

  /**
   * The page at `key`, kept or made by `make`, and packed by `pack` before anybody gets it;
   * whoever asks while it is being made waits for the same one.
   */
  async serve(key: string, shelf: Shelf, make: () => Promise<Page | Redirect>, pack?: Pack): Promise<Served> {
    const kept = this.find(key);
    if (kept) return { page: kept, hit: true };
    const current = this.#making.get(key);
    if (current && current.begun === this.#change) {
      this.#figures.joined += 1;
      return current.result;
    }
    const begun = this.#change;
    const making: Making = { begun, result: this.#make(key, shelf, begun, make, pack) };
    this.#making.set(key, making);
    try {
      return await making.result;
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key);
      if (this.#making.size === 0) this.#droppedAt.clear();
    }
  }

  /** Drops every page that shows one of `words`; answers how many. */
  drop(words: Iterable<string>): number {
    this.#change += 1;
    let count = 0;
    for (const word of words) {
      if (this.#making.size > 0) this.#droppedAt.set(word, this.#change);
      for (const page of this.#byWord.get(word) ?? []) {
        this.#remove(page);
        count += 1;
      }
    }
    this.#figures.dropped += count;
    return count;
  }

  /** Drops every page. */
  dropAll(): void {
    this.#change += 1;
    this.#everythingDroppedAt = this.#change;
    this.#figures.dropped += this.#shelves.long.size + this.#shelves.short.size;
    this.#shelves.long.clear();
    this.#shelves.short.clear();
  }

  /** The kept words that begin with `prefix`. */
  wordsWith(prefix: string): string[] {
    return [...this.#byWord.keys()].filter((word) => word.startsWith(prefix));
  }

  /** Says that `page` has grown by a packed form. */
  reweigh(page: KeptPage): void {
    const shelf = this.#shelfOf.get(page);
    if (!shelf || this.#shelves[shelf].peek(page.key) !== page) return;
    // Storing the very same value would not measure it again.
    this.#remove(page);
    this.#keep(page, shelf);
  }

  get figures(): CacheFigures {
    const { long, short } = this.#shelves;
    return {
      ...this.#figures,
      pages: long.size + short.size,
      bytes: long.calculatedSize + short.calculatedSize,
    };
  }

  async #make(
    key: string,
    shelf: Shelf,
    begun: number,
    make: () => Promise<Page | Redirect>,
    pack: Pack | undefined,
  ): Promise<Served> {
    this.#figures.made += 1;
    const made = await make();
    if ('redirect' in made) return { redirect: made };
    const until =
      made.status === 200 ? made.freshUntil : new Date(this.#clock.now().getTime() + NOTHING_KEPT_FOR);
    const page = keepable({ ...made, freshUntil: until }, key, this.#security);
    await pack?.(page);
    if (page.shows !== null && page.status < 500) {
      if (this.#isOutdated(page.shows, begun)) this.#figures.stale += 1;
      else this.#keep(page, made.status === 200 ? shelf : 'short');
    }
    return { page, hit: false };
  }

  #isOutdated(words: readonly string[], begun: number): boolean {
    if (this.#everythingDroppedAt > begun) return true;
    return words.some((word) => (this.#droppedAt.get(word) ?? 0) > begun);
  }

  #keep(page: KeptPage, shelf: Shelf): void {
    this.#shelfOf.set(page, shelf);
    this.#shelves[shelf === 'long' ? 'short' : 'long'].delete(page.key);
    this.#shelves[shelf].set(page.key, page);
    if (this.#shelves[shelf].peek(page.key) !== page) return;
    for (const word of page.shows ?? []) {
      const pages = this.#byWord.get(word);
      if (pages) pages.add(page);
      else this.#byWord.set(word, new Set([page]));
    }
  }

  #unindex(page: KeptPage): void {
    for (const word of page.shows ?? []) {
      const pages = this.#byWord.get(word);
      pages?.delete(page);
      if (pages?.size === 0) this.#byWord.delete(word);
    }
  }

  #remove(page: KeptPage): void {
    const shelf = this.#shelfOf.get(page);
    if (shelf && this.#shelves[shelf].peek(page.key) === page) this.#shelves[shelf].delete(page.key);
  }
}
