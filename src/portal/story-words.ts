import type { Reading } from '../store/database.ts';
import { type Listing, listingsAfter } from '../stories/listing.queries.ts';
import { shows } from './shows.ts';

const BATCH = 2_000;

/**
 * Remembers by which words each story's lists are known, so that a story that leaves a list drops that list too.
 * Words are shared between stories: ten thousand stories take about a megabyte.
 */
export class StoryWords {
  readonly #words = new Map<string, readonly string[]>();
  readonly #shared = new Map<string, string>();
  #filled = false;

  /** Whether every story is known; before that, what a story was listed under cannot be said. */
  get filled(): boolean {
    return this.#filled;
  }

  /** Reads every story, in batches so that pages are served meanwhile. */
  async fill(reading: Reading): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const batch: Listing[] = await listingsAfter(reading, after, BATCH);
      // What a change said meanwhile is newer.
      for (const listing of batch) if (!this.#words.has(listing.id)) this.#remember(listing);
      after = batch.at(-1)?.id ?? null;
      if (batch.length < BATCH) break;
    }
    this.#filled = true;
  }

  /** Takes in how `listing` is listed now; answers its words before and after. */
  changed(listing: Listing): Set<string> {
    const before = this.#words.get(listing.id) ?? [];
    return new Set([...before, ...this.#remember(listing)]);
  }

  #remember(listing: Listing): readonly string[] {
    const { language } = listing;
    const words = [
      shows.language(language),
      ...(listing.section ? [shows.section(listing.section, language)] : []),
      ...listing.topics.map((topic) => shows.topic(topic)),
      ...listing.authors.map((author) => shows.author(author)),
    ].map((word) => this.#share(word));
    this.#words.set(listing.id, words);
    return words;
  }

  #share(word: string): string {
    const known = this.#shared.get(word);
    if (known !== undefined) return known;
    this.#shared.set(word, word);
    return word;
  }
}
