import type { Reading } from './reading.ts';

/** Whether the sentence names a year that was not read as a time: 1790, or one that is too far ahead. */
export function namesYear({ given }: Reading): boolean {
  const { text, sentence, figures } = given;
  const { times } = sentence;
  return [...text.slice(sentence.start, sentence.end).matchAll(/(?<![\d.,])\d{4}(?![\d.,]*\d)/g)].some(
    ({ index }) => {
      const at = sentence.start + index;
      return (
        !times.some((one) => one.start <= at && at < one.end) &&
        !figures.some((one) => one.start <= at && at < one.end)
      );
    },
  );
}
