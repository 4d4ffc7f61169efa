import { READ_FOR_FIGURES } from '../../evidence/claims/read-claims.ts';
import { type Block, type Body, blockText, bodyText } from '../../stories/body.ts';
import type { MentionPlace } from './mention.ts';

/** The texts of a story that are read for mentions. */
export interface StoryWords {
  readonly language: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly body: Body;
  readonly caption: string | null;
}

/** A stretch of a part: prose is read for new names; in titles and tables only known names are looked for. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly kind: 'prose' | 'title' | 'table';
}

/** A part of a story that mentions are located in. */
export interface StoryPart {
  readonly place: MentionPlace;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** Anything longer is not a story: nobody reads the names after that one by one. */
const LONGEST = READ_FOR_FIGURES.characters;

/** The parts of a story in reading order: the text first, since it has the full names. */
export function partsOf({ headline, standfirst, body, caption }: StoryWords): StoryPart[] {
  const parts: StoryPart[] = [bodyPart(body)];
  const more = (place: MentionPlace, text: string | null, kind: Passage['kind']) => {
    if (text) parts.push({ place, text, passages: lines(text, 0, Math.min(text.length, LONGEST), kind) });
  };
  more('standfirst', standfirst, 'prose');
  more('caption', caption, 'prose');
  more('headline', headline, 'title');
  return parts;
}

function bodyPart(body: Body): StoryPart {
  const text = bodyText(body);
  const passages: Passage[] = [];
  let at = 0;
  for (const block of body.content) {
    const length = blockText(block).length;
    if (length === 0) continue;
    if (at >= LONGEST) break;
    const kind = kindOf(block);
    if (kind) passages.push(...lines(text, at, Math.min(LONGEST, at + saidLength(block, length)), kind));
    at += length + 2;
  }
  return { place: 'text', text, passages };
}

function kindOf({ type }: Block): Passage['kind'] | null {
  switch (type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
    case 'blockquote':
    case 'figure':
      return 'prose';
    case 'heading':
      return 'title';
    case 'table':
      return 'table';
    default:
      return null;
  }
}

/** Only the caption of a picture is read; the credit is not part of the story. */
function saidLength(block: Block, length: number): number {
  return block.type === 'figure' ? (block.attrs.caption?.length ?? 0) : length;
}

/**
 * A longer passage is read in pieces, to yield in between, and because some of the work grows with all of its names.
 */
const LONGEST_PASSAGE = 3_000;
const SENTENCE_END = /[.!?…]["”’»)\]]*\s|[。！？؟]["”’»）」』]*/gu;

function lines(text: string, from: number, to: number, kind: Passage['kind']): Passage[] {
  const found: Passage[] = [];
  let start = from;
  while (start < to) {
    const line = text.indexOf('\n', start);
    const lineEnd = line < 0 || line > to ? to : line;
    const end = lineEnd - start > LONGEST_PASSAGE ? pieceEnd(text, start) : lineEnd;
    if (end > start) found.push({ from: start, to: end, kind });
    start = end === lineEnd ? end + 1 : end;
  }
  return found;
}

/** The end of the first piece of a long passage: after a sentence, else after a word. */
function pieceEnd(text: string, from: number): number {
  const piece = text.slice(from, from + LONGEST_PASSAGE);
  let end = 0;
  for (const { 0: sign, index } of piece.matchAll(SENTENCE_END)) end = index + sign.length;
  if (end < LONGEST_PASSAGE / 2) end = piece.lastIndexOf(' ') + 1;
  return from + (end < LONGEST_PASSAGE / 2 ? LONGEST_PASSAGE : end);
}
