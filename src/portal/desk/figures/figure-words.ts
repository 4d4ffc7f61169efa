import type { Figure, Measure, Period, Statement } from '../../../evidence/claims/figure.ts';
import type { Hedge } from '../../../language/figures/figure-words.ts';
import type { Words } from '../../../words/words.ts';

const CURRENCY = /^[A-Z]{3}$/;
const DIGITS = 12;

/** A value in the unit of its figure, formatted for this language. */
export function valueIn(value: number, unit: string | null, words: Words): string {
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(words.locale, options);
  if (unit !== null && CURRENCY.test(unit)) {
    return numbers({
      style: 'currency',
      currency: unit,
      notation: Math.abs(value) >= 1e6 ? 'compact' : 'standard',
      maximumSignificantDigits: 5,
    }).format(value);
  }
  if (unit === '%') return numbers({ style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  const number = numbers({ maximumSignificantDigits: DIGITS }).format(value);
  return unit === null ? number : `${number} ${unit}`;
}

/** A measure, in a word. */
export function measureWord(measure: Measure, words: Words): string {
  switch (measure) {
    case 'level':
      return words.say('deskLevel');
    case 'share':
      return words.say('deskShare');
    case 'change':
      return words.say('deskChange');
    case 'ratio':
      return words.say('deskRatio');
    case 'rank':
      return words.say('deskRank');
  }
}

/** A claim without a number, in words: what it states, and for a ranking the place and since when. */
export function statementWords(
  { value, direction }: Pick<Figure, 'value' | 'direction'>,
  { says, order, since }: Statement,
  words: Words,
): string[] {
  const isDown = direction === 'down';
  if (says === 'change') return [isDown ? words.say('statementDown') : words.say('statementUp')];
  if (says === 'comparison') return [isDown ? words.say('statementLess') : words.say('statementMore')];
  const place = words.number(value);
  return [
    says === 'rank' ? words.say('statementRank') : words.say('statementRecord'),
    order === 'most' ? words.say('statementMost', { place }) : words.say('statementLeast', { place }),
    ...(since ? [words.say('statementSince', { period: writePeriod(since) })] : []),
  ];
}

/** A flow, in a word; null for both. */
export function flowWord(flow: 'import' | 'export' | null, words: Words): string {
  if (flow === 'import') return words.say('deskImports');
  return flow === 'export' ? words.say('deskExports') : words.say('deskBothFlows');
}

/** A value with the kind of bound its hedge sets; the words themselves are in the sentence. */
export function hedgedValue(hedge: Hedge, value: string, words: Words): string {
  return hedge === 'none' ? value : `${hedgeWord(hedge, words)} ${value}`;
}

function hedgeWord(hedge: Exclude<Hedge, 'none'>, words: Words): string {
  switch (hedge) {
    case 'about':
    case 'approximately':
      return words.say('deskAbout');
    case 'nearly':
    case 'almost':
      return words.say('deskNearly');
    case 'over':
    case 'more than':
      return words.say('deskOver');
    case 'at least':
      return words.say('deskAtLeast');
    case 'up to':
      return words.say('deskUpTo');
    case 'fewer than':
      return words.say('deskFewer');
    case 'between':
      return words.say('deskBetween');
  }
}

const DAY = 86_400_000;
const isDay = (text: string) => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^[12]\d{3}-\d\d-\d\d$/.test(text) && new Date(at).toISOString().slice(0, 10) === text;
};
const shift = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const monthAfter = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** A period in its shortest form: 2023, 2023-Q4, 2023-12, 2021/2022, or its first and last day. */
export function writePeriod([from, to]: Period): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  if (day === 1) {
    if (month === 1 && to === `${year + 1}-01-01`) return String(year);
    if (month % 3 === 1 && to === monthAfter(year, month + 2)) return `${year}-Q${(month + 2) / 3}`;
    if (to === monthAfter(year, month)) return from.slice(0, 7);
    if (month === 1 && to.endsWith('-01-01')) return `${year}/${Number(to.slice(0, 4)) - 1}`;
  }
  const last = shift(to, -1);
  return last === from ? from : `${from}/${last}`;
}

/** Parses a period written by `writePeriod`; null if it is invalid. */
export function readPeriod(text: string): Period | null {
  const [first = '', last = first, ...more] = text
    .trim()
    .toUpperCase()
    .split(/\s*\/\s*/);
  if (more.length > 0) return null;
  const begin = spanOf(first);
  const end = spanOf(last);
  return begin && end && begin[0] < end[1] ? [begin[0], end[1]] : null;
}

function spanOf(text: string): Period | null {
  const [, year = '', quarter, month] = /^([12]\d{3})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  const at = Number(year);
  if (year && quarter) return [monthAfter(at, Number(quarter) * 3 - 3), monthAfter(at, Number(quarter) * 3)];
  if (year && month) return [`${year}-${month}-01`, monthAfter(at, Number(month))];
  if (year) return [`${year}-01-01`, `${at + 1}-01-01`];
  return isDay(text) ? [text, shift(text, 1)] : null;
}
