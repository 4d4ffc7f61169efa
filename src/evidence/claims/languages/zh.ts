import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import { CHINESE_ASIDES } from '../asides/zh-asides.ts';
import { half, latest, latestBegun, months, oneDay, partsOf, quarter, since, wholeYear } from '../days.ts';
import type { PeriodRule } from '../language.ts';
import { plainLanguage } from './plain.ts';
import { readChinese } from './zh-number.ts';
import { CHINESE_SPEAKERS } from './zh-speakers.ts';

const YEAR = '(?<y>(?:1[89]|20)\\d\\d)\\s?年?';
const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  首: 1,
};
const rule = (pattern: string, read: PeriodRule['read']): PeriodRule => ({
  pattern: new RegExp(`(?<![\\d$€£.,])${pattern}`, 'gu'),
  read,
});
const PEOPLE = new Set(figureWordsOf('zh').counters?.people);
const THINGS = new Set(figureWordsOf('zh').counters?.things);
const shiftOf = (word = '') => (/去|上/.test(word) ? 1 : 0);

/** Chinese: number, unit, hedge, period and who says it. */
export const chinese = plainLanguage({
  tag: 'zh',
  numbers: ({ kind }) => kind !== 'ones',
  readWords: readChinese,
  periodFirst: true,
  // 第四季度, 第三: places in an order.
  none: (tokens, { from, to }) => tokens[from - 1]?.text === '第' || tokens[to]?.text === '季',
  counted: (tokens, numeral) => {
    const at = numeral.to;
    const sign = tokens[at]?.text ?? '';
    if (PEOPLE.has(sign)) return { unit: sign, from: at, to: at + 1 };
    if (!THINGS.has(sign)) return null;
    // A measure word and the noun of two characters after it: 三家公司.
    const noun = tokens.slice(at + 1, at + 3).map(({ text }) => text);
    const whole =
      noun.length === 2 &&
      noun.every((text) => /^[\p{Script=Han}]$/u.test(text) && !/[的在了是和与被将]/.test(text));
    return { unit: whole ? noun.join('') : sign, from: at, to: whole ? at + 3 : at + 1 };
  },
  asides: CHINESE_ASIDES,
  speakers: CHINESE_SPEAKERS,
  periods: [
    rule(`${YEAR}第?(?<q>[一二三四1-4])季度?`, ({ y, q }) => quarter(Number(y), QUARTERS[q ?? '一'] ?? 1)),
    rule(`${YEAR}(?:最后一个|最后)季度?`, ({ y }) => quarter(Number(y), 4)),
    rule(`${YEAR}(?<h>上|下)半年`, ({ y, h }) => half(Number(y), h === '上' ? 1 : 2)),
    rule(`${YEAR}前(?<q>[三3])季度?`, ({ y }) => months(Number(y), 1, 9)),
    rule(`${YEAR}(?<a>\\d{1,2})月?(?:至|到|-|—|–)(?<b>\\d{1,2})月`, ({ y, a, b }) => [
      months(Number(y), Number(a), 1)[0],
      months(Number(y), Number(b), 1)[1],
    ]),
    rule(`自(?:从)?${YEAR}(?:(?<m>\\d{1,2})月)?(?:以来|起)`, ({ y, m }, date) =>
      since(Number(y), Number(m ?? 1), date),
    ),
    rule(`${YEAR}(?:(?<m>\\d{1,2})月)?以来`, ({ y, m }, date) => since(Number(y), Number(m ?? 1), date)),
    rule(`${YEAR}(?<m>\\d{1,2})月(?<d>\\d{1,2})日`, ({ y, m, d }) => oneDay(Number(y), Number(m), Number(d))),
    rule(`${YEAR}(?<m>\\d{1,2})月`, ({ y, m }) => months(Number(y), Number(m), 1)),
    rule(`${YEAR}(?:至|到|-|—|–)(?<b>(?:1[89]|20)\\d\\d)年?`, ({ y, b }) => [
      wholeYear(Number(y))[0],
      wholeYear(Number(b))[1],
    ]),
    rule('(?<w>去|今)年第?(?<q>[一二三四1-4])季度?', ({ w, q }, date) =>
      date ? quarter(partsOf(date).year - shiftOf(w), QUARTERS[q ?? '一'] ?? 1) : null,
    ),
    rule('(?<w>去|今)年(?<h>上|下)半年', ({ w, h }, date) =>
      date ? half(partsOf(date).year - shiftOf(w), h === '上' ? 1 : 2) : null,
    ),
    rule('(?<w>去|今)年(?<m>\\d{1,2})月', ({ w, m }, date) =>
      date ? months(partsOf(date).year - shiftOf(w), Number(m), 1) : null,
    ),
    rule('第(?<q>[一二三四1-4])季度?', ({ q }, date) =>
      latest(date, (year) => quarter(year, QUARTERS[q ?? '一'] ?? 1)),
    ),
    rule('(?<w>去|今)年', ({ w }, date) => (date ? wholeYear(partsOf(date).year - shiftOf(w)) : null)),
    rule('(?<w>上|本)个?月', ({ w }, date) =>
      date ? months(partsOf(date).year, partsOf(date).month - shiftOf(w), 1) : null,
    ),
    rule('(?<m>\\d{1,2})月(?!\\d)', ({ m }, date) => latestBegun(date, (year) => months(year, Number(m), 1))),
    rule('(?<y>(?:1[89]|20)\\d\\d)\\s?年', ({ y }) => wholeYear(Number(y))),
  ],
});
