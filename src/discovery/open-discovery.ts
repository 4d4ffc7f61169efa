import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Reading } from '../store/database.ts';
import { Admission } from './admission.ts';
import type { Discovery } from './discovery.ts';
import { excerptOf } from './excerpt.ts';
import { FormerNeighbours } from './former-neighbours.ts';
import { type KeptIndex, keepCurrent } from './keep-current.ts';
import { Library } from './library.ts';
import { Recommender, suggestion } from './recommender.ts';
import { neighbourStories, relatedSteps } from './related.ts';
import { searchSteps } from './search.ts';
import { inTurnsOf, type Steps } from './steps.ts';

/** One search at a time, because there is only one thread. */
const SEARCHES = { atOnce: 1, waiting: 32 };
/** Story pages ask for related stories; they are limited elsewhere. */
const RELATED = { atOnce: 1, waiting: Number.POSITIVE_INFINITY };

/**
 * Opens search, related and recommended stories over the published stories of `reading`, and starts to fill the index from
 * the saved library (`kept`) and later changes, as soon as `after` resolves, if given.
 * Every answer is given from memory.
 */
export function createDiscovery(
  reading: Reading,
  clock: Clock,
  log: Log,
  kept: KeptIndex | null = null,
  after: Promise<unknown> | null = null,
): Discovery {
  const library = new Library();
  const former = new FormerNeighbours();
  const recommender = new Recommender(library, reading, clock, log);
  const searches = new Admission(SEARCHES);
  const asked = new Admission(RELATED);
  const inTurns = <T>(begin: () => Steps<T>) => inTurnsOf(begin, () => library.changes);

  const neighboursOf = function* (id: string): Steps<string[]> {
    const story = library.story(id);
    const shelf = story && library.shelf(story.language);
    return shelf ? (yield* neighbourStories(shelf, story)).map((other) => other.id) : [];
  };

  const current = (id: string) => asked.admit(() => inTurns(() => neighboursOf(id)));
  const changing = async (id: string) => former.set(id, await current(id));
  const keeper = keepCurrent(library, reading, clock, log, changing, kept, after);
  const notKept = (error: unknown) =>
    log.warn({ err: error }, 'the search index could not be saved for the next start');

  return {
    get ready() {
      return keeper.ready;
    },
    get size() {
      return library.size;
    },
    filled: keeper.filled,
    refresh: keeper.refresh,
    related: (id, limit, now) =>
      asked.admit(() =>
        inTurns(function* () {
          const story = library.story(id);
          const shelf = story && library.shelf(story.language);
          return shelf ? (yield* relatedSteps(shelf, story, limit, now)).map(suggestion) : [];
        }),
      ),
    recommended: async (...request) => recommender.recommended(...request),
    recommendedTo: async (...request) => recommender.recommendedTo(...request),
    neighbours: async (id) => [...new Set([...(await current(id)), ...former.get(id)])],
    recommendedVersion: (language, now) => recommender.version(language, now),
    search: (request, now) => searches.admit(() => inTurns(() => searchSteps(library.shelves, request, now))),
    excerpt: excerptOf,
    noteReads: (reads) => recommender.noteReads(reads),
    close: () => keeper.keep().catch(notKept),
  };
}
