import type { Clock } from '../clock.ts';
import type { Discovery } from '../discovery/discovery.ts';
import { changedEntities } from '../entities/changed-entities.queries.ts';
import { onEntitiesChanged } from '../entities/entity.changes.ts';
import { onListsChanged } from '../entities/lists/watch-list.changes.ts';
import { onBasketsChanged } from '../evidence/codes/basket.changes.ts';
import { onDatasetsChanged } from '../evidence/datasets/dataset.changes.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/database.ts';
import { onBoardsChanged } from '../stories/boards/board.changes.ts';
import { boardsTurned, nextTurn } from '../stories/boards/board.queries.ts';
import { mostReadCards } from '../stories/card.queries.ts';
import { nextAppearance } from '../stories/indexing.queries.ts';
import { appearedBetween, idsOfGroups, listingsById } from '../stories/listing.queries.ts';
import { onSectionsChanged } from '../stories/section.changes.ts';
import { onStoriesChanged } from '../stories/story.changes.ts';
import { nextMidnight } from './midnight.ts';
import type { PageCache } from './page-cache.ts';
import { forgetSections, languagesWithOtherSections } from './sections-shown.ts';
import { shows } from './shows.ts';
import { StoryWords } from './story-words.ts';

/** What keeping pages true needs. */
export interface DroppingSettings {
  readonly store: Store;
  readonly cache: PageCache;
  readonly discovery: Discovery;
  readonly clock: Clock;
  readonly log: Log;
  /** The zone whose midnight changes the date at the head of pages. */
  readonly zone: string;
}

/** Keeps the pages in memory true until it is stopped. */
export interface Dropping {
  /** Settles when every change heard of so far has dropped its pages. */
  settled(): Promise<void>;
  /** Drops what changed because stories were read: most read, recommended. */
  readsChanged(): void;
  stop(): void;
}

/** The longest a timer waits, in milliseconds: clocks are set without a word, and a look at one costs nothing. */
const LONGEST_WAIT = 1_000;
/** How far back the first look goes, in milliseconds: the index began to fill before, with what could be seen then. */
const BEFORE = 600_000;
/** By how many milliseconds a clock has to go back to have been set: less is how clocks are kept right. */
const SET_BACK = 1_000;
/** Above this many stories at once, all pages go: asking what each was listed under takes longer. */
const MANY = 2_000;
/** Above this many, every list of related stories goes: asking the index for each one's neighbours holds readers up. */
const FEW = 20;
/** Which stories are most read is asked once a minute: it adds up a week of reads. */
const MOST_READ_EVERY = 60_000;
const MOST_READ_OF = 7 * 86_400_000;
const MOST_READ = 30;

/**
 * Drops pages exactly when what they show changes: when stories or entities change (in this process or another),
 * when one appears by itself, when a board is arranged or turns by itself, when sections are made, named or ordered, when the search index is full, and at midnight.
 */
