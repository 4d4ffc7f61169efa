import type { exportFavorites } from '../../readers/favorites/favorites.queries.ts';
import type { ReadStory } from '../../readers/history/history.queries.ts';
import type { Download } from '../http/own-page.ts';
import { csvDownload } from '../json/csv.ts';

type Exported = Awaited<ReturnType<typeof exportFavorites>>[number];

interface Origin {
  readonly publicUrl: string;
  readonly name: string;
  readonly now: Date;
}

const urlOf = (slug: string, { publicUrl }: Origin) => `${publicUrl}/story/${slug}`;
/** An import removes one apostrophe before what could be a formula, so text that starts with one gets another. */
const exact = (text: string) => (/^'+[\s\u200b-\u200f]*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);

/** All favourites as JSON. */
export function favoritesJson(favorites: readonly Exported[], origin: Origin): Download {
  const file = {
    from: origin.name,
    exported: origin.now.toISOString(),
    favorites: favorites.map(({ slug, headline, language, note, folder, savedAt, publishedAt }) => ({
      slug,
      url: urlOf(slug, origin),
      headline,
      language,
      published: publishedAt?.toISOString() ?? null,
      folder,
      note,
      saved: savedAt.toISOString(),
    })),
  };
  return json('favorites.json', file);
}

/** All favourites as CSV. */
export function favoritesCsv(favorites: readonly Exported[], origin: Origin): Download {
  return csvDownload('favorites', [
    ['slug', 'url', 'headline', 'published', 'folder', 'note', 'saved'],
    ...favorites.map(({ slug, headline, note, folder, savedAt, publishedAt }) => [
      slug,
      urlOf(slug, origin),
      headline,
      publishedAt?.toISOString() ?? null,
      folder === null ? null : exact(folder),
      exact(note),
      savedAt.toISOString(),
    ]),
  ]);
}

/** Favourites as bookmarks that every browser can import: NETSCAPE-Bookmark-file-1, notes as descriptions. */
export function favoritesHtml(favorites: readonly Exported[], origin: Origin): Download {
  const item = ({ slug, headline, note, savedAt }: Exported) => {
    const at = Math.floor(savedAt.getTime() / 1000);
    const link = `<DT><A HREF="${urlOf(slug, origin)}" ADD_DATE="${at}">${escaped(headline ?? slug)}</A>`;
    return note === '' ? [link] : [link, `<DD>${escaped(note)}`];
  };
  const folders = new Map<string | null, Exported[]>();
  for (const favorite of favorites) {
    const list = folders.get(favorite.folder) ?? [];
    folders.set(favorite.folder, list);
    list.push(favorite);
  }
  const lines = [...folders].flatMap(([folder, list]) =>
    folder === null
      ? list.flatMap(item)
      : [`<DT><H3>${escaped(folder)}</H3>`, '<DL><p>', ...list.flatMap(item), '</DL><p>'],
  );
  const title = escaped(origin.name);
  const text = [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    `<TITLE>${title}</TITLE>`,
    `<H1>${title}</H1>`,
    '<DL><p>',
    ...lines,
    '</DL><p>',
    '',
  ].join('\n');
  return { download: 'favorites.html', type: 'text/html; charset=utf-8', bytes: text };
}

/** The full reading history as JSON. */
export function historyJson(read: readonly ReadStory[], origin: Origin): Download {
  return json('history.json', {
    from: origin.name,
    exported: origin.now.toISOString(),
    history: read.map(({ slug, headline, language, readAt, progress }) => ({
      slug,
      url: urlOf(slug, origin),
      headline,
      language,
      read: readAt.toISOString(),
      progress: Math.round(progress * 100) / 100,
    })),
  });
}

/** The full reading history as CSV. */
export function historyCsv(read: readonly ReadStory[], origin: Origin): Download {
  return csvDownload('history', [
    ['slug', 'url', 'headline', 'read', 'progress'],
    ...read.map(({ slug, headline, readAt, progress }) => [
      slug,
      urlOf(slug, origin),
      headline,
      readAt.toISOString(),
      Math.round(progress * 100) / 100,
    ]),
  ]);
}

function json(name: string, data: object): Download {
  const bytes = `${JSON.stringify(data, null, 2)}\n`;
  return { download: name, type: 'application/json; charset=utf-8', bytes };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
