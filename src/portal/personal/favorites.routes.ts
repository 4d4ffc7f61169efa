import { h } from 'preact';
import type { FavoriteCursor } from '../../readers/favorites/favorite.ts';
import {
  countFavorites,
  exportFavorites,
  listFavorites,
  listFolders,
  savedAmong,
  storiesAt,
} from '../../readers/favorites/favorites.queries.ts';
import type { Authorized } from '../../readers/permission.ts';
import { ID_PATTERN } from '../../store/ids.ts';
import { cardsById } from '../../stories/card.queries.ts';
import { refusal } from '../../words/refusal.ts';
import type { Download, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import type { PermittedVisitor } from '../http/visitor.ts';
import type { Edition } from '../site/edition.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';
import { FavoritesPage } from './FavoritesPage.tsx';
import { ORDERS } from './favorites.fields.ts';
import {
  type FavoritesAsked,
  type FavoritesShown,
  type FavoritesTrouble,
  favoritesView,
} from './favorites.view.ts';
import { favoritesCsv, favoritesHtml, favoritesJson } from './favorites-files.view.ts';

type By = Authorized<'use own account'>;
type Own = PermittedVisitor<'use own account'>;

const ON_A_PAGE = 30;

/** `/favorites`: what the member has saved. */
export const favoritesPage: MakeOwnPage<Own> = async (context, request, { by, session }) => {
  const edition = ownEdition(context, request, { session });
  const { query } = request;
  return drawFavorites(context, edition, by, query, {
    notice: noticeOf(query.done, edition),
    ready: await readyToSave(context, by, query.save, edition),
  });
};

/** `/favorites.json`, `/favorites.csv` and `/favorites.html`: all of them, for download. */
export const favoritesFile =
  (form: 'json' | 'csv' | 'html'): MakeOwnPage<Own> =>
  async (context, request, { by, session }): Promise<Download> => {
    const edition = ownEdition(context, request, { session });
    const favorites = await exportFavorites(context.reading, by, edition.now);
    return { json: favoritesJson, csv: favoritesCsv, html: favoritesHtml }[form](favorites, edition);
  };

/** Draws the page of favourites, with the errors of a form if there are any. */
export async function drawFavorites(
  context: PageContext,
  edition: Edition,
  by: By,
  asked: FavoritesAsked,
  more: {
    notice?: NoticeView | null;
    ready?: FavoritesShown['ready'];
    trouble?: FavoritesTrouble | null;
    status?: Page['status'];
  },
): Promise<Page> {
  const { reading } = context;
  const { now } = edition;
  const order = ORDERS[asked.sort ?? 'newest'] ?? 'newest saved';
  const filter = { folder: asked.folder, q: asked.q, order };
  const after = readCursor(asked.after);
  const [folders, total, unfiled, found, listed] = await Promise.all([
    listFolders(reading, by),
    countFavorites(reading, by, {}, now),
    countFavorites(reading, by, { folder: 'none' }, now),
    asked.q ? countFavorites(reading, by, filter, now) : 0,
    listFavorites(reading, by, { ...filter, after }, ON_A_PAGE + 1, now),
  ]);
  if (asked.folder && asked.folder !== 'none' && !folders.some(({ id }) => id === asked.folder)) {
    throw refusal('folderUnknown');
  }
  const favorites = listed.slice(0, ON_A_PAGE);
  const cards = await cardsById(
    reading,
    favorites.map(({ storyId }) => storyId),
    now,
  );
  const view = favoritesView(
    {
      member: by.member,
      asked: { folder: asked.folder, q: asked.q, sort: asked.sort, after: asked.after },
      folders,
      total,
      unfiled,
      found,
      favorites,
      cards: new Map(cards.map((card) => [card.id, card])),
      more: listed.length > ON_A_PAGE ? writeCursor(favorites.at(-1)) : null,
      ready: more.ready ?? null,
      notice: more.notice ?? null,
      trouble: more.trouble ?? null,
    },
    edition,
  );
  const { status = 200 } = more;
  return memberPage(
    context,
    edition,
    { path: '/favorites', frame: view.frame, status },
    h(FavoritesPage, { view }),
  );
}

/**
 * The story someone tried to save before logging in; it is saved when they press the button, never by opening this
 * page.
 */
async function readyToSave(
  { reading }: PageContext,
  by: By,
  slug: string | undefined,
  { now }: Edition,
): Promise<FavoritesShown['ready']> {
  const story = slug ? (await storiesAt(reading, [slug], now)).get(slug) : undefined;
  if (!story) return null;
  const saved = await savedAmong(reading, by, [story.slug], now);
  return { slug: story.slug, headline: story.headline, saved: saved.length > 0 };
}

function noticeOf(done: PageRequest['query'][string] | undefined, { words }: Edition): NoticeView | null {
  const said = (text: string): NoticeView => ({ text, wrong: false });
  switch (done) {
    case 'saved':
      return said(words.say('favoriteSaved'));
    case 'removed':
      return said(words.say('favoriteRemoved'));
    case 'changed':
      return said(words.say('favoriteChanged'));
    case 'folder-added':
      return said(words.say('folderAdded'));
    case 'folder-renamed':
      return said(words.say('folderRenamed'));
    case 'folder-removed':
      return said(words.say('folderRemoved'));
    case 'kept':
      return said(words.say('keptTakenIn'));
    default:
      return null;
  }
}

function writeCursor(last: { key: string; id: string } | undefined): string | null {
  return last ? Buffer.from(JSON.stringify([last.key, last.id])).toString('base64url') : null;
}

function readCursor(word: string | undefined): FavoriteCursor | null {
  if (!word) return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(word, 'base64url').toString('utf8')) as unknown[];
    const right =
      typeof key === 'string' && !key.includes('\0') && typeof id === 'string' && ID_PATTERN.test(id);
    return right ? { key, id } : null;
  } catch {
    return null;
  }
}
