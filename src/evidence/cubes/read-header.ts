import { CURRENCY_CODES } from '../../language/currency-codes.ts';
import { singularOf } from '../claims/unit-forms.ts';
import { scaleOfMoney } from './coded-money.ts';
import { currencyNamed } from './currency-names.ts';
import { HEADER_WORDS, NUMBER_SHORT } from './header-words.ts';
import { packedIn } from './packed-units.ts';
import { withoutBase } from './series-headers.ts';
import { symbolAtEnd, symbolIn } from './unit-symbols.ts';
import { unitOfWords } from './unit-words.ts';

/** What the header of a column says besides the name of what is measured. */
export interface Header {
  /** The header without its unit, scale and source, words parted by single spaces. */
  readonly words: string;
  readonly unit: string | null;
  /** What one value counts, where the header says so: 1000 for "thousands". */
  readonly multiplier: number | null;
  /** The year whose values the column holds: "2014_murders". */
  readonly year: number | null;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b1[ ,.\u00a0\u202f]000[ ,.\u00a0\u202f]000\b/, 1e6],
  [/^1[ ,.\u00a0\u202f]?000\s(?=\p{L})/u, 1e3],
  [/\bhundreds? (?:of )?millions?\b/i, 1e8],
  [/\btens? (?:of )?millions?\b/i, 1e7],
  [/\bhundreds? (?:of )?thousands?\b/i, 1e5],
  [/\btens? (?:of )?thousands?\b/i, 1e4],
  [/\b(?:crores?)\b/i, 1e7],
  [/\b(?:lakhs?)\b/i, 1e5],
  [/亿|億/, 1e8],
  [/百万/, 1e6],
  [/万|萬/, 1e4],
  [/\b(?:milliards?|млрд|миллиард\p{L}*)(?!\p{L})|مليار/iu, 1e9],
  [/(?<!\p{L})(?:млн|миллион\p{L}*)(?!\p{L})|مليون|ملايين/iu, 1e6],
  [/(?<!\p{L})(?:тыс|тысяч\p{L}*|milliers|miles de)(?!\p{L})|ألف|آلاف/iu, 1e3],
  [/\b(?:billions?|bn|mrd)\b/i, 1e9],
  // "MN-Minneapolis" and "Minneapolis, MN" are in Minnesota.
  [/\b(?:[Mm]illions?|MILLIONS?|(?:[Mm]n|[Mm]ln|[Mm]io|MIO|MLN|(?<!\p{L}, )MN)(?![-–]\p{L}))\b/u, 1e6],
  [/\b(?:thousands?|ths|tsd)\b|(?<!\d[ ,.\u00a0\u202f]?)['’‘`]?\b000s?\b/i, 1e3],
  [/(?:[$£€¥]|\b(?:USD|EUR|GBP))\s?m\b/, 1e6],
  [/(?:[$£€¥]|\b(?:USD|EUR|GBP))\s?b\b/, 1e9],
  [/[$£€¥]\s?k\b/, 1e3],
  [/(?:\bx|×|\(|\bin)\s?1[ ,.\u00a0\u202f]?000\b(?![ ,.]?000)/i, 1e3],
  [/\b(?:hundreds?)\b(?!\s+thousand)/i, 1e2],
];

/** Words for a part of a whole. What there is for each share, or becomes of shares, is none. */
const SHARE =
  /\b(?:share|proportion) of\b|^share\b(?! (?:prices?|capital|ind(?:ex|ices)|buy-?backs?|repurchases?|issu\p{L}+|sales|dividends?|options?|splits?|turnover|trading|volumes?|counts?|values?|ownership))|(?<!\bper )\bshare$/iu;

/** Whether a text calls something a part of a whole: "share of women", "market share". */
export function namesShare(text: string): boolean {
  return SHARE.test(text);
}

const PERCENT =
  /[%٪％]|\bper ?cent(?:age)?s?\b|\bpct\b|\bperc\b|\bpour ?cent|\bProzent|\bpor ?ciento|процент|百分|بالمئة|بالمائة|في المئة|في المائة|مئوية/iu;

/** Whether a text says in so many words that something is in percent. A share or a rate may be a part of one as well. */
export function saysPercent(text: string): boolean {
  // "PC_ACT" and "RCH_A" (a rate of change) are codes of units; "PC" among other words is a computer.
  return PERCENT.test(text) || /^(?:PC|PCT|PCH|RCH)(?:_[A-Z0-9]+)*$/.test(text.trim());
}

/** Units as headers, titles and unit columns write them; the first that fits is taken. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/percentage points?|\bpp\b/i, 'percentage points'],
  ...pricesPer(),
  [/\bper (?:100[ ,.]?000|hundred thousand)\b/i, 'per 100000'],
  [/(?<!\bparts? )\bper (?:1[ ,.]?000[ ,.]?000|million)\b/i, 'per million'],
  [/\bper 10[ ,.]?000\b/i, 'per 10000'],
  [/\bper (?:1[ ,.]?000|thousand)\b|\b(?:pour|par) mille\b(?! m)|‰/i, 'per 1000'],
  [
    /\bper (?:100|hundred)\b(?![ ,.]\d{3})(?= (?:people|persons?|inhabitants?|residents?|population|adults?|women|men|children|households?|births?|live births)\b|\s*(?:\)|$))/i,
    'per 100',
  ],
  [/%|\b[Pp]er ?cent(?:age)?\b|\b[Pp]ct\b|^PC(?:[_ ][A-Z]+)*$/, '%'],
  // What an index changed by is in percent, or in points.
  [
    /(?<!\b(?:change|changes|growth|rise|increase)s? (?:of|in) (?:the |an? )?(?:\p{L}+ )?)\bindex\b|\b\d{4}\s?=\s?100\b|\bI\d\d(?:_[A-Z]+)?\b/iu,
    'index',
  ],
  [/°\s?C\b|\bdegrees? celsius\b|\bcelsius\b|\bdeg ?C\b/i, '°C'],
  [/\b(?:eur|euros?)\b|€/i, 'EUR'],
  [/\b(?:gbp|pounds? sterling|pounds)\b(?! of)|£/i, 'GBP'],
  // "Average price in pounds of new houses".
  [
    /\b(?:prices?|costs?|incomes?|pay|wages?|salar(?:y|ies)|spending|revenues?|rents?|turnover)\b[^.;]*\sin pounds\b/i,
    'GBP',
  ],
  [/\b(?:usd|us\$|us dollars?|u\.s\. dollars?|dollars?)\b|\$/i, 'USD'],
  [/\bkilograms? per hectare\b|\bkg\/ha\b/i, 'kilogram/hectare'],
  [/\btonnes? per hectare\b|\bt\/ha\b/i, 'tonne/hectare'],
  [/\btonnes?[- ]?(?:kilom[eè]t(?:re|er)s?|km)(?!\p{L})|\btkm\b|\bTONNEKM\b/iu, 'tonne kilometer'],
  [/\bpassengers?[- ]?(?:kilomet(?:re|er)s?|km)\b|\bpkm\b|\bPASSKM\b/i, 'passenger kilometer'],
  [/\b(?:kilo)?tonnes?\b|\bmetric tons?\b|^t$/i, 'tonne'],
  [/\bkilograms?\b|\bkg\b/i, 'kilogram'],
  [/\blbs?\b(?! ?\/)/i, 'pound'],
  [/\b(?:bushels?|bu)\s?(?:per|\/)\s?acre\b/i, 'bushel/acre'],
  [/\bhectares?\b|\bha\b/i, 'hectare'],
  [/\bacres?\b/i, 'acre'],
  [/\bbushels?\b|\bin bu\b/i, 'bushel'],
  [/\bkm²|\bkm2\b|\bsq(?:uare)?\.? ?k(?:ilo)?m/i, 'km²'],
  [/\bmbit\/?s\b|\bmbps\b|\bmegabits? per second\b/i, 'megabit per second'],
  [/\bgbit\/?s\b|\bgbps\b|\bgigabits? per second\b/i, 'gigabit per second'],
  [/\bterawatt.?hours?\b|\btwh\b/i, 'TWh'],
  [/\bgigawatt.?hours?\b|\bgwh\b/i, 'GWh'],
  [/\bmegawatt.?hours?\b|\bmwh\b/i, 'MWh'],
  [/\bkilowatt.?hours?\b|\bkwh\b/i, 'kWh'],
  [/\bppm\b|\bparts per million\b/i, 'ppm'],
  [/\bmillimet(?:re|er)s?\b|\bmm\b/i, 'mm'],
  [/\bcentimet(?:re|er)s?\b|\bcm\b/i, 'cm'],
  [/(?<!\bper |\/ ?)(?:\bcubic met(?:re|er)s?\b|\bm³|\bm3\b)/i, 'cubic meter'],
  [/\blit(?:re|er)s?\b/i, 'litre'],
  [/\bbarrels?\b/i, 'barrel'],
  [
    /(?<!\b(?:the|this|that|financial|fiscal|school|academic|calendar|single|tax|budget|by|of|per|each|every|same|mid|crop|marketing)[ -]|^(?!.*\b(?:age|expectancy|life|duration|length|schooling|time)\b).*,\s(?=year\b))\b(?:person[- ])?years?\b(?=\s*(?:\)|$))/i,
    'year',
  ],
  [/^(?:[\p{L}-]+\s){0,2}hours$|\((?:in )?hours\)/iu, 'hour'],
  [/^(?:[\p{L}-]+\s){0,2}days$|\((?:in )?days\)|\b(?:median|mean|average)\s(?:\p{L}+\s){0,2}days\b/iu, 'day'],
  [
    /^(?:[\p{L}-]+\s){0,2}weeks$|\((?:in )?weeks\)|\b(?:median|mean|average)\s(?:\p{L}+\s){0,2}weeks\b/iu,
    'week',
  ],
  [
    /^(?:[\p{L}-]+\s){0,2}minutes$|\((?:in )?minutes\)|\b(?:median|mean|average)\s(?:\p{L}+\s){0,2}minutes\b/iu,
    'minute',
  ],
  [/\bservings$/i, 'serving'],
  [/\bFTEs?\b|\bfull-time equivalents?\b/i, 'full-time equivalent'],
  [SHARE, '%'],
  [
    /^(?:(?:thousands?|millions?|ths|mio|'000s?|1000s?)\s(?:of\s)?)?(?:persons?|people|per|pers|inhabitants|heads?)$/i,
    'person',
  ],
];

/** Prices of so much of something: "US dollars per metric ton", "€/MWh". */
function pricesPer(): [RegExp, string][] {
  const money = [
    ['USD', '(?:us |u\\.s\\. )?(?:dollars?|usd|us\\$|\\$)'],
    ['EUR', '(?:eur|euros?|€)'],
    ['GBP', '(?:gbp|pounds? sterling|pounds|£)'],
    ['AUD', '(?:aud|a\\$|australian dollars?)'],
    ['CAD', '(?:cad|c\\$|canadian dollars?)'],
    ['NZD', '(?:nzd|nz\\$|new zealand dollars?)'],
  ] as const;
  const amounts = [
    ['barrel', 'barrels?|bbl'],
    ['tonne', 'tonnes?|metric tons?|tons?|mt|t'],
    ['kilogram', 'kilograms?|kilos?|kg'],
    ['gallon', 'gallons?|gal'],
    ['liter', 'lit(?:re|er)s?|l'],
    ['ounce', '(?:troy )?ounces?|(?:troy )?oz|toz'],
    ['bushel', 'bushels?|bu'],
    ['pound', 'pounds?|lbs?'],
    ['megawatt hour', 'mwh|megawatt.?hours?'],
    ['kilowatt hour', 'kwh|kilowatt.?hours?'],
    ['square meter', 'm²|m2|sqm|square met(?:re|er)s?'],
    ['hour', 'hours?|h'],
    ['million btu', 'million (?:btus?|british thermal units?)|mmbtus?|mbtu'],
  ] as const;
  return money.flatMap(([code, name]) =>
    amounts.map(([unit, amount]): [RegExp, string] => [
      new RegExp(`(?<![\\p{L}])${name}\\s?(?:per|a|an|\\/)\\s?(?:${amount})(?![\\p{L}])`, 'iu'),
      `${code}/${unit}`,
    ]),
  );
}

/** Cents whose money is named, and pence: "US cents per pound", "euro ct/kWh". "Per cent" is none. */
const MINOR =
  /(?<!\bper\s)(?<![\p{L}])(?:(?<money>US|U\.S\.|USD|euro|EUR|€|Australian|AUD|A\$|Canadian|CAD|C\$|New Zealand|NZD|NZ\$)[\s-]?(?:cents?|cts?|c(?=\s?\/))|(?<bare>cents?(?=\s?(?:per|\/)))|(?<pence>pence))(?![\p{L}])/iu;
const WHOLE_MONEY: Readonly<Record<string, string>> = {
  us: 'US dollars',
  'u.s.': 'US dollars',
  usd: 'US dollars',
  euro: 'euros',
  eur: 'euros',
  '€': 'euros',
  australian: 'AUD',
  aud: 'AUD',
  a$: 'AUD',
  canadian: 'CAD',
  cad: 'CAD',
  c$: 'CAD',
  'new zealand': 'NZD',
  nzd: 'NZD',
  nz$: 'NZD',
};

/** Whether a text is in cents whose money is not said: those of a dollar, where its table is of a country that has one. */
export function saysBareCents(text: string): boolean {
  return MINOR.exec(text)?.groups?.bare !== undefined;
}

/** A text of cents or pence as one of dollars, euros or pounds; null for any other. */
function inWholeMoney(text: string): string | null {
  const { money, pence, bare } = MINOR.exec(text)?.groups ?? {};
  if (money === undefined && pence === undefined && bare === undefined) return null;
  if (bare !== undefined) return text.replace(MINOR, 'dollars');
  return text.replace(
    MINOR,
    pence === undefined ? (WHOLE_MONEY[(money ?? '').toLowerCase()] ?? '') : 'pounds sterling',
  );
}

/** "CY 23", "FY2023": the year of a column in short. */
const SHORT_YEAR = /\b(?:CY|FY|YR)[\s_'’]?(\d\d)\b/i;

/** "Number of reported measles cases" counts cases: what comes last before anything that tells more of them. */
const NUMBER_OF =
  /\b(?:number|count|total number) of ((?:[a-z-]{3,}\s)*?(?:[a-z]{3,}s(?=\s[a-z]{2,}ed\b)|[a-z]{3,}(?=\s*(?:$|[^a-z\s-]|\b(?:in|on|by|per|for|from|of|at|to|who|which|that|with|without|and|or|aged|under|over|during|among|due|is|was|are|were|killed|injured|involved|sold|built|completed|received)\b))))/i;
const YEAR = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/;
/** "In servings per person": the noun that a column's own description ends with is its unit, whatever it is. */
const IN_NOUNS = /,\sin\s(\p{Ll}{3,}s)(?=\sper\s\p{Ll}+\.?$|\.?$)/u;

/** The unit that the description of a column names; null where it names none. */
export function unitOfDescription(description: string): string | null {
  const said = unitIn(description.replace(/^measure:/, ''));
  const noun = said === null ? IN_NOUNS.exec(description)?.[1] : undefined;
  return noun === undefined ? said : singularOf(noun);
}

/** Headers that name the column's part in the table, and nothing that is measured. */
const GENERIC =
  /^(?:obs[ _]?value|value|values|val|amount|data|data ?value|figure|mean|average|price|average price|mean price|median price|average value|mean value|total|number|count|(?:number of |no of )?(?:cases|incidents)|n|rate|index|level|measure|observation(?: value)?|estimate|(?:fact |display )?(?:value )?numeric(?: value)?|(?:display|data|obs|fact) value)$/i;

/** Whether a header says that it counts something: "Number of under-five deaths". */
export function isNumberOf(header: string): boolean {
  return /^(?:total |annual |estimated |reported )*numbers? of\b/iu.test(header);
}

/** Whether a header names nothing that is measured, so that the table's title has to. */
export function isGeneric(header: string): boolean {
  return GENERIC.test(plain(header).trim());
}

/** The same of a header with its unit: "Value GBP", "Amount in euros", "Rate per 1,000 population". */
export function isGenericInUnit(header: string): boolean {
  return isGeneric(
    plain(header)
      .replace(/\sper\s\d[\d,. ]*\s?(?:people|population|inhabitants|residents|persons)?\s*$/iu, '')
      .replace(/\s(?:in\s)?(?:[A-Z]{3}|euros?|dollars|pounds)\s*$/u, (unit) =>
        unitIn(unit) === null ? unit : '',
      ),
  );
}

/** "Of which arrests": a part of the column before. */
const PART_OF_BEFORE = /^\s*(?:of which|thereof|of whom|of them)[\s:,]+(?=\p{L}{3})/iu;

/** A source with its year in brackets of their own: "(World Bank WDI (2021))". */
const CITED = /\((?=[^()]*\p{Lu})[^()%$€£]*\((?:\d{4}[^()]*)?\)[^()]*\)/gu;

/** Reads a header: "Male (number of deaths)" is "male", counted in deaths. Pure. */
export function readHeader(header: string): Header {
  const whole = plain(header.replace(CITED, ' ').trim() || header);
  const text = withoutBase(whole).replace(SHORT_YEAR, (_, year: string) => `20${year}`);
  const year = YEAR.exec(text)?.[1];
  const rest = year && isMostlyWords(text, year) ? text.replace(YEAR, ' ') : text;
  const inside = [...rest.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, part = '']) => part);
  const outside = (symbolAtEnd(rest)?.rest ?? rest).replaceAll(/[([][^()[\]]*[)\]]/g, ' ');
  const short = inside.filter(
    (part) => (isAbbreviation(part) && !CURRENCY_CODES.has(part.trim())) || isQualifier(part),
  );
  return {
    words: tidy(`${outside.replace(PART_OF_BEFORE, '')} ${short.join(' ')}`),
    unit: unitIn(text === whole ? rest : whole),
    multiplier: scaleIn(rest),
    year: year && rest !== text ? Number(year) : null,
  };
}

/** "$2.15 a day - Share of population in poverty": an amount of money in a header is a limit; "(a mean of days)" is no unit. */
const LIMIT =
  /[$€£]\s?(?!0)\d+(?:[.,]\d+)*(?![\d,.]*\s?(?:\/|=))(?:\s(?:a|an|per)\s(?:day|week|month|year|hour)\b)?|\((?:an?\s)?(?:mean|average|sum) of [^()]*\)/giu;

/** The unit that a text names; null where it names none. Of "US cents" it is the dollar, of which one value is a hundredth. */
export function unitIn(written: string): string | null {
  const amounts = written.replace(LIMIT, ' ');
  const text = inWholeMoney(amounts) ?? amounts;
  const known = packedIn(written) ?? symbolIn(text)?.unit;
  if (known) return known;
  const counted = NUMBER_OF.exec(text)?.[1];
  // "THS_PER": a code of several parts.
  const plainly = withoutAccents(text);
  const parts = /^[A-Z0-9_]+$/.test(text) ? text.replaceAll('_', ' ') : plainly;
  for (const [form, unit] of UNITS) {
    if (form.test(plainly) || form.test(parts)) return unit;
  }
  const currency = currencyNamed(text);
  if (currency !== null) return currency;
  const code =
    /[([](?:in )?([A-Z]{3})(?:\s(?:million|billion|thousand|1[ ,.]?000)s?(?:,[^()[\]]*)?)?[)\]]/u.exec(
      text,
    )?.[1] ?? CODE_AT_END.exec(text)?.[1];
  if (code && CURRENCY_CODES.has(code)) return code;
  // "DKK billion", "million SEK": the whole text is of money.
  const money = MONEY.exec(text.trim());
  const coded = (money?.[1] ?? money?.[2])?.toUpperCase();
  if (coded && CURRENCY_CODES.has(coded)) return coded;
  // "(g/km)", "(MJ per kg)": so much for each of something, whatever it is of.
  const each = /[([](?<each>\p{L}{1,8}\s?\/\s?[\p{L}\d²³]{1,12})[)\]]\s*$/u.exec(text)?.groups?.each;
  if (each) return each.replaceAll(/\s/gu, '');
  const said = unitOfWords(text);
  if (said !== null) return said;
  const noun = (counted ?? SCALED.exec(text.trim())?.[1])?.toLowerCase().split(/\s+/).at(-1);
  return noun ? singularOf(noun) : null;
}

/** What one value counts, as a text says: 1000 for "thousand tonnes"; null where it says nothing. */
export function scaleIn(text: string): number | null {
  if (/\bper (?:thousand|million|billion|hundred|1[ ,.]?0)/i.test(text)) return null;
  const symbol = symbolIn(text);
  if (symbol && symbol.multiplier !== null) return symbol.multiplier;
  if (inWholeMoney(text) !== null) return 0.01;
  const coded = scaleOfMoney(text);
  if (coded !== null) return coded;
  const parts = /^[A-Z0-9_]+$/.test(text) ? text.replaceAll('_', ' ') : withoutAccents(text);
  return (
    SCALES.find(([form]) => form.test(parts))?.[1] ?? (/\bkilotonnes?\b|\bkt\b/i.test(parts) ? 1e3 : null)
  );
}

/** "który" has no "kt" in it: a letter with an accent is one of the word. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}

/** "1 000 visits", "million journeys": a scale, and what is counted. */
const SCALED =
  /^(?:1[ ,.\u00a0\u202f]?000(?:[ ,.\u00a0\u202f]?000)?|(?:in )?(?:hundreds?|thousands?|millions?|billions?))\s(?:of\s)?(\p{Ll}{3,}s)$/iu;

const MONEY =
  /^(?:([A-Z]{3})[ _-]+(?:thousands?|millions?|billions?|mn|bn|mio|1[ ,.]?000)|(?:thousands?|millions?|billions?|mn|bn|mio|1[ ,.]?000)(?: of)?[ _-]+([A-Z]{3}))$/i;

/** "Average wage in PLN", "(hundred million CNY)"; "ALL" and "TOP" are words. */
const CODE_AT_END =
  /(?:[([]|,\s|\bin\s)(?:in\s)?(?:(?:ten|hundred)\s)?(?:(?:thousand|million|billion|trillion)s?\s)?(?!ALL|TOP|CUP|PEN|MOP)([A-Z]{3})(?:[)\]]|$)/u;

/** "(VOCs)", "(Index)": what tells columns apart, unlike a source or a unit. */
function isAbbreviation(part: string): boolean {
  return (
    /^[A-Z][A-Za-z]{1,6}s?$/.test(part.trim()) &&
    unitIn(part.trim()) === null &&
    !/^(?:OECD|UN|WHO|IMF|WB|ILO|FAO|EU|IEA)$/.test(part.trim())
  );
}

function isQualifier(part: string): boolean {
  const text = part.trim();
  if (
    /^(?:index|real|nominal|male|female|total|projected|estimated|net|gross|annual|core|headline|underlying)\b/i.test(
      text,
    )
  )
    return true;
  // What is so much a head is no total.
  if (/^per (?:capita|head|person|inhabitant|household|worker|employee|pupil|student)$/i.test(text))
    return true;
  // Two columns may differ in this alone; beside a unit it goes without saying.
  return (
    unitIn(text) === null &&
    /^(?:un-?adjusted|(?:not |non-)?seasonally|adjusted|calendar|trend|original|current|constant|chain)\b/i.test(
      text,
    )
  );
}

function isMostlyWords(text: string, year: string): boolean {
  return /\p{L}{3,}/u.test(text.replace(year, '')) && !/[([][^()[\]]*\d{4}[^()[\]]*[)\]]/.test(text);
}

/** A header in plain words: "goodsProducing" and "goods_producing" are "goods producing", "avg_temp" the "average temperature". */
export function plain(header: string): string {
  return (
    header
      // "No. of donations", "# of visits".
      .replace(NUMBER_SHORT, 'Number of ')
      .replaceAll(/(\p{Ll})(?!Wh\b)(\p{Lu})(?=\p{Ll})/gu, '$1 $2')
      .replaceAll(/(?<=\p{Ll})(\d+)(?=\p{Lu}\p{Ll})/gu, ' $1 ')
      .replaceAll(/[_]+/g, ' ')
      .replaceAll(/\b[a-z]{2,6}\b/gi, (word) => HEADER_WORDS[word.toLowerCase()] ?? word)
      .trim()
  );
}

function tidy(text: string): string {
  return text
    .replaceAll(/[,;:]\s*$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
