import { anyOf, calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import { ARABIC_ASIDES } from '../asides/ar-asides.ts';
import { half, latest, latestBegun, months, oneDay, partsOf, quarter, since, wholeYear } from '../days.ts';
import { ARABIC_SCALES, readArabic } from './ar-number.ts';
import { ARABIC_SPEAKERS } from './ar-speakers.ts';
import { plainLanguage, wordRule } from './plain.ts';

const NUMBER = '[\\d٠-٩]';
const MONTHS = numbered(calendarWordsOf('ar').months);
const MONTH = `(?:${anyOf(calendarWordsOf('ar').months.flat())})`;
const monthNumber = (word = '') => MONTHS.get(keyOf(word)) ?? 0;
const western = (text = '') => Number(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
const YEAR = `(?:(?:من\\s|في\\s|لعام\\s|لسنة\\s)?(?:عام\\s|سنة\\s|العام\\s)?)(?<y>${NUMBER}{4})`;
const ORDINALS = ['ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];
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
  digits: { decimal: '.', group: ',٬', glued: new Set(['كم', 'م', 'كغ']) },
  trigger:
    /[\d٠-٩]|نصف|ثلث|ربع|اثن|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|مئ|مائ|ألف|آلاف|مليون|ملايين|مليار|واحد|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|ضعف|أضعاف/u,
  numbers: ARABIC_SCALES,
  readWords: readArabic,
  minus: 'ناقص سالب',
  multiples: [
    ['تضاعف', { value: 2, direction: 'up' }],
    ['تضاعفت', { value: 2, direction: 'up' }],
    ['ضعفي', { value: 2, direction: null }],
  ],
  units: [
    ['%', 'percent', '%|٪|بالمئة|بالمائة|في المئة|في المائة|بالمية'],
    ['percentage points', 'points', 'نقطة مئوية|نقاط مئوية'],
    ['basis points', 'points', 'نقطة أساس|نقاط أساس'],
    ['USD', 'currency', 'دولار|دولارا|دولارات|دولار أمريكي|دولار أميركي'],
    ['EUR', 'currency', 'يورو'],
    ['GBP', 'currency', 'جنيه إسترليني|جنيها إسترلينيا'],
    ['EGP', 'currency', 'جنيه|جنيها|جنيهات|جنيه مصري'],
    ['SAR', 'currency', 'ريال|ريالا|ريالات|ريال سعودي'],
    ['AED', 'currency', 'درهم|درهما|دراهم'],
    ['RUB', 'currency', 'روبل|روبلا|روبلات'],
    ['CNY', 'currency', 'يوان|يوانا'],
    ['terawatt hour', 'physical', 'تيراواط ساعة|تيراوات ساعة|تيراواط/ساعة'],
    ['gigawatt hour', 'physical', 'غيغاواط ساعة|جيجاوات ساعة|غيغاوات ساعة|غيغاواط/ساعة'],
    ['megawatt hour', 'physical', 'ميغاواط ساعة|ميجاوات ساعة|ميغاوات ساعة|ميغاواط/ساعة'],
    ['kilowatt hour', 'physical', 'كيلوواط ساعة|كيلووات ساعة|كيلوواط/ساعة'],
    ['hectare', 'physical', 'هكتار|هكتارا|هكتارات'],
    ['tonne', 'physical', 'طن|طنا|أطنان'],
    ['square kilometer', 'physical', 'كيلومتر مربع|كيلومترا مربعا'],
    ['kilometer per hour', 'physical', 'كيلومتر في الساعة|كيلومترا في الساعة'],
    ['kilometer', 'physical', 'كيلومتر|كيلومترا|كيلومترات|كم'],
    ['meter', 'physical', 'متر|مترا|أمتار'],
    ['kilogram', 'physical', 'كيلوغرام|كيلوغراما|كيلوغرامات|كيلوجرام|كغ'],
    ['barrel per day', 'physical', 'برميل يوميا|برميل في اليوم'],
    ['barrel', 'physical', 'برميل|برميلا|براميل'],
    ['degree', 'physical', 'درجة|درجات|درجة مئوية'],
    ['hour', 'time', 'ساعة|ساعات'],
    ['minute', 'time', 'دقيقة|دقائق'],
    ['day', 'time', 'يوم|يوما|أيام'],
    ['week', 'time', 'أسبوع|أسبوعا|أسابيع'],
    ['month', 'time', 'شهر|شهرا|أشهر|شهور'],
    ['year', 'time', 'سنة|سنوات|عام|عاما|أعوام'],
    ['times', 'times', 'مرة|مرات|أضعاف|ضعفا'],
  ],
  signs: [],
  before: [
    ['about', 'حوالي|نحو|زهاء|بحوالي|بنحو|حوالى|لنحو|قرابة|ما يعادل'],
    ['approximately', 'تقريبا|ما يقرب من|بما يقرب من'],
    ['nearly', 'ما يقارب|يقارب|قريبا من'],
    ['almost', 'يكاد'],
    ['over', 'تجاوز|تجاوزت|يتجاوز|فوق|يفوق'],
    ['more than', 'أكثر من|بأكثر من|لأكثر من|ما يزيد على|ما يزيد عن|يزيد على|أكبر من|عدة|بضع'],
    ['at least', 'ما لا يقل عن|لا يقل عن|على الأقل|بما لا يقل عن'],
    ['up to', 'ما يصل إلى|يصل إلى|حتى|لا يزيد على|لا يتجاوز|كحد أقصى'],
    ['fewer than', 'أقل من|بأقل من|دون|ما دون'],
  ],
  after: [
    ['at least', 'على الأقل|أو أكثر'],
    ['about', 'تقريبا'],
    ['up to', 'على الأكثر|كحد أقصى'],
  ],
  rangeWords: 'إلى الى',
  betweenWords: 'بين من',
  andWords: 'إلى الى و',
  outOf: 'من أصل|من بين كل|من كل',
  measures: {
    from: 'من',
    reached: 'إلى الى بلغ بلغت يبلغ تبلغ',
    by: 'بنسبة بمقدار بواقع',
    shareAfter: 'من',
    shareBefore: 'حصة حصته حصتها يمثل تمثل يشكل تشكل مثلت شكلت',
    ratioAfter: 'أكثر أكبر أعلى أقل',
  },
  ordinals: ORDINALS.flatMap((word, i) =>
    ['أكبر', 'أعلى', 'أصغر', 'أدنى'].map((end) => [`${word} ${end}`, i + 2] as const),
  ),
  ups: 'ارتفع ارتفعت ارتفاع زاد زادت زيادة نما نمت نمو صعد صعدت قفز قفزت ازداد بزيادة',
  downs: 'انخفض انخفضت انخفاض تراجع تراجعت هبط هبطت خسر خسرت انكمش تقلص',
  yearWords: /^(?:عام|سنة|لعام|لسنة|العام|بعام)$/,
  ageWords: /^(?:عاما|سنة|عام)$/,
  ageBefore: /^(?:عمره|عمرها|العمر|يبلغ|تبلغ)$/,
  months: MONTHS,
  stops:
    'من في على إلى عن مع و أو أن التي الذي هذا هذه ذلك تلك بعد قبل بين منذ حتى كل كان كانت قد لم لا ما هو هي ثم بنسبة خلال ضد وفق حسب مقارنة الماضي',
  asides: ARABIC_ASIDES,
  speakers: ARABIC_SPEAKERS,
  periodTrigger: /[\d٠-٩]{4}|الربع|النصف|العام|الماضي|شهر/u,
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
