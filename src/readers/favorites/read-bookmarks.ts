import { Parser } from 'htmlparser2';
import { type FileLine, slugOfLink } from './file-line.ts';

/** Folders every browser has, which are no folders of anybody's making. */
const ROOTS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];

interface Line {
  text: string;
  slug: string | null;
  folder: string | null;
  savedAt: Date | null;
  note: string;
}

/**
 * The links of a bookmarks file as browsers export it (NETSCAPE-Bookmark-file-1): each with the folder it stands in,
 * the time it was saved and the description that follows it.
 */
export function readBookmarks(html: string, publicUrl: string): FileLine[] {
  const lines: Line[] = [];
  const folders: (string | null)[] = [];
  let heading: { name: string; root: boolean } | null = null;
  let collecting: 'heading' | 'description' | null = null;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === 'h3') {
          heading = { name: '', root: ROOTS.some((root) => root in attributes) };
          collecting = 'heading';
        } else if (tag === 'dl') {
          folders.push(heading && !heading.root ? heading.name.trim() || null : null);
          heading = null;
          collecting = null;
        } else if (tag === 'dd') collecting = 'description';
        else if (tag === 'dt') collecting = null;
        else if (tag === 'a' && attributes.href) {
          collecting = null;
          lines.push({
            text: attributes.href,
            slug: slugOfLink(attributes.href, publicUrl),
            folder: folders.at(-1) ?? null,
            savedAt: secondsOf(attributes.add_date),
            note: '',
          });
        }
      },
      ontext: (text) => {
        if (collecting === 'heading' && heading) heading.name += text;
        const line = lines.at(-1);
        if (collecting === 'description' && line) line.note += text;
      },
      onclosetag: (tag) => {
        if (tag === 'dl') folders.pop();
        if (tag === 'h3' || tag === 'dl') collecting = null;
      },
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.end(html);
  return lines.map(({ text, slug, folder, savedAt, note }) => ({
    text,
    favorite: slug === null ? null : { slug, folder, savedAt, note: note.trim() },
  }));
}

/** Seconds since 1970, as browsers write them. */
function secondsOf(text: string | undefined): Date | null {
  const seconds = Number(text);
  return Number.isInteger(seconds) && seconds > 0 && seconds < 32_000_000_000
    ? new Date(seconds * 1000)
    : null;
}
