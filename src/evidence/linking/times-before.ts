import { daysBetween } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { isBase } from './place-times.ts';
import type { Reading } from './reading.ts';
import { type TimeMention, timesIn } from './times.ts';

/** "22,444 in 2024, against 25,074 in 2023": right before the time of what something is compared with. */
const AGAINST =
  /\b(?:against|compared (?:with|to)|versus|(?:up|down) from|from)\s(?:(?:about|some|nearly|just|only|an?|the)\s)?[$€£¥]?[\d.,]*\d(?:\s?(?:million|billion|trillion|thousand|percent|per cent|%))?\s(?:[\p{L}-]+\s){0,3}$/iu;

/** The point in time that the sentences before name last. */
export function pointBefore({ given }: Reading): Period | null {
  for (const context of given.before.slice(0, 2)) {
    const found = timesIn(context, 0, context.length, given.language, given.date).filter(
      // "In 2024 than in 2023": what it is compared with is not what the text goes on about.
      (one) => one.kind === 'point' && !isBase(one, context) && !AGAINST.test(context.slice(0, one.start)),
    );
    // "Published its figures for 2023 on Thursday": a day is when it was said, and not what the figures are of.
    const days = ({ period }: TimeMention) => daysBetween(...period);
    const last = found.findLast((one) => days(one) > 7) ?? found.at(-1);
    if (last) return last.period;
  }
  return null;
}

/**
 * "By 2021 output was down to 52,812 tonnes, 40 percent less", behind a sentence about 1990: since then. Null where nothing is
 * said so, undefined where it is and the sentence before names no time.
 */
export function sinceSentenceBefore(reading: Reading): Period | null | undefined {
  const { text, sentence, figure } = reading.given;
  const isSaid =
    /^["“']?By\s/u.test(text.slice(sentence.start, figure.start)) &&
    /^\s(?:more|fewer|less|higher|lower)\s*(?:[.;]|$)/u.test(text.slice(figure.end, sentence.end));
  return isSaid ? (pointBefore(reading) ?? undefined) : null;
}

/** "By last year that had fallen by …": since the time that the sentence before names. */
export function goesOnFrom(reading: Reading): Period | null {
  const { text, sentence, figure } = reading.given;
  const goesOn =
    /\b(?:that|this|it|the (?:figure|number|rate|total|share))\s(?:had|has)\s(?:since\s|now\s)?(?:fallen|risen|grown|dropped|declined|climbed|increased|shrunk|doubled|halved)\b/iu;
  return goesOn.test(text.slice(sentence.start, figure.end)) ? pointBefore(reading) : null;
}
