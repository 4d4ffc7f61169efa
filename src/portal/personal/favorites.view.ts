import type { Folder } from '../../readers/favorites/favorite.ts';
import type { ListedFavorite } from '../../readers/favorites/favorites.queries.ts';
import type { Member } from '../../readers/member.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { ownCardOf } from '../cards/card.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';
import { shortStamp } from '../ui/times.ts';

/** The query of the page of favourites. */
export interface FavoritesAsked {
  readonly folder?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  readonly after?: string | undefined;
}

/** The errors of one of the page's forms. */
export interface FavoritesTrouble {
  readonly form: 'add folder' | 'rename folder' | 'import';
  readonly text: string;
  readonly value: string;
}

/** One favourite, ready to display. */
export type FavoriteView = ReturnType<typeof favoriteView>;

/** The page of favourites, ready to display. */
export type FavoritesView = ReturnType<typeof favoritesView>;

/** The data the page is built from. */
export interface FavoritesShown {
  readonly member: Member;
  readonly asked: FavoritesAsked;
  readonly folders: readonly Folder[];
  /** How many there are in total, and without a folder. */
  readonly total: number;
  readonly unfiled: number;
  readonly found: number;
  readonly favorites: readonly ListedFavorite[];
  readonly cards: ReadonlyMap<string, StoryCard>;
  readonly more: string | null;
  readonly ready: { readonly slug: string; readonly headline: string; readonly saved: boolean } | null;
  readonly notice: NoticeView | null;
  readonly trouble: FavoritesTrouble | null;
}

/** Shapes the page of favorites. */
export function favoritesView(shown: FavoritesShown, edition: Edition) {
  const { words } = edition;
  const { asked, folders, ready } = shown;
  const at = (more: Partial<FavoritesAsked>) => hrefIn(edition, '/favorites', { ...asked, ...more });
  const shelf = (text: string, folder: string | undefined, count: number) => ({
    text,
    href: hrefIn(edition, '/favorites', { folder, sort: asked.sort }),
    count: words.number(count),
    current: asked.folder === folder,
  });
  const folder = folders.find(({ id }) => id === asked.folder) ?? null;
  const act = (name: string) => hrefIn(edition, `/favorites/${name}`);
  return {
    frame: memberFrameOf(edition, shown.member, {
      path: '/favorites',
      title: words.say('favorites'),
      intro: words.say('favoritesIntro'),
      notice: shown.notice,
    }),
    ready: ready && {
      text: ready.saved
        ? words.say('isSavedAlready', { headline: ready.headline })
        : words.say('readyToSave', { headline: ready.headline }),
      slug: ready.saved ? null : ready.slug,
      button: words.say('saveThisStory'),
    },
    shelves:
      shown.total === 0 && folders.length === 0
        ? []
        : [
            shelf(words.say('allFavorites'), undefined, shown.total),
            ...folders.map(({ id, name, count }) => shelf(name, id, count)),
            ...(folders.length > 0 ? [shelf(words.say('inNoFolder'), 'none', shown.unfiled)] : []),
          ],
    shelvesLabel: words.say('folders'),
    search: shown.total === 0 ? null : searchOf(asked, edition),
    summary: asked.q ? words.say('favoritesFound', { count: shown.found, query: asked.q }) : null,
    favorites: shown.favorites.map((favorite) => favoriteView(favorite, shown, edition)),
    empty: emptyOf(shown, edition),
    older: shown.more === null ? null : { text: words.say('moreFavorites'), href: at({ after: shown.more }) },
    newest: asked.after ? { text: words.say('firstFavorites'), href: at({ after: undefined }) } : null,
    pagesLabel: words.say('pagesLabel'),
    folder,
    folderOptions: [
      { value: '', text: words.say('noFolder') },
      ...folders.map(({ id, name }) => ({ value: id, text: name })),
    ],
    trouble: shown.trouble,
    exports:
      shown.total === 0
        ? []
        : [
            { text: words.say('asBookmarks'), href: '/favorites.html' },
            { text: 'JSON', href: '/favorites.json' },
            { text: 'CSV', href: '/favorites.csv' },
          ],
    /** This page's own URL, to return to. */
    here: at({}),
    actions: {
      change: act('change'),
      remove: act('remove'),
      save: act('save'),
      addFolder: act('folders/add'),
      renameFolder: act('folders/rename'),
      removeFolder: act('folders/remove'),
      import: act('import'),
    },
    words: wordsOf(edition),
  };
}

