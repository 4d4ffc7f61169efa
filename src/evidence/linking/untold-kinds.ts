import type { CubeDimension } from '../cubes/cube.ts';
import { glossesOf } from './english-words.ts';
import type { Reading } from './reading.ts';
import { isReporting } from './vocabulary.ts';

/** The fit of the whole, where a word that is not understood may name a kind: a person has to look. */
export const UNTOLD_KIND = 0.1;

/** "La France a recyclé": whether a word of a sentence in another language that is not understood may name a kind of a table. */
export function mayNameKind(dimension: CubeDimension, reading: Reading): boolean {
  return isOfEnglishKinds(dimension, reading.given.language) && !isAllTold(reading);
}

/** Whether a text's language has no words for the kinds of a table; sexes and ages are known in five. */
function isOfEnglishKinds({ role, members }: CubeDimension, language: string): boolean {
  return (
    role === 'category' &&
    !language.toLowerCase().startsWith('en') &&
    !members.some(
      ({ ages, code, names }) => ages !== null || /^(?:m|f|male|female)$/iu.test(code) || names?.[language],
    )
  );
}

/** Whether each word of a sentence is known that may name a kind: then it names none. */
function isAllTold({ given: { sentence, figures, language }, mentions }: Reading): boolean {
  const { words, times, countries } = sentence;
  const known = [
    ...glossesOf(words, language),
    ...mentions,
    ...sentence.concepts.flatMap(({ at }) => at.map((i) => ({ from: i, to: i + 1 }))),
  ];
  const spans = [...times, ...countries, ...figures];
  return words.every(
    ({ stem, start, end }, i) =>
      /\p{N}/u.test(stem) ||
      isReporting(stem, language) ||
      known.some(({ from, to }) => from <= i && i < to) ||
      spans.some((one) => one.start <= start && end <= one.end),
  );
}

/** Whether places of a table have no names in a language, so that nobody knows whether a sentence has none of them. */
export function hasForeignPlaces({ members }: CubeDimension, language: string): boolean {
  return (
    !language.startsWith('en') &&
    members.some(({ area, aggregate, names }) => area === null && !aggregate && !names?.[language])
  );
}
