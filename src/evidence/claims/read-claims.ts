import { createHash } from 'node:crypto';
import { type Body, bodyText } from '../../stories/body.ts';
import { type Anchor, anchorAt } from './anchor.ts';
import type { Figure, FigureContext } from './figure.ts';
import { proseText } from './prose.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';

/** Finds the figures of a text. */
export type Finder = (text: string, context: FigureContext) => Figure[];

/** The text of a story that its figures are found in. */
export interface StoryText {
  readonly storyId: string;
  readonly language: string;
  readonly body: Body;
  /** What its relative dates count from; null when it has none. */
  readonly date: Date | null;
}

/** A figure found in a story, with its place. */
export interface FoundClaim extends Anchor {
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly figure: Figure;
}

/** Raised when figures are found in another way; a migration says which stories are read again. */
const EDITION = 2;
/** A text with more figures than this is a table of numbers, and nobody checks it one by one. */
const MOST = 1000;
const LONGEST_SENTENCE = 1200;

/** The figures of a story's prose, in the order of the text, with the words around them. */
export function readClaims(story: StoryText, find: Finder): FoundClaim[] {
  const { body } = story;
  const key = `${story.language} ${story.date?.toISOString() ?? ''}`;
  const before = lately.get(body);
  if (before?.find === find && before.key === key) return before.claims;
  const claims = claimsIn(story, find);
  lately.set(body, { find, key, claims });
  return claims;
}

/** A new story is read twice within a moment, for its marks and for its claims. */
const lately = new WeakMap<Body, { find: Finder; key: string; claims: FoundClaim[] }>();

function claimsIn({ body, language, date }: StoryText, find: Finder): FoundClaim[] {
  const prose = proseText(body);
  const figures = find(prose, { language, date: date ? date.toISOString().slice(0, 10) : null }).slice(
    0,
    MOST,
  );
  if (figures.length === 0) return [];
  const text = bodyText(body);
  const sentences = new Sentences(prose, language);
  return figures.map((figure, position) => ({
    ...anchorAt(text, figure.start, figure.end),
    position,
    start: figure.start,
    end: figure.end,
    sentence: sentences.around(figure.start, figure.end),
    figure,
  }));
}

/** A hash of what figures are read from: another one asks for the story to be read again. */
export function readingHash({ body, language, date }: StoryText): string {
  return createHash('sha256')
    .update(JSON.stringify([EDITION, language, date?.toISOString().slice(0, 10) ?? null, proseText(body)]))
    .digest('base64url');
}

/** The sentences of a text, one paragraph cut at a time. */
class Sentences {
  readonly #text: string;
  readonly #language: string;
  readonly #paragraphs: { start: number; end: number }[];
  #at = 0;

  constructor(text: string, language: string) {
    this.#text = text;
    this.#language = language;
    this.#paragraphs = paragraphsOf(text);
  }

  /** The sentence that a stretch begins in; asked in the order of the text. */
  around(start: number, end: number): string {
    while (this.#at > 0 && (this.#paragraphs[this.#at]?.start ?? 0) > start) this.#at -= 1;
    while ((this.#paragraphs[this.#at]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#at += 1;
    const paragraph = this.#paragraphs[this.#at];
    if (!paragraph) return this.#text.slice(start, end);
    const cut = sentencesOf(this.#text, paragraph, this.#language);
    const first = cut.find((sentence) => start < sentence.end) ?? paragraph;
    const last = cut.findLast((sentence) => sentence.start < end) ?? first;
    return this.#text.slice(first.start, Math.max(first.end, last.end)).trim().slice(0, LONGEST_SENTENCE);
  }
}
