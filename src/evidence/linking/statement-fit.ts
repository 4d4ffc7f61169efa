import type { FigureInText } from './figure-in-text.ts';
import type { Times } from './find-times.ts';
import type { FoundMeasure } from './found-measure.ts';

/** From this weight on a word that nothing explains may name what is spoken of. */
const A_NOUN = 0.35;

/**
 * Whether what is said without a number may be of something else than a question asks: it has no unit that would tell. Of a
 * measure that only an earlier sentence names, where this one has a word of its own for what it speaks of; or of another
 * time than the one that is said next.
 */
export function isOfAnother(
  given: FigureInText,
  { at }: FoundMeasure,
  times: Times,
  unexplained: { readonly weight: number },
): boolean {
  if (!given.figure.statement) return false;
  return (at.length === 0 && unexplained.weight >= A_NOUN) || isOfAnotherTime(given, times);
}

/** "Jumped to 297 million in 2022 and dropped to 188 million in 2023": dropped in 2023. */
function isOfAnotherTime({ figure, sentence, text }: FigureInText, { at, from }: Times): boolean {
  const next = sentence.times.find(
    ({ start, kind }) =>
      start >= figure.end && kind === 'point' && !/[,;:]/.test(text.slice(figure.end, start)),
  );
  if (!next) return false;
  return ![at, from].some((one) => one && one[0] < next.period[1] && next.period[0] < one[1]);
}
