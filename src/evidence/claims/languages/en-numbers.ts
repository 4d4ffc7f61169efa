import { anyOf } from '../../../language/calendar/calendar-words.ts';
import { entriesOf } from '../../../language/figures/figure-words.ts';
import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';

/** Whole numbers below a hundred that are one word. */
const SMALL: ReadonlyMap<string, number> = new Map(
  entriesOf(figureWordsOf('en').numbers).flatMap(([word, { kind, value }]) =>
    kind === 'ones' || kind === 'tens' ? [[word, value] as const] : [],
  ),
);

/** Any whole number in one word but zero, as a part of a pattern. */
export const SMALL_NUMBERS = anyOf([...SMALL].flatMap(([word, value]) => (value === 0 ? [] : [word])));

/** A whole number in one word, or in digits; null for anything else. */
export function smallNumber(text: string): number | null {
  return SMALL.get(text.toLowerCase()) ?? (/^\d+$/.test(text) ? Number(text) : null);
}
