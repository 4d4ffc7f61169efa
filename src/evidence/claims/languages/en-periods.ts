import { anyOf, calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import {
  dayAfter,
  dayOf,
  half,
  lastWeekday,
  latest,
  latestBegun,
  months,
  oneDay,
  partsOf,
  quarter,
  upTo,
  wholeYear,
} from '../days.ts';
import type { Period } from '../figure.ts';
import type { PeriodRule } from '../language.ts';
import { smallNumber } from './en-numbers.ts';
import { MONTHS } from './en-years.ts';

const MONTH = `(?:${anyOf([...MONTHS.keys()])})`;
const MONTH_BUT_MAY = `(?:${anyOf([...MONTHS.keys()].filter((name) => name !== 'may'))})`;
const PLACE = '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
const YEAR = '(?:1[89]|20)\\d\\d';
const DASH = '(?:\\s?[-–—]\\s?)';

const monthNumber = (name = '') => MONTHS.get(keyOf(name)) ?? 0;
const count = (word = '1') => smallNumber(word) || 1;

function place(word = '', last = 4): number {
  const found = /^(?:first|1)/i.test(word)
    ? 1
    : /^(?:second|2)/i.test(word)
      ? 2
      : /^(?:third|3)/i.test(word)
        ? 3
        : /^(?:fourth|4)/i.test(word)
          ? 4
          : last;
  return Math.min(found, last);
}

/** A year as it is said: in digits, or from the story's date. */
function yearOf(text: string | undefined, date: string | null): number | null {
  if (text === undefined) return null;
  const digits = /\d{4}/.exec(text)?.[0];
  if (digits) return Number(digits);
  if (date === null) return null;
  const { year } = partsOf(date);
  if (/last|previous|prior|year-earlier|a year (?:ago|earlier)/i.test(text)) return year - 1;
  if (/next/i.test(text)) return year + 1;
  return year;
}

const SAID_YEAR = `(?:${YEAR}|(?:last|this|next|the previous|the prior|the current) year)`;
const rule = (pattern: string, read: PeriodRule['read'], word?: string): PeriodRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}$€£.,-])${pattern}(?![\\p{L}\\p{N}])`, 'giu'),
  read,
  ...(word === undefined ? {} : { word }),
});
/** A period that is only of the figure right beside it. */
const besideRule = (pattern: string, read: PeriodRule['read'], word?: string): PeriodRule => ({
  ...rule(pattern, read, word),
  near: true,
});
const WEEKDAYS = calendarWordsOf('en').weekdays.flat();
const WEEKDAY_NUMBERS = numbered(calendarWordsOf('en').weekdays);
/** Sunday is 0, as JavaScript counts. */
const weekdayNumber = (name: string) => (WEEKDAY_NUMBERS.get(keyOf(name)) ?? 0) % 7;
const span = (first: Period | null, last: Period | null): Period | null =>
  first && last && first[0] < last[1] ? [first[0], last[1]] : null;

function sinceDay(from: string, date: string | null): Period | null {
  return date !== null && from < date ? [from, date] : null;
}

/** Months up to a day, and with it: the year to 5 April begins on 6 April. */
function monthsTo(year: number, month: number, day: string | undefined, count: number): Period {
  const end = day === undefined ? dayOf(year, month + 1) : dayAfter(dayOf(year, month, Number(day)), 1);
  const last = partsOf(end);
  return [dayOf(last.year, last.month - count, last.day), end];
}

/** How English says periods, the most telling first: what a rule took, later ones leave. */
export const PERIODS: readonly PeriodRule[] = [
  // Before all that would take its month or day alone.
  rule(
    `since\\s(?:early\\s|late\\s|mid-?\\s?)?(?:(?<d1>\\d{1,2})\\s)?(?<m>${MONTH})\\b\\.?(?:\\s(?<d2>\\d{1,2})\\b)?(?:,?\\s(?<y>${YEAR}))?`,
    ({ d1, d2, m, y }, date) => {
      const from = (year: number) => dayOf(year, monthNumber(m), Number(d1 ?? d2 ?? 1));
      if (y) return sinceDay(from(Number(y)), date);
      const begun = latestBegun(date, (year) => [from(year), from(year)]);
      return begun && sinceDay(begun[0], date);
    },
    'ince',
  ),
  rule(
    `since\\s(?:early\\s|late\\s|mid-?\\s?)?(?<y>${YEAR})(?!\\s?[-–—/])`,
    ({ y }, date) => sinceDay(dayOf(Number(y), 1), date),
    'ince',
  ),
  rule(
    `since\\s(?:last\\s)?(?<d>${WEEKDAYS.join('|')})`,
    ({ d = '' }, date) => (date === null ? null : sinceDay(lastWeekday(date, weekdayNumber(d))[0], date)),
    'ince',
  ),
  rule(
    `(?:between|from)?\\s?(?<m1>${MONTH})\\.?(?:\\s(?<y1>${YEAR}))?(?:\\s(?:to|and|through|until)\\s|${DASH})(?<m2>${MONTH})\\.?,?\\s(?:of\\s)?(?<y2>${SAID_YEAR})`,
    ({ m1, m2, y1, y2 }, date) => {
      const end = yearOf(y2, date);
      if (end === null) return null;
      const last = monthNumber(m2);
      const first = monthNumber(m1);
      const start = y1 ? Number(y1) : first > last ? end - 1 : end;
      return span(months(start, first, 1), months(end, last, 1));
    },
  ),
  rule(
    `(?:between|from)\\s(?<m1>${MONTH})\\.?\\s(?:to|and|through|until)\\s(?<m2>${MONTH})`,
    ({ m1, m2 }, date) =>
      latest(date, (year) => {
        const first = monthNumber(m1);
        const last = monthNumber(m2);
        return [dayOf(first > last ? year - 1 : year, first), dayOf(year, last + 1)];
      }),
  ),
  rule(
    `(?:(?:in|for|during|over)\\s)?the\\s(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-8]|\\d)\\smonths\\s(?:to|through|ended|ending|until|to the end of)\\s(?:in\\s)?(?:(?:(?<d1>\\d{1,2})|(?:the )?end(?: of)?)[\\s-])?(?<m>${MONTH})\\.?(?:\\s(?<d2>\\d{1,2}),?(?!\\d))?(?:\\s(?<y>${SAID_YEAR}))?`,
    ({ n, d1, m, d2, y }, date) => {
      const said = yearOf(y, date);
      const of = (year: number) => monthsTo(year, monthNumber(m), d1 ?? d2, count(n));
      return said === null ? latest(date, of) : of(said);
    },
    'months',
  ),
  // "The year to March": twelve months, whatever the calendar says.
  rule(
    `(?:the|a)\\s(?:fiscal\\s|financial\\s)?year\\s(?:to|through|ended|ending)\\s(?:in\\s)?(?:(?:(?<d1>\\d{1,2})|(?:the )?end(?: of)?)[\\s-])?(?<m>${MONTH})\\.?(?:\\s(?<d2>\\d{1,2}),?(?!\\d))?(?:\\s(?<y>${SAID_YEAR}))?`,
    ({ d1, m, d2, y }, date) => {
      const said = yearOf(y, date);
      const of = (year: number) => monthsTo(year, monthNumber(m), d1 ?? d2, 12);
      return said === null ? latest(date, of) : of(said);
    },
    'year',
  ),
  // A fiscal year ends when its owner says, and a season with the weather: which days they are is not said.
  rule(
    `(?:fiscal(?:\\syear)?|FY|financial\\syear)\\s?(?:${YEAR}|\\d\\d)(?:[/-]\\d{2,4})?|${YEAR}(?:[/-]\\d{2,4})?\\s(?:fiscal|financial)\\syear|(?:this|last|the\\s(?:current|previous))\\s(?:fiscal|financial)\\syear`,
    () => null,
  ),
  rule(`(?:spring|summer|autumn|winter)(?:\\sof)?\\s(?:${YEAR}|(?:last|this)\\syear)`, () => null),
  rule(
    `(?:the\\s)?(?:last|past|previous)\\s(?:(?<n>\\w+)\\s)?(?<u>decade|years|months|weeks|days)`,
    ({ n, u = '' }, date) => {
      const size = n === undefined ? (u === 'decade' ? 1 : null) : smallNumber(n);
      if (date === null || !size) return null;
      if (u === 'weeks' || u === 'days') return [dayAfter(date, -size * (u === 'weeks' ? 7 : 1)), date];
      return upTo(date, size * (u === 'decade' ? 120 : u === 'years' ? 12 : 1));
    },
  ),
  rule(
    `(?<w>last|this)\\syear(?:'s|’s)\\s(?<p>${PLACE})[\\s-](?<what>quarter|half)`,
    ({ w, p, what }, date) => {
      const year = yearOf(`${w} year`, date);
      if (year === null) return null;
      return what?.toLowerCase() === 'half' ? half(year, place(p, 2)) : quarter(year, place(p));
    },
    'year',
  ),
  rule(
    `H(?<h>[12])(?:\\s(?:of\\s)?(?<y>${SAID_YEAR}))?`,
    ({ h, y }, date) => {
      const said = yearOf(y, date);
      return said === null ? latest(date, (year) => half(year, Number(h))) : half(said, Number(h));
    },
    'H',
  ),
  rule(
    `(?:the\\s)?(?<c>1[5-9]|20)th[\\s-]century`,
    ({ c }) => [dayOf((Number(c) - 1) * 100 + 1, 1), dayOf(Number(c) * 100 + 1, 1)],
    'century',
  ),
  rule(
    `(?:the\\s)?first\\s(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven)\\smonths(?:\\sof\\s(?:the\\s)?(?<y>${SAID_YEAR}|year))?`,
    ({ n, y }, date) => {
      const said = yearOf(y === 'year' ? 'this year' : y, date);
      return said === null ? latest(date, (year) => months(year, 1, count(n))) : months(said, 1, count(n));
    },
    'months',
  ),
  // "The June quarter": the one that ends in June, as Australians say.
  rule(
    `(?:the\\s)?(?<m>March|June|September|December)\\s(?:quarter|qtr)(?:\\s(?:of\\s|in\\s)?(?<y>${YEAR}))?`,
    ({ m, y }, date) => {
      const at = (year: number) => quarter(year, monthNumber(m) / 3);
      return y ? at(Number(y)) : latest(date, at);
    },
    'quarter',
  ),
  // "Between the third quarter of 2022 and the second of 2023".
  rule(
    `(?:between|from)\\s(?:the\\s)?(?<p>${PLACE})[\\s-]quarter\\s(?:of|in)\\s(?<y>${YEAR})\\s(?:and|to|until|through)\\s(?:the\\s)?(?<q>${PLACE})\\s(?:of|in)\\s(?<z>${YEAR})`,
    ({ p, y, q, z }) => span(quarter(Number(y), place(p)), quarter(Number(z), place(q))),
  ),
  rule(
    `(?:the\\s)?(?<p>${PLACE})[\\s-]quarter\\s(?:of\\s|in\\s)?(?:fiscal\\s)?(?<y>${SAID_YEAR}|the year)`,
    ({ p, y }, date) => {
      const said = yearOf(y, date);
      return said === null ? null : quarter(said, place(p));
    },
  ),
  rule(`(?:Q(?<a>[1-4])|(?<b>[1-4])Q)\\s?(?:of\\s)?(?<y>${YEAR})`, ({ a, b, y }) =>
    quarter(Number(y), Number(a ?? b)),
  ),
  rule(`(?<y>${YEAR})[\\s-]?(?:Q(?<a>[1-4])|(?<b>[1-4])Q)`, ({ a, b, y }) =>
    quarter(Number(y), Number(a ?? b)),
  ),
  rule(`(?<y>${YEAR})(?:'s|’s)\\s(?<p>${PLACE})\\s(?<what>quarter|half)`, ({ y, p, what }) =>
    what?.toLowerCase() === 'half' ? half(Number(y), place(p, 2)) : quarter(Number(y), place(p)),
  ),
  rule(
    `(?:the\\s)?(?<p>first|second|last|final)[\\s-]half\\s(?:of\\s|in\\s)?(?<y>${SAID_YEAR}|the year)`,
    ({ p, y }, date) => {
      const said = yearOf(y, date);
      return said === null ? null : half(said, place(p, 2));
    },
  ),
  rule(`(?:early|late|mid)?[\\s-]?(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2}),?\\s(?<y>${YEAR})`, ({ m, d, y }) =>
    oneDay(Number(y), monthNumber(m), Number(d)),
  ),
  rule(`(?<d>\\d{1,2})\\s(?<m>${MONTH})\\.?,?\\s(?<y>${YEAR})`, ({ m, d, y }) =>
    oneDay(Number(y), monthNumber(m), Number(d)),
  ),
  rule(`(?<m>${MONTH})\\.?,?\\s(?:of\\s)?(?<y>${SAID_YEAR})`, ({ m, y }, date) => {
    const said = yearOf(y, date);
    return said === null ? null : months(said, monthNumber(m), 1);
  }),
  rule(`(?:between|from)\\s(?<a>${YEAR})\\s(?:and|to|until|through)\\s(?<b>${YEAR})`, ({ a, b }) =>
    span(wholeYear(Number(a)), wholeYear(Number(b))),
  ),
  rule(`(?<a>${YEAR})${DASH}(?<b>(?:1[89]|20)?\\d\\d)`, ({ a, b }) => {
    const first = Number(a);
    const last = b?.length === 2 ? Math.floor(first / 100) * 100 + Number(b) : Number(b);
    return span(wholeYear(first), wholeYear(last));
  }),
  rule(`(?<a>${YEAR})\\sto\\s(?<b>${YEAR})`, ({ a, b }) => span(wholeYear(Number(a)), wholeYear(Number(b)))),
  rule(
    'since\\s(?:the\\s(?:start|beginning)\\sof\\s)?(?<w>last|this|the)\\syear',
    ({ w }, date) => (date === null ? null : [dayOf(partsOf(date).year - (w === 'last' ? 1 : 0), 1), date]),
    'ince',
  ),
  rule(`(?:the\\s)?(?<p>${PLACE})[\\s-]quarter`, ({ p }, date) =>
    /^(?:last|final)$/i.test(p ?? '') ? lastQuarter(date) : latest(date, (year) => quarter(year, place(p))),
  ),
  rule(`Q(?<a>[1-4])`, ({ a }, date) => latest(date, (year) => quarter(year, Number(a)))),
  rule(`(?:the\\s)?(?<p>first|second)[\\s-]half`, ({ p }, date) =>
    latest(date, (year) => half(year, place(p, 2))),
  ),
  rule(`(?<w>last|this|the previous|the current)\\s(?<u>month|quarter|year)`, ({ w, u }, date) => {
    if (date === null) return null;
    const { year, month } = partsOf(date);
    const back = /last|previous/i.test(w ?? '') ? 1 : 0;
    if (u === 'year') return wholeYear(year - back);
    if (u === 'month') return months(year, month - back, 1);
    return quarterShifted(year, month, back);
  }),
  besideRule(
    `(?:a\\syear\\s(?:ago|earlier|before)|year-earlier)`,
    (_, date) => (date === null ? null : wholeYear(partsOf(date).year - 1)),
    'ear',
  ),
  besideRule(
    `(?<n>\\w+)\\syears\\sago`,
    ({ n = '' }, date) => {
      const size = smallNumber(n);
      return date === null || !size ? null : wholeYear(partsOf(date).year - size);
    },
    'ago',
  ),
  besideRule(
    // Not "will fall on Monday", "until Friday", "Bloody Sunday".
    `(?<!\\b(?:will|would|may|might|could|shall|to)\\b[^.;]{0,60})(?<!\\b(?:next|until|till|by|before|after|bloody|black|good|palm|easter|super)\\s)(?:on\\s)?(?<!\\b(?:next|until|till|by|before|after|bloody|black|good|palm|easter|super)\\s)(?<d>${WEEKDAYS.join('|')})`,
    ({ d = '' }, date) => (date === null ? null : lastWeekday(date, weekdayNumber(d))),
    'day',
  ),
  besideRule(
    '(?<d>today|yesterday)',
    ({ d }, date) => {
      if (date === null) return null;
      const day = d?.toLowerCase() === 'today' ? date : dayAfter(date, -1);
      return [day, dayAfter(day, 1)];
    },
    'day',
  ),
  rule(
    `on\\s(?:(?<a>\\d{1,2})(?:st|nd|rd|th)?\\s(?<n>${MONTH})|(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?)`,
    ({ a, n, m, d }, date) => latestBegun(date, (year) => oneDay(year, monthNumber(m ?? n), Number(d ?? a))),
  ),
  rule(`(?:in|for|during|of|since)\\s(?:early\\s|late\\s|mid-)?(?<m>${MONTH_BUT_MAY}|May)`, ({ m }, date) =>
    latestBegun(date, (year) => months(year, monthNumber(m), 1)),
  ),
  rule(`(?<d>${YEAR})s`, ({ d }) => [dayOf(Number(d), 1), dayOf(Number(d) + 10, 1)]),
  rule(`(?<y>${YEAR})`, ({ y }) => wholeYear(Number(y))),
];

function lastQuarter(date: string | null): Period | null {
  if (date === null) return null;
  const { year, month } = partsOf(date);
  return quarterShifted(year, month, 1);
}

function quarterShifted(year: number, month: number, back: number): Period {
  const place = Math.ceil(month / 3) - back;
  return place > 0 ? quarter(year, place) : quarter(year - 1, 4 + place);
}
