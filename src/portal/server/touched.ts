import type { ChangedEntities } from '../../entities/changed-entities.queries.ts';
import type { BoardPlace } from '../../stories/boards/board.ts';
import type { Affected } from '../http/tags.ts';
import { cacheTags } from '../site/cache-tags.ts';

/** What a change affects, in the tags of `cache-tags.ts`. */
export interface Touched {
  /** Must not be shown any longer, even while the database is unreachable. */
  readonly removed: readonly Affected[];
  /** Is merely outdated. */
  readonly outdated: readonly Affected[] | typeof EVERY_PAGE;
}

/** Every cached page, whatever its tags. */
export const EVERY_PAGE = 'every page';

const outdated = (...affected: readonly Affected[]): Touched => ({ removed: [], outdated: affected });
const all = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind }));

/** Whether a sitemap file, given by its tag, contains any of these stories: each file has a range of ids. */
function isInFile(tag: string, ids: readonly string[]): boolean {
  const [, after = '', to = ''] = tag.split(':');
  return ids.some((id) => id > after && (to === '' || id <= to));
}

/**
 * The one table of which event affects which pages. A page with none of these tags is still up to date after the event.
 */
export const touched = {
  /**
   * A story is new, changed or gone: its own pages, those of its translations, and the lists it was or is in. If
   * readers may no longer see it, nothing with it is sent again. If they never saw it, it is in no list.
   */
  story: (
    story: {
      readonly id: string;
      readonly slug: string;
      readonly isVisible: boolean;
      /** Whether it is or was published, whatever its date: its lists may show it. */
      readonly wasOut: boolean;
    },
    lists: Iterable<string>,
    group: readonly string[],
  ): Touched => {
    if (!story.isVisible && !story.wasOut)
      return outdated(cacheTags.story(story.id), cacheTags.slug(story.slug));
    const others = group.filter((id) => id !== story.id);
    const files = (ids: readonly string[]) => ({
      kind: 'sitemap',
      has: (tag: string) => isInFile(tag, ids),
    });
    const own = [cacheTags.story(story.id), cacheTags.everything, ...lists, files([story.id])];
    const translations = [...others.map(cacheTags.story), ...(others.length > 0 ? [files(others)] : [])];
    return {
      removed: story.isVisible ? [] : own,
      outdated: [...(story.isVisible ? own : []), cacheTags.slug(story.slug), ...translations],
    };
  },
  /** A story changed, and the database does not say how, or no longer has it. */
  unknownStory: (id: string): Touched => ({
    // Lists of headlines have a tag for each of their stories, except these.
    removed: [cacheTags.story(id), cacheTags.everything, cacheTags.searched, ...all('sitemap')],
    outdated: [],
  }),
  /** Readers may no longer see these stories, which may be in lists built while the index still had them. */
  hidden: (ids: readonly string[]): Touched => ({ removed: ids.map(cacheTags.story), outdated: [] }),
  /** The index has been updated: search results, and what is or was related to these stories. */
  indexed: (related: readonly string[] | null): Touched =>
    outdated(cacheTags.searched, ...(related?.map(cacheTags.related) ?? all('related'))),
  /** The index is complete; until now it lacked stories. */
  indexFilled: (): Touched => outdated(cacheTags.searched, ...all('related', 'recommended')),
  /** This server has started, and does not know what was most read before. */
  started: (): Touched => outdated(...all('most-read')),
  recommended: (language: string): Touched => outdated(cacheTags.recommended(language)),
  mostRead: (language: string): Touched => outdated(cacheTags.mostRead(language)),
  board: ({ section, language }: BoardPlace): Touched => outdated(cacheTags.board(section, language)),
  anyBoard: (): Touched => outdated(...all('board')),
  /** The sections with stories have changed: every page head in the language lists them. */
  sectionsIn: (language: string): Touched => outdated(cacheTags.sections(language)),
  /** A dataset is new, changed or gone; null: any. */
  dataset: (slug: string | null): Touched => ({
    removed: [cacheTags.datasets, ...(slug === null ? all('dataset') : [cacheTags.dataset(slug)])],
    outdated: [],
  }),
  /** The profile of an author changed: the author's page, and the stories whose data name their job; null: any. */
  author: (slug: string | null): Touched =>
    outdated(...(slug === null ? all('profile') : [cacheTags.profile(slug)])),
  baskets: (): Touched => outdated(cacheTags.baskets),
  /** Sections are in every page head and on every card. */
  sections: (): Touched => ({ removed: [], outdated: EVERY_PAGE }),
  /**
   * Settings of the newsroom: its name, languages, zone and colour are on every page, in feeds and in the manifest. The
   * same goes for its menus.
   */
  settings: (): Touched => ({ removed: [], outdated: EVERY_PAGE }),
  /** A page of the newsroom's own is new, changed or gone; null: any. It is linked at the foot of every page. */
  newsroomPage: (slug: string | null): Touched => ({
    removed: slug === null ? all('page') : [cacheTags.newsroomPage(slug)],
    outdated: [],
  }),
  /** The date at the top of every page has changed. */
  midnight: (): Touched => ({ removed: [], outdated: EVERY_PAGE }),
  /** A watch list is new, changed or gone; null: any. */
  watchList: (slug: string | null): Touched => ({
    removed: slug === null ? all('watch-list') : [cacheTags.watchList(slug)],
    outdated: [],
  }),
  /** Entities changed: their dossiers, and the stories that link to them; null: any. */
  entities: (changed: ChangedEntities | null): Touched => {
    if (!changed?.storyIds)
      return {
        removed: [cacheTags.entities, ...all('entity', 'entity-slug')],
        outdated: all('names-in'),
      };
    return {
      removed: [
        ...changed.ids.map(cacheTags.entity),
        ...changed.slugs.map(cacheTags.entitySlug),
        ...(changed.shown ? [cacheTags.entities] : []),
      ],
      outdated: changed.storyIds.map(cacheTags.namesIn),
    };
  },
};
