import { Readable } from 'node:stream';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { Problem } from '../errors.ts';
import type { ClaimPlace } from '../evidence/claims/claim.ts';
import { decodeBytes } from '../intake/decode-bytes.ts';
import { draftPiece } from '../intake/draft-piece.ts';
import { guessLanguage } from '../intake/guess-language.ts';
import type { ListedFile } from '../intake/list-files.ts';
import { readFile } from '../intake/read-file.ts';
import { recognise } from '../intake/recognise.ts';
import { readOutside } from '../store/outside-file.ts';
import { bodyText } from '../stories/body.ts';
import { joinLines } from '../stories/join-lines.ts';
import { LARGEST, LARGEST_TEXT } from './largest-text.ts';

/** A text to check. */
export interface CheckedText {
  text: string;
  language: string;
  /** Its date, YYYY-MM-DD. */
  date: string | null;
  /** Maps an offset in a part to the file's own text; null if that text differs. */
  inFile: ((offset: number, place: ClaimPlace) => number) | null;
  /** Null if it has none, or if that is not in the file. */
  headline: string | null;
  standfirst: string | null;
  /** The address of publication that its file states; null if none. */
  address: string | null;
}

/** Thrown for a readable file without a story. */
export class NoStory extends Problem {}

/**
 * Reads input to check from a file of any kind that can be imported, plain text, or standard input (`-`): null if it is
 * not text. Throws a Problem if it cannot be read.
 */
export async function readChecked(file: ListedFile, config: Config): Promise<CheckedText[] | null> {
  const { path, within } = file;
  if (path === '-') return readCheckedBytes('Standard input', await collect(process.stdin), config);
  const bytes = await readOutside(path, { within, most: LARGEST });
  return readText(path, bytes, { ...file, size: bytes.length }, config);
}

/** The same for bytes that are not a local file; `name` is used in messages. */
export function readCheckedBytes(name: string, bytes: Buffer, config: Config): Promise<CheckedText[] | null> {
  return readText(name, bytes, { path: '-', size: bytes.length, time: null }, config);
}

async function readText(
  name: string,
  bytes: Buffer,
  file: ListedFile,
  config: Config,
): Promise<CheckedText[] | null> {
  const { text } = decodeBytes(bytes);
  const kind = recognise(text.slice(0, 65536), file.path);
  if (kind === 'unknown') return null;
  if (kind === 'empty') return [];
  // Plain text that is typed or piped is not a saved page.
  if (kind === 'page text' && file.path === '-') return readPlain(text, config);
  const input = Readable.from(file.path === '-' ? [bytes] : []);
  const stories = await readStories(file, input, config, kind === 'page text');
  if (kind === 'page text') {
    const placed = stories.length === 1 && stories[0] ? placeInFile(stories[0], text) : null;
    return placed ? [placed] : readPlain(text, config);
  }
  if (stories.length === 0)
    throw new NoStory(
      'bad input',
      `${name} has no story that can be read.`,
      'sourceline import --dry-run says why.',
    );
  return stories;
}

async function collect(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST) throw new Problem('too large', `The input has more than ${LARGEST_TEXT}.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function readPlain(text: string, config: Config): CheckedText[] {
  return [
    {
      text: joinLines(text),
      language: guessLanguage(text.slice(0, 4000)) ?? config.PORTAL_LANGUAGE,
      date: null,
      inFile: (offset) => offset,
      headline: null,
      standfirst: null,
      address: null,
    },
  ];
}

/** The stories in a file; for plain text only its page's date, since other plain text is read as it is. */
async function readStories(
  file: ListedFile,
  input: Readable,
  config: Config,
  datedOnly: boolean,
): Promise<CheckedText[]> {
  const rules = { portalName: config.PORTAL_NAME, language: config.PORTAL_LANGUAGE };
  const found: CheckedText[] = [];
  for await (const { finding } of readFile(file, input, null)) {
    if (!('piece' in finding)) continue;
    try {
      const { draft, dated } = draftPiece(finding.piece, rules, systemClock.now());
      if (datedOnly && !dated) continue;
      found.push({
        text: bodyText(draft.body),
        language: draft.language,
        date: dated && draft.publishedAt ? draft.publishedAt.toISOString().slice(0, 10) : null,
        inFile: null,
        headline: draft.headline,
        standfirst: draft.standfirst,
        address: draft.sourceUrl,
      });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return found;
}

/** Locates a story's paragraphs in the plain text it was read from; null if one is not there word for word. */
function placeInFile(story: CheckedText, file: string): CheckedText | null {
  const places: { from: number; at: number }[] = [];
  let from = 0;
  let after = 0;
  for (const paragraph of story.text.split('\n\n')) {
    const at = file.indexOf(paragraph, after);
    if (at < 0) return { ...story, inFile: null };
    places.push({ from, at });
    from += paragraph.length + 2;
    after = at + paragraph.length;
  }
  const head = headInFile(story, file.slice(0, places[0]?.at ?? 0));
  const inFile = (offset: number, part: ClaimPlace) => {
    if (part !== 'text') return (head.at[part] ?? 0) + offset;
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place ? place.at + offset - place.from : offset;
  };
  return { ...story, headline: head.headline, standfirst: head.standfirst, inFile };
}

/** Locates the headline and the standfirst of a story in the lines before its text; those not found are dropped. */
function headInFile({ headline, standfirst }: CheckedText, lines: string) {
  const headlineAt = headline ? lines.indexOf(headline) : -1;
  const standfirstAt = standfirst ? lines.indexOf(standfirst, Math.max(0, headlineAt)) : -1;
  return {
    headline: headlineAt < 0 ? null : headline,
    standfirst: standfirstAt < 0 ? null : standfirst,
    at: { headline: headlineAt, standfirst: standfirstAt } as Partial<Record<ClaimPlace, number>>,
  };
}
