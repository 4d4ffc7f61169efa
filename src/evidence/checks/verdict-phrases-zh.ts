import type { VerdictLanguage } from './verdict-language.ts';

const UNITS = { month: '个月', quarter: '个季度', year: '年', day: '天' } as const;

const FLAGGED = { provisional: '初步数据', estimated: '估计数据', forecast: '预测数据' } as const;

/** The Chinese sentences of verdicts. */
export const zh: VerdictLanguage = {
  locale: 'zh',
  between: '',
  changesSense: '这改变了句子的意思。',
  reasons: {
    'within rounding': ({ found, quote }) => `数据为${found}。“${quote}”正确。`,
    'on the stated side': ({ found, quote }) => `数据为${found}。“${quote}”正确。`,
    understated: ({ found, quote }) => `数据为${found}。“${quote}”正确，但说得偏少。`,
    'within wider rounding': ({ found, quote, accepted }) =>
      `数据为${found}。“${quote}”大致正确：可接受范围为${accepted}。`,
    'when truncated': ({ found, quote, accepted }) =>
      `数据为${found}。“${quote}”只有舍去其余位数时才正确：可接受范围为${accepted}。`,
    'some readings': ({ found, quote, readings }) =>
      `数据为${found}；“${quote}”是否正确取决于如何解读数据。${readings.join('；')}。`,
    stale: ({ later, laterValue }) => `已有更新的数据：${later}为${laterValue}。`,
    derived: ({ inputs, flag }) =>
      flag
        ? `这是根据${FLAGGED[flag]}推算的，可靠程度不高于这些数据。`
        : `由${inputs || '其他数字'}推算得出，其可靠程度不高于其中最弱的一个。`,
    'too high': ({ found, quote, difference }) => `数据为${found}，高于“${quote}”，相差${difference}。`,
    'too low': ({ found, quote, difference }) => `数据为${found}，低于“${quote}”，相差${difference}。`,
    'wrong direction': ({ found, quote }) => `数据为${found}。“${quote}”说的方向相反。`,
    'percent, not points': ({ found }) => `数据为${found}：这是百分比变化，而不是百分点。`,
    'wrong rank': ({ found, quote }) => `按数据排名为第${found}，而不是“${quote}”。`,
    revised: ({ found, was, quote }) =>
      `发布时数据为${was}，“${quote}”当时属实。数据此后有修订，现为${found}。`,
    'no evidence': () => '没有任何可以核查这个数字的依据与之关联。',
    'no dataset': ({ missing }) =>
      missing ? `这里没有这样的数据：${missing}。` : '依据其来源，未用数据核查。',
    'no period': ({ missing }) => (missing ? `缺少：${missing}。` : '句子没有说明是哪个时期。'),
    'no subject': ({ missing }) => (missing ? `问题没有说明：${missing}。` : '句子没有说明是谁的数字。'),
    'period missing': ({ missing, counted }) => `缺少${missing}${counted ? `；${counted}` : ''}。`,
    'reporter missing': ({ missing }) => `数据中没有${missing}的数字。`,
    'product missing': ({ missing }) => `数据中没有：${missing}。`,
    'no sum': ({ missing }) =>
      `${missing ? `“${missing}”` : '该指标'}不能由各部分相加得出：每次只能读取一个时期、一个地方、一个类别的单个数值。`,
    'several rows': ({ missing }) => `表中${missing ? `${missing}` : ''}有多个数值，无法确定指的是哪一个。`,
    ambiguous: ({ fits }) => `这句话同样符合不止一种解读${fits ? `：${fits}` : ''}。我们不猜测指的是哪一种。`,
    'no multiplier': ({ missing }) =>
      `表中没有说明${missing ? `“${missing}”` : ''}数值的单位是个、千还是百万，或者比例是百分数还是小数。`,
    'unit differs': ({ unit }) => `数据使用另一种单位：${unit}。`,
    'basis undefined': ({ missing }) => `尚未确定以什么为基准：${missing}。`,
    'nothing to divide by': ({ missing }) => `数据中没有可以比较的内容${missing ? `：${missing}` : ''}。`,
    'several tables': ({ missing }) =>
      `有不止一张表统计了这些人口${missing ? `：${missing}` : ''}，无法判断指的是哪一张。`,
    'counted twice': ({ missing }) => `${missing}不能相加：其中一项可能包含另一项，会重复计算。`,
    'unclear remainder': ({ missing }) =>
      `无法确定“${missing}”应与其他各项一同比较，还是列表中的其余部分，而答案取决于此。`,
    'another count': () => '差距不大于换一种人口统计所造成的差异。',
    'query failed': ({ missing }) => `无法回答这个问题${missing ? `：${missing}` : ''}。`,
    overruled: ({ found }) => `这是数据编辑的决定${found ? `；数据为${found}` : ''}。`,
  },
  interval: (low, high, { over, under }) =>
    low !== null && high !== null
      ? `${over ? `超过${low}` : low}至${under ? `略低于${high}` : high}`
      : low !== null
        ? over
          ? `超过${low}`
          : `${low}或以上`
        : under
          ? `低于${high}`
          : `${high}或以下`,
  quarter: (quarter, year) => `${year}年第${quarter}季度`,
  workedOut: (inputs) => `推算依据：${inputs}。`,
  input: (name, value, cells) => `${name ? `${name}：` : ''}${value}${cells > 1 ? `（${cells}个数值）` : ''}`,
  fit: (question, value) => `“${question}”${value ? `（${value}）` : ''}`,
  times: (number) => `${number}倍`,
  points: (number) => `${number}个百分点`,
  reading: (key) =>
    key.startsWith('partner')
      ? '按对方的数字'
      : key.startsWith('basket')
        ? `按商品篮子第${key.slice('basket v'.length)}版`
        : `按 ${key} 计价`,
  counted: (found, expected, unit) => `该时期应有${expected}${UNITS[unit]}，现有${found}${UNITS[unit]}`,
  withAreas: (names) => `申报国包括${names}时`,
  withoutAreas: (names) => `申报国不包括${names}时`,
  note: (areas, value) => `${areas}则相符（${value}）。`,
};
