import type { VerdictLanguage } from './verdict-language.ts';

const UNITS = { month: 'месяцев', quarter: 'кварталов', year: 'лет', day: 'дней' } as const;

const FLAGGED = {
  provisional: 'предварительным данным',
  estimated: 'оценкам',
  forecast: 'прогнозам',
} as const;

/** The Russian sentences of verdicts. */
export const ru: VerdictLanguage = {
  locale: 'ru',
  between: ' ',
  changesSense: 'Это меняет смысл предложения.',
  reasons: {
    'within rounding': ({ found, quote }) => `По данным — ${found}. «${quote}» верно.`,
    'on the stated side': ({ found, quote }) => `По данным — ${found}. «${quote}» верно.`,
    understated: ({ found, quote }) =>
      `По данным — ${found}. «${quote}» верно, хотя можно было сказать и больше.`,
    'within wider rounding': ({ found, quote, accepted }) =>
      `По данным — ${found}. «${quote}» верно приблизительно: мы принимаем ${accepted}.`,
    'when truncated': ({ found, quote, accepted }) =>
      `По данным — ${found}. «${quote}» верно, только если отбросить остальные цифры: мы принимаем ${accepted}.`,
    'some readings': ({ found, quote, readings }) =>
      `По данным — ${found}; верно ли «${quote}», зависит от того, как их читать. ${readings.join('; ')}.`,
    stale: ({ later, laterValue }) => `Есть более новые данные: ${laterValue} (${later}).`,
    derived: ({ inputs, flag }) =>
      flag
        ? `Рассчитано по ${FLAGGED[flag]} и не может быть надёжнее их.`
        : `Следует из других чисел${inputs ? ` (${inputs})` : ''} и не надёжнее самого слабого из них.`,
    'too high': ({ found, quote, difference }) =>
      `По данным — ${found}. Это больше, чем «${quote}»; разница: ${difference}.`,
    'too low': ({ found, quote, difference }) =>
      `По данным — ${found}. Это меньше, чем «${quote}»; разница: ${difference}.`,
    'wrong direction': ({ found, quote }) => `По данным — ${found}. «${quote}» говорит об обратном.`,
    'percent, not points': ({ found }) =>
      `По данным — ${found}: это изменение в процентах, а не в процентных пунктах.`,
    'wrong rank': ({ found, quote }) => `По данным место — ${found}, а не «${quote}».`,
    revised: ({ found, was, quote }) =>
      `На момент публикации по данным было ${was}, и «${quote}» было верно. С тех пор данные пересмотрены: теперь — ${found}.`,
    'no evidence': () => 'С этим числом не связано ничего, что могло бы его проверить.',
    'no dataset': ({ missing }) =>
      missing ? `Таких данных здесь нет: ${missing}.` : 'Опирается на источник; по данным не проверялось.',
    'no period': ({ missing }) =>
      missing ? `Не хватает: ${missing}.` : 'В предложении не сказано, о каком периоде речь.',
    'no subject': ({ missing }) =>
      missing ? `В вопросе не сказано: ${missing}.` : 'В предложении не сказано, о чьих показателях речь.',
    'period missing': ({ missing, counted }) => `Не хватает: ${missing}${counted ? `; ${counted}` : ''}.`,
    'reporter missing': ({ missing }) => `В данных нет показателей: ${missing}.`,
    'product missing': ({ missing }) => `В данных нет: ${missing}.`,
    'no sum': ({ missing }) =>
      `${missing ? `«${missing}»` : 'Этот показатель'} не складывается из частей: его можно прочесть только по одному значению — за один период, для одного места и одной категории.`,
    'several rows': ({ missing }) =>
      `В таблице несколько значений${missing ? ` (${missing})` : ''}, и не сказано, какое имеется в виду.`,
    ambiguous: ({ fits }) =>
      `Слова одинаково хорошо подходят к разным прочтениям${fits ? `: ${fits}` : ''}. Какое из них имеется в виду, мы не гадаем.`,
    'no multiplier': ({ missing }) =>
      `В таблице не указано, в чём даны значения${missing ? ` показателя «${missing}»` : ''}: в единицах, тысячах или миллионах, а доли — в процентах или в частях единицы.`,
    'unit differs': ({ unit }) => `Данные в другой единице: ${unit}.`,
    'basis undefined': ({ missing }) => `Не определено, от чего считать: ${missing}.`,
    'nothing to divide by': ({ missing }) => `В данных не с чем сравнить${missing ? `: ${missing}` : ''}.`,
    'several tables': ({ missing }) =>
      `Это население есть в нескольких таблицах${missing ? `: ${missing}` : ''}. Какая имеется в виду, неясно.`,
    'counted twice': ({ missing }) =>
      `${missing}: складывать нельзя, одно может входить в другое и было бы посчитано дважды.`,
    'unclear remainder': ({ missing }) =>
      `Неясно, сравнивать ли «${missing}» наравне с остальными или считать остатком списка, а от этого зависит ответ.`,
    'another count': () => 'Разница не больше той, которую дал бы другой подсчёт населения.',
    'query failed': ({ missing }) => `На вопрос не удалось ответить${missing ? `: ${missing}` : ''}.`,
    overruled: ({ found }) => `Так решил редактор данных${found ? `; по данным — ${found}` : ''}.`,
  },
  interval: (low, high, { over, under }) =>
    low !== null && high !== null
      ? `от ${low}${over ? ' (не включая)' : ''} до ${high}${under ? ' (не включая)' : ''}`
      : low !== null
        ? over
          ? `больше ${low}`
          : `${low} и больше`
        : under
          ? `меньше ${high}`
          : `${high} и меньше`,
  quarter: (quarter, year) => `${quarter}-й квартал ${year} года`,
  workedOut: (inputs) => `Рассчитано по данным: ${inputs}.`,
  input: (name, value, cells) =>
    `${name ? `${name}: ` : ''}${value}${cells > 1 ? ` (значений: ${cells})` : ''}`,
  fit: (question, value) => `«${question}»${value ? ` (${value})` : ''}`,
  times: (number) => `${number} раза`,
  points: (number) => `${number} п. п.`,
  reading: (key) =>
    key.startsWith('partner')
      ? 'По данным другой стороны'
      : key.startsWith('basket')
        ? `Корзина товаров, версия ${key.slice('basket v'.length)}`
        : `В оценке ${key}`,
  counted: (found, expected, unit) => `за период есть ${found} из ${expected} ${UNITS[unit]}`,
  withAreas: (names) => `если среди отчитывающихся есть и ${names}`,
  withoutAreas: (names) => `если среди отчитывающихся нет: ${names}`,
  note: (areas, value) => `Сходится, ${areas} (${value}).`,
};
