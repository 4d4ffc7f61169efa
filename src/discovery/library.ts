import type { IndexedStory } from '../stories/indexing.queries.ts';
import { Shelf, type ShelvedStory } from './shelf.ts';

/** All stories of the portal, a shelf for each language. */
export class Library {
  readonly #shelves = new Map<string, Shelf>();
  readonly #stories = new Map<string, ShelvedStory>();

  /** How often it changed. */
  changes = 0;

  /** How many stories it holds. */
  get size(): number {
    return this.#stories.size;
  }

  /** All shelves, in the order of their languages. */
  get shelves(): Shelf[] {
    return [...this.#shelves.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
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

  /** Adds a story, or puts it in the place of the one with its id. */
  put(row: IndexedStory): void {
    this.remove(row.id);
    let shelf = this.#shelves.get(row.language);
    if (!shelf) {
      shelf = new Shelf(row.language);
      this.#shelves.set(row.language, shelf);
    }
    this.changes += 1;
    this.#stories.set(row.id, shelf.add(row));
  }

  /** Takes a story out; one that is not there is no fault. */
  remove(id: string): void {
    const story = this.#stories.get(id);
    if (!story) return;
    this.changes += 1;
    const shelf = this.#shelves.get(story.language);
    shelf?.remove(story);
    this.#stories.delete(id);
  }
}
