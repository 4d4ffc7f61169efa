import type { LanguageTag } from '../languages.ts';
import { entriesOf } from './figure-words.ts';
import { figureWordsOf } from './read-figure-words.ts';

/** The places that a language's ordinals stand for, up to `most`: "third" is 3. Keys are in lower case. */
export function ordinalWords(language: LanguageTag, most: number): ReadonlyMap<string, number> {
  return new Map(
    [...entriesOf(figureWordsOf(language).ordinals)].flatMap(([word, { place }]) =>
      place <= most ? [[word, place] as const] : [],
    ),
  );
}
