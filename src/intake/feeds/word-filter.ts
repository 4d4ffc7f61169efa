import { fold } from '../../language/fold.ts';
import type { Piece } from '../piece.ts';
import { plainWords } from '../plain-words.ts';

/** Which items are taken, by their words. */
export interface WordFilter {
  /** Only what has one of these; none: everything. */
  readonly only: readonly string[];
  /** Nothing that has one of these. */
  readonly never: readonly string[];
}

/** The most words or phrases of a filter, and the most characters of one. */
export const MOST_FILTER_WORDS = 100;
/** The most characters of a word or phrase of a filter. */
export const LONGEST_FILTER_WORD = 100;

/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether an item may be taken by its headline, text and topics. */
export function passesFilter(piece: Piece, { only, never }: WordFilter): boolean {
  if (only.length === 0 && never.length === 0) return true;
  const text = ` ${spaced([piece.headline, piece.standfirst, piece.summary, piece.html, ...piece.topics].map((part) => plainWords(part ?? '')).join(' \n '))} `;
  const has = (word: string) => {
    const wanted = spaced(word);
    return wanted !== '' && text.includes(UNSPACED.test(word) ? wanted : ` ${wanted} `);
  };
  if (never.some(has)) return false;
  return only.length === 0 || only.some(has);
}

/** The words of what was typed: one to a line, or with commas between. */
export function filterWords(typed: string): string[] {
  const words = typed.split(/[\n,،、，]/).map((word) => word.replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter(Boolean))];
}

/** Letters and digits alone, folded, with single spaces. */
function spaced(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
