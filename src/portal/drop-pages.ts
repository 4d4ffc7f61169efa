import type { Clock } from '../clock.ts';
import type { Discovery } from '../discovery/discovery.ts';
import { changedEntities } from '../entities/changed-entities.queries.ts';
import { onEntitiesChanged } from '../entities/entity.changes.ts';
import { onListsChanged } from '../entities/lists/watch-list.changes.ts';
import { onBasketsChanged } from '../evidence/codes/basket.changes.ts';
import { onDatasetsChanged } from '../evidence/datasets/dataset.changes.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/database.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { onBoardsChanged } from '../stories/boards/board.changes.ts';
import { boardsTurned, nextTurn } from '../stories/boards/board.queries.ts';
import { mostReadCards } from '../stories/card.queries.ts';
import { nextAppearance } from '../stories/indexing.queries.ts';
import {
  appearedBetween,
  idsByGroup,
  leavingsOf,
  listingsById,
  visibleAmong,
} from '../stories/listing.queries.ts';
import { onSectionsChanged } from '../stories/section.changes.ts';
import { onStoriesChanged } from '../stories/story.changes.ts';
import { GrowingWait } from './growing-wait.ts';
import type { Hiding } from './hidden-stories.ts';
import { IndexUpdates } from './index-updates.ts';
import { nextMidnight } from './midnight.ts';
import { MissedChanges } from './missed-changes.ts';
import type { PageCache } from './page-cache.ts';
import { recordPosition } from './record-position.ts';
import type { SavedPages } from './saved-pages.ts';
import { forgetSections, languagesWithOtherSections } from './sections-shown.ts';
import { wordsOfLeaving, wordsOfListing } from './story-words.ts';
import { type Touched, touched } from './touched.ts';

/** What keeping pages true needs. */
export interface DroppingSettings {
  readonly store: Store;
  readonly cache: PageCache;
  readonly discovery: Discovery;
  /** What the index still has, and readers may no longer see. */
  readonly hiding: Hiding;
  readonly clock: Clock;
  readonly log: Log;
  /** The zone whose midnight changes the date at the head of pages. */
  readonly zone: string;
  /** The pages on disk, some of which may be from before a restart. */
  readonly saved?: SavedPages | null;
  /** Called with positions in the log of changes up to which everything has been handled. */
  readonly handled?: ((position: string) => void) | undefined;
  /** Whether every proxy has accepted every purge so far. */
  isPurged(): boolean;
}