export async function keepPagesTrue(settings: DroppingSettings): Promise<Dropping> {
  const { store, cache, discovery, clock, log, zone } = settings;
  const words = new StoryWords();
  const versions = new Map<string, string>();
  let stopped = false;
  let work: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let lookedAt = new Date(clock.now().getTime() - BEFORE);
  let lookNextAt = Number.POSITIVE_INFINITY;
  /** The clock's last time, in milliseconds. */
  let tickedAt = clock.now().getTime();
  const orders = new Map<string, string>();
  let mostReadAt = 0;
  /** Whether a change could not be looked at: then everything is looked at again, until it can be. */
  let missed = false;

  const enqueue = (task: () => Promise<void>): Promise<void> => {
    work = work.then(async () => {
      if (stopped) return;
      await task().catch((error: unknown) => {
        const isFirst = !missed;
        missed = true;
        lookNextAt = clock.now().getTime() + LONGEST_WAIT;
        tick();
        if (!isFirst || stopped) return;
        // Without knowing what changed, no page may be trusted.
        forgetSections(store.reading);
        cache.dropAll();
        log.error({ err: error }, 'could not tell which pages a change concerns; dropped all');
      });
    });
    return work;
  };

  const recommendedChanged = () => {
    const now = clock.now();
    for (const word of cache.wordsWith('recommended:')) {
      const language = word.slice('recommended:'.length);
      const version = discovery.recommendedVersion(language, now);
      const before = versions.get(language);
      versions.set(language, version);
      if (before !== undefined && before !== version) cache.drop([word]);
    }
  };

  const mostReadChanged = async () => {
    const now = clock.now();
    if (now.getTime() - mostReadAt < MOST_READ_EVERY) return;
    mostReadAt = now.getTime();
    const since = new Date(mostReadAt - MOST_READ_OF);
    for (const word of cache.wordsWith('most-read:')) {
      const language = word.slice('most-read:'.length);
      const cards = await mostReadCards(store.reading, language, since, MOST_READ, now);
      const order = cards.map(({ id }) => id).join(' ');
      const before = orders.get(language);
      orders.set(language, order);
      if (before !== order) cache.drop([word]);
    }
  };

  const sectionsChanged = async () => {
    const languages = await languagesWithOtherSections({ reading: store.reading, clock });
    cache.drop(languages.map(shows.sections));
  };

  const storiesChanged = async (ids: readonly string[] | null) => {
    forgetSections(store.reading);
    if (ids === null || ids.length > MANY || !words.filled) {
      cache.dropAll();
      await discovery.refresh(ids);
      if (ids !== null) for (const listing of await listingsById(store.reading, ids)) words.changed(listing);
      else await words.fill(store.reading);
      cache.dropAll();
      return;
    }
    const listings = await listingsById(store.reading, ids);
    const group = await idsOfGroups(store.reading, [...new Set(listings.map((listing) => listing.groupId))]);
    const dropped = new Set<string>([shows.everything]);
    for (const id of [...ids, ...group]) dropped.add(shows.story(id));
    for (const listing of listings) {
      dropped.add(shows.slug(listing.slug));
      for (const word of words.changed(listing)) dropped.add(word);
    }
    const few = ids.length <= FEW;
    const neighbours = new Set(few ? ids.flatMap((id) => discovery.neighbours(id)) : []);
    // Once now, so that what is published is seen at once, and once more with what only the index knows.
    cache.drop(dropped);
    await sectionsChanged();
    await discovery.refresh(ids);
    if (few)
      for (const id of [...ids, ...ids.flatMap((changed) => discovery.neighbours(changed))])
        neighbours.add(id);
    const related = few ? [...neighbours].map(shows.related) : cache.wordsWith('related:');
    cache.drop([...dropped, ...related]);
    recommendedChanged();
  };

  const entitiesChanged = async (ids: readonly string[] | null) => {
    const changed = ids && (await changedEntities(store.reading, ids, MANY));
    if (!changed?.storyIds) {
      const kinds = ['entity:', 'entity-slug:', 'names-in:'];
      cache.drop([shows.entities, ...kinds.flatMap((kind) => cache.wordsWith(kind))]);
      return;
    }
    cache.drop([
      ...changed.ids.map(shows.entity),
      ...changed.slugs.map(shows.entitySlug),
      ...changed.storyIds.map(shows.namesIn),
      ...(changed.shown ? [shows.entities] : []),
    ]);
    // What is followed or muted is known to the index by the slugs of entities.
    if (changed.storyIds.length > 0) await discovery.refresh(changed.storyIds);
  };

  const look = async () => {
    clearTimeout(timer);
    if (missed) {
      await storiesChanged(null);
      missed = false;
    }
    const now = clock.now();
    const appeared = await appearedBetween(store.reading, lookedAt, now);
    const turned = await boardsTurned(store.reading, lookedAt, now);
    // What had appeared by a clock that was wrong has not.
    const setBack = now.getTime() < tickedAt - SET_BACK;
    if (setBack) forgetSections(store.reading);
    if (setBack || nextMidnight(lookedAt, zone) <= now) cache.dropAll();
    lookedAt = now;
    tickedAt = now.getTime();
    if (appeared.length > 0) await storiesChanged(appeared);
    cache.drop(turned.map(({ section, language }) => shows.board(section, language)));
    recommendedChanged();
    const appearance = await nextAppearance(store.reading, now);
    const turn = await nextTurn(store.reading, now);
    lookNextAt = Math.min(
      nextMidnight(now, zone).getTime(),
      appearance?.getTime() ?? Number.POSITIVE_INFINITY,
      turn?.getTime() ?? Number.POSITIVE_INFINITY,
    );
    tick();
  };

  /** Looks when the next instant is there by the clock, however it came there. */
  const tick = () => {
    clearTimeout(timer);
    if (stopped) return;
    const now = clock.now().getTime();
    if (now >= lookNextAt || now < tickedAt - SET_BACK) {
      void enqueue(look);
      return;
    }
    tickedAt = now;
    timer = setTimeout(tick, Math.min(Math.max(lookNextAt - now, 5), LONGEST_WAIT));
    timer.unref();
  };

  await onStoriesChanged(store, (ids) => {
    if (stopped) return;
    void enqueue(async () => {
      await storiesChanged(ids);
      await look();
    });
  });
  await onBoardsChanged(store, (place) => {
    if (stopped) return;
    void enqueue(async () => {
      cache.drop(place ? [shows.board(place.section, place.language)] : cache.wordsWith('board:'));
      await look();
    });
  });
  await onSectionsChanged(store, () => {
    if (stopped) return;
    // They stand in the head of every page, and on every card.
    forgetSections(store.reading);
    cache.dropAll();
  });
  await onDatasetsChanged(store, (slug) => {
    if (stopped) return;
    const changed = slug === null ? cache.wordsWith('dataset:') : [shows.dataset(slug)];
    cache.drop([shows.datasets, ...changed]);
  });
  await onBasketsChanged(store, () => {
    if (!stopped) cache.drop([shows.baskets]);
  });
  await onEntitiesChanged(store, (ids) => {
    if (!stopped) void enqueue(() => entitiesChanged(ids));
  });
  await onListsChanged(store, (slug) => {
    if (!stopped) cache.drop(slug === null ? cache.wordsWith('watch-list:') : [shows.watchList(slug)]);
  });
  void enqueue(() => words.fill(store.reading));
  void enqueue(look);
  void discovery.filled().then(
    () => cache.dropAll(),
    (error: unknown) => {
      if (!stopped) log.error({ err: error }, 'the search index could not be filled');
    },
  );

  return {
    settled: () => enqueue(async () => undefined),
    readsChanged: () => {
      recommendedChanged();
      void enqueue(mostReadChanged);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
