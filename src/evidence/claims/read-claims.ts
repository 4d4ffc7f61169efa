import { createHash } from 'node:crypto';
import { cutText } from '../../language/cut-text.ts';
import { SentencesAround } from '../../language/sentences.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { type Anchor, anchorAt } from './anchor.ts';
import { CLAIM_PLACES, type ClaimPlace, type PlacedFigure } from './claim.ts';
import { withEchoes } from './echoes.ts';
import type { Figure, FigureContext } from './figure.ts';
import { proseText } from './prose.ts';
import { withStatements } from './with-statements.ts';

/** Finds the figures of a text, and looks no further once it has `most`. */
export type Finder = (text: string, context: FigureContext, most?: number) => Figure[];

/** The text of a story that its figures are found in. */
export interface StoryText {
  readonly storyId: string;
  readonly language: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly body: Body;
  /** What its relative dates count from; null when it has none. */
  readonly date: Date | null;
}

/** A figure found in a story, or what it states without one, with its place. */
export interface FoundClaim extends Anchor {
  readonly position: number;
  readonly place: ClaimPlace;
  /** Offsets into the text of its place: the headline, the standfirst, or `bodyText` of the body. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly figure: Figure;
}

/** Raised when figures are found in another way; a migration says which stories are read again. */
const EDITION = 11;
/** How much of a text is read for figures: what has more is a book, or a table of numbers that nobody checks one by one. */
export const READ_FOR_FIGURES = { characters: 200_000, figures: 1000 } as const;
const LONGEST_SENTENCE = 1200;

/** The figures of a story's headline, standfirst and prose, and what these state without a number, in that order, with the words around them. */
export function readClaims(
  { headline, standfirst, body, language, date }: StoryText,
  find: Finder,
): FoundClaim[] {
  const read: Readonly<Record<ClaimPlace, string>> = {
    headline,
    standfirst: standfirst ?? '',
    text: proseText(body),
  };
  const context = { language, date: date ? date.toISOString().slice(0, 10) : null };
  const numbers = figuresOfParts(read, context, find);
  const isFull = numbers.length >= READ_FOR_FIGURES.figures;
  // Where a text has more figures than are read, nothing behind the last of them is.
  const figures = isFull
    ? numbers
    : withStatements(
        numbers,
        { headline: readPart(headline), standfirst: readPart(read.standfirst), text: readPart(read.text) },
        context,
      );
  if (figures.length === 0) return [];
  // What is code in the text is not read, and yet it is there: offsets are of the whole.
  const whole = { ...read, text: bodyText(body) };
  const sentences = new Map<ClaimPlace, SentencesAround>();
  return figures.map(({ place, figure }, position) => {
    const around = sentences.get(place) ?? new SentencesAround(read[place], language);
    sentences.set(place, around);
    const sentence = around.around(figure);
    return {
      ...anchorAt(whole[place], figure.start, figure.end),
      position,
      place,
      start: figure.start,
      end: figure.end,
      sentence: cutText(read[place].slice(sentence.start, sentence.end).trim(), 0, LONGEST_SENTENCE),
      figure,
    };
  });
}

/** The figures of the parts of a story, those of its headline first. */
export function figuresOfParts(
  parts: Readonly<Record<ClaimPlace, string>>,
  context: FigureContext,
  find: Finder,
): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (const place of CLAIM_PLACES) {
    const from = found.length;
    const within = place === 'headline' ? context : { ...context, headline: parts.headline };
    for (const figure of figuresRead(parts[place], within, find, READ_FOR_FIGURES.figures - from)) {
      const { derivedFrom } = figure;
      const shifted = derivedFrom && ([derivedFrom[0] + from, derivedFrom[1] + from] as const);
      found.push({ place, figure: shifted ? { ...figure, derivedFrom: shifted } : figure });
    }
  }
  return withEchoes(found, parts, context.language ?? '');
}

/** The figures of what is read of a text. */
export function figuresRead(
  text: string,
  context: FigureContext,
  find: Finder,
  most: number = READ_FOR_FIGURES.figures,
): Figure[] {
  return text === '' || most <= 0 ? [] : find(readPart(text), context, most).slice(0, most);
}

/** What is read of a text: its beginning, up to the end of a word. */
function readPart(text: string): string {
  const { characters } = READ_FOR_FIGURES;
  if (text.length <= characters) return text;
  const near = text.slice(0, characters);
  const end = Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n'));
  return end > characters / 2 ? near.slice(0, end) : near;
}

/** Why the rest of a text was not read for figures, and from where on; null where all of it was. */
export interface UnreadFigures {
  readonly why: 'too long' | 'too many figures';
  /** The last words that were read. */
  readonly after: string;
}

/** What of a story's text was not read, by the figures that were found in it. */
export function unreadFigures(
  body: Body,
  found: readonly { readonly exact: string; readonly figure: Pick<Figure, 'statement'> }[],
): UnreadFigures | null {
  const numbers = found.flatMap(({ exact, figure }) => (figure.statement ? [] : [exact]));
  // Where there are too many figures, the text need not be looked at.
  return unreadOf(numbers.length < READ_FOR_FIGURES.figures ? proseText(body) : '', numbers);
}

/** What of a text was not read, by the words of the figures that were found in it. */
export function unreadOf(text: string, found: readonly string[]): UnreadFigures | null {
  const last = found[READ_FOR_FIGURES.figures - 1];
  if (last !== undefined) return { why: 'too many figures', after: last };
  const read = readPart(text);
  return read.length < text.length ? { why: 'too long', after: wordsBefore(text, read.length) } : null;
}

const WORDS_BEFORE = 60;

function wordsBefore(text: string, end: number): string {
  const words = text.slice(Math.max(0, end - WORDS_BEFORE), end).replaceAll(/\s+/g, ' ');
  const space = end > WORDS_BEFORE ? words.indexOf(' ') : -1;
  return words.slice(space + 1).trim();
}

/** The hash that was made of a text last: a long text is asked for its hash as it is read, and again as it is kept. */
const hashes = new WeakMap<Body, { readonly key: string; readonly hash: string }>();

/** A hash of what figures are read from: another one asks for the story to be read again. */
export function readingHash({ headline, standfirst, body, language, date }: StoryText): string {
  const before = [EDITION, language, date?.toISOString().slice(0, 10) ?? null, headline, standfirst];
  const key = JSON.stringify(before);
  const known = hashes.get(body);
  if (known?.key === key) return known.hash;
  const hash = createHash('sha256')
    .update(JSON.stringify([...before, proseText(body)]))
    .digest('base64url');
  hashes.set(body, { key, hash });
  return hash;
}
