import { z } from 'zod';
import { refusal } from '../../words/refusal.ts';
import { type FileLine, SLUG, slugOfLink } from './file-line.ts';
import { readBookmarks } from './read-bookmarks.ts';
import { readCsv } from './read-csv.ts';

const MOST_LINES = 50_000;
/** What csvField puts an apostrophe before, so that no spreadsheet runs it: taken off again. */
const KEPT_TEXT = /^'(?='*(?:[\s\u200b-\u200f]*[=+\-@＝＋－＠]|[\t\r\n]))/;

/** A file of ours: GET /favorites.json. */
const ours = z.object({
  favorites: z.array(
    z.object({
      slug: z.string(),
      url: z.string().optional(),
      note: z.string().nullish(),
      folder: z.string().nullish(),
      saved: z.string().nullish(),
    }),
  ),
});

/**
 * Reads a file of favorites: our JSON, our table, or the bookmarks a browser exports, told apart by what is in them.
 * Throws a Problem when it is none of these.
 */
export function readFavoritesFile(bytes: Uint8Array, publicUrl: string): FileLine[] {
  const text = textOf(bytes);
  const start = text.trimStart().slice(0, 2_000);
  const lines = /^[[{]/.test(start)
    ? fromJson(text)
    : /<dl|<dt|<a\s|netscape-bookmark/i.test(start)
      ? readBookmarks(text, publicUrl)
      : fromTable(text, publicUrl);
  if (lines === null) {
    throw refusal('favoritesFileWrong');
  }
  if (lines.length > MOST_LINES) throw refusal('favoritesFileLong');
  return lines;
}

/** The moment a text names; null where it names none. */
function momentOf(text: string | null | undefined): Date | null {
  const at = text ? new Date(text) : null;
  const year = at?.getUTCFullYear();
  return at && year !== undefined && year >= 1970 && year < 3000 ? at : null;
}

function textOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  // No database keeps the character zero.
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes).replaceAll('\0', '');
}

function fromJson(text: string): FileLine[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const file = ours.safeParse(data);
  if (!file.success) return null;
  return file.data.favorites.map(({ slug, url, note, folder, saved }) =>
    lineOf(url ?? slug, slug, note, folder, saved),
  );
}

function fromTable(text: string, publicUrl: string): FileLine[] | null {
  const [head = [], ...rows] = readCsv(text);
  const column = (name: string) => head.findIndex((cell) => cell.trim().toLowerCase() === name);
  const [slug, url, note, folder, saved] = ['slug', 'url', 'note', 'folder', 'saved'].map(column);
  const cell = (row: readonly string[], at: number | undefined) =>
    (at === undefined ? '' : (row[at] ?? '')).replace(KEPT_TEXT, '');
  if (slug === -1 && url === -1) return null;
  return rows.map((row) => {
    const link = cell(row, url);
    const named = cell(row, slug) || slugOfLink(link, publicUrl) || '';
    return lineOf(link || named, named, cell(row, note), cell(row, folder), cell(row, saved));
  });
}

function lineOf(
  text: string,
  slug: string,
  note: string | null | undefined,
  folder: string | null | undefined,
  saved: string | null | undefined,
): FileLine {
  if (!SLUG.test(slug)) return { text, favorite: null };
  const [kept = '', named = ''] = [note, folder].map((value) => value?.replaceAll('\0', ''));
  return { text, favorite: { slug, note: kept, folder: named || null, savedAt: momentOf(saved) } };
}
