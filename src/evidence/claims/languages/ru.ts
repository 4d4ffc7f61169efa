import { anyOf, calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import { RUSSIAN_ASIDES } from '../asides/ru-asides.ts';
import { half, latest, latestBegun, months, oneDay, partsOf, quarter, since, wholeYear } from '../days.ts';
import type { NumberWord } from '../language.ts';
import { plainLanguage, wordRule } from './plain.ts';
import { RUSSIAN_SPEAKERS } from './ru-speakers.ts';

type Entry = readonly [string, NumberWord];

const entries = (
  kind: NumberWord['kind'],
  list: readonly (readonly [value: number, words: string])[],
): Entry[] =>
  list.flatMap(([value, words]) => words.split(' ').map((word): Entry => [word, { kind, value }]));

const SCALES: readonly (readonly [value: number, words: string, plural: string])[] = [
  [1e3, 'тысяча тысячу тысячи тысяч тысячей тысяче тыс тыс.', ''],
  [1e6, 'миллион миллиона миллионов миллионом миллиону млн млн.', 'миллионы миллионами миллионам'],
  [1e9, 'миллиард миллиарда миллиардов миллиардом миллиарду млрд млрд.', 'миллиарды миллиардами миллиардам'],
  [1e12, 'триллион триллиона триллионов трлн трлн.', 'триллионы'],
];

const NUMBERS: readonly Entry[] = [
  ...entries('ones', [
    [1, 'один одна одно одну одного одной одном'],
    [1.5, 'полтора полторы полутора'],
    [2, 'два две двух двум двумя'],
    [3, 'три трех трем тремя'],
    [4, 'четыре четырех четырем'],
    [5, 'пять пяти пятью'],
    [6, 'шесть шести шестью'],
    [7, 'семь семи семью'],
    [8, 'восемь восьми'],
    [9, 'девять девяти'],
    [10, 'десять десяти'],
    [11, 'одиннадцать одиннадцати'],
    [12, 'двенадцать двенадцати'],
    [13, 'тринадцать тринадцати'],
    [14, 'четырнадцать четырнадцати'],
    [15, 'пятнадцать пятнадцати'],
    [16, 'шестнадцать шестнадцати'],
    [17, 'семнадцать семнадцати'],
    [18, 'восемнадцать восемнадцати'],
    [19, 'девятнадцать девятнадцати'],
  ]),
  ...entries('tens', [
    [20, 'двадцать двадцати'],
    [30, 'тридцать тридцати'],
    [40, 'сорок сорока'],
    [50, 'пятьдесят пятидесяти'],
    [60, 'шестьдесят шестидесяти'],
    [70, 'семьдесят семидесяти'],
    [80, 'восемьдесят восьмидесяти'],
    [90, 'девяносто девяноста'],
  ]),
  ...entries('hundreds', [
    [100, 'сто ста'],
    [200, 'двести двухсот'],
    [300, 'триста трехсот'],
    [400, 'четыреста четырехсот'],
    [500, 'пятьсот пятисот'],
    [600, 'шестьсот шестисот'],
    [700, 'семьсот семисот'],
    [800, 'восемьсот восьмисот'],
    [900, 'девятьсот девятисот'],
  ]),
  ...SCALES.flatMap(([value, words, plural]): Entry[] => [
    ...words.split(' ').map((word): Entry => [word, { kind: 'scale', value }]),
    ...plural
      .split(' ')
      .filter(Boolean)
      .map((word): Entry => [word, { kind: 'scale', value, plural: true }]),
  ]),
  ['сотни', { kind: 'hundred', value: 100, plural: true }],
  ['десятки', { kind: 'dozen', value: 10, plural: true }],
];

const ORDINALS = 'втор трет четверт пят шест седьм восьм девят десят'.split(' ');
const ENDINGS = 'ый ой ий ая ья ое ье ого ьего ому ьему ым ьим ом ьем ую ью ей ьей'.split(' ');

const MONTHS = numbered(calendarWordsOf('ru').months);
const MONTH = `(?:${anyOf(calendarWordsOf('ru').months.flat())})`;
const PLACE = '(?:перв|втор|трет|четв[её]рт|последн)\\p{L}{2,4}';
const monthNumber = (word = '') => MONTHS.get(keyOf(word)) ?? 0;
const place = (word = '', last = 4) =>
  /^пос/i.test(word)
    ? last
    : ['пер', 'вто', 'тре', 'чет'].findIndex((stem) => word.toLowerCase().startsWith(stem)) + 1;
const YEAR = '(?<y>(?:1[89]|20)\\d\\d)';
const GOD = '(?:\\s?(?:году|года|год|г\\.?)|-[мйе]\\p{L}{0,2})?';

/** Russian: number, unit, hedge, period and who says it. */
export const russian = plainLanguage({
  tag: 'ru',
  digits: {
    decimal: ',',
    group: ' \u00a0\u202f\u2009',
    glued: new Set('км м кг г т л млн млрд трлн тыс кв га мм см'.split(' ')),
  },
  trigger:
    /[\d０-９]|(?:^|[^\p{L}])(?:од[ин]|дв[аеу]|тр[иеё]|четыр|пят|шест|семь|семи|восем|восьм|девя|десят|двадц|сор|сто|сот|тысяч|миллион|миллиард|млн|млрд|втор|седьм|полови|трет|четверт|полтор|вдвое|втрое|вчетверо|удвои|утрои)/iu,
  numbers: NUMBERS,
  minus: 'минус',
  fractions: [
    ...['половина', 'половину', 'половины', 'половиной', 'половине'].map(
      (word) => [word, { of: 2, alone: true }] as const,
    ),
    ...['треть', 'трети'].map((word) => [word, { of: 3, alone: true }] as const),
    ...['третьих', 'третьи'].map((word) => [word, { of: 3, alone: false }] as const),
    ...['четверть', 'четверти', 'четвертью'].map((word) => [word, { of: 4, alone: true }] as const),
    ...['четвертых', 'четвертые'].map((word) => [word, { of: 4, alone: false }] as const),
    ...['пятых', 'пятая'].map((word) => [word, { of: 5, alone: false }] as const),
    ...['десятых', 'десятая'].map((word) => [word, { of: 10, alone: false }] as const),
  ],
  multiples: [
    ...['вдвое', 'удвоился', 'удвоилась', 'удвоилось', 'удвоились', 'двукратно', 'двукратный'].map(
      (word) => [word, { value: 2, direction: word.startsWith('удв') ? 'up' : null } as const] as const,
    ),
    ...['втрое', 'утроился', 'утроилась', 'утроились'].map(
      (word) => [word, { value: 3, direction: word.startsWith('утр') ? 'up' : null } as const] as const,
    ),
    ['вчетверо', { value: 4, direction: null }],
    ['впятеро', { value: 5, direction: null }],
    ['вдесятеро', { value: 10, direction: null }],
  ],
  units: [
    ['%', 'percent', '%|процент|процента|процентов|процентам|процентами'],
    ['percentage points', 'points', 'процентных пункта|процентных пунктов|процентный пункт|п. п.|п.п.|п.п'],
    ['basis points', 'points', 'базисных пункта|базисных пунктов|базисный пункт|б. п.|б.п.|б.п'],
    ['RUB', 'currency', 'руб|руб.|рубль|рубля|рублей|рублям|рублями'],
    ['USD', 'currency', 'доллар|доллара|долларов|долларам|долл|долл.|доллара сша|долларов сша|долл. сша'],
    ['EUR', 'currency', 'евро'],
    ['CNY', 'currency', 'юань|юаня|юаней'],
    ['GBP', 'currency', 'фунтов|фунта|фунтов стерлингов|фунта стерлингов'],
    ['KZT', 'currency', 'тенге'],
    ['KGS', 'currency', 'сомов|сома|сом'],
    ['UAH', 'currency', 'гривен|гривны|гривна'],
    ['JPY', 'currency', 'иен|иены'],
    ['tonne', 'physical', 'тонна|тонны|тонн|т'],
    ['kilometer', 'physical', 'км|километр|километра|километров|километрах'],
    ['meter', 'physical', 'м|метр|метра|метров'],
    ['centimeter', 'physical', 'см|сантиметр|сантиметра|сантиметров'],
    ['kilogram', 'physical', 'кг|килограмм|килограмма|килограммов'],
    ['gram', 'physical', 'г|грамм|грамма|граммов'],
    ['liter', 'physical', 'л|литр|литра|литров'],
    ['barrel per day', 'physical', 'баррелей в сутки|барреля в сутки|баррелей в день'],
    ['barrel', 'physical', 'баррель|барреля|баррелей'],
    ['hectare', 'physical', 'га|гектар|гектара|гектаров'],
    ['square kilometer', 'physical', 'км²|км2|кв. км|квадратных километров|квадратных километра'],
    ['square meter', 'physical', 'м²|м2|кв. м|квадратных метров|квадратных метра'],
    ['cubic meter', 'physical', 'м³|м3|куб. м|кубометров|кубометра|кубических метров|кубических метра'],
    ['kilometer per hour', 'physical', 'км/ч|км / ч|километров в час'],
    ['degree', 'physical', 'градус|градуса|градусов|°'],
    ['terawatt hour', 'physical', 'твт·ч|твт-ч|тераватт-часов|тераватт-часа'],
    ['gigawatt hour', 'physical', 'гвт·ч|гвт-ч|гигаватт-часов|гигаватт-часа'],
    ['megawatt hour', 'physical', 'мвт·ч|мвт-ч|мегаватт-часов|мегаватт-часа'],
    ['kilowatt hour', 'physical', 'квт·ч|квт-ч|киловатт-часов|киловатт-часа'],
    ['megawatt', 'physical', 'мвт|мегаватт'],
    ['second', 'time', 'секунда|секунды|секунд|секунду'],
    ['minute', 'time', 'минута|минуты|минут|минуту'],
    ['hour', 'time', 'час|часа|часов'],
    ['day', 'time', 'день|дня|дней|суток|сутки'],
    ['week', 'time', 'неделя|недели|недель|неделю'],
    ['month', 'time', 'месяц|месяца|месяцев'],
    ['year', 'time', 'лет|года|год|годов'],
    ['times', 'times', 'раз|раза'],
  ],
  signs: [],
  before: [
    ['about', 'около|порядка|в районе'],
    ['approximately', 'примерно|приблизительно|приблизительно около|ориентировочно'],
    ['nearly', 'почти что|чуть менее|чуть меньше|без малого|близко к'],
    ['almost', 'почти|практически'],
    ['over', 'свыше|сверх|выше|превысил|превысила|превысило|превысили|превышает'],
    ['more than', 'более|больше|более чем|больше чем|чуть более|чуть больше|несколько'],
    ['at least', 'не менее|не менее чем|не меньше|как минимум|по меньшей мере|минимум|от'],
    ['up to', 'до|не более|не более чем|не больше|максимум|не выше'],
    ['fewer than', 'менее|меньше|менее чем|меньше чем|ниже'],
  ],
  transparent: 'чем на в',
  rangeWords: 'до',
  betweenWords: 'от между с',
  andWords: 'до и',
  outOf: 'из',
  measures: {
    from: 'с со',
    reached: 'до составил составила составило составили составляет достиг достигла достигло достигли уровне',
    by: 'на',
    shareAfter: 'от всех всего',
    shareBefore: 'доля долю доли долей доле приходится приходилось приходилась пришлось',
    ratioBefore: 'в',
  },
  ordinals: ORDINALS.flatMap((stem, i) => ENDINGS.map((ending) => [`${stem}${ending} по`, i + 2] as const)),
  ups: 'вырос выросла выросло выросли рост увеличился увеличилась увеличилось увеличились увеличение поднялся поднялась поднялись подскочил подскочила прибавил прибавила повысился повысилась повысились повысил возрос возросла возросли подорожал подорожала подорожали роста',
  downs:
    'упал упала упало упали снизился снизилась снизилось снизились снижение сократился сократилась сократились сократилось сокращение уменьшился уменьшилась уменьшились опустился опустилась подешевел подешевела потерял потеряла падение рухнул рухнула снизил',
  yearWords: /^(?:год|года|году|годом|годы|годах|годов|г|гг|году)$/,
  ageWords: /^(?:летн\p{L}+)$/u,
  months: MONTHS,
  stops:
    'и в во на по с со к у о об от до из за для при под над через без или но а что как это его ее их уже еще был была было были есть не ни же ли бы чем году года год того',
  noHedge: (tokens, at, hedge) => {
    const word = tokens[at]?.lower;
    if (word === 'от') return true;
    if (word !== 'до' || hedge !== 'up to') return false;
    // "Вырос до 5", "с 3 до 5": a level that was reached.
    return tokens
      .slice(Math.max(0, at - 9), at)
      .some(({ lower }) =>
        /^(?:с|со|от|вы?рос\p{L}*|увелич\p{L}+|подня\p{L}+|сниз\p{L}+|сократ\p{L}+|упал\p{L}*|повы\p{L}+|уменьш\p{L}+|подскоч\p{L}+|опуст\p{L}+|замедл\p{L}+|ускор\p{L}+|дош\p{L}+|довел\p{L}*|вырас\p{L}+|рост\p{L}*|снижа\p{L}+|возрос\p{L}*)$/u.test(
          lower,
        ),
      );
  },
  asides: RUSSIAN_ASIDES,
  speakers: RUSSIAN_SPEAKERS,
  periodTrigger: /\d{4}|квартал|полугоди|году|месяц/iu,
  periods: [
    wordRule(`(?:с|от)\\s(?<a>${MONTH})\\s(?:по|до)\\s(?<b>${MONTH})\\s${YEAR}${GOD}`, ({ a, b, y }) => [
      months(Number(y), monthNumber(a), 1)[0],
      months(Number(y), monthNumber(b), 1)[1],
    ]),
    wordRule(`(?<p>${PLACE})\\sквартал\\p{L}{0,2}\\s${YEAR}${GOD}`, ({ p, y }) =>
      quarter(Number(y), place(p)),
    ),
    wordRule(`(?<p>I{1,3}|IV)\\sквартал\\p{L}{0,2}\\s${YEAR}${GOD}`, ({ p = '', y }) =>
      quarter(Number(y), ['I', 'II', 'III', 'IV'].indexOf(p.toUpperCase()) + 1),
    ),
    wordRule(`(?<p>перв|втор)\\p{L}{2}\\s(?:полугоди\\p{L}|половин\\p{L})\\s${YEAR}${GOD}`, ({ p, y }) =>
      half(Number(y), place(p, 2)),
    ),
    wordRule(`(?:с|начиная с)\\s(?:(?<m>${MONTH})\\s)?${YEAR}\\sгода(?!\\s(?:по|до)\\s)`, ({ m, y }, date) =>
      since(Number(y), m ? monthNumber(m) : 1, date),
    ),
    wordRule(`(?<d>\\d{1,2})\\s(?<m>${MONTH})\\s${YEAR}${GOD}`, ({ d, m, y }) =>
      oneDay(Number(y), monthNumber(m), Number(d)),
    ),
    wordRule(`(?<m>${MONTH})\\s${YEAR}${GOD}`, ({ m, y }) => months(Number(y), monthNumber(m), 1)),
    wordRule(
      `(?:с\\s)?${YEAR}(?:\\s(?:по|до)\\s|\\s?[-–—]\\s?)(?<b>(?:1[89]|20)\\d\\d)(?:\\s(?:год\\p{L}{0,2}|гг\\.?))?`,
      ({ y, b }) => [wholeYear(Number(y))[0], wholeYear(Number(b))[1]],
    ),
    wordRule(`(?<p>${PLACE})\\sквартал\\p{L}{0,2}`, ({ p }, date) =>
      /^пос/i.test(p ?? '') ? null : latest(date, (year) => quarter(year, place(p))),
    ),
    wordRule(
      '(?<w>прошл|нынешн|этот|этом|текущ)\\p{L}{0,3}\\s(?<u>год|месяц)\\p{L}{0,2}',
      ({ w, u }, date) => {
        if (date === null) return null;
        const { year, month } = partsOf(date);
        const back = w?.toLowerCase() === 'прошл' ? 1 : 0;
        return u === 'месяц' ? months(year, month - back, 1) : wholeYear(year - back);
      },
    ),
    wordRule(`в\\s(?<m>${MONTH})`, ({ m }, date) =>
      latestBegun(date, (year) => months(year, monthNumber(m), 1)),
    ),
    wordRule(`${YEAR}${GOD}`, ({ y }) => wholeYear(Number(y))),
  ],
});
