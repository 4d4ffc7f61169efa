import { fold } from '../fold.ts';

/** Languages whose names of months are read. Croatian and Czech call different months alike: only one of them is. */
const LOCALES =
  'en fr de es pt it nl pl cs sk hu ro bg sr uk sv nb da fi et lv lt sl el tr ru ar id kk ca eu is ga mt'.split(
    ' ',
  );
/** What is not in a calendar: how offices shorten names. */
const SHORT: Readonly<Record<string, number>> = {
  sept: 9,
  mrz: 3,
  maerz: 3,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  set: 9,
  fev: 2,
  out: 10,
  dez: 12,
  okt: 10,
  mrt: 3,
  mei: 5,
  янв: 1,
  фев: 2,
  мар: 3,
  апр: 4,
  май: 5,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  окт: 10,
  ноя: 11,
  дек: 12,
  'كانون الثاني': 1,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  'تشرين الأول': 10,
  'تشرين الثاني': 11,
  'كانون الأول': 12,
};

const MONTHS = namesOfMonths();

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, month: number) => {
    const key = folded(name);
    if (key === '' || /^\d/.test(key)) return;
    const other = names.get(key);
    // What is two months in two languages is none.
    names.set(key, other !== undefined && other !== month ? 0 : month);
  };
  for (const locale of LOCALES) {
    for (const length of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(locale, { month: length, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2023, month - 1, 1));
        add(alone.format(date), month);
        add(inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '', month);
      }
    }
  }
  for (const [name, month] of Object.entries(SHORT)) names.set(folded(name), month);
  for (const [i, name] of 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').entries())
    names.set(name, i + 1);
  return names;
}

function folded(word: string): string {
  return fold(word).replace(/\.+$/, '').trim();
}

/** The number of a month by its name in one of many languages, short or long; 0 where it is none. */
export function monthNamed(word: string): number {
  return MONTHS.get(folded(word)) ?? 0;
}

const QUARTER =
  /^(?:q|k|t|kv|kw|qtr|quarters?|quartal[es]?|kwartaal|trim|trimest(?:re|er|r[aieu]l?|r)|tremujor|kvartal(?:et)?|kvartalas|kvartali?|kwarta[lł]u?|negyedev|ctvrtleti|stvrtrok|кв|квартала?|квартал\p{L}*|тримесечие|τριμηνο|ceyrek|ceyregi|neljannes|vuosineljannes|ceturksnis|ketv(?:irtis)?|cetrtletje|四半期|季度|분기|الربع|trimestri)$/u;
const HALF =
  /^(?:h|s|half(?:[- ]?year)?|halbjahr(?:es)?|semest(?:re|er|r)|semestri|halvar|halvår|halfjaar|polrocze|półrocze|полугодие|半年|上半年|下半年|반기|pololeti|felev)$/u;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = /^(\d)(?:st|nd|rd|th|er|re|e|eme|ere|[ºª°.]|o|a|ro|do|to|[-‑]?(?:й|го|ый|ой|я|е))?$/u;
const ARABIC: readonly RegExp[] = [/^(?:ال)?[أا]ول$/u, /^(?:ال)?ثاني$/u, /^(?:ال)?ثالث$/u, /^(?:ال)?رابع$/u];
const WORDS: readonly RegExp[] = [
  /^(?:first|erstes|premier|primer|primo|primeiro|第一|первый)$/,
  /^(?:second|zweites|deuxieme|segundo|secondo|第二|второй)$/,
  /^(?:third|drittes|troisieme|tercer|terzo|terceiro|第三|третий)$/,
  /^(?:fourth|viertes|quatrieme|cuarto|quarto|第四|четвертый)$/,
];

/** What a text of several words names besides its year: a quarter or half, with its number. */
export function partNamed(words: readonly string[]): { kind: 'quarter' | 'half'; number: number } | null {
  const all = words.map((word) => folded(word));
  const kind = all.some((word) => QUARTER.test(word))
    ? 'quarter'
    : all.some((word) => HALF.test(word))
      ? 'half'
      : null;
  if (kind === null) return null;
  const numbers = all.filter((word) => !QUARTER.test(word) && !HALF.test(word)).map(ordinal);
  const [number] = numbers;
  const most = kind === 'quarter' ? 4 : 2;
  return numbers.length === 1 && number && number <= most ? { kind, number } : null;
}

function ordinal(word: string): number {
  const digit = Number(ORDINALS.exec(word)?.[1] ?? 0);
  if (digit > 0) return digit;
  const roman = ROMAN.indexOf(word) + 1;
  return (
    roman || ARABIC.findIndex((form) => form.test(word)) + 1 || WORDS.findIndex((form) => form.test(word)) + 1
  );
}
