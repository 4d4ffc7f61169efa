import { LRUCache } from 'lru-cache';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { isDatabaseGone } from '../../store/database-gone.ts';
import { type KeptPage, keepable, type ProxyFields, tagsOf, weightOf, withParts } from './kept-page.ts';
import type { Page, Redirect } from './page.ts';
import { NOTHING, PartRenderer } from './page-parts.ts';
import { RecentChanges } from './recent-changes.ts';
import type { SavedPages } from './saved-pages.ts';
import type { Origin } from './send-page.ts';
import { type Shown, TagIndex } from './tag-index.ts';
import { type Affected, nameOf } from './tags.ts';
import { TimeCutOff } from './time-cut-off.ts';

/** Where a page is cached: with those that matter, or with those anyone can make up by the thousand. */
export type CacheTier = 'main' | 'transient';

/**
 * The outcome of a cache look-up: `hit` if the page was there; `stale` if it may be outdated and cannot be rendered now.
 */
export type Served = ({ readonly page: KeptPage } & Origin) | { readonly redirect: Redirect };

/** What the cache has done since it was made. */
export interface CacheFigures {
  pages: number;
  bytes: number;
  made: number;
  /** Pages of which only parts were rendered again. */
  patched: number;
  joined: number;
  dropped: number;
  stale: number;
  /** Pages sent although they may be outdated, because the database was unreachable. */
  servedStale: number;
}

/** Proxies in front of this server, which cache its pages too. */
export interface ProxiesBefore {
  readonly fields: ProxyFields;
  /** Tells them that pages with one of these tags have changed; null means every page. */
  purge(tags: Iterable<string> | null): void;
}

/** Adds a compressed encoding to a page that was just rendered. */
type Pack = (page: KeptPage) => Promise<void>;

/** A page that was just rendered, and whether all its parts were. */
interface Rendered {
  readonly rendered: KeptPage;
  readonly isWhole: boolean;
}

interface Making {
  readonly begun: number;
  readonly result: Promise<Served>;
}

/** The state of a cached page, apart from its bytes. */
interface PageState {
  readonly tier: CacheTier;
  /** Whether the page is outdated. */
  isOutdated: boolean;
  /** The names of outdated parts. */
  readonly outdatedParts: Set<string>;
  /** The parts that must never be sent again; the page may be sent without them. */
  readonly removedParts: Set<string>;
}

/** The share of memory for pages of the transient tier: searches, and URLs that find nothing. */
const TRANSIENT_SHARE = 0.125;
/** How long a URL that finds nothing is cached, in milliseconds. */
const NOTHING_KEPT_FOR = 30_000;

/**
 * Rendered pages in memory, limited in bytes, evicting the least recently used. Each page and each part has tags for
 * what it shows. A change invalidates exactly those that show it: a page is rendered again for its next reader, and if
 * only a part is outdated, only that part. A page requested by many at once is rendered once, and a rendering that
 * started before a change is not cached after it. While the database is unreachable, pages are sent as they are, except
 * those that were removed. This stops after `staleFor` milliseconds, because a story may have been withdrawn in the
 * meantime.
 */
export class PageCache {
  readonly #tiers: Record<CacheTier, LRUCache<string, KeptPage>>;
  readonly #tags = new TagIndex();
  readonly #states = new WeakMap<KeptPage, PageState>();
  readonly #making = new Map<string, Making>();
  readonly #changes = new RecentChanges();
  readonly #cutOff: TimeCutOff;
  readonly #clock: Clock;
  readonly #parts: PartRenderer;
  readonly #security: readonly string[];
  readonly #staleFor: number;
  readonly #saved: SavedPages | null;
  readonly #proxies: ProxiesBefore | null;
  readonly #figures = { made: 0, patched: 0, joined: 0, dropped: 0, stale: 0, servedStale: 0 };

  /** `saved`: pages that outlive the process; existing ones are loaded as outdated. */
  constructor(settings: {
    bytes: number;
    clock: Clock;
    log: Log;
    security: readonly string[];
    staleFor: number;
    saved?: SavedPages | null;
    proxies?: ProxiesBefore | null;
  }) {
    this.#proxies = settings.proxies ?? null;
    this.#saved = settings.saved ?? null;
    this.#clock = settings.clock;
    this.#cutOff = new TimeCutOff(settings.clock);
    this.#parts = new PartRenderer(settings.log);
    this.#security = settings.security;
    this.#staleFor = settings.staleFor;
    const tierOf = (bytes: number) =>
      new LRUCache<string, KeptPage>({
        maxSize: Math.floor(bytes),
        maxEntrySize: Math.floor(bytes / 2),
        sizeCalculation: weightOf,
        dispose: (page, key, reason) => {
          this.#tags.delete(page);
          if (reason === 'evict') this.#saved?.remove(key);
        },
      });
    this.#tiers = {
      main: tierOf(settings.bytes * (1 - TRANSIENT_SHARE)),
      transient: tierOf(settings.bytes * TRANSIENT_SHARE),
    };
    for (const page of this.#saved?.read() ?? [])
      this.#keep(page, { ...freshState('main'), isOutdated: true });
  }

