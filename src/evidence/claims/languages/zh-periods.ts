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
import { type PeriodUnit, pastTime, stepped, yearBefore } from './period-rules.ts';

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
const shiftOf = (word = '') => (/去|上/.test(word) ? 1 : 0);
const WEEKDAYS = '日一二三四五六天';
const NUMBERS = '两三四五六七八九十';
const UNITS: Readonly<Record<string, PeriodUnit>> = {
  年: 'year',
  月: 'month',
  周: 'week',
  天: 'day',
  日: 'day',
};

/** How Chinese tells a period from a date of something else. */
export const CHINESE_OTHER_DATES: OtherDates = {
  before: /(?:到|至|截至|比|较|与|同|对比|早于|晚于|成立于|建于)$/u,
  // 2022年以来最低.
  records: { since: /(?:以来|起)$/u, after: /^的?(?:最|首次|第一次|新高|新低|历史)/u },
  // 增至2022年的5亿.
  own: /^的/u,
  after: /^(?:以前|之前|前(?![一二三四两\d])|以后|之后|后|的?(?:研究|调查|报告|法案|协议|大选|选举))/u,
};

/** How Chinese says periods, the most telling first: what a rule took, later ones leave. */
export const CHINESE_PERIODS: readonly PeriodRule[] = [
  { ...rule('(?:上年|去年|前一年)同[期月]', (_, __, base) => yearBefore(base)), relative: true },
  {
    ...rule('(?:(?<a>次|翌|第二)|前一|上一)(?<u>年|个?月|季度?|周)', ({ a, u = '' }, _, base) =>
      stepped(base, u.startsWith('季') ? 'quarter' : (UNITS[u.at(-1) ?? '年'] ?? 'year'), a ? 1 : -1),
    ),
    relative: true,
  },
  // A year that is its owner's, and times whose days are not said.
  rule(
    '(?:1[89]|20)\\d\\d(?:/|-)\\d{2,4}(?:财年|年度|财政年度|赛季)|(?:1[89]|20)\\d\\d/\\d{2}年?度?',
    () => null,
  ),
  rule('(?:1[89]|20)\\d\\d\\s?(?:财年|财政年度|学年)', () => null),
  rule(
    '(?:(?:1[89]|20)\\d\\d\\s?年|[去今]年)(?:\\d{1,2}月)?(?:初|年初|底|年底|末|中旬?|上旬|下旬)',
    () => null,
  ),
  rule(`(?:过去|最近|近)(?<n>[${NUMBERS}]|\\d{1,2})(?:个)?(?<u>年|月|周|天)`, ({ n = '', u = '' }, date) =>
    pastTime(date, Number(n) || NUMBERS.indexOf(n) + 2, UNITS[u] ?? 'year'),
  ),
  rule('(?<w>上|本|这|下)(?:个)?(?:周|星期)(?![一二三四五六日天])', ({ w = '' }, date) =>
    date === null ? null : week(date, w === '上' ? -1 : w === '下' ? 1 : 0),
  ),
  rule('明年', (_, date) => (date === null ? null : wholeYear(partsOf(date).year + 1))),
  rule(`${YEAR}第?(?<q>[一二三四1-4])季度?`, ({ y, q }) => quarter(Number(y), QUARTERS[q ?? '一'] ?? 1)),
  rule(`${YEAR}(?:最后一个|最后)季度?`, ({ y }) => quarter(Number(y), 4)),
  rule(`${YEAR}(?<h>上|下)半年`, ({ y, h }) => half(Number(y), h === '上' ? 1 : 2)),
  rule(`(?:${YEAR}|今年)前(?<n>[${NUMBERS}]|\\d{1,2})个?月`, ({ y, n = '' }, date) => {
    const size = Number(n) || NUMBERS.indexOf(n) + 2;
    if (size < 2 || size > 11) return null;
    return y ? months(Number(y), 1, size) : latest(date, (year) => months(year, 1, size));
  }),
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
  rule('(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]', ({ m, d }, date) =>
    latestBegun(date, (year) => oneDay(year, Number(m), Number(d))),
  ),
  rule(`(?:周|星期)(?<d>[${WEEKDAYS}])`, ({ d = '' }, date) =>
    date === null ? null : lastWeekday(date, WEEKDAYS.indexOf(d) % 7),
  ),
  rule('(?<m>\\d{1,2})月(?!\\d)', ({ m }, date) => latestBegun(date, (year) => months(year, Number(m), 1))),
  rule('(?<y>(?:1[89]|20)\\d\\d)\\s?年', ({ y }) => wholeYear(Number(y))),
];
