import { cldrWords } from '../../../language/figures/cldr-words.ts';
import { type UnitWord, unitEntriesOf } from '../../../language/figures/figure-words.ts';
import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import { SI_WORDS, SYMBOLS } from './si-units.ts';

const { units, digits } = figureWordsOf('en');

/** All units by their words. */
export const UNITS: readonly (readonly [phrase: string, word: UnitWord])[] = [
  ...unitEntriesOf(units),
  ...SI_WORDS.map(
    ([word, unit]) => [word, { unit, kind: unit.endsWith('second') ? 'time' : 'physical' }] as const,
  ),
  ...cldrWords('en'),
];

/** Letters that may be glued to digits and are read apart from them. */
export const GLUED: ReadonlySet<string> = new Set([
  ...digits.glued,
  ...[...SYMBOLS.keys()].filter((symbol) => !/[\d²³]/.test(symbol)),
]);

/** Units by one word, without currencies and without single letters: a number before one is no part of a name. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  UNITS.flatMap(([word, { kind }]) => (kind !== 'currency' && /^\p{L}{2,}$/u.test(word) ? [word] : [])),
);
