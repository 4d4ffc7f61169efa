import type { UnitKind, UnitWord } from '../../../language/figures/figure-words.ts';
import { CLDR_MONEY } from './cldr-money.ts';
import { CLDR_UNITS } from './cldr-units.ts';

/** Currencies and units by the words that CLDR has for them in a language. */
export function cldrWords(tag: string): (readonly [words: string, unit: UnitWord])[] {
  return [
    ...linesOf(CLDR_MONEY[tag]).flatMap(([unit = '', ...words]) => entries(tag, unit, 'currency', words)),
    ...linesOf(CLDR_UNITS[tag]).flatMap(([unit = '', kind, ...words]) =>
      entries(tag, unit, kind === 'time' ? 'time' : 'physical', words),
    ),
  ];
}

const linesOf = (table = '') =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

function entries(tag: string, unit: string, kind: UnitKind, words: readonly string[]) {
  return words.flatMap((word) =>
    // "Cinq millions de dollars australiens": after a round number French has a preposition.
    (tag === 'fr' ? [word, /^[aeiouyéhœ]/.test(word) ? `d'${word}` : `de ${word}`] : [word]).map(
      (phrase) => [phrase, { unit, kind }] as const,
    ),
  );
}
