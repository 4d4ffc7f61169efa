import type { Clock } from '../../clock.ts';
import type { Discovery } from '../../discovery/discovery.ts';
import type { Store } from '../../store/database.ts';
import { MOST_READ_EVERY, readMostRead } from '../front/most-read.ts';
import type { PageCache } from '../http/page-cache.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { type Touched, touched } from './touched.ts';

/** What comparing the lists needs. */
interface RankedListParts {
  readonly store: Pick<Store, 'reading'>;
  readonly cache: Pick<PageCache, 'tagsOf'>;
  readonly discovery: Discovery;
  readonly clock: Clock;
  /** Invalidates pages. */
  readonly apply: (change: Touched) => void;
}

/** Compares the lists that depend on reads with those on pages: recommended stories, and the most read ones. */
export class RankedLists {
  readonly #parts: RankedListParts;
  readonly #versions = new Map<string, string>();
  readonly #orders = new Map<string, string>();
  #mostReadAt = 0;

  constructor(parts: RankedListParts) {
    this.#parts = parts;
  }

  /** Invalidates the recommended stories of each language in which they have changed. */
  compareRecommended(): void {
    const { clock, discovery, apply } = this.#parts;
    const now = clock.now();
    for (const language of this.#languagesOf(cacheTags.recommended(''))) {
      const version = discovery.recommendedVersion(language, now);
      // Pages rendered before the first comparison may be of any version.
      if (this.#versions.get(language) === version) continue;
      this.#versions.set(language, version);
      apply(touched.recommended(language));
    }
  }

  /** Invalidates the most read stories of each language in which their order has changed, once a minute. */
  async compareMostRead(): Promise<void> {
    const { clock, store, apply } = this.#parts;
    const now = clock.now();
    if (now.getTime() - this.#mostReadAt < MOST_READ_EVERY) return;
    this.#mostReadAt = now.getTime();
    for (const language of this.#languagesOf(cacheTags.mostRead(''))) {
      const order = (await readMostRead({ reading: store.reading, clock }, language)).join(' ');
      const before = this.#orders.get(language);
      this.#orders.set(language, order);
      if (before !== order) apply(touched.mostRead(language));
    }
  }

  /** The languages of tags that begin with `start`. */
  #languagesOf(start: string): string[] {
    return this.#parts.cache.tagsOf(start.slice(0, -1)).map((tag) => tag.slice(start.length));
  }
}
