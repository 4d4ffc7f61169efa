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

/** A digit, Western or Arabic-Indic. */
const NUMBER = '[\\d٠-٩]';
const { pattern: MONTHS, numberOf: monthNumber } = calendarNames('ar', 'months');
const MONTH = `(?:${MONTHS})`;
const western = (text = '') => Number(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
const YEAR = `(?:(?:من\\s|في\\s|لعام\\s|لسنة\\s)?(?:عام\\s|سنة\\s|العام\\s)?)(?<y>${NUMBER}{4})`;
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/الأول|الاول/, 1],
  [/الثاني/, 2],
  [/الثالث/, 3],
  [/الرابع|الأخير/, 4],
];
const place = (word = '') => PLACES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
const yearly = (text: string | undefined) => {
  const year = western(text);
  return year >= 1800 && year < 2100 ? year : null;
};
const { pattern: WEEKDAY, numberOf: weekdayNumber } = calendarNames('ar', 'weekdays');
const NUMBERS = ['الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثماني', 'التسع', 'العشر'];
const numberOf = (word = '') => NUMBERS.findIndex((stem) => word.startsWith(stem)) + 3;
const unitOf = (word = ''): PeriodUnit =>
  /(?:شهر|أشهر|شهور)/u.test(word)
    ? 'month'
    : /(?:أسبوع|أسابيع)/u.test(word)
      ? 'week'
      : /(?:يوم|أيام)/u.test(word)
        ? 'day'
        : 'year';

/** How Arabic tells a period from a date of something else. */
export const ARABIC_OTHER_DATES: OtherDates = {
  before:
    /(?<!\p{L})(?:حتى|بحلول|قبل|بعد|مقارنة\sب|مقارنة\sمع|عن|(?:تأسست|تأسس|أسست)\s(?:في)?|(?:دراسة|تقرير|استطلاع|قانون|اتفاق)\s(?:في|من)?)\s?$/u,
  records: {
    since: /^منذ\s/u,
    before:
      /(?<!\p{L})(?:(?:ال)?(?:أدنى|أعلى|أكبر|أسوأ|أفضل|أقل|أول|أضعف|أقوى)|قياسي\p{L}?|(?:ل)?أول\sمرة)\s(?:\p{L}+\s){0,3}$/u,
  },
  after: /^\s(?:غرينتش|بتوقيت)/u,
};

