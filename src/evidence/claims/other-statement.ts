import { isDeepStrictEqual } from 'node:util';
import type { Figure, Statement } from './figure.ts';
import { findFigures } from './find-figures.ts';

/** A statement with the sentence that it stands in. */
interface InSentence {
  readonly sentence: string;
  readonly figure: Pick<Figure, 'statement' | 'quote'>;
}

/** Words that may come and go, and the sentence says the same of the same. */
const PLAIN = new Set(
  'the a an and but so also too its their his her it they he she this that these those is was were are has have had been be did do does said says say again still however meanwhile'.split(
    ' ',
  ),
);

/**
 * Whether an edit may have made another statement of one, about which the data are to be asked something else. What it is
 * of stands anywhere in its sentence, so other words anywhere make it another: only "rose" for "fell", another number
 * beside it, and words that name nothing leave it as it was.
 */
export function isOtherStatement(was: InSentence, is: InSentence): boolean {
  return !isSameStatement(was.figure.statement, is.figure.statement) || namesIn(was) !== namesIn(is);
}

/** Whether two statements ask the same, of whatever they are. */
export function isSameStatement(one: Statement | undefined, other: Statement | undefined): boolean {
  return (
    one?.says === other?.says &&
    one?.order === other?.order &&
    one?.since?.join() === other?.since?.join() &&
    one?.ofAll === other?.ofAll &&
    isDeepStrictEqual(one?.streak, other?.streak)
  );
}

/** Numbers that may be a time: "over the past 12 years". */
const TIMES = /^(?:year|decade|century|month|quarter|week|day|hour)/;

/** The words of a sentence that may name a thing, a place or a time. */
function namesIn({ sentence, figure }: InSentence): string {
  const numbers = findFigures(sentence, { language: 'en', date: null });
  // Its words as they were found: where a passage was rewritten, the anchor has gone ahead.
  let rest = sentence.replace(figure.quote, ' ');
  for (const { quote, unit } of numbers) if (!TIMES.test(unit ?? '')) rest = rest.replace(quote, ' ');
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !PLAIN.has(word)).join(' ');
}
