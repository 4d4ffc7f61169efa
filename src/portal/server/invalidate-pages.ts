import type { Clock } from '../../clock.ts';
import type { LiveSettings } from '../../desk/settings/open-settings.ts';
import { onSettingsChanged } from '../../desk/settings/settings.changes.ts';
import type { Discovery } from '../../discovery/discovery.ts';
import { changedEntities } from '../../entities/changed-entities.queries.ts';
import { onEntitiesChanged } from '../../entities/entity.changes.ts';
import { onListsChanged } from '../../entities/lists/watch-list.changes.ts';
import { onBasketsChanged } from '../../evidence/codes/basket.changes.ts';
import { onDatasetsChanged } from '../../evidence/datasets/dataset.changes.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { isDatabaseGone } from '../../store/database-gone.ts';
import { onAuthorsChanged } from '../../stories/authors/author.changes.ts';
import { onBoardsChanged } from '../../stories/boards/board.changes.ts';
import { boardsTurned, nextTurn } from '../../stories/boards/board.queries.ts';
import { nextAppearance } from '../../stories/indexing.queries.ts';
import {
  appearedBetween,
  idsByGroup,
  leavingsOf,
  listingsById,
  visibleAmong,
} from '../../stories/listing.queries.ts';
import { onMenusChanged } from '../../stories/menus/menu.changes.ts';
import { onNewsroomPagesChanged } from '../../stories/newsroom-pages/newsroom-page.changes.ts';
import { onSectionsChanged } from '../../stories/section.changes.ts';
import { MOST_TOLD, onStoriesChanged, STORIES_CHANNEL, storiesTold } from '../../stories/story.changes.ts';
import type { PageCache } from '../http/page-cache.ts';
import { recordPosition } from '../http/record-position.ts';
import type { SavedPages } from '../http/saved-pages.ts';
import type { LivePublished } from '../published/live-published.ts';
import { forgetSections, languagesWithOtherSections } from '../site/sections-shown.ts';
import { nextMidnight } from '../ui/midnight.ts';
import type { Hiding } from './hidden-stories.ts';
import { IndexUpdates } from './index-updates.ts';
import { tagsOfLeaving, tagsOfListing } from './list-tags.ts';
import { LookSchedule } from './look-schedule.ts';
import { MissedChanges } from './missed-changes.ts';
import { RankedLists } from './ranked-lists.ts';
import { EVERY_PAGE, type Touched, touched } from './touched.ts';

/** What invalidating cached pages needs. */
export interface InvalidationSettings {
  readonly store: Store;
  readonly cache: PageCache;
  readonly discovery: Discovery;
  /** What the index still has, and readers may no longer see. */
  readonly hiding: Hiding;
  readonly clock: Clock;
  readonly log: Log;
  /**
   * The newsroom's settings, pages and menus, all to be read again when they change. Its zone says when it is midnight,
   * which changes the date at the head of pages.
   */
  readonly newsroom: LiveSettings & Pick<LivePublished, 'topicsChanged'>;
  /** The pages on disk, some of which may be from before a restart. */
  readonly saved?: SavedPages | null;
  /** Called with positions in the log of changes up to which everything has been handled. */
  readonly handled?: ((position: string) => void) | undefined;
  /** Whether every proxy has accepted every purge so far. */
  isPurged(): boolean;
}

/** Invalidates cached pages until it is stopped. */
export interface CacheInvalidation {
  /** Resolves when every change received so far has invalidated the pages that show it. */
  invalidated(): Promise<void>;
  /** Resolves when it is in the search index too. */
  settled(): Promise<void>;
  /** Invalidates what depends on how often stories were read. */
  readsChanged(): void;
  stop(): void;
}

/** How far back the first look goes, in milliseconds: stories may have appeared while the index was being filled. */
const BEFORE = 600_000;

/**
 * Invalidates cached pages when what they show changes: when stories, authors, entities, datasets, watch lists, baskets,
 * boards or sections change (in this process or another), when a story appears or a board turns by itself, when the search
 * index has changed, and at midnight.
 */
