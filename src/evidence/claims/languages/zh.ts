import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import { CHINESE_ASIDES } from '../asides/zh-asides.ts';
import { plainLanguage } from './plain.ts';
import { readChinese } from './zh-number.ts';
import { CHINESE_OTHER_DATES, CHINESE_PERIODS } from './zh-periods.ts';
import { CHINESE_SPEAKERS } from './zh-speakers.ts';

const PEOPLE = new Set(figureWordsOf('zh').counters?.people);
const THINGS = new Set(figureWordsOf('zh').counters?.things);

/** Chinese: number, unit, hedge, period and who says it. */
export const chinese = plainLanguage({
  tag: 'zh',
  numbers: ({ kind }) => kind !== 'ones',
  readWords: readChinese,
  periodFirst: true,
  // 第四季度, 第三: places in an order; 周二, 星期二: days.
  none: (tokens, { from, to }) =>
    tokens[from - 1]?.text === '第' ||
    tokens[to]?.text === '季' ||
    (/^[周期拜]$/.test(tokens[from - 1]?.text ?? '') && /^[一二三四五六]$/.test(tokens[from]?.text ?? '')),
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
  otherDates: CHINESE_OTHER_DATES,
  ownTime:
    /(?:将|会|可能|预计|预测|预期|计划|估计|目标|如果|股|指数|汇率|收盘|开盘|期货|目前|现在|今天|昨天|已|此前|之后|随后|以来|累计|历史|同期)/u,
  clauseOpeners: /[，；。](?:而|但|不过)(?:在)?$/u,
  periods: CHINESE_PERIODS,
});
