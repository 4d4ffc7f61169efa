import { monthsIn, shifted } from '../claims/days.ts';
import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import type { Times } from './found-times.ts';
import type { Reading } from './reading.ts';
import { settled } from './settle-times.ts';
import { endsFor, isAddedUp } from './time-ends.ts';
import { isWindow, type TimeMention, timesIn } from './times.ts';

const ON = '(?:on|than|over|from|against|as|with|to|above|below)\\s(?:(?:in|during)\\s)?';
/** Behind a change of what is added up over months: the months that it is counted from. */
const BASE = new RegExp(
  `^(?:\\s[\\p{L}-]+){0,6}?\\s${ON}(?:(?<n>an?|${SMALL_NUMBERS}|\\d{1,2})\\s(?<u>years?|decades?)\\s(?:before|earlier|previously)|the\\s(?:(?:previous|preceding|prior)\\s(?<p>year|(?:${SMALL_NUMBERS}|\\d{1,2})\\smonths)|(?<b>year|(?:${SMALL_NUMBERS}|\\d{1,2})\\smonths)\\s(?:before|earlier)))(?=[.,;:)]|\\s(?:and|but|while|as|when)\\b|$)`,
  'iu',
);
const numberOf = (said: string) => (/^an?$/iu.test(said) ? 1 : (smallNumber(said) ?? Number(said)));

/**
 * "1.58 billion journeys in the year to March, 16.2 percent more than in the previous twelve months", "half as many as four
 * years earlier": months that are added up, and as many at another time. Null where nothing says since when.
 */
export function onWindow(
  reading: Reading,
  spans: readonly TimeMention[],
  measure: CubeMeasure,
): Times | null {
  const { text, figure, sentence } = reading.given;
  const [span, ...more] = spans;
  if (!span || more.length > 0 || span.end > figure.start || !isAddedUp(span, text, measure)) return null;
  const said = BASE.exec(text.slice(figure.end, sentence.end))?.groups;
  if (!said) return null;
  const length = monthsIn(span.period);
  const [count = '', unit = ''] = (said.p ?? said.b ?? '').split(/\s/u);
  const back = said.n
    ? numberOf(said.n) * (said.u?.startsWith('decade') ? 120 : 12)
    : unit
      ? numberOf(count)
      : 12;
  // "On the previous six months", of twelve.
  if (back < length || (unit && back !== length)) return null;
  const because = `“${text.slice(span.start, span.end)}”`;
  return { at: span.period, from: shifted(span.period, -back), mean: false, fit: 0.95, because };
}

const OVER_THEM =
  /\b(?:over|in|during)\s(?:the|those|these|that|the same)\s(?:(?<n>twelve|12|six|three)\smonths|(?:same\s)?(?:year|period|time))(?=[.,;:)]|$)/iu;

/** "In the year to December 2023. In London they fell 1.4 percent over the twelve months": as the sentence before says. */
export function overWindowBefore(reading: Reading, measure: CubeMeasure): Times | null {
  const { figure, sentence, text, before, language, date } = reading.given;
  const said = OVER_THEM.exec(text.slice(figure.end, sentence.end));
  const [context] = before;
  if (!said || !context) return null;
  const [only, ...more] = timesIn(context, 0, context.length, language, date);
  if (!only || more.length > 0 || !isWindow(only, context) || isAddedUp(only, context, measure)) return null;
  const [first, last] = endsFor(only, context, measure);
  const months = said.groups?.n ? numberOf(said.groups.n) : null;
  if (months !== null && months !== monthsIn([first[0], last[0]])) return null;
  const { cube } = reading.table;
  const [from, at] = [settled(first, null, measure, cube), settled(last, null, measure, cube)];
  if (!at || !from || at[0] === from[0]) return null;
  return { at, from, mean: false, open: true, fit: 0.85, because: 'the sentence before' };
}
