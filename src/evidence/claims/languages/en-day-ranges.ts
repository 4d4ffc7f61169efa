import { dayOf, daysBetween, latest, oneDay, partsOf, quarter } from '../days.ts';
import type { Period } from '../figure.ts';
import type { PeriodRule } from '../language.ts';
import { DASH, MONTH, monthNumber, PLACE, place, SAID_YEAR, span, YEAR, yearOf } from './en-period-words.ts';
import { wordRule } from './period-rules.ts';

const ORDINAL = '(?:st|nd|rd|th)?';
/** What makes a number behind a day a quantity: "from March 3 to 22 percent". */
const NO_QUANTITY = '(?![.,]?\\d|\\s?(?:%|percent|pct|per|points?|million|billion|mln|bln)(?!\\p{L}))';

/** So long ago a range of days may have ended whose year nobody says. */
const RECENT = 120;

/** The days of a range; without a year those that have begun, or are not long over. */
function daysOf(
  from: [month: number, day: number],
  to: [month: number, day: number],
  year: number | null,
  date: string | null,
): Period | null {
  const isTurn = from[0] > to[0];
  const of = (last: number) => span(oneDay(isTurn ? last - 1 : last, ...from), oneDay(last, ...to));
  if (year !== null) return of(year);
  if (date === null) return null;
  const now = of(partsOf(date).year);
  if (now && now[0] <= date) return now;
  const before = of(partsOf(date).year - 1);
  return before && daysBetween(before[1], date) <= RECENT ? before : null;
}

const range = (before: string, between: string): PeriodRule =>
  wordRule(
    `${before}(?:(?<a>\\d{1,2})${ORDINAL}\\s(?<m>${MONTH})\\.?|(?<n>${MONTH})\\.?\\s(?<b>\\d{1,2})${ORDINAL})(?:,?\\s(?<x>${YEAR}),?)?(?:${between})(?:(?<c>\\d{1,2})${ORDINAL}\\s(?<o>${MONTH})|(?<p>${MONTH})\\.?\\s(?<d>\\d{1,2})${ORDINAL}|(?<e>\\d{1,2})${ORDINAL}${NO_QUANTITY})(?:,?\\s(?<y>${SAID_YEAR}))?`,
    ({ a, m, n, b, x, c, o, p, d, e, y }, date) => {
      const first = monthNumber(m ?? n);
      const last = e === undefined ? monthNumber(o ?? p) : first;
      const [begin, end] = [Number(a ?? b), Number(c ?? d ?? e)];
      if (x === undefined) return daysOf([first, begin], [last, end], yearOf(y, date), date);
      const year = yearOf(y, date);
      return year === null ? null : span(oneDay(Number(x), first, begin), oneDay(year, last, end));
    },
  );

/** Ranges of days: "between Feb 17 and March 9", "September 16-19"; before all that would take one of their ends. */
export const DAY_RANGES: readonly PeriodRule[] = [
  range('between\\s', '\\sand\\s'),
  range('(?:from\\s)?', `\\s(?:to|through|until)\\s|${DASH}`),
  // How far it goes is said, and not since when.
  wordRule(
    `(?:between|from)\\snow\\s(?:and|to|until|through)\\s(?:the\\send\\sof\\s)?(?:${YEAR}|${MONTH})`,
    () => null,
  ),
];

const YEARS = `(?<more>(?:${YEAR},\\s)*)(?<a>${YEAR}),?\\s(?<joint>and|or)\\s(?<b>${YEAR})`;
/** At the head of a clause: "In 2008 and 2012 Acme earned". */
const FRONTED = '(?<=(?:^|[.!?;:,(“"\\n]\\s*)(?:in|during|for)\\s(?:both\\s|either\\s)?)';
const yearsOf: PeriodRule['read'] = ({ more, a, joint, b }) =>
  more === '' && joint?.toLowerCase() === 'and' && Number(b) === Number(a) + 1
    ? [dayOf(Number(a), 1), dayOf(Number(b) + 1, 1)]
    : null;

/** Two years beside each other; of two that are apart, of more or of either the figure is of none alone. */
export const PAIRS_OF_YEARS: readonly PeriodRule[] = [
  wordRule(`${FRONTED}${YEARS}`, yearsOf),
  wordRule(
    `${YEARS}(?=\\s*(?:$|[.,;:)]|\\s(?:to|from|by|at|as|for|with|when|while|but|respectively)(?!\\p{L})))`,
    yearsOf,
  ),
];

/** Words of what is still to come. */
export const COMING =
  '(?<!\\p{L})(?<!\\bthan\\s)(?:will|would|expects?|expected|forecasts?|plans?|planned|scheduled|hopes?|intends?|to\\sbe|(?:asks?|asked|urges?|urged|wants?)\\s[^.;]{1,60}\\sto)\\s(?:[^.;]|\\.\\d){0,160}';

/** "Will double sales to $1 billion by 1990": the year that they are foreseen for. */
export const COMING_YEARS: readonly PeriodRule[] = [
  wordRule(`by\\s(?<y>${YEAR})(?<=${COMING})`, ({ y }) => [dayOf(Number(y), 1), dayOf(Number(y) + 1, 1)]),
];

/** "Will report a gain in the third quarter": the one that runs or comes; one that is over is the last. */
export const COMING_QUARTERS: readonly PeriodRule[] = [
  wordRule(`(?:the\\s)?(?<p>${PLACE})[\\s-](?:quarter|qtr)(?<=${COMING})`, ({ p }, date) => {
    if (date === null) return null;
    const coming = quarter(partsOf(date).year, place(p));
    return coming[1] > date ? coming : latest(date, (year) => quarter(year, place(p)));
  }),
];
