import type { Figure } from '../claims/figure.ts';
import { smallNumber } from '../claims/languages/en-numbers.ts';
import type { TimeMention } from './times.ts';

/** "After a sharp fall the year before": what went before, which no number says more of. */
const AFTER_EVENT =
  /\b(?:after|following|despite)\s(?:an?|the|its|their)\s(?:[\p{L}-]+\s){0,3}?(?:rise|increase|jump|surge|gain|growth|fall|drop|decline|decrease|slump|dip|plunge|collapse|record|peak|low|lull|setback)\s(?:(?:in|of|during|from)\s)?$/iu;
const OWN_NUMBER = /^[^,]*$|^,\s(?:(?:about|some|nearly|almost|at|of|with)\s)*[$€£¥]?$/u;
/** "Recovered from the floods of the year before". */
const RECOVERED =
  /\b(?:recover(?:ed|ing|s)?|rebound(?:ed|ing|s)?|(?:bounc|com)(?:ed|ing|es?)\sback|came\sback)\sfrom\s(?:an?|the|its|their)\s(?:[\p{L}-]+\s){1,4}?(?:in|of|during)\s$/iu;

/**
 * Whether a time is of something else that the sentence tells, of which no figure is: "up 2 percent in 2023, after a sharp
 * fall the year before".
 */
export function isOfOtherEvent({ kind, start, end }: TimeMention, figure: Figure, text: string): boolean {
  if (kind !== 'relative') return false;
  const before = text.slice(Math.max(0, start - 60), start);
  // "After a fall the year before of 3 percent", "the record of the year before, 20,000": the number of the event itself.
  if (figure.start >= end && OWN_NUMBER.test(text.slice(end, figure.start))) return false;
  return AFTER_EVENT.test(before) || RECOVERED.test(before);
}

const COUNTED = /\b(?:the\s)?(\p{L}+|\d{1,2})\syears\s$/iu;

/** "The three years from 2015 to 2018": four years, if both are meant, and nobody knows whether they are. */
export function isOtherCount({ start, kind, ends }: TimeMention, text: string): boolean {
  const said = kind === 'span' ? COUNTED.exec(text.slice(Math.max(0, start - 24), start))?.[1] : undefined;
  if (said === undefined) return false;
  const count = smallNumber(said) ?? Number(said);
  const [first, last] = ends.map(([from]) => Number(from.slice(0, 4)));
  return Number.isFinite(count) && count !== (last ?? 0) - (first ?? 0) + 1;
}
