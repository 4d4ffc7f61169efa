import { createHash } from 'node:crypto';
import type { IndexedStory } from '../stories/indexing.queries.ts';
import { Shelf, type ShelfPiece, type ShelvedStory } from './shelf.ts';

/** A part of a library. */
export interface LibraryPiece {
  readonly language: string;
  readonly shelf: ShelfPiece;
}

/** A hash of a story's content, without the time it was saved. */
function contentOf({ changedAt: _, ...row }: IndexedStory): number {
  return createHash('md5').update(JSON.stringify(row)).digest().readUIntBE(0, 6);
}

/** All stories of the portal, with a shelf for each language. */
export class Library {
  readonly #shelves = new Map<string, Shelf>();
  readonly #stories = new Map<string, ShelvedStory>();

  /** Number of changes. */
  changes = 0;

  /** Number of stories. */
  get size(): number {
    return this.#stories.size;
  }

  /** All shelves, ordered by language. */
  get shelves(): Shelf[] {
    return [...this.#shelves.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
  }

  /** Its content in pieces, which an empty library loads in order; it must not change in the meantime. */
  *pieces(): Generator<LibraryPiece> {
    for (const shelf of this.shelves)
      for (const piece of shelf.pieces()) yield { language: shelf.language, shelf: piece };
  }

  /** Loads a piece of another library. */
  take({ language, shelf }: LibraryPiece): void {
    for (const story of this.#shelfOf(language).take(shelf)) this.#stories.set(story.id, story);
    this.changes += 1;
  }

  /** Replaces its content with another's. */
  become(other: Library): void {
    this.#shelves.clear();
    this.#stories.clear();
    for (const shelf of other.shelves) {
      this.#shelves.set(shelf.language, shelf);
      for (const story of shelf.stories()) this.#stories.set(story.id, story);
    }
    this.changes += 1;
  }

  /** The ids of all stories. */
  ids(): string[] {
    return [...this.#stories.keys()];
  }

  /** The shelf of a language. */
  shelf(language: string): Shelf | undefined {
    return this.#shelves.get(language);
  }

  /** The story with this id. */
  story(id: string): ShelvedStory | undefined {
    return this.#stories.get(id);
  }

  /** Whether exactly this story is there, whenever it was last saved. */
  has(row: IndexedStory): boolean {
    return this.#stories.get(row.id)?.content === contentOf(row);
  }

  /** Adds a story, or replaces the one with its id, unless the content is the same. */
  put(row: IndexedStory): void {
    const before = this.#stories.get(row.id);
    if (before && this.has(row)) {
      before.changedAt = row.changedAt.getTime();
      return;
    }
    this.remove(row.id);
    const shelf = this.#shelfOf(row.language);
    this.changes += 1;
    this.#stories.set(row.id, shelf.add(row, contentOf(row)));
  }

  /** Removes a story; idempotent. */
  remove(id: string): void {
    const story = this.#stories.get(id);
    if (!story) return;
    this.changes += 1;
    const shelf = this.#shelves.get(story.language);
    shelf?.remove(story);
    this.#stories.delete(id);
  }

  #shelfOf(language: string): Shelf {
    let shelf = this.#shelves.get(language);
    if (!shelf) {
      shelf = new Shelf(language);
      this.#shelves.set(language, shelf);
    }
    return shelf;
  }
}
