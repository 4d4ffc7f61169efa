import { calendarNames } from '../../../language/calendar/calendar-words.ts';
import {
  half,
  lastWeekday,
  latest,
  latestBegun,
  months,
  oneDay,
  partsOf,
  quarter,
  since,
  week,
  wholeYear,
} from '../days.ts';
import type { OtherDates, PeriodRule } from '../language.ts';
import {
  besideRule,
  inYear,
  type PeriodUnit,
  pastTime,
  relativeRule,
  stepped,
  wordRule,
  yearBefore,
} from './period-rules.ts';

const { pattern: MONTHS, numberOf: monthNumber } = calendarNames('ru', 'months');
const MONTH = `(?:${MONTHS})`;
const PLACE = '(?:перв|втор|трет|четв[её]рт|последн)\\p{L}{2,4}';
const place = (word = '', last = 4) =>
  /^пос/i.test(word)
    ? last
    : ['пер', 'вто', 'тре', 'чет'].findIndex((stem) => word.toLowerCase().startsWith(stem)) + 1;
const YEAR = '(?<y>(?:1[89]|20)\\d\\d)';
const GOD = '(?:\\s?(?:году|года|год|г\\.?)|-[мйе]\\p{L}{0,2})?';
const { pattern: WEEKDAY, numberOf: weekdayNumber } = calendarNames('ru', 'weekdays');
const NUMBERS = ['дв', 'тр', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят', 'десят'];
const numberOf = (word = '') => NUMBERS.findIndex((stem) => word.toLowerCase().startsWith(stem)) + 2;
const unitOf = (word = ''): PeriodUnit =>
  /^нед/iu.test(word)
    ? 'week'
    : /^мес/iu.test(word)
      ? 'month'
      : /^кварт/iu.test(word)
        ? 'quarter'
        : /^(?:дн|сут)/iu.test(word)
          ? 'day'
          : 'year';

/** How Russian tells a period from a date of something else. */
export const RUSSIAN_OTHER_DATES: OtherDates = {
  before:
    /(?<!\p{L})(?:до|к|после|по\sсравнению\sс|чем\sв|с\sуровн\p{L}{1,2}|(?:основан|создан|подписан)\p{L}{0,3}\sв|(?:исследовани|опрос|отч[её]т|закон|договор)\p{L}{0,3}(?:\sот)?)\s(?:(?:концу|начала|конца)\s)?$/iu,
  records: {
    since: /^(?:с|начиная\sс)\s/iu,
    before:
      /(?<!\p{L})(?:сам\p{L}{2,3}\s\p{L}+|(?:наи|худш|лучш)\p{L}+|минимум\p{L}{0,2}|максимум\p{L}{0,2}|рекорд\p{L}*|впервые)\s(?:[\p{L}-]+\s){0,3}$/iu,
  },
  after: /^\s(?:GMT|мск)(?!\p{L})/iu,
};

/** How Russian says periods, the most telling first: what a rule took, later ones leave. */
export const RUSSIAN_PERIODS: readonly PeriodRule[] = [
  relativeRule(
    `(?:за|в|с)\\s(?:(?:тот|том|тем)\\sже|аналогичн\\p{L}{2,3}|соответствующ\\p{L}{2,3})\\s(?:период|квартал|месяц|полугоди|врем)\\p{L}{0,3}(?:\\s(?:(?:прошлого|предыдущего|прошедшего)\\sгода|годом\\sранее|год\\sназад|${YEAR}${GOD}))?`,
    ({ y }, _, base) => (y === undefined ? yearBefore(base) : inYear(base, Number(y))),
  ),
  relativeRule('годом\\sранее|год\\sназад|за\\sгод\\sдо\\sэтого', (_, date, base) =>
    base ? yearBefore(base) : date === null ? null : wholeYear(partsOf(date).year - 1),
  ),
  relativeRule(
    `(?<u>год|месяц|квартал|недел)(?:ом|ей)\\s(?<w>ранее|раньше|позже|спустя)`,
    ({ u, w = '' }, _, base) => stepped(base, unitOf(u), /^(?:поз|спу)/iu.test(w) ? 1 : -1),
  ),
  relativeRule(
    `(?:в|на|за)\\s(?<w>предыдущ|следующ)\\p{L}{2,3}\\s(?<u>месяц|квартал|недел)\\p{L}{0,2}`,
    ({ w = '', u }, _, base) => stepped(base, unitOf(u), /^сл/iu.test(w) ? 1 : -1),
  ),
  // A year that is its owner's, and times whose days are not said.
  wordRule('(?:1[89]|20)\\d\\d/\\d{2,4}(?:\\s(?:год\\p{L}{0,2}|гг\\.?))?', () => null),
  wordRule(
    `(?:(?:в|с|к|на)\\s)?(?:начал|середин|кон(?=е?ц))(?:е|а|у|ы|ец|це|ца|цу)?\\s(?:${MONTH}(?:\\s(?:1[89]|20)\\d\\d${GOD})?|(?:1[89]|20)\\d\\d${GOD}|(?:прошлого|этого|года)(?:\\sгода)?)`,
    () => null,
  ),
  wordRule(
    `за\\sпоследни[ей]\\s(?:(?<n>\\p{L}+|\\d+)\\s)?(?<u>лет|год\\p{L}?|месяц\\p{L}{0,2}|недел\\p{L}|дн\\p{L}{1,2}|суток)`,
    ({ n, u }, date) => (n === undefined ? null : pastTime(date, Number(n) || numberOf(n), unitOf(u))),
  ),
  wordRule(`на\\s(?<w>прошл|этой|будущ|следующ)\\p{L}{0,3}\\sнедел\\p{L}`, ({ w = '' }, date) =>
    date === null ? null : week(date, /^прошл/iu.test(w) ? -1 : /^этой/iu.test(w) ? 0 : 1),
  ),
  wordRule(`(?:будущ|следующ|грядущ)\\p{L}{2,3}\\sгод\\p{L}{0,2}`, (_, date) =>
    date === null ? null : wholeYear(partsOf(date).year + 1),
  ),
  wordRule(`с\\s(?<m>${MONTH})(?!\\s(?:по|до|\\d))`, ({ m }, date) => {
    const begun = latestBegun(date, (year) => months(year, monthNumber(m), 1));
    return begun && date ? [begun[0], date] : null;
  }),
  // «За девять месяцев 2023 года», «в январе–сентябре 2023 года».
  wordRule(
    `за\\s(?:первые\\s)?(?<n>\\p{L}+|\\d{1,2})\\sмесяц\\p{L}{1,2}\\s(?:${YEAR}${GOD}|(?:этого|текущего|нынешнего)\\sгода)`,
    ({ n = '', y }, date) => {
      const size = Number(n) || numberOf(n);
      if (size < 2 || size > 11) return null;
      return y ? months(Number(y), 1, size) : latest(date, (year) => months(year, 1, size));
    },
  ),
  wordRule(`(?<a>${MONTH})\\s?[-–—]\\s?(?<b>${MONTH})(?:\\s${YEAR}${GOD})?`, ({ a, b, y }, date) => {
    const [first, last] = [monthNumber(a), monthNumber(b)];
    const of = (year: number) => months(year, first, last - first + 1);
    if (first >= last) return null;
    return y ? of(Number(y)) : latest(date, of);
  }),
  wordRule(`(?:с|от)\\s(?<a>${MONTH})\\s(?:по|до)\\s(?<b>${MONTH})\\s${YEAR}${GOD}`, ({ a, b, y }) => [
    months(Number(y), monthNumber(a), 1)[0],
    months(Number(y), monthNumber(b), 1)[1],
  ]),
  wordRule(`(?<p>${PLACE})\\sквартал\\p{L}{0,2}\\s${YEAR}${GOD}`, ({ p, y }) => quarter(Number(y), place(p))),
  wordRule(`(?<p>I{1,3}|IV)\\sквартал\\p{L}{0,2}\\s${YEAR}${GOD}`, ({ p = '', y }) =>
    quarter(Number(y), ['I', 'II', 'III', 'IV'].indexOf(p.toUpperCase()) + 1),
  ),
  wordRule(`(?<p>перв|втор)\\p{L}{2}\\s(?:полугоди\\p{L}|половин\\p{L})\\s${YEAR}${GOD}`, ({ p, y }) =>
    half(Number(y), place(p, 2)),
  ),
  wordRule(`(?:с|начиная с)\\s(?:(?<m>${MONTH})\\s)?${YEAR}\\sгода(?!\\s(?:по|до)\\s)`, ({ m, y }, date) =>
    since(Number(y), m ? monthNumber(m) : 1, date),
  ),
  wordRule(`(?<d>\\d{1,2})\\s(?<m>${MONTH})\\s${YEAR}${GOD}`, ({ d, m, y }) =>
    oneDay(Number(y), monthNumber(m), Number(d)),
  ),
  wordRule(`(?<m>${MONTH})\\s${YEAR}${GOD}`, ({ m, y }) => months(Number(y), monthNumber(m), 1)),
  wordRule(
    `(?:с\\s)?${YEAR}(?:\\s(?:по|до)\\s|\\s?[-–—]\\s?)(?<b>(?:1[89]|20)\\d\\d)(?:\\s(?:год\\p{L}{0,2}|гг\\.?))?`,
    ({ y, b }) => [wholeYear(Number(y))[0], wholeYear(Number(b))[1]],
  ),
  wordRule(`(?<p>${PLACE})\\sквартал\\p{L}{0,2}`, ({ p }, date) =>
    /^пос/i.test(p ?? '') ? null : latest(date, (year) => quarter(year, place(p))),
  ),
  wordRule('(?<w>прошл|нынешн|этот|этом|текущ)\\p{L}{0,3}\\s(?<u>год|месяц)\\p{L}{0,2}', ({ w, u }, date) => {
    if (date === null) return null;
    const { year, month } = partsOf(date);
    const back = w?.toLowerCase() === 'прошл' ? 1 : 0;
    return u === 'месяц' ? months(year, month - back, 1) : wholeYear(year - back);
  }),
  wordRule(`в\\s(?<m>${MONTH})`, ({ m }, date) =>
    latestBegun(date, (year) => months(year, monthNumber(m), 1)),
  ),

  wordRule(`(?<d>\\d{1,2})\\s(?<m>${MONTH})`, ({ d, m }, date) =>
    latestBegun(date, (year) => oneDay(year, monthNumber(m), Number(d))),
  ),
  besideRule(`(?<!до\\s)во?\\s(?:прошл\\p{L}{2}\\s)?(?<d>${WEEKDAY})`, ({ d = '' }, date) =>
    date === null ? null : lastWeekday(date, weekdayNumber(d) % 7),
  ),
  wordRule(`${YEAR}${GOD}`, ({ y }) => wholeYear(Number(y))),
];