/** Keeps the pages in memory true until it is stopped. */
export interface Dropping {
  /** Resolves when every change received so far has invalidated the pages that show it. */
  takenBack(): Promise<void>;
  /** Resolves when it is in the index too. */
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
/** What failed is tried again after a second, then after ever longer; an unreachable database, every second. */
const LONGEST_RETRY = 60_000;
/** Which stories are most read is asked once a minute: it adds up a week of reads. */
const MOST_READ_EVERY = 60_000;
const MOST_READ_OF = 7 * 86_400_000;
const MOST_READ = 30;

/**
 * Invalidates pages exactly when what they show changes: when stories or entities change (in this process or another),
 * when one appears by itself, when a board is arranged or turns by itself, when sections are made, named or ordered, when the search index is full, and at midnight.
 */
export async function keepPagesTrue(settings: DroppingSettings): Promise<Dropping> {
  const { store, cache, discovery, hiding, clock, log, zone } = settings;
  const versions = new Map<string, string>();
  let stopped = false;
  let work: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const savedUntil = settings.saved?.heardUntil ?? null;
  let lookedAt = new Date(Math.min(clock.now().getTime(), savedUntil?.at ?? Infinity) - BEFORE);
  let lookNextAt = Number.POSITIVE_INFINITY;
  /** When to look again after a failure. */
  let retryAt = Number.POSITIVE_INFINITY;
  const retryAfter = new GrowingWait(LONGEST_WAIT, LONGEST_RETRY);
  /** The clock's last time, in milliseconds. */
  let tickedAt = clock.now().getTime();
  const orders = new Map<string, string>();
  let mostReadAt = 0;
  const missed = new MissedChanges();
  const missedEntities = new MissedChanges();
  /** Whether the log says that changes could not be looked at: an outage is one line in it. */
  let isToldOf = false;

  const apply = ({ removed, outdated }: Touched) => {
    cache.remove(removed);
    cache.invalidate(outdated);
  };

  const index = new IndexUpdates({
    discovery,
    hiding,
    log,
    gone: (ids) => apply(touched.hidden(ids)),
    updated: (ids, related) => {
      apply(ids === null ? touched.indexFilled() : touched.indexed(related));
      recommendedChanged();
    },
  });
  /** Runs `task` after all earlier ones: changes are handled in order. */
  const enqueue = (task: () => Promise<void>): Promise<void> => {
    work = work.then(async () => {
      if (!stopped) await task().catch(failed);
    });
    return work;
  };

  /** Retries a change that could not be examined until it can be. */
  const failed = (error: unknown) => {
    const isGone = isDatabaseGone(error);
    retryAt = clock.now().getTime() + (isGone ? LONGEST_WAIT : retryAfter.next());
    tick();
    if (stopped) return;
    if (isGone) {
      // The pages are no less current than before; a server that is cut off cannot know more.
      if (!cache.isCutOff) cache.cutOff(clock.now().getTime());
      return;
    }
    // Without knowing what changed, no page can be trusted.
    forgetSections(store.reading);
    cache.removeAll();
    if (!isToldOf) log.error({ err: error }, 'could not tell which pages a change concerns; dropped all');
    isToldOf = true;
  };

  const recommendedChanged = () => {
    const now = clock.now();
    for (const tag of cache.tagsOf('recommended')) {
      const language = tag.slice('recommended:'.length);
      const version = discovery.recommendedVersion(language, now);
      // Pages made before the first check may be of any version.
      if (versions.get(language) === version) continue;
      versions.set(language, version);
      apply(touched.recommended(language));
    }
  };

  const mostReadChanged = async () => {
    const now = clock.now();
    if (now.getTime() - mostReadAt < MOST_READ_EVERY) return;
    mostReadAt = now.getTime();
    const since = new Date(mostReadAt - MOST_READ_OF);
    for (const tag of cache.tagsOf('most-read')) {
      const language = tag.slice('most-read:'.length);
      const cards = await mostReadCards(store.reading, language, since, MOST_READ, now);
      const order = cards.map(({ id }) => id).join(' ');
      const before = orders.get(language);
      orders.set(language, order);
      if (before !== order) apply(touched.mostRead(language));
    }
  };

  const sectionsChanged = async () => {
    const languages = await languagesWithOtherSections({ reading: store.reading, clock });
    for (const language of languages) apply(touched.sectionsIn(language));
  };

  const anyStoryChanged = (ids: readonly string[] | null) => {
    hiding.hide(ids);
    cache.removeAll();
    index.stories(ids);
  };

  const storiesChanged = async (ids: readonly string[] | null) => {
    forgetSections(store.reading);
    if (ids === null || ids.length > MANY) return anyStoryChanged(ids);
    const [listings, leavings, visible] = await Promise.all([
      listingsById(store.reading, ids),
      leavingsOf(store.reading, ids),
      visibleAmong(store.reading, ids, clock.now()),
    ]);
    const groups = await idsByGroup(store.reading, [...new Set(listings.map(({ groupId }) => groupId))]);
    const there = new Set(listings.map(({ id }) => id));
    for (const id of ids) if (!there.has(id)) apply(touched.unknownStory(id));
    const hidden = ids.filter((id) => !visible.has(id));
    hiding.hide(hidden);
    hiding.show([...visible], hiding.latest);
    for (const listing of listings) {
      const story = {
        ...listing,
        isVisible: visible.has(listing.id),
        wasOut: listing.state === 'published' || listing.state === 'withdrawn',
      };
      const left = leavings.filter(({ storyId }) => storyId === listing.id);
      const lists = new Set([...wordsOfListing(listing), ...left.flatMap(wordsOfLeaving)]);
      apply(touched.story(story, lists, groups.get(listing.groupId) ?? []));
    }
    await sectionsChanged();
    index.stories(ids);
  };

  const lookAtStories = async (ids: readonly string[] | null) => {
    try {
      await storiesChanged(ids);
    } catch (error) {
      missed.add(ids);
      hiding.hide(ids);
      for (const id of ids ?? []) apply(touched.unknownStory(id));
      throw error;
    }
  };

  const entitiesChanged = async (ids: readonly string[] | null) => {
    const changed =
      ids &&
      (await changedEntities(store.reading, ids, MANY).catch((error: unknown) => {
        missedEntities.add(ids);
        apply(touched.entities(null));
        throw error;
      }));
    apply(touched.entities(changed));
    // What is followed or muted is known to the index by the slugs of entities.
    index.names(changed?.storyIds ?? []);
  };

  const look = async () => {
    clearTimeout(timer);
    retryAt = Number.POSITIVE_INFINITY;
    await missed.catchUp(lookAtStories);
    await missedEntities.catchUp(entitiesChanged);
    const now = clock.now();
    const appeared = await appearedBetween(store.reading, lookedAt, now);
    const turned = await boardsTurned(store.reading, lookedAt, now);
    // What had appeared by a clock that was wrong has not.
    const setBack = now.getTime() < tickedAt - SET_BACK;
    if (setBack) {
      forgetSections(store.reading);
      cache.removeAll();
    }
    if (nextMidnight(lookedAt, zone) <= now) cache.invalidateAll();
    lookedAt = now;
    tickedAt = now.getTime();
    for (const place of turned) apply(touched.board(place));
    if (appeared.length > 0) await lookAtStories(appeared);
    recommendedChanged();
    const appearance = await nextAppearance(store.reading, now);
    const turn = await nextTurn(store.reading, now);
    lookNextAt = Math.min(
      nextMidnight(now, zone).getTime(),
      appearance?.getTime() ?? Number.POSITIVE_INFINITY,
      turn?.getTime() ?? Number.POSITIVE_INFINITY,
    );
    isToldOf = false;
    retryAfter.reset();
    if (store.reach.isUp) cache.cutOff(null);
    tick();
  };

  /** Looks when the next instant is there by the clock, however it came there. */
  const tick = () => {
    clearTimeout(timer);
    if (stopped) return;
    const now = clock.now().getTime();
    const next = Math.min(lookNextAt, retryAt);
    if (now >= next || now < tickedAt - SET_BACK) {
      void enqueue(look);
      return;
    }
    tickedAt = now;
    timer = setTimeout(tick, Math.min(Math.max(next - now, 5), LONGEST_WAIT));
    timer.unref();
  };

  /** Invalidates saved pages that have changed since they were saved, using the log of changes. */
  const catchUpSaved = async () => {
    const changes = savedUntil && (await store.changesSince(savedUntil.position).catch(() => null));
    // Proxies may keep pages from before, even where this server has none.
    if (changes === null) cache.removeAll();
    for (const { channel, payload } of changes ?? []) handlers.get(channel)?.(payload);
  };

  const unlessStopped = <T>(heard: (told: T) => void) => {
    return (told: T) => {
      if (!stopped) heard(told);
    };
  };
  const handlers = new Map<string, (payload: string) => void>();
  const listening: Pick<Store, 'listen'> = {
    listen: (channel, heard) => {
      handlers.set(channel, heard);
      return store.listen(channel, heard);
    },
  };
  await onStoriesChanged(
    listening,
    unlessStopped((ids) => {
      void enqueue(async () => {
        await lookAtStories(ids);
        await look();
      });
    }),
  );
  await onBoardsChanged(
    listening,
    unlessStopped((place) => {
      apply(place ? touched.board(place) : touched.anyBoard());
      void enqueue(look);
    }),
  );
  await onSectionsChanged(
    listening,
    unlessStopped<void>(() => {
      // Sections are in every page head and on every card.
      forgetSections(store.reading);
      cache.invalidateAll();
    }),
  );
  await onDatasetsChanged(
    listening,
    unlessStopped((slug) => apply(touched.dataset(slug))),
  );
  await onBasketsChanged(
    listening,
    unlessStopped(() => apply(touched.baskets())),
  );
  await onEntitiesChanged(
    listening,
    unlessStopped((ids) => void enqueue(() => entitiesChanged(ids))),
  );
  await onListsChanged(
    listening,
    unlessStopped((slug) => apply(touched.watchList(slug))),
  );
  const unwatch = store.reach.onChange((isUp) => {
    if (isUp) {
      index.retry();
      void enqueue(look);
    } else cache.cutOff(clock.now().getTime());
  });
  const settled = async () => {
    // The index may have changed pages already checked, so both are awaited again.
    await enqueue(async () => undefined);
    await index.settled();
    await enqueue(async () => undefined);
  };
  apply(touched.started());
  void enqueue(catchUpSaved);
  void enqueue(look);
  const recording = recordPosition({
    saved: settings.saved ?? null,
    record: settings.handled,
    store,
    clock,
    isReceiving: () => !stopped && !cache.isCutOff,
    handled: async () => {
      await settled();
      return missed.isEmpty && missedEntities.isEmpty && index.isCurrent && settings.isPurged();
    },
  });
  void discovery.filled().then(
    () => apply(touched.indexFilled()),
    (error: unknown) => {
      if (!stopped) log.error({ err: error }, 'the search index could not be filled');
    },
  );

  return {
    takenBack: () => enqueue(async () => undefined),
    settled,
    readsChanged: () => {
      // What is counted as the server ends takes nothing from the caches in front, which have to go on alone.
      if (stopped) return;
      recommendedChanged();
      void enqueue(mostReadChanged);
    },
    stop: () => {
      stopped = true;
      index.stop();
      unwatch();
      clearTimeout(timer);
      clearInterval(recording);
    },
  };
}
