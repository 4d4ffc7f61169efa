import type { Word } from '../../language/stems.ts';
import { englishOf } from './english-words.ts';

/** The members of a table that the words of a sentence in another language name by what they are in English. */
export function mentionsInEnglish<T extends { readonly from: number; readonly to: number }>(
  finder: { find(words: readonly Word[], text: string): readonly T[] },
  words: readonly Word[],
  text: string,
  language: string,
): (T & { readonly isPartial?: true })[] {
  const said = englishOf(words, language);
  const english = said.map(({ word }) => word);
  return finder.find(english, text).flatMap((one) => {
    const [first, last] = [said[one.from]?.gloss, said[one.to - 1]?.gloss];
    const rest = said.filter(
      ({ gloss }, i) => (gloss === first || gloss === last) && (i < one.from || i >= one.to),
    );
    // "Сухое молоко", milk powder, is no milk; wind power is wind.
    const isPart = rest.some(({ word }) => !SAYS_NO_MORE.test(word.stem));
    return first && last
      ? [{ ...one, from: first.from, to: last.to, ...(isPart && { isPartial: true as const }) }]
      : [];
  });
}

/** Stems that a name has beside that of a kind and that make no other kind of it. */
const SAYS_NO_MORE =
  /^(?:power|energi|electr|generat|product|produc|natur|passeng|peopl|person|plant|station|of|the|and|from|total|all|crop|grain|group|both|sex)/;