export async function invalidateCachedPages(settings: InvalidationSettings): Promise<CacheInvalidation> {
  const { store, cache, discovery, hiding, clock, log, newsroom } = settings;
  const midnightAfter = (at: Date) => nextMidnight(at, newsroom.config.PORTAL_ZONE);
  let stopped = false;
  let work: Promise<void> = Promise.resolve();
  const savedUntil = settings.saved?.heardUntil ?? null;
  let isCaughtUp = false;
  let lookedAt = new Date(Math.min(clock.now().getTime(), savedUntil?.at ?? Infinity) - BEFORE);
  const missed = new MissedChanges();
  const missedEntities = new MissedChanges();
  let haveSettingsChanged = false;
  /** Whether the present failure has been logged: one line is enough. */
  let isLogged = false;

  const apply = ({ removed, outdated }: Touched) => {
    cache.remove(removed);
    if (outdated === EVERY_PAGE) cache.invalidateAll();
    else cache.invalidate(outdated);
  };

  const index = new IndexUpdates({
    discovery,
    hiding,
    log,
    gone: (ids) => apply(touched.hidden(ids)),
    updated: (ids, related) => {
      apply(ids === null ? touched.indexFilled() : touched.indexed(related));
      ranked.compareRecommended();
    },
  });
  const ranked = new RankedLists({ store, cache, discovery, clock, apply });
  const schedule = new LookSchedule(clock, () => void enqueue(look));
  /** Runs `task` after all earlier ones: changes are handled in order. */
  const enqueue = (task: () => Promise<void>): Promise<void> => {
    work = work.then(async () => {
      if (!stopped) await task().catch(failed);
    });
    return work;
  };

  /** Retries later what could not be examined. */
  const failed = (error: unknown) => {
    const isGone = isDatabaseGone(error);
    schedule.failed(isGone);
    if (stopped) return;
    if (isGone) {
      // The pages are no less current than before; a server that is cut off cannot know more.
      if (!cache.isCutOff) cache.cutOff(clock.now().getTime());
      return;
    }
    // Without knowing what changed, no page can be trusted.
    forgetSections(store.reading);
    cache.removeAll();
    if (!isLogged) log.error({ err: error }, 'could not tell which pages a change affects; removed them all');
    isLogged = true;
  };

  const sectionsChanged = async () => {
    const languages = await languagesWithOtherSections({ reading: store.reading, clock });
    for (const language of languages) apply(touched.sectionsIn(language));
    await menuTopicsChanged();
  };

  /** A topic that has its first story, or none any more, comes into the menus of every page, or leaves them. */
  const menuTopicsChanged = async () => {
    if (await newsroom.topicsChanged()) apply(touched.settings());
  };

  const anyStoryChanged = (ids: readonly string[] | null) => {
    hiding.hide(ids);
    cache.removeAll();
    index.stories(ids);
  };

  const storiesChanged = async (ids: readonly string[] | null) => {
    forgetSections(store.reading);
    if (ids === null || ids.length > MOST_TOLD) {
      anyStoryChanged(ids);
      return menuTopicsChanged();
    }
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
      const lists = new Set([...tagsOfListing(listing), ...left.flatMap(tagsOfLeaving)]);
      apply(touched.story(story, lists, groups.get(listing.groupId) ?? []));
    }
    await sectionsChanged();
    index.stories(ids);
  };

  const examineStories = async (ids: readonly string[] | null) => {
    try {
      await storiesChanged(ids);
    } catch (error) {
      missed.add(ids);
      hiding.hide(ids);
      for (const id of ids ?? []) apply(touched.unknownStory(id));
      throw error;
    }
  };

  const examineEntities = async (ids: readonly string[] | null) => {
    const changed =
      ids &&
      (await changedEntities(store.reading, ids, MOST_TOLD).catch((error: unknown) => {
        missedEntities.add(ids);
        apply(touched.entities(null));
        throw error;
      }));
    apply(touched.entities(changed));
    // The index knows what is followed or muted by the slugs of entities.
    index.names(changed?.storyIds ?? null);
  };

  /** A page rendered from the old settings after the invalidation would stay: they are read first. */
  const examineSettings = async () => {
    if (!haveSettingsChanged) return;
    // Before they are read: later changes have to be read as well.
    haveSettingsChanged = false;
    try {
      await newsroom.reload();
    } catch (error) {
      haveSettingsChanged = true;
      throw error;
    }
    apply(touched.settings());
  };

  const look = async () => {
    schedule.begin();
    await examineSettings();
    await catchUpSaved();
    await missed.catchUp(examineStories);
    await missedEntities.catchUp(examineEntities);
    const now = clock.now();
    const appeared = await appearedBetween(store.reading, lookedAt, now);
    const turned = await boardsTurned(store.reading, lookedAt, now);
    // A story that appeared by a clock that was wrong has not appeared yet.
    if (schedule.hasBeenSetBack(now)) {
      forgetSections(store.reading);
      cache.removeAll();
    }
    if (midnightAfter(lookedAt) <= now) apply(touched.midnight());
    lookedAt = now;
    for (const place of turned) apply(touched.board(place));
    if (appeared.length > 0) await examineStories(appeared);
    ranked.compareRecommended();
    const appearance = await nextAppearance(store.reading, now);
    const turn = await nextTurn(store.reading, now);
    isLogged = false;
    if (store.reach.isUp) cache.cutOff(null);
    schedule.succeeded(
      Math.min(
        midnightAfter(now).getTime(),
        appearance?.getTime() ?? Number.POSITIVE_INFINITY,
        turn?.getTime() ?? Number.POSITIVE_INFINITY,
      ),
    );
  };

  /** Invalidates what changed after the saved pages were current, which proxies may still have as well. */
  const catchUpSaved = async () => {
    if (isCaughtUp) return;
    const changes = savedUntil && (await store.changesSince(savedUntil.position));
    isCaughtUp = true;
    if (changes === null) cache.removeAll();
    for (const { channel, payload } of changes ?? []) {
      // Many transactions may have changed stories: they are examined together.
      if (channel === STORIES_CHANNEL) missed.add(storiesTold(payload));
      else handlers.get(channel)?.(payload);
    }
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
        await examineStories(ids);
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
      forgetSections(store.reading);
      apply(touched.sections());
    }),
  );
  const settingsChanged = unlessStopped<void>(() => {
    haveSettingsChanged = true;
    void enqueue(look);
  });
  await onSettingsChanged(listening, settingsChanged);
  await onNewsroomPagesChanged(
    listening,
    unlessStopped((slug) => {
      apply(touched.newsroomPage(slug));
      // Links to it are around every page, like the settings' content.
      haveSettingsChanged = true;
      void enqueue(look);
    }),
  );
  await onMenusChanged(listening, settingsChanged);
  await onDatasetsChanged(
    listening,
    unlessStopped((slug) => apply(touched.dataset(slug))),
  );
  await onAuthorsChanged(
    listening,
    unlessStopped((slug) => apply(touched.author(slug))),
  );
  await onBasketsChanged(
    listening,
    unlessStopped(() => apply(touched.baskets())),
  );
  await onEntitiesChanged(
    listening,
    unlessStopped((ids) => void enqueue(() => examineEntities(ids))),
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
    invalidated: () => enqueue(async () => undefined),
    settled,
    readsChanged: () => {
      // Reads counted at the end purge nothing, so that proxies can serve their copies until the next start.
      if (stopped) return;
      ranked.compareRecommended();
      void enqueue(() => ranked.compareMostRead());
    },
    stop: () => {
      stopped = true;
      index.stop();
      unwatch();
      schedule.stop();
      clearInterval(recording);
    },
  };
}
