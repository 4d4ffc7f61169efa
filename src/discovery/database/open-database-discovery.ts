import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { Admission } from '../admission.ts';
import { type Discovery, FEW_STORIES } from '../discovery.ts';
import { excerptOf } from '../excerpt.ts';
import { FormerNeighbours } from '../former-neighbours.ts';
import { Library } from '../library.ts';
import { lately, Recommender, suggestion } from '../recommender.ts';
import { reasonFor } from '../related.ts';
import { type IndexState, readIndexState } from './candidates.queries.ts';
import { closestInDatabase, neighboursInDatabase } from './database-related.ts';
import { searchDatabase } from './database-search.ts';
import { askForIndex, indexChanged } from './index-stories.ts';
import { NearShelf } from './near-shelf.ts';

/** How many milliseconds facts about the whole index are cached: the number of stories, and how common words are. */
const KEPT = 5_000;
const LOOK_EVERY = 1_000;

/** Fewer than a process has connections, because pages that are not cached need one too. */
const SEARCHES = { atOnce: 3, waiting: 32 };

const NO_INDEX: IndexState = { filled: false, shelves: [], months: new Map() };

/**
 * Opens search, related and recommended stories over the index in the database of `store`, which all processes share. Only
 * the newest stories, those being read and those related to them are held in memory.
 */
export function createDatabaseDiscovery(store: Store, clock: Clock, log: Log): Discovery {
  const { reading } = store;
  const library = new Library();
  const near = new NearShelf(library, reading, clock);
  const former = new FormerNeighbours();
  const searches = new Admission(SEARCHES);
  const recommender = new Recommender(library, reading, clock, log);
  let state = NO_INDEX;
  let readAt = Number.NEGATIVE_INFINITY;
  let isNearFilled = false;

  const look = async (): Promise<IndexState> => {
    state = (await readIndexState(reading)) ?? NO_INDEX;
    readAt = performance.now();
    return state;
  };
  const current = async () => (performance.now() - readAt < KEPT ? state : look());

  const fill = async (): Promise<void> => {
    const begun = clock.now().getTime();
    await askForIndex(store, clock.now());
    await near.fill();
    isNearFilled = true;
    while (!(await look()).filled) await setTimeout(LOOK_EVERY, undefined, { ref: false });
    log.info({ ms: clock.now().getTime() - begun }, 'search index in the database is ready');
  };
  const fillWithPatience = async (): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await fill();
      } catch (error) {
        log.warn({ err: error, attempt }, 'search index could not be opened; trying again');
        await setTimeout(Math.min(30_000, 250 * 2 ** attempt), undefined, { ref: false });
      }
    }
  };
  const filling = fillWithPatience();

  const neighboursNow = async (id: string) => neighboursInDatabase(reading, await current(), id, clock.now());

  const refreshFew = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const neighbours = await neighboursNow(id);
      if (neighbours.length > 0) former.set(id, neighbours);
    }
    // The first process does it; the others wait, and find nothing left to do.
    while ((await indexChanged(store, clock.now(), FEW_STORIES, ids)) > 0);
  };

  return {
    get ready() {
      return isNearFilled && state.filled;
    },
    get size() {
      return state.shelves.reduce((sum, { stories }) => sum + stories, 0);
    },
    filled: () => filling,
    refresh: async (given) => {
      const ids = given?.filter((id) => isId(id)) ?? null;
      if (ids && ids.length <= FEW_STORIES) await refreshFew(ids);
      await near.refresh(ids);
      await look();
      return ids;
    },
    related: async (id, limit, now) => {
      if (!isId(id)) return [];
      const closest = await closestInDatabase(reading, await current(), id, limit, now);
      if (closest.length === 0) return [];
      await near.hold([id, ...closest.map(({ story }) => story.id)]);
      const story = library.story(id);
      const shelf = story && library.shelf(story.language);
      if (!shelf) return [];
      return closest.flatMap(({ story: { id: other }, closeness }) => {
        const beside = library.story(other);
        if (!beside) return [];
        return suggestion({ story: beside, reason: reasonFor(shelf, story, { story: beside, closeness }) });
      });
    },
    recommended: async (id, language, limit, exclude, now) => {
      await near.hold([...(id === null ? [] : [id]), ...exclude]);
      return recommender.recommended(id, language, limit, exclude, now);
    },
    recommendedTo: async (taste, id, limit, exclude, now) => {
      await near.hold([id, ...exclude, ...lately(taste)]);
      return recommender.recommendedTo(taste, id, limit, exclude, now);
    },
    neighbours: async (id) => [...new Set([...(await neighboursNow(id)), ...former.get(id)])],
    recommendedVersion: (language, now) => recommender.version(language, now),
    search: (request, now) =>
      searches.admit(async () => searchDatabase(reading, await current(), request, now)),
    excerpt: excerptOf,
    noteReads: (reads) => recommender.noteReads(reads),
    close: async () => undefined,
  };
}