function favoriteView(favorite: ListedFavorite, shown: FavoritesShown, edition: Edition) {
  const { words, zone, now } = edition;
  const story = shown.cards.get(favorite.storyId);
  return {
    id: favorite.id,
    slug: favorite.slug,
    /** Null if readers may no longer see the story. */
    card: story ? ownCardOf(story, edition) : null,
    saved: shortStamp(favorite.savedAt, true, words, zone, now),
    savedLabel: words.say('storySaved'),
    note: favorite.note,
    folderId: favorite.folderId ?? '',
    folderName:
      shown.asked.folder === undefined
        ? (shown.folders.find(({ id }) => id === favorite.folderId)?.name ?? null)
        : null,
    /** The end of its buttons' labels, for screen readers. */
    name: story?.headline ?? favorite.slug,
  };
}

function searchOf(asked: FavoritesAsked, edition: Edition) {
  const { words } = edition;
  const hidden = {
    folder: asked.folder,
    lang: edition.language === edition.standard ? undefined : edition.language,
  };
  return {
    action: '/favorites',
    q: asked.q ?? '',
    sort: asked.sort ?? 'newest',
    hidden: Object.entries(hidden).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    words: {
      q: words.say('searchFavorites'),
      sort: words.say('sortBy'),
      button: words.say('showFavorites'),
    },
    sorts: [
      { value: 'newest', text: words.say('sortNewestSaved') },
      { value: 'oldest', text: words.say('sortOldestSaved') },
      { value: 'published', text: words.say('sortNewestPublished') },
      { value: 'headline', text: words.say('sortHeadline') },
    ],
  };
}

function emptyOf(shown: FavoritesShown, edition: Edition) {
  if (shown.favorites.length > 0) return null;
  const { words } = edition;
  const { asked } = shown;
  if (shown.total === 0) {
    const links = [{ text: words.say('frontPage'), href: hrefIn(edition, '/') }];
    return { text: words.say('noFavorites'), advice: words.say('noFavoritesAdvice'), links };
  }
  const all = [{ text: words.say('allFavorites'), href: hrefIn(edition, '/favorites') }];
  if (asked.q) {
    const text = words.say('noFavoriteHolds', { query: asked.q });
    return { text, advice: words.say('noFavoriteHoldsAdvice'), links: all };
  }
  return { text: words.say('emptyFolder'), advice: words.say('emptyFolderAdvice'), links: all };
}

function wordsOf({ words }: Edition) {
  return {
    gone: words.say('storyGone'),
    note: words.say('yourNote'),
    folder: words.say('folder'),
    edit: words.say('noteAndFolder'),
    keepChange: words.say('keepChange'),
    remove: words.say('removeFavorite'),
    foldersTitle: words.say('folders'),
    newFolder: words.say('newFolder'),
    addFolder: words.say('addFolder'),
    renameFolder: words.say('renameFolder'),
    removeFolder: words.say('removeFolder'),
    removeFolderHint: words.say('removeFolderHint'),
    folderName: words.say('folderName'),
    takeOut: words.say('takeFavoritesOut'),
    takeOutHint: words.say('takeFavoritesOutHint'),
    bringIn: words.say('bringFavoritesIn'),
    fileHint: words.say('favoritesFileHint'),
    bring: words.say('bringIn'),
  };
}
