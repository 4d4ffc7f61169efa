import { fold } from '../../language/fold.ts';
import type { Piece } from '../piece.ts';
import { plainWords } from '../plain-words.ts';

/** Which items are imported, by their words. */
export interface WordFilter {
  /** Only items with one of these; empty: everything. */
  readonly only: readonly string[];
  /** No items with one of these. */
  readonly never: readonly string[];
}

/** Maximum number of words or phrases in a filter. */
export const MOST_FILTER_WORDS = 100;
/** Maximum length of a word or phrase in a filter. */
export const LONGEST_FILTER_WORD = 100;

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether an item passes the filter, by its headline, text and topics. */
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

/** Parses filter words: one per line, or separated by commas. */
export function filterWords(typed: string): string[] {
  const words = typed.split(/[\n,،、，]/).map((word) => word.replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter(Boolean))];
}

/** Only letters and digits, folded, with single spaces. */
function spaced(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
