import { CHINESE_ASIDES } from '../asides/zh-asides.ts';
import { plainLanguage } from './plain.ts';
import { readChinese } from './zh-number.ts';
import { CHINESE_OTHER_DATES, CHINESE_PERIODS } from './zh-periods.ts';
import { CHINESE_SPEAKERS } from './zh-speakers.ts';

/** Chinese: number, unit, hedge, period and who says it. */
export const chinese = plainLanguage({
  tag: 'zh',
  digits: { decimal: '.', group: ',，', glued: new Set('km kg m g t'.split(' ')) },
  trigger: /[\d０-９一二两三四五六七八九十百千万亿半]/u,
  numbers: [
    ['十', { kind: 'hundred', value: 10 }],
    ['百', { kind: 'hundred', value: 100 }],
    ['千', { kind: 'scale', value: 1e3 }],
    ['万', { kind: 'myriad', value: 1e4 }],
    ['萬', { kind: 'myriad', value: 1e4 }],
    ['亿', { kind: 'myriad', value: 1e8 }],
    ['億', { kind: 'myriad', value: 1e8 }],
    ['兆', { kind: 'myriad', value: 1e12 }],
  ],
  readWords: readChinese,
  minus: '负 負',
  units: [
    ['%', 'percent', '%|％'],
    ['percentage points', 'points', '个百分点|個百分點|百分点'],
    ['basis points', 'points', '个基点|基点'],
    ['tenth', 'percent', '成'],
    ['USD', 'currency', '美元|美金'],
    ['CNY', 'currency', '元|元人民币|人民币|块'],
    ['EUR', 'currency', '欧元|歐元'],
    ['JPY', 'currency', '日元|日圆'],
    ['GBP', 'currency', '英镑'],
    ['RUB', 'currency', '卢布'],
    ['HKD', 'currency', '港元|港币'],
    ['KRW', 'currency', '韩元'],
    ['AUD', 'currency', '澳元'],
    ['CAD', 'currency', '加元'],
    ['SGD', 'currency', '新元|新币'],
    ['NZD', 'currency', '纽元'],
    ['TWD', 'currency', '新台币|台币'],
    ['CHF', 'currency', '瑞郎|瑞士法郎'],
    ['MYR', 'currency', '林吉特|令吉'],
    ['THB', 'currency', '泰铢'],
    ['TRY', 'currency', '里拉'],
    ['ZAR', 'currency', '兰特'],
    ['BRL', 'currency', '雷亚尔'],
    ['tonne', 'physical', '吨|噸|公吨'],
    ['kilometer per hour', 'physical', '公里每小时|公里/小时'],
    ['square kilometer', 'physical', '平方公里|平方千米'],
    ['square meter', 'physical', '平方米'],
    ['cubic meter', 'physical', '立方米'],
    ['kilometer', 'physical', '公里|千米|km'],
    ['meter', 'physical', '米'],
    ['centimeter', 'physical', '厘米'],
    ['kilogram', 'physical', '公斤|千克|kg'],
    ['gram', 'physical', '克'],
    ['liter', 'physical', '升'],
    ['barrel per day', 'physical', '桶/日|桶每日'],
    ['barrel', 'physical', '桶'],
    ['hectare', 'physical', '公顷'],
    ['terawatt hour', 'physical', '太瓦时'],
    ['gigawatt hour', 'physical', '吉瓦时'],
    ['megawatt hour', 'physical', '兆瓦时'],
    ['kilowatt hour', 'physical', '千瓦时|度电'],
    ['degree Celsius', 'physical', '摄氏度'],
    ['degree', 'physical', '度'],
    ['second', 'time', '秒'],
    ['minute', 'time', '分钟'],
    ['hour', 'time', '小时|个小时'],
    ['day', 'time', '天'],
    ['week', 'time', '周|个星期|星期'],
    ['month', 'time', '个月'],
    ['year', 'time', '年'],
    ['times', 'times', '倍'],
  ],
  signs: [
    ['百分之', '%'],
    ['￥', 'CNY'],
  ],
  before: [
    ['about', '约|大约|约为|约有|大概|左右'],
    ['approximately', '约莫|估计'],
    ['nearly', '近|将近|接近|逼近'],
    ['almost', '几乎'],
    ['over', '超过|超|逾|高于|突破|多于'],
    ['more than', '大于|不止'],
    ['at least', '至少|最少|不少于|不低于'],
    ['up to', '最多|至多|不超过|高达|多达|不高于'],
    ['fewer than', '不到|不足|低于|少于|未满'],
  ],
  after: [
    ['about', '左右|上下'],
    ['at least', '以上|及以上'],
    ['up to', '以下|以内|以下的'],
  ],
  transparent: '为 有 达 达到 到',
  rangeWords: '至 到',
  betweenWords: '',
  andWords: '和',
  measures: {
    from: '从 從 由',
    reached: '至 到 为 達 达',
    by: '',
    shareAfter: '',
    shareBefore: '占',
  },
  ordinals: [...'二三四五六七八九十'].map((sign, i) => [`第${sign}大`, i + 2] as const),
  ups: '增 长 涨 升',
  downs: '降 跌 减 落',
  yearWords: /^年$/,
  ageWords: /^(?:岁|歲)$/,
  months: new Set('月日号点时'),
  // 第四季度, 第三: places in an order; 周二, 星期二: days.
  none: (tokens, { from, to }) =>
    tokens[from - 1]?.text === '第' ||
    tokens[to]?.text === '季' ||
    (/^[周期拜]$/.test(tokens[from - 1]?.text ?? '') && /^[一二三四五六]$/.test(tokens[from]?.text ?? '')),
  periodFirst: true,
  stops: '',
  counted: (tokens, numeral) => {
    const at = numeral.to;
    const sign = tokens[at]?.text ?? '';
    if (/^[人户]$/.test(sign)) return { unit: sign, from: at, to: at + 1 };
    if (!/^[个名家位辆架起件项艘座只条所间场次届笔台部套枚艘株头]$/.test(sign)) return null;
    // A measure word and the noun of two characters after it: 三家公司.
    const noun = tokens.slice(at + 1, at + 3).map(({ text }) => text);
    const whole =
      noun.length === 2 &&
      noun.every((text) => /^[\p{Script=Han}]$/u.test(text) && !/[的在了是和与被将]/.test(text));
    return { unit: whole ? noun.join('') : sign, from: at, to: whole ? at + 3 : at + 1 };
  },
  asides: CHINESE_ASIDES,
  speakers: CHINESE_SPEAKERS,
  periodTrigger: /\d{4}|年|季|月|周|星期/u,
  otherDates: CHINESE_OTHER_DATES,
  periods: CHINESE_PERIODS,
});
