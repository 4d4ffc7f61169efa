import type { CubeDimension } from '../cubes/cube.ts';
import { wordsOf } from '../cubes/words.ts';
import type { Reading } from './reading.ts';

/** The only member that the text before the sentence names. */
export function carriedMember(
  dimension: CubeDimension,
  { given, table }: Reading,
): { codes: readonly string[]; where: string } | null {
  for (const [where, context] of [
    ...given.before.slice(0, 2).map((one) => ['the sentence before', one] as const),
    ['the headline', given.headline] as const,
  ]) {
    if (!context) continue;
    const found = table
      .finder(given.language)
      .find(wordsOf(context, given.language), context)
      .filter((one) => one.dimension === dimension.column);
    const codes = new Set(found.map((one) => one.codes.join('\u0001')));
    if (codes.size === 1 && found[0]) return { codes: found[0].codes, where };
    if (codes.size > 1) return null;
  }
  return null;
}
