import { wordsOf } from '../../language/stems.ts';
import type { CubeDimension } from '../cubes/cube.ts';
import type { Reading } from './reading.ts';
import { isWhere } from './where-counted.ts';

/** The only member that the text before the sentence names; "several" where it names more. */
export function carriedMember(
  dimension: CubeDimension,
  { given, table }: Reading,
): { codes: readonly string[]; where: string } | 'several' | null {
  for (const [where, context] of [
    ...given.before.slice(0, 2).map((one) => ['the sentence before', one] as const),
    ['the headline', given.headline] as const,
  ]) {
    if (!context) continue;
    const words = wordsOf(context, given.language);
    const found = table
      .finder(given.language)
      .find(words, context)
      .filter((one) => one.dimension === dimension.column && !isWhere(one, context, words, table.cube));
    const codes = new Set(found.map((one) => one.codes.join('\u0001')));
    if (codes.size === 1 && found[0]) return { codes: found[0].codes, where };
    if (codes.size > 1) return 'several';
  }
  return null;
}

/** Whether a sentence begins with a word for what the one before it is about: "Their", "It". */
export function takesUp({ text, sentence }: Reading['given']): boolean {
  return /^(?:their|its|they|it|these|those)\b/iu.test(text.slice(sentence.start));
}
