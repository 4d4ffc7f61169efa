import {
  dayAfter,
  dayOf,
  daysBetween,
  half,
  lastWeekday,
  latest,
  latestBegun,
  months,
  oneDay,
  partsOf,
  quarter,
  upTo,
  week,
  wholeYear,
} from '../days.ts';
import type { Period } from '../figure.ts';
import type { PeriodRule } from '../language.ts';
import { COMING, COMING_QUARTERS, COMING_YEARS, DAY_RANGES, PAIRS_OF_YEARS } from './en-day-ranges.ts';
import { smallNumber } from './en-numbers.ts';
import { BARE_DATES, OPEN_PERIODS } from './en-other-dates.ts';
import {
  count,
  DASH,
  MONTH,
  monthNumber,
  PLACE,
  PLACE_IN_YEAR,
  place,
  SAID_YEAR,
  span,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  yearOf,
} from './en-period-words.ts';
import { RELATIVE_PERIODS } from './en-relative-periods.ts';
import { besideRule, type PeriodUnit, partRule, pastTime, wordRule } from './period-rules.ts';

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
  ...RELATIVE_PERIODS,
  ...DAY_RANGES,
  // Before all that would take its month or day alone.
  wordRule(
    `since\\s(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<y>(?:last|this)\\syear)`,
    ({ m, d, y }, date) => {
      const year = yearOf(y, date);
      return year === null ? null : sinceDay(dayOf(year, monthNumber(m), Number(d)), date);
    },
  ),
  wordRule(
    `since\\s(?:early\\s|late\\s|mid-?\\s?)?(?:(?<d1>\\d{1,2})\\s)?(?<m>${MONTH})\\b\\.?(?:\\s(?<d2>\\d{1,2})\\b)?(?:,?\\s(?<y>${YEAR}))?`,
    ({ d1, d2, m, y }, date) => {
      const from = (year: number) => dayOf(year, monthNumber(m), Number(d1 ?? d2 ?? 1));
      if (y) return sinceDay(from(Number(y)), date);
      const begun = latestBegun(date, (year) => [from(year), from(year)]);
      return begun && sinceDay(begun[0], date);
    },
  ),
  // "Since its launch in March 2002"; "since the third quarter of 2011" names a part of the year.
  wordRule(
    `since\\s(?:the|its|their|his|her|a|an)\\s(?!(?:[\\p{L}\\d-]+\\s){0,3}?(?:quarter|half|months?|weeks?|season|spring|summer|autumn|winter|fall|start|beginning|middle|mid|end|close|turn)\\b)(?:[\\p{L}-]+\\s){1,4}(?:in|of)\\s(?:(?<m>${MONTH})\\.?,?\\s)?(?<y>${YEAR})`,
    ({ m, y }, date) => sinceDay(dayOf(Number(y), m ? monthNumber(m) : 1), date),
  ),
  wordRule(`since\\s(?:early\\s|late\\s|mid-?\\s?)?(?<y>${YEAR})(?!\\s?[-–—/])`, ({ y }, date) =>
    sinceDay(dayOf(Number(y), 1), date),
  ),
  wordRule(`since\\s(?:last\\s)?(?<d>${WEEKDAY})`, ({ d = '' }, date) =>
    date === null ? null : sinceDay(lastWeekday(date, weekdayNumber(d))[0], date),
  ),
  wordRule(
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
  wordRule(
    `(?:between|from)\\s(?<m1>${MONTH})\\.?\\s(?:to|and|through|until)\\s(?<m2>${MONTH})`,
    ({ m1, m2 }, date) =>
      latest(date, (year) => {
        const first = monthNumber(m1);
        const last = monthNumber(m2);
        return [dayOf(first > last ? year - 1 : year, first), dayOf(year, last + 1)];
      }),
  ),
  wordRule(
    `(?:(?:in|for|during|over)\\s)?(?:the\\s)?(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-8]|\\d)\\smonths\\s(?:to|through|ended|ending|until|to the end of)\\s(?:in\\s)?(?:(?:(?<d1>\\d{1,2})|(?:the )?end(?: of)?)[\\s-])?(?<m>${MONTH})\\.?(?:\\s(?<d2>\\d{1,2})(?!\\d))?(?:,?\\s(?<y>${SAID_YEAR}))?`,
    ({ n, d1, m, d2, y }, date) => {
      const said = yearOf(y, date);
      const of = (year: number) => monthsTo(year, monthNumber(m), d1 ?? d2, count(n));
      return said === null ? latest(date, of) : of(said);
    },
  ),
  // "The week ended March 19", "the quarter to June".
  wordRule(
    `(?:(?:in|for|during)\\s)?(?:the\\s|a\\s)?(?:(?<n>\\w+)\\s)?(?<u>weeks?|quarter|half),?\\s(?:to|through|ended|ending)\\s(?:in\\s)?(?:(?<d1>\\d{1,2})\\s)?(?<m>${MONTH})\\.?(?:\\s(?<d2>\\d{1,2})(?!\\d))?(?:,?\\s(?<y>${SAID_YEAR}))?`,
    ({ n, u = '', d1, m, d2, y }, date) => {
      const day = d1 ?? d2;
      const size = smallNumber(n ?? '') || 1;
      const of = (year: number): Period => {
        if (!/^week/i.test(u)) return monthsTo(year, monthNumber(m), day, /^half/i.test(u) ? 6 : 3);
        const end = dayAfter(dayOf(year, monthNumber(m), Number(day)), 1);
        return [dayAfter(end, -7 * size), end];
      };
      if (day === undefined && /^week/i.test(u)) return null;
      const said = yearOf(y, date);
      return said === null ? latest(date, of) : of(said);
    },
  ),
  // "The year to March": twelve months, whatever the calendar says.
  wordRule(
    `(?:the|a)\\s(?:fiscal\\s|financial\\s)?year\\s(?:to|through|ended|ending)\\s(?:in\\s|last\\s)?(?:(?:(?<d1>\\d{1,2})|(?:the )?end(?: of)?)[\\s-])?(?<m>${MONTH})\\.?(?:\\s(?<d2>\\d{1,2})(?!\\d))?(?:,?\\s(?<y>${SAID_YEAR}))?`,
    ({ d1, m, d2, y }, date) => {
      const said = yearOf(y, date);
      const of = (year: number) => monthsTo(year, monthNumber(m), d1 ?? d2, 12);
      return said === null ? latest(date, of) : of(said);
    },
  ),
  ...OPEN_PERIODS,
  // A fiscal year ends when its owner says, and a season with the weather: which days they are is not said.
  wordRule(
    `(?:fiscal(?:\\syear)?|FY|financial\\syear)\\s?(?:${YEAR}|\\d\\d)(?:[/-]\\d{2,4})?|${YEAR}(?:[/-]\\d{2,4})?\\s(?:fiscal|financial)\\syear|(?:this|last|the\\s(?:current|previous))\\s(?:fiscal|financial)\\syear`,
    () => null,
  ),
  wordRule(`(?:spring|summer|autumn|winter)(?:\\sof)?\\s(?:${YEAR}|(?:last|this)\\syear)`, () => null),
  // "Year-to-date output"
  wordRule('(?:(?:in\\sthe|for\\sthe)\\s)?year[\\s-]to[\\s-]date', (_, date) =>
    date === null ? null : sinceDay(dayOf(partsOf(date).year, 1), date),
  ),
  wordRule('the\\s(?:last|past)\\s(?:year|twelve months|12 months)', (_, date) =>
    date === null ? null : upTo(date, 12),
  ),
  wordRule(
    `(?:the\\s)?(?:last|past|previous)\\s(?:(?<n>\\w+)\\s)?(?<u>decade|years|months|weeks|days)(?!\\s(?:of|in)\\s(?:the\\s(?:financial|fiscal)\\s)?(?:the\\s)?${SAID_YEAR})`,
    ({ n, u = '' }, date) => {
      const isDecade = u.toLowerCase() === 'decade';
      const size = (n === undefined ? Number(isDecade) : (smallNumber(n) ?? 0)) * (isDecade ? 10 : 1);
      return pastTime(date, size, isDecade ? 'year' : (u.toLowerCase().slice(0, -1) as PeriodUnit));
    },
  ),
  wordRule(
    `(?<w>last|this)\\syear(?:'s|’s)\\s(?<p>${PLACE})[\\s-](?<what>quarter|half)`,
    ({ w, p, what }, date) => {
      const year = yearOf(`${w} year`, date);
      if (year === null) return null;
      return what?.toLowerCase() === 'half' ? half(year, place(p, 2)) : quarter(year, place(p));
    },
  ),
  wordRule(`H(?<h>[12])(?:\\s(?:of\\s)?(?<y>${SAID_YEAR}))?`, ({ h, y }, date) => {
    const said = yearOf(y, date);
    return said === null ? latest(date, (year) => half(year, Number(h))) : half(said, Number(h));
  }),
  wordRule(`(?:the\\s)?(?<c>1[5-9]|20)th[\\s-]century`, ({ c }) => [
    dayOf((Number(c) - 1) * 100 + 1, 1),
    dayOf(Number(c) * 100 + 1, 1),
  ]),
  wordRule(
    `(?:the\\s)?(?:last|final|closing)\\s(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d|1[01])\\smonths\\sof\\s(?:the\\s)?(?<y>${SAID_YEAR})`,
    ({ n, y }, date) => {
      const said = yearOf(y, date);
      return said === null ? null : months(said, 13 - count(n), count(n));
    },
  ),
  wordRule(
    `(?:the\\s)?(?:first|opening)\\s(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d|1[01])\\smonths(?:\\sof\\s(?:the\\s)?(?<y>${SAID_YEAR}|year))?`,
    ({ n, y }, date) => {
      const said = yearOf(y === 'year' ? 'this year' : y, date);
      return said === null ? latest(date, (year) => months(year, 1, count(n))) : months(said, 1, count(n));
    },
  ),
  // "The June quarter": the one that ends in June, as Australians say.
  wordRule(
    `(?:the\\s)?(?<m>March|June|September|December)\\s(?:quarter|qtr)(?:\\s(?:of\\s|in\\s)?(?<y>${YEAR}))?`,
    ({ m, y }, date) => {
      const at = (year: number) => quarter(year, monthNumber(m) / 3);
      return y ? at(Number(y)) : latest(date, at);
    },
  ),
  // "Between the third quarter of 2022 and the second of 2023".
  wordRule(
    `(?:between|from)\\s(?:the\\s)?(?<p>${PLACE})[\\s-](?:quarter|qtr)\\s(?:of|in)\\s(?<y>${YEAR})\\s(?:and|to|until|through)\\s(?:the\\s)?(?<q>${PLACE})\\s(?:of|in)\\s(?<z>${YEAR})`,
    ({ p, y, q, z }) => span(quarter(Number(y), place(p)), quarter(Number(z), place(q))),
  ),
  wordRule(
    `(?:the\\s)?(?<p>${PLACE})\\s(?:and|to)\\s(?:the\\s)?(?<q>${PLACE})\\squarters(?:\\s(?:of\\s|in\\s)?(?<y>${SAID_YEAR}))?`,
    ({ p, q, y }, date) => {
      const of = (year: number) => span(quarter(year, place(p)), quarter(year, place(q)));
      const said = yearOf(y, date);
      if (said !== null || date === null) return said === null ? null : of(said);
      return latest(date, (year) => of(year) ?? [dayOf(year, 1), date]);
    },
  ),
  wordRule(
    `(?:the\\s)?(?<p>${PLACE_IN_YEAR})[\\s-](?:quarter|qtr)\\s(?:of\\s|in\\s)?(?<y>${SAID_YEAR}|the year)`,
    ({ p, y }, date) => {
      const said = yearOf(y, date);
      return said === null ? null : quarter(said, place(p));
    },
  ),
  wordRule(`(?:Q(?<a>[1-4])|(?<b>[1-4])Q)\\s?(?:of\\s)?(?<y>${YEAR})`, ({ a, b, y }) =>
    quarter(Number(y), Number(a ?? b)),
  ),
  wordRule(`(?<y>${YEAR})[\\s-]?(?:Q(?<a>[1-4])|(?<b>[1-4])Q)`, ({ a, b, y }) =>
    quarter(Number(y), Number(a ?? b)),
  ),
  wordRule(`(?<y>${YEAR})(?:'s|’s)?\\s(?<p>${PLACE})\\s(?<what>quarter|qtr|half)`, ({ y, p, what }) =>
    what?.toLowerCase() === 'half' ? half(Number(y), place(p, 2)) : quarter(Number(y), place(p)),
  ),
  wordRule(
    `(?:the\\s)?(?<p>first|second|last|final)[\\s-]half\\s(?:of\\s|in\\s)?(?<y>${SAID_YEAR}|the year)`,
    ({ p, y }, date) => {
      const said = yearOf(y, date);
      return said === null ? null : half(said, place(p, 2));
    },
  ),
  wordRule(
    `(?:on\\s|(?:early|late|mid)[\\s-]?)?(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2}),?\\s(?<y>${YEAR})`,
    ({ m, d, y }) => oneDay(Number(y), monthNumber(m), Number(d)),
  ),
  // "June 16th of last year"
  wordRule(
    `(?:on\\s)?(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<y>(?:last|this)\\syear)`,
    ({ m, d, y }, date) => {
      const year = yearOf(y, date);
      return year === null ? null : oneDay(year, monthNumber(m), Number(d));
    },
  ),
  wordRule(`(?:on\\s)?(?<d>\\d{1,2})\\s(?<m>${MONTH})\\.?,?\\s(?<y>${YEAR})`, ({ m, d, y }) =>
    oneDay(Number(y), monthNumber(m), Number(d)),
  ),
  wordRule(`(?<m>${MONTH})\\.?,?\\s(?:of\\s)?(?<y>${SAID_YEAR})`, ({ m, y }, date) => {
    const said = yearOf(y, date);
    return said === null ? null : months(said, monthNumber(m), 1);
  }),
  wordRule(`(?:between|from)\\s(?<a>${YEAR})\\s(?:and|to|until|through)\\s(?<b>${YEAR})`, ({ a, b }) =>
    span(wholeYear(Number(a)), wholeYear(Number(b))),
  ),
  wordRule(`(?<a>${YEAR})${DASH}(?<b>(?:1[89]|20)?\\d\\d)`, ({ a, b }) => {
    const first = Number(a);
    const last = b?.length === 2 ? Math.floor(first / 100) * 100 + Number(b) : Number(b);
    return span(wholeYear(first), wholeYear(last));
  }),
  ...PAIRS_OF_YEARS,
  wordRule(`(?<a>${YEAR})\\sto\\s(?<b>${YEAR})`, ({ a, b }) =>
    span(wholeYear(Number(a)), wholeYear(Number(b))),
  ),
  wordRule('since\\s(?:the\\s(?:start|beginning)\\sof\\s)?(?<w>last|this|the)\\syear', ({ w }, date) =>
    date === null ? null : [dayOf(partsOf(date).year - (w === 'last' ? 1 : 0), 1), date],
  ),
  wordRule('so\\sfar\\sthis\\s(?<u>month|quarter|year)', ({ u }, date) => {
    if (date === null) return null;
    const { year, month } = partsOf(date);
    const first = u === 'year' ? 1 : u === 'month' ? month : month - ((month - 1) % 3);
    return sinceDay(dayOf(year, first), date);
  }),
  ...COMING_YEARS,
  ...COMING_QUARTERS,
  partRule(`(?:the\\s)?(?<p>${PLACE})[\\s-](?:quarter|qtr)`, ({ p }, date) =>
    /^(?:last|final)$/i.test(p ?? '') ? lastQuarter(date) : latest(date, (year) => quarter(year, place(p))),
  ),
  wordRule(`Q(?<a>[1-4])`, ({ a }, date) => latest(date, (year) => quarter(year, Number(a)))),
  partRule(`(?:the\\s)?(?<p>first|second)[\\s-]half`, ({ p }, date) =>
    latest(date, (year) => half(year, place(p, 2))),
  ),
  wordRule(
    `(?<w>last|this|next|the current|the coming)\\s(?<u>week|month|quarter|year)`,
    ({ w = '', u }, date) => {
      if (date === null) return null;
      const { year, month } = partsOf(date);
      const by = /last/i.test(w) ? -1 : /next|coming/i.test(w) ? 1 : 0;
      if (u === 'week') return week(date, by);
      if (u === 'year') return wholeYear(year + by);
      if (u === 'month') return months(year, month + by, 1);
      return quarterShifted(year, month, -by);
    },
  ),
  besideRule(`(?<n>\\w+)\\syears\\sago`, ({ n = '' }, date) => {
    const size = smallNumber(n);
    return date === null || !size ? null : wholeYear(partsOf(date).year - size);
  }),
  // "Saturday, March 14"
  wordRule(
    `(?:on\\s)?(?:${WEEKDAY}),?\\s(?:(?<a>\\d{1,2})(?:st|nd|rd|th)?\\s(?<n>${MONTH})|(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?)(?!\\d)`,
    ({ a, n, m, d }, date) => nearestDay(date, (year) => oneDay(year, monthNumber(m ?? n), Number(d ?? a))),
  ),
  besideRule(
    // Not "will fall on Monday", "they meet Monday", "until Friday", "Bloody Sunday".
    `(?<!\\b(?:will|would|may|might|could|shall|to|meets?|opens?|begins?|starts?)\\b[^.;]{0,60})(?<!\\b(?:next|until|till|by|before|after|bloody|black|good|palm|easter|super)\\s)(?:on\\s)?(?:last\\s)?(?<!\\b(?:next|until|till|by|before|after|bloody|black|good|palm|easter|super)\\s)(?<d>${WEEKDAY})`,
    ({ d = '' }, date) => (date === null ? null : lastWeekday(date, weekdayNumber(d))),
  ),
  besideRule(
    '(?<d>today|tonight|this\\s(?:morning|afternoon|evening)|yesterday|last\\snight)',
    ({ d }, date) => {
      if (date === null) return null;
      const day = /^(?:yesterday|last)/i.test(d ?? '') ? dayAfter(date, -1) : date;
      return [day, dayAfter(day, 1)];
    },
  ),
  wordRule(
    `(?:(?:in|for|during)\\s)?the\\sweek\\sof\\s(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?`,
    ({ m, d }, date) => {
      const first = nearestDay(date, (year) => oneDay(year, monthNumber(m), Number(d)));
      return first && [first[0], dayAfter(first[0], 7)];
    },
  ),
  wordRule(
    `(?:on|as\\s(?:of|at)|at)\\s(?:(?<a>\\d{1,2})(?:st|nd|rd|th)?\\s(?<n>${MONTH})|(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?)`,
    ({ a, n, m, d }, date) => nearestDay(date, (year) => oneDay(year, monthNumber(m ?? n), Number(d ?? a))),
  ),
  // What is still to come: "will spend $5m in September".
  wordRule(`(?:in|for|during)\\s(?<m>${MONTH})(?!\\.?\\s\\d)(?<=${COMING})`, ({ m }, date) => {
    if (date === null) return null;
    const { year, month } = partsOf(date);
    // Of one that is over nobody knows whether it comes again.
    return monthNumber(m) >= month ? months(year, monthNumber(m), 1) : null;
  }),
  wordRule(`(?:in|for|during|of|since)\\s(?<m>${MONTH})(?!\\.?\\s\\d)`, ({ m }, date) =>
    latestBegun(date, (year) => months(year, monthNumber(m), 1)),
  ),
  ...BARE_DATES,
  // "February steel production": with a capital, and "May" and "March" not where a sentence may begin with the verb.
  {
    pattern:
      /(?<!\p{L})(?<m>January|February|April|June|July|August|September|October|November|December|(?<=(?:\p{Ll}|,) )(?<!\p{Lu}\p{Ll}+ )(?:March|May))(?=(?:[’']s)?\s(?:\p{Ll}|[\p{Sc}\d]))(?!\s(?:is|are|was|were|has|had|will|rose|fell|closed|settled|opened|traded|futures|contracts?|delivery)(?!\p{L}))/gu,
    read: ({ m }, date) => latestBegun(date, (year) => months(year, monthNumber(m), 1)),
  },
  // "The 1980's", where the apostrophe is no genitive's.
  wordRule(`(?:in\\s|of\\s)?the\\s(?<d>(?:1[89]|20)\\d0)['’]s`, ({ d }) => [
    dayOf(Number(d), 1),
    dayOf(Number(d) + 10, 1),
  ]),
  wordRule(`(?<d>${YEAR})s`, ({ d }) => [dayOf(Number(d), 1), dayOf(Number(d) + 10, 1)]),
  wordRule(`(?<y>${YEAR})`, ({ y }) => wholeYear(Number(y))),
];

/** How many days ahead a day may lie that is named without its year. */
const SOON = 60;

/** The last such day, or the next one where it comes soon. */
function nearestDay(date: string | null, of: (year: number) => Period): Period | null {
  const last = latestBegun(date, of);
  if (date === null || last === null) return null;
  const next = of(partsOf(last[0]).year + 1);
  return daysBetween(date, next[0]) <= SOON ? next : last;
}

function lastQuarter(date: string | null): Period | null {
  if (date === null) return null;
  const { year, month } = partsOf(date);
  return quarterShifted(year, month, 1);
}

function quarterShifted(year: number, month: number, back: number): Period {
  const place = Math.ceil(month / 3) - back;
  return place > 0 ? quarter(year, place) : quarter(year - 1, 4 + place);
}
