import { escapeHtml } from '../stories/body-to-html.ts';
import { cleanLine } from '../stories/clean-text.ts';
import { splitCaption } from '../stories/split-caption.ts';
import { headsList, isBullet, isNavigation } from './furniture.ts';
import { emptyPiece, type StoryFinding } from './piece.ts';
import { readDateline } from './read-dateline.ts';
import { readMetaLine } from './read-meta-line.ts';
import { readNames } from './read-names.ts';

/** Reads the plain text of a web page: menu, headline, time and source, paragraphs, caption, link lists. */
export function readPlainPage(text: string): StoryFinding {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => cleanLine(line));
  const metaAt = lines.findIndex((line) => readMetaLine(line) !== null);
  const meta = readMetaLine(lines[metaAt] ?? '');
  const headlineAt = metaAt > 0 ? lastWords(lines, metaAt) : firstWords(lines);
  const headline = (lines[headlineAt] ?? '').replace(/^#+\s+/, '');
  if (!headline) return { refused: 'There is no headline in it.', headline: null };
  const after = lines.slice(Math.max(headlineAt, metaAt) + 1);
  const end = after.findIndex((line, i) => headsList(line) && (i > 0 || after.length > 1));
  const { paragraphs, caption, byline } = sortLines(end < 0 ? after : after.slice(0, end));
  if (paragraphs.length === 0) return { refused: 'There is no text under its headline.', headline };
  const { caption: words, credit } = splitCaption(caption ?? '');
  return {
    piece: {
      ...emptyPiece(),
      headline,
      html: paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n'),
      published: meta?.time ?? null,
      authors: readNames(byline ?? meta?.author ?? ''),
      source: meta?.source ?? null,
      media: caption ? [{ src: '', alt: '', caption: words, credit, width: null, height: null }] : [],
    },
  };
}

interface Sorted {
  paragraphs: string[];
  caption: string | null;
  byline: string | null;
}

function sortLines(lines: readonly string[]): Sorted {
  const sorted: Sorted = { paragraphs: [], caption: null, byline: null };
  for (const line of lines) {
    if (line === '' || isNavigation(line)) continue;
    if (sorted.paragraphs.length === 0 && /^by\s+\p{Lu}/iu.test(line) && line.length < 80)
      sorted.byline ??= line;
    else if (sorted.caption === null && isCaption(line)) sorted.caption = line;
    else sorted.paragraphs.push(line);
  }
  // A list of links at the end has a bullet on each of its lines; a list in the text is followed by words.
  while (sorted.paragraphs.length > 1 && isBullet(sorted.paragraphs.at(-1) ?? '')) sorted.paragraphs.pop();
  return sorted;
}

function isCaption(line: string): boolean {
  if (line.length > 500 || readDateline(line)) return false;
  const { credit } = splitCaption(line);
  if (!credit) return false;
  return /photo|picture|image|via\s|file|handout|pool|courtesy|getty|©|фото|图|摄|صورة/iu.test(
    line.slice(-140),
  );
}

function firstWords(lines: readonly string[]): number {
  return lines.findIndex((line) => line !== '' && !isNavigation(line));
}

function lastWords(lines: readonly string[], before: number): number {
  for (let i = before - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? '';
    if (line !== '' && !/^by\s/i.test(line)) return isNavigation(line) ? -1 : i;
  }
  return -1;
}
