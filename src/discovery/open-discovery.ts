import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Reading } from '../store/database.ts';
import type { Discovery } from './discovery.ts';
import { excerptOf } from './excerpt.ts';
import { keepCurrent } from './keep-current.ts';
import { Library } from './library.ts';
import { personalPool } from './personal.ts';
import { Readership } from './readership.ts';
import { readsSince } from './reads.queries.ts';
import { type RecommendedPool, recommendedPool, recommendedStories } from './recommended.ts';
import { neighbourStories, relatedStories } from './related.ts';
import { sameEventAs } from './same-event.ts';
import { searchShelves } from './search.ts';
import type { ShelvedStory } from './shelf.ts';

/** Stories whose former neighbours are remembered, so that a withdrawn one can still be taken out of lists. */
const REMEMBERED = 1000;
/** What is known of reads at the start: of so many days, of so many stories. */
const SEEDED_DAYS = 2;
const SEEDED = 1000;
/** How many of a member's latest reads bar other stories on the same event from being recommended. */
const READ_LATELY = 20;

/**
 * Opens search, related and recommended over the published stories of `reading`, and begins to fill the index.
 * Every answer is given from memory, at once.
 */
export function createDiscovery(reading: Reading, clock: Clock, log: Log): Discovery {
  const library = new Library();
  const former = new Map<string, string[]>();
  const pools = new Map<string, { state: string; pool: RecommendedPool }>();
  const readership = new Readership();
  readsSince(reading, new Date(clock.now().getTime() - SEEDED_DAYS * 86_400_000), SEEDED).then(
    (known) => readership.begin(known),
    (error: unknown) => log.warn({ error: messageOf(error) }, 'could not read what is read most'),
  );

  const currentNeighbours = (id: string): string[] => {
    const story = library.story(id);
    const shelf = story && library.shelf(story.language);
    return shelf ? neighbourStories(shelf, story).map((other) => other.id) : [];
  };

  const keeper = keepCurrent(library, reading, clock, log, (id, few) => {
    if (!few || !library.story(id)) return;
    const before = currentNeighbours(id);
    former.delete(id);
    former.set(id, before);
    if (former.size > REMEMBERED) former.delete(former.keys().next().value ?? '');
  });

  const poolOf = (language: string, now: Date): RecommendedPool => {
    const shelf = library.shelf(language);
    if (!shelf) return { stories: [], version: 'none' };
    const state = `${shelf.changes} ${readership.version} ${shelf.visibleCount(now)}`;
    const known = pools.get(language);
    if (known?.state === state) return known.pool;
    const read = new Map<ShelvedStory, number>();
    for (const [id, count] of readership.shown) {
      const story = library.story(id);
      if (story?.language === language && count > 0) read.set(story, count);
    }
    const pool = recommendedPool(shelf, read, now);
    pools.set(language, { state, pool });
    return pool;
  };

  const eventsOf = (language: string) => (story: ShelvedStory) => {
    const shelf = library.shelf(language);
    return shelf && story.language === language ? sameEventAs(shelf, story) : () => false;
  };

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
    recommended: async (id, language, limit, exclude, now) => {
      const excluded = [...exclude].flatMap((other) => library.story(other) ?? []);
      const after = id === null ? null : (library.story(id) ?? null);
      const pool = poolOf(language, now);
      return recommendedStories(pool, after, limit, exclude, excluded, eventsOf(language)).map(suggestion);
    },
    recommendedTo: async (taste, id, limit, exclude, now) => {
      const after = library.story(id);
      const shelf = after && library.shelf(after.language);
      if (!shelf) return [];
      const excluded = [...exclude].flatMap((other) => library.story(other) ?? []);
      const pool = personalPool(shelf, library, poolOf(shelf.language, now), taste, now);
      const read = taste.read.slice(0, READ_LATELY).flatMap(({ storyId }) => library.story(storyId) ?? []);
      const known = [...excluded, ...read];
      return recommendedStories(pool, after, limit, exclude, known, eventsOf(shelf.language)).map(suggestion);
    },
    neighbours: async (id) => [...new Set([...currentNeighbours(id), ...(former.get(id) ?? [])])],
    recommendedVersion: (language, now) => poolOf(language, now).version,
    search: async (request, now) => searchShelves(library.shelves, request, now),
    excerpt: excerptOf,
    noteReads: (reads) => readership.add(reads, clock.now()),
  };
}

function suggestion<Why>({ story, reason }: { story: ShelvedStory; reason: Why }) {
  const { id, slug, language, kind, headline, section, publishedAt, zoneStated } = story;
  return { id, slug, language, kind, headline, section, publishedAt, zoneStated, reason };
}
