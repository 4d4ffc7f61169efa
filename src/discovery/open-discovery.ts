import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Reading } from '../store/database.ts';
import type { Discovery } from './discovery.ts';
import { excerptOf } from './excerpt.ts';
import { FormerNeighbours } from './former-neighbours.ts';
import { keepCurrent } from './keep-current.ts';
import { Library } from './library.ts';
import { Recommender, suggestion } from './recommender.ts';
import { neighbourStories, relatedStories } from './related.ts';
import { searchShelves } from './search.ts';

/**
 * Opens search, related and recommended over the published stories of `reading`, and begins to fill the index.
 * Every answer is given from memory.
 */
export function createDiscovery(reading: Reading, clock: Clock, log: Log): Discovery {
  const library = new Library();
  const former = new FormerNeighbours();
  const recommender = new Recommender(library, reading, clock, log);

  const currentNeighbours = (id: string): string[] => {
    const story = library.story(id);
    const shelf = story && library.shelf(story.language);
    return shelf ? neighbourStories(shelf, story).map((other) => other.id) : [];
  };

  const keeper = keepCurrent(library, reading, clock, log, (id, few) => {
    if (few && library.story(id)) former.set(id, currentNeighbours(id));
  });

  return {
    get ready() {
      return keeper.ready;
    },
    get size() {
      return library.size;
    },
    filled: keeper.filled,
    refresh: keeper.refresh,
    related: async (id, limit, now) => {
      const story = library.story(id);
      const shelf = story && library.shelf(story.language);
      return shelf ? relatedStories(shelf, story, limit, now).map(suggestion) : [];
    },
    recommended: async (...asked) => recommender.recommended(...asked),
    recommendedTo: async (...asked) => recommender.recommendedTo(...asked),
    neighbours: async (id) => [...new Set([...currentNeighbours(id), ...former.get(id)])],
    recommendedVersion: (language, now) => recommender.version(language, now),
    search: async (request, now) => searchShelves(library.shelves, request, now),
    excerpt: excerptOf,
    noteReads: (reads) => recommender.noteReads(reads),
  };
}