  /** The cached page at `key`, if it can be sent as it is: while changes are not received, its last version. */
  find(key: string): KeptPage | undefined {
    if (this.isCutOff) return this.findLast(key);
    const page = this.#keptAt(key);
    if (page === undefined) return undefined;
    const state = this.#states.get(page);
    if (state === undefined || state.isOutdated || state.outdatedParts.size > 0) return undefined;
    return page;
  }

  /** Whether the result of `find` may be outdated. */
  get isCutOff(): boolean {
    return this.#cutOff.isCutOff;
  }

  /** Sets since when changes have not been received, in milliseconds since 1970; null if they are. */
  cutOff(since: number | null): void {
    this.#cutOff.set(since);
  }

  /**
   * The page at `key`: from the cache, or rendered by `make` and compressed by `pack`. Requests that arrive while it is
   * being rendered wait for the same one. If the database is unreachable, the last version is sent.
   */
  async serve(
    key: string,
    tier: CacheTier,
    make: () => Promise<Page | Redirect>,
    pack?: Pack,
  ): Promise<Served> {
    const kept = this.find(key);
    if (kept) return { page: kept, hit: true, stale: this.isCutOff, isStorable: !this.isCutOff };
    const current = this.#making.get(key);
    if (current && current.begun === this.#changes.newest) {
      this.#figures.joined += 1;
      return current.result;
    }
    const begun = this.#changes.newest;
    const result = this.#changes.during(() => this.#make(key, tier, begun, make, pack));
    const making: Making = { begun, result };
    this.#making.set(key, making);
    try {
      return await making.result;
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key);
    }
  }

  /**
   * Marks every affected page and part as outdated; returns the number of pages. They are sent again only if they cannot be
   * rendered.
   */
  invalidate(affected: readonly Affected[]): number {
    return this.#change(affected, false, ({ part }, state) => {
      if (part === null) state.isOutdated = true;
      else state.outdatedParts.add(part);
    });
  }

  /** Removes every affected page and part, so that it is never sent again; returns the number of pages. */
  remove(affected: readonly Affected[]): number {
    return this.#change(affected, true, ({ page, part }, state) => {
      if (part === null) return this.#remove(page);
      state.outdatedParts.add(part);
      state.removedParts.add(part);
      this.#saved?.remove(page.key);
    });
  }

  /** Removes every page. */
  removeAll(): void {
    this.#everythingChanged();
    this.#figures.dropped += this.#tiers.main.size + this.#tiers.transient.size;
    this.#tiers.main.clear();
    this.#tiers.transient.clear();
    this.#saved?.removeAll();
  }

  /** Marks every page as outdated. */
  invalidateAll(): void {
    this.#everythingChanged();
    for (const tier of Object.values(this.#tiers))
      for (const page of tier.values()) {
        const state = this.#states.get(page);
        if (!state || state.isOutdated) continue;
        state.isOutdated = true;
        this.#figures.dropped += 1;
      }
  }

  /** As {@link TagIndex.tagsOf}. */
  tagsOf(kind: string): string[] {
    return this.#tags.tagsOf(kind);
  }

  /** Updates the size of `page` after it has gained a compressed encoding. */
  reweigh(page: KeptPage): void {
    const state = this.#states.get(page);
    if (!state || !this.#isKept(page, state)) return;
    // Storing the same value again would not measure it again.
    this.#tiers[state.tier].delete(page.key);
    this.#keep(page, state);
  }

  get figures(): CacheFigures {
    const { main, transient } = this.#tiers;
    return {
      ...this.#figures,
      pages: main.size + transient.size,
      bytes: main.calculatedSize + transient.calculatedSize,
    };
  }

  #keptAt(key: string): KeptPage | undefined {
    const page = this.#tiers.main.get(key) ?? this.#tiers.transient.get(key);
    if (page === undefined) return undefined;
    if (page.freshUntil !== Number.POSITIVE_INFINITY && page.freshUntil <= this.#clock.now().getTime()) {
      this.#remove(page);
      return undefined;
    }
    return page;
  }

  /** The last version of the page at `key`, to be sent as stale, if it is not too old for that. */
  findLast(key: string): KeptPage | undefined {
    const page = this.#keptAt(key);
    if (page === undefined || !this.#maySend(page)) return undefined;
    this.#figures.servedStale += 1;
    const state = this.#states.get(page);
    if (!state || state.removedParts.size === 0) return page;
    const made = new Map([...state.removedParts].map((name) => [name, NOTHING]));
    const blanked = withParts(page, made, this.#proxies?.fields);
    // Stored in its place, so that it is rendered and compressed once.
    this.#keep(blanked, { ...state, removedParts: new Set() });
    return blanked;
  }

  /** Whether changes were received recently enough to send it; pages without newsroom content can always be sent. */
  #maySend(page: KeptPage): boolean {
    if (!this.isCutOff || page.cacheTags?.length === 0) return true;
    return this.#cutOff.age < this.#staleFor;
  }

  async #make(
    key: string,
    tier: CacheTier,
    begun: number,
    make: () => Promise<Page | Redirect>,
    pack: Pack | undefined,
  ): Promise<Served> {
    try {
      const page = await (this.#patched(key) ?? this.#made(key, make));
      if ('redirect' in page) {
        this.#forget(key);
        return { redirect: page };
      }
      const { rendered, isWhole } = page;
      await pack?.(rendered);
      const isStorable = isWhole && this.#take(rendered, tier, begun);
      return { page: rendered, hit: false, stale: false, isStorable };
    } catch (error) {
      const last = isDatabaseGone(error) ? this.findLast(key) : undefined;
      if (!last) throw error;
      return { page: last, hit: true, stale: true, isStorable: false };
    }
  }

  /** The page at `key` with its outdated parts rendered again; null if there is none, or the whole page is outdated. */
  #patched(key: string): Promise<Rendered> | null {
    const page = this.#keptAt(key);
    const state = page && this.#states.get(page);
    if (!page || !state || state.isOutdated || state.outdatedParts.size === 0) return null;
    this.#figures.patched += 1;
    const outdated = page.parts.filter(({ name }) => state.outdatedParts.has(name));
    const rendering = this.#parts.render(outdated.map(({ name, make }) => [name, make]));
    return rendering.then(({ made, isWhole }) => ({
      rendered: withParts(page, made, this.#proxies?.fields),
      isWhole,
    }));
  }

  async #made(key: string, make: () => Promise<Page | Redirect>): Promise<Rendered | Redirect> {
    this.#figures.made += 1;
    const page = await make();
    if ('redirect' in page) return page;
    const { made, isWhole } = await this.#parts.render(Object.entries(page.parts ?? {}));
    const freshUntil =
      page.status === 200 ? page.freshUntil : new Date(this.#clock.now().getTime() + NOTHING_KEPT_FOR);
    const whole = { ...page, freshUntil };
    return { rendered: keepable(whole, key, this.#security, made, this.#proxies?.fields), isWhole };
  }

  /** Caches a page whose rendering started at the change `begun`; returns whether it is current, and may be stored. */
  #take(page: KeptPage, tier: CacheTier, begun: number): boolean {
    if (page.cacheTags === null || page.status >= 500) {
      this.#forget(page.key);
      return false;
    }
    const effect = this.#changes.effectOn(tagsOf(page), begun);
    if (effect !== null) this.#figures.stale += 1;
    // A page that is already outdated is better than none if the database goes away before it is rendered again.
    if (effect === 'removed' || (effect === 'outdated' && this.#keptAt(page.key))) return false;
    const state = {
      ...freshState(page.status === 200 ? tier : 'transient'),
      isOutdated: effect === 'outdated',
    };
    this.#keep(page, state);
    if (state.tier === 'main' && this.#isKept(page, state)) this.#saved?.save(page);
    else this.#saved?.remove(page.key);
    return effect === null;
  }

  #everythingChanged(): void {
    this.#changes.add(null, false);
    this.#proxies?.purge(null);
  }

  #change(
    affected: readonly Affected[],
    isRemoval: boolean,
    change: (shown: Shown, state: PageState) => void,
  ): number {
    if (affected.length === 0) return 0;
    this.#changes.add(affected, isRemoval);
    this.#proxies?.purge(affected.map(nameOf));
    const concerned = new Set<KeptPage>();
    for (const shown of affected.flatMap((one) => this.#tags.with(one))) {
      const state = this.#states.get(shown.page);
      if (!state) continue;
      change(shown, state);
      concerned.add(shown.page);
    }
    this.#figures.dropped += concerned.size;
    return concerned.size;
  }

  #keep(page: KeptPage, state: PageState): void {
    const { tier } = state;
    this.#states.set(page, state);
    this.#tiers[tier === 'main' ? 'transient' : 'main'].delete(page.key);
    this.#tiers[tier].set(page.key, page);
    if (this.#isKept(page, state)) this.#tags.add(page);
    // Too big for the memory; on disk, no change could remove it.
    else this.#saved?.remove(page.key);
  }

  #isKept(page: KeptPage, { tier }: PageState): boolean {
    return this.#tiers[tier].peek(page.key) === page;
  }

  #remove(page: KeptPage): void {
    const state = this.#states.get(page);
    if (state && this.#isKept(page, state)) this.#forget(page.key);
  }

  #forget(key: string): void {
    this.#saved?.remove(key);
    this.#tiers.main.delete(key);
    this.#tiers.transient.delete(key);
  }
}

function freshState(tier: CacheTier): PageState {
  return { tier, isOutdated: false, outdatedParts: new Set(), removedParts: new Set() };
}
