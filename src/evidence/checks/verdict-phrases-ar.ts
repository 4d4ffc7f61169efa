import type { VerdictLanguage } from './verdict-language.ts';

const UNITS = { month: 'الأشهر', quarter: 'الفصول', year: 'السنوات', day: 'الأيام' } as const;

const FLAGGED = { provisional: 'بيانات أولية', estimated: 'تقديرات', forecast: 'توقعات' } as const;

/** The Arabic sentences of verdicts. */
export const ar: VerdictLanguage = {
  locale: 'ar',
  between: ' ',
  changesSense: 'وهذا يغيّر معنى الجملة.',
  reasons: {
    'within rounding': ({ found, quote }) => `تقول البيانات ${found}. «${quote}» صحيح.`,
    'on the stated side': ({ found, quote }) => `تقول البيانات ${found}. «${quote}» صحيح.`,
    understated: ({ found, quote }) => `تقول البيانات ${found}. «${quote}» صحيح، لكنه أقل مما يمكن قوله.`,
    'within wider rounding': ({ found, quote, accepted }) =>
      `تقول البيانات ${found}. «${quote}» صحيح تقريباً: نقبل ${accepted}.`,
    'when truncated': ({ found, quote, accepted }) =>
      `تقول البيانات ${found}. لا يصح «${quote}» إلا إذا حُذفت الأرقام التالية: نقبل ${accepted}.`,
    'some readings': ({ found, quote, readings }) =>
      `تقول البيانات ${found}؛ وصحة «${quote}» تتوقف على طريقة قراءتها. ${readings.join('؛ ')}.`,
    stale: ({ later, laterValue }) => `تتوفر بيانات أحدث: ${laterValue} (${later}).`,
    derived: ({ inputs, flag }) =>
      flag
        ? `حُسب من ${FLAGGED[flag]}، ولا يكون أوثق منها.`
        : `يُستنتج من ${inputs || 'أرقام أخرى'}، ولا يكون أوثق من أضعفها.`,
    'too high': ({ found, quote, difference }) =>
      `تقول البيانات ${found}. وهذا أكثر من «${quote}» بفارق ${difference}.`,
    'too low': ({ found, quote, difference }) =>
      `تقول البيانات ${found}. وهذا أقل من «${quote}» بفارق ${difference}.`,
    'wrong direction': ({ found, quote }) =>
      `تقول البيانات ${found}. أما «${quote}» فيشير إلى الاتجاه المعاكس.`,
    'percent, not points': ({ found }) =>
      `تقول البيانات ${found}: هذا تغير بالنسبة المئوية، لا بالنقاط المئوية.`,
    'wrong rank': ({ found, quote }) => `المرتبة بحسب البيانات هي ${found}، لا «${quote}».`,
    revised: ({ found, was, quote }) =>
      `عند النشر كانت البيانات تقول ${was}، وكان «${quote}» صحيحاً. وقد نُقّحت البيانات بعد ذلك، وهي تقول الآن ${found}.`,
    'no evidence': () => 'لم يُربط بهذا الرقم شيء يمكن أن يتحقق منه.',
    'no dataset': ({ missing }) =>
      missing ? `لا توجد هنا بيانات عن: ${missing}.` : 'يستند إلى مصدره ولم يُتحقق منه بالبيانات.',
    'no period': ({ missing }) => (missing ? `الناقص: ${missing}.` : 'لا تقول الجملة أي فترة تقصد.'),
    'no subject': ({ missing }) =>
      missing ? `لا يقول السؤال: ${missing}.` : 'لا تقول الجملة أرقام مَن تقصد.',
    'period missing': ({ missing, counted }) => `الناقص: ${missing}${counted ? `؛ ${counted}` : ''}.`,
    'reporter missing': ({ missing }) => `ليس في البيانات أرقام عن: ${missing}.`,
    'product missing': ({ missing }) => `ليس في البيانات: ${missing}.`,
    'no sum': ({ missing }) =>
      `${missing ? `«${missing}»` : 'هذا المقياس'} ليس مجموع أجزائه: لا يُقرأ منه إلا قيمة واحدة في كل مرة، لفترة واحدة ومكان واحد وفئة واحدة.`,
    'several rows': ({ missing }) =>
      `في الجدول أكثر من قيمة${missing ? ` (${missing})` : ''}، ولا شيء يبيّن أيها المقصود.`,
    ambiguous: ({ fits }) =>
      `تحتمل العبارة أكثر من قراءة على السواء${fits ? `: ${fits}` : ''}. ولا نخمّن أيها المقصود.`,
    'no multiplier': ({ missing }) =>
      `لا يذكر الجدول ما تعدّه قيمه${missing ? ` في «${missing}»` : ''}: آحادًا أم آلافًا أم ملايين، أو، في الحصص، نسبًا مئوية أم كسورًا.`,
    'unit differs': ({ unit }) => `البيانات بوحدة أخرى: ${unit}.`,
    'basis undefined': ({ missing }) => `لم يتحدد أساس القياس: ${missing}.`,
    'nothing to divide by': ({ missing }) => `ليس في البيانات ما يُقارن به${missing ? `: ${missing}` : ''}.`,
    'several tables': ({ missing }) =>
      `يحصي هؤلاء السكانَ أكثرُ من جدول${missing ? `: ${missing}` : ''}. ولا شيء يحدد أيّها المقصود.`,
    'counted twice': ({ missing }) => `لا يُجمع ${missing}: فقد يشمل أحدها الآخر فيُحسب مرتين.`,
    'unclear remainder': ({ missing }) =>
      `ليس واضحًا أتُقارن «${missing}» كغيرها أم هي بقية القائمة، والجواب يتوقف على ذلك.`,
    'another count': () => 'الفارق لا يزيد على ما يُحدثه إحصاء آخر للسكان.',
    'query failed': ({ missing }) => `تعذّرت الإجابة عن السؤال${missing ? `: ${missing}` : ''}.`,
    overruled: ({ found }) => `هذا قرار محرر البيانات${found ? `؛ وتقول البيانات ${found}` : ''}.`,
  },
  interval: (low, high, { over, under }) =>
    low !== null && high !== null
      ? `من ${over ? `أكثر من ${low}` : low} إلى ${under ? `أقل بقليل من ${high}` : high}`
      : low !== null
        ? over
          ? `أكثر من ${low}`
          : `${low} أو أكثر`
        : under
          ? `أقل من ${high}`
          : `${high} أو أقل`,
  quarter: (quarter, year) => `الربع ${quarter} من ${year}`,
  workedOut: (inputs) => `محسوب من: ${inputs}.`,
  input: (name, value, cells) =>
    `${name ? `${name}: ` : ''}${value}${cells > 1 ? ` (عدد القيم: ${cells})` : ''}`,
  fit: (question, value) => `«${question}»${value ? ` (${value})` : ''}`,
  times: (number) => `${number} مرة`,
  points: (number) => `${number} نقطة مئوية`,
  reading: (key) =>
    key.startsWith('partner')
      ? 'بحسب أرقام الطرف الآخر'
      : key.startsWith('basket')
        ? `بالإصدار ${key.slice('basket v'.length)} من سلة السلع`
        : `بتقييم ${key}`,
  counted: (found, expected, unit) => `المتوفر للفترة ${found} من ${expected} من ${UNITS[unit]}`,
  withAreas: (names) => `إذا أُدرج بين المبلِّغين: ${names}`,
  withoutAreas: (names) => `إذا استُثني من المبلِّغين: ${names}`,
  note: (areas, value) => `ويصح ${areas} (${value}).`,
};