/** How Arabic says periods, the most telling first: what a rule took, later ones leave. */
export const ARABIC_PERIODS: readonly PeriodRule[] = [
  relativeRule(
    `(?:في\\s|خلال\\s)?(?:الفترة|المدة)\\s(?:نفسها|ذاتها|المماثلة|عينها)(?:\\s(?:${YEAR}|من\\sالعام\\s(?:الماضي|السابق)))?`,
    ({ y }, _, base) => (y === undefined ? yearBefore(base) : inYear(base, yearly(y))),
  ),
  relativeRule('قبل\\s(?:عام|سنة)', (_, date, base) =>
    base ? yearBefore(base) : date === null ? null : wholeYear(partsOf(date).year - 1),
  ),
  relativeRule(
    '(?:في\\s)?(?<u>العام|السنة|الشهر|الأسبوع)\\s(?<w>السابقة?|التالية?)',
    ({ u, w = '' }, _, base) => stepped(base, unitOf(u), w.startsWith('التالي') ? 1 : -1),
  ),
  // "الأشهر التسعة الأولى من عام 2023"
  wordRule(
    `(?:في\\s|خلال\\s)?(?:الأشهر\\s(?<n>\\p{L}+)\\sالأولى|أول\\s(?<o>\\p{L}+|${NUMBER}{1,2})\\s(?:أشهر|شهور))\\s(?:${YEAR}|من\\s(?:هذا\\sالعام|العام\\s(?:الحالي|الجاري)))`,
    ({ n, o = '', y }, date) => {
      const size = numberOf(n ?? `ال${o}`) >= 3 ? numberOf(n ?? `ال${o}`) : western(o);
      if (!(size >= 2 && size <= 11)) return null;
      if (y) return yearly(y) ? months(western(y), 1, size) : null;
      return latest(date, (year) => months(year, 1, size));
    },
  ),
  // A year that is its owner's, and times whose days are not said.
  wordRule(`${NUMBER}{4}/${NUMBER}{2,4}`, () => null),
  wordRule(
    `(?:في\\s)?(?:أوائل|مطلع|بداية|منتصف|أواخر|نهاية)\\s(?:${MONTH}(?:\\s${NUMBER}{4})?|(?:عام\\s|العام\\s|سنة\\s)?${NUMBER}{4}|العام(?:\\sالماضي)?)`,
    () => null,
  ),
  wordRule(
    '(?:خلال\\s|في\\s)?(?<u>السنوات|الأعوام|الأشهر|الأسابيع|الأيام)\\s(?<n>\\p{L}+)\\sالماضية',
    ({ n, u }, date) =>
      numberOf(n) < 3
        ? null
        : pastTime(date, numberOf(n), unitOf(u === 'السنوات' || u === 'الأعوام' ? '' : u)),
  ),
  wordRule('(?:في\\s)?الأسبوع\\s(?<w>الماضي|الحالي|الجاري|المقبل|القادم)', ({ w = '' }, date) =>
    date === null ? null : week(date, w === 'الماضي' ? -1 : /^ال(?:مقبل|قادم)$/u.test(w) ? 1 : 0),
  ),
  wordRule('(?:في\\s)?(?:العام|السنة)\\s(?:المقبلة?|القادمة?)', (_, date) =>
    date === null ? null : wholeYear(partsOf(date).year + 1),
  ),
  wordRule(`(?:في\\s|خلال\\s)?الربع\\s(?<p>الأول|الثاني|الثالث|الرابع|الأخير)\\s${YEAR}`, ({ p, y }) =>
    yearly(y) ? quarter(western(y), place(p)) : null,
  ),
  wordRule(`(?:في\\s|خلال\\s)?النصف\\s(?<p>الأول|الثاني)\\s${YEAR}`, ({ p, y }) =>
    yearly(y) ? half(western(y), place(p)) : null,
  ),
  wordRule(`(?<d>${NUMBER}{1,2})\\s(?<m>${MONTH})\\s${YEAR}`, ({ d, m, y }) =>
    yearly(y) ? oneDay(western(y), monthNumber(m), western(d)) : null,
  ),
  wordRule(`منذ\\s(?:(?<m>${MONTH})\\s)?${YEAR}`, ({ m, y }, date) =>
    yearly(y) ? since(western(y), m ? monthNumber(m) : 1, date) : null,
  ),
  wordRule(`(?<m>${MONTH})\\s${YEAR}`, ({ m, y }) =>
    yearly(y) ? months(western(y), monthNumber(m), 1) : null,
  ),
  wordRule(
    `(?:بين|من)\\s(?:عامي\\s|عام\\s)?(?<y>${NUMBER}{4})\\s(?:و|إلى\\s|حتى\\s)\\s?(?:عام\\s)?(?<b>${NUMBER}{4})`,
    ({ y, b }) => (yearly(y) && yearly(b) ? [wholeYear(western(y))[0], wholeYear(western(b))[1]] : null),
  ),
  wordRule('(?:في\\s)?الربع\\s(?<p>الأول|الثاني|الثالث|الرابع)', ({ p }, date) =>
    latest(date, (year) => quarter(year, place(p))),
  ),
  wordRule('(?:العام|السنة)\\s(?:الماضي|الماضية|المنصرم)', (_, date) =>
    date ? wholeYear(partsOf(date).year - 1) : null,
  ),
  wordRule('(?:هذا العام|العام الحالي|العام الجاري)', (_, date) =>
    date ? wholeYear(partsOf(date).year) : null,
  ),
  wordRule('الشهر الماضي', (_, date) =>
    date ? months(partsOf(date).year, partsOf(date).month - 1, 1) : null,
  ),
  wordRule(`في\\s(?<m>${MONTH})`, ({ m }, date) =>
    latestBegun(date, (year) => months(year, monthNumber(m), 1)),
  ),
  wordRule(`(?:عام|سنة|لعام|العام|في|منذ)\\s(?<y>${NUMBER}{4})`, ({ y }) =>
    yearly(y) ? wholeYear(western(y)) : null,
  ),
  wordRule(`(?:في\\s|يوم\\s)?(?<d>${NUMBER}{1,2})\\s(?<m>${MONTH})`, ({ d, m }, date) =>
    latestBegun(date, (year) => oneDay(year, monthNumber(m), western(d))),
  ),
  besideRule(`(?:يوم\\s)?(?<d>${WEEKDAY})(?:\\sالماضي)?(?!\\s(?:المقبل|القادم))`, ({ d = '' }, date) =>
    date === null ? null : lastWeekday(date, weekdayNumber(d) % 7),
  ),
];
