import type { Reading } from './reading.ts';
import type { TimeMention } from './times.ts';

/** "6,699 homes, down from 8,115 in 2022-23", "820, nearly double the number of 2011/12": a time of what a level is compared with. */
export function isOfCompared({ start }: TimeMention, { figure, text }: Reading['given']): boolean {
  const isLevel = figure.measure === 'level' || figure.measure === 'share';
  return isLevel && start > figure.end && COMPARED.test(text.slice(figure.end, start));
}

const COMPARED =
  /,\s(?:[\p{L}]+\s){0,2}(?:(?:up|down)\sfrom|from(?=\s(?:\p{L}+\s){0,3}[$€£¥]?\d)|compared\s(?:with|to)|against|versus|double|twice|triple|half|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\stimes)\s(?:[^,;]|,\d)*$|^\s(?:from|against|compared\s(?:with|to)|versus)\s(?:(?:about|some|nearly|around|just|only|an?|the|previous|revised)\s){0,2}[$€£¥]?\d(?:[^,;]|,\d)*$/iu;

/** Whether a time comes behind a figure, with no other between. */
export function isNextTo({ start }: TimeMention, { figure, figures }: Reading['given']): boolean {
  return start >= figure.end && !figures.some((one) => one.start >= figure.end && one.end <= start);
}

/**
 * "Slipped 1.3 percent in December, but was still 2.5 percent above its level of a year earlier": the time that only the
 * later of two changes is on, since it has a verb and a comparison of its own.
 */
export function isOfLaterChange(base: TimeMention, { figure, figures, text }: Reading['given']): boolean {
  const later = figures.findLast(
    (one) => one.start >= figure.end && one.end <= base.start && one.unit === figure.unit && !one.statement,
  );
  return (
    later !== undefined &&
    OWN_VERB.test(text.slice(figure.end, later.start)) &&
    COMPARISON.test(text.slice(later.end, base.start)) &&
    !COMPARISON.test(text.slice(figure.end, later.start))
  );
}

const OWN_VERB = /\b(?:is|was|are|were|be|been|remain(?:s|ed)?|stay(?:s|ed)?)\s(?:[\p{L}]+\s){0,3}$/iu;
const COMPARISON = /^\s(?:above|below|over|under|more|less|fewer|higher|lower|up|down|better|worse)\b/iu;

/** "Were 0.6 percent down on June 2023, at 383,282": a level that was reached, and not that of the time it is compared with. */
export function isReachedFrom(base: TimeMention, { figure, figures, text }: Reading['given']): boolean {
  return (
    base.end <= figure.start &&
    figures.some(({ end, measure }) => end <= base.start && measure === 'change') &&
    /^,?\s(?:at|to|reaching|hitting)\s(?:(?:about|around|some|nearly|just|only|over|under)\s){0,2}[$€£¥]?$/iu.test(
      text.slice(base.end, figure.start),
    )
  );
}

/** "From 273.7 million in 1990 to 81.4 million in 2022, or by about 70 per cent": the two times of the way. */
export function fromAndTo(
  points: readonly TimeMention[],
  { given }: Reading,
): readonly [TimeMention, TimeMention] | null {
  const [first, second] = points;
  const { text, sentence, figure } = given;
  if (!first || !second || points.length !== 2) return null;
  // "More than doubled, from 124 TWh in 2000 to 319 TWh in 2023": the way may be told after it, too.
  const isAfter =
    first.start >= figure.end && /^(?:,?\s\p{L}+){0,5}?,?\sfrom\b/u.test(text.slice(figure.end, first.start));
  if (second.end > figure.start && !isAfter) return null;
  if (isAfter) return /\bto\b/i.test(text.slice(first.end, second.start)) ? [first, second] : null;
  return /\bfrom\b/i.test(text.slice(sentence.start, first.start)) &&
    /\bto\b/i.test(text.slice(first.end, second.start))
    ? [first, second]
    : null;
}
