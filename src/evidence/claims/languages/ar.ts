import { anyOf, calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import { ARABIC_ASIDES } from '../asides/ar-asides.ts';
import { half, latest, latestBegun, months, oneDay, partsOf, quarter, since, wholeYear } from '../days.ts';
import { readArabic } from './ar-number.ts';
import { ARABIC_SPEAKERS } from './ar-speakers.ts';
import { plainLanguage, wordRule } from './plain.ts';

const NUMBER = '[\\d٠-٩]';
const MONTHS = numbered(calendarWordsOf('ar').months);
const MONTH = `(?:${anyOf(calendarWordsOf('ar').months.flat())})`;
const monthNumber = (word = '') => MONTHS.get(keyOf(word)) ?? 0;
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

/** Arabic: number, unit, hedge, period and who says it. */
export const arabic = plainLanguage({
  tag: 'ar',
  numbers: ({ kind }) => kind === 'scale',
  readWords: readArabic,
  asides: ARABIC_ASIDES,
  speakers: ARABIC_SPEAKERS,
  periods: [
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
  ],
});
