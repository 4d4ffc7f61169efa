import type { FigureInText } from './figure-in-text.ts';
import { ENDS_THE_YEAR } from './time-words.ts';
import type { TimeMention } from './times.ts';

/** Which end of its time a level is of; "unsaid" where the end that is said is of the figure before it. */
export function edgeOfLevel(
  { edge, end }: TimeMention,
  { text, sentence, figure, figures }: FigureInText,
): TimeMention['edge'] | 'unsaid' {
  // "Fell in the course of 2024, ending the year at 3.6 percent", "starting 2023 with 31 million, it ended it with 35".
  if (edge !== 'end' && ENDS_THE_YEAR.test(text.slice(sentence.start, figure.start))) return 'end';
  // "Starting 2023 with 31 million, it soon had 33 million": the second is of no time that is said.
  const isOfOther = figures.some((one) => one.start >= end && one.end <= figure.start);
  return edge === 'start' && isOfOther ? 'unsaid' : edge;
}
