import { stemsOf } from '../../language/stems.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { plain } from '../cubes/read-header.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { Reading } from './reading.ts';

/** Words of which a table that has one counts nothing that the other is said of. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bfixed\b/i, /\bmobile\b/i],
  [/\bincluding\b/i, /\bexcluding\b|\bwithout\b/i],
  [/\bnominal\b|\bcurrent prices\b/i, /\breal terms\b|\bconstant prices\b/i],
  [/\bgross\b/i, /\bnet\b/i],
  [/\bdomestic\b/i, /\binternational\b|\bforeign\b/i],
  [/\bpublic\b/i, /\bprivate\b/i],
  [/\burban\b/i, /\brural\b/i],
  [/\bnew\b/i, /\b(?:existing|outstanding)\b/i],
  [/\bfull[- ]time\b/i, /\bpart[- ]time\b/i],
  [/\bimports?\b|\bimported\b/i, /\bexports?\b|\bexported\b/i],
  [/\bhousehold\b/i, /\bindustrial\b|\bbusiness\b|\bwholesale\b/i],
  [/\bvolumes?\b/i, /\bby value\b|\bin value\b/i],
];
/** Words that are said of some of what is counted. */
const ONLY = [
  /\bfirst-time\b/i,
  /\bsecond-hand\b/i,
  /\b(?:paying|ticketed)\s(?:visitors?|guests|customers|members|spectators|passengers|public)\b/i,
];
const BY_VALUE = /\b(?:by|in) value\b/i;
const COUNTED = new Set(['stock', 'flow', 'count']);
const FOR_WHOM =
  /\bper (?:\d[\d, ]*|hundred |thousand |million )\s?(?:live )?(people|inhabitants?|residents?|population|persons?|households?|homes|women|births|workers|employees|vehicles|pupils|cars)\b/i;
/** People by whatever word, and others by their own. */
const kindOfWhom = (word: string) =>
  /^(?:people|inhabitant|resident|population|person)/i.test(word)
    ? 'people'
    : word.toLowerCase().replace(/s$/, '');
/** Which dose a code of the World Health Organization counts: MCV1, DTP3. */
const DOSE = /\b(?:MCV|DTP|Pol|HepB|Hib|PCV)(\d)\b/i;
const DOSES = ['first', 'second', 'third'] as const;

/** Whether a sentence says the opposite of a word by which a measure is called: mobile subscriptions, where it has fixed ones. */
export function isOpposite(
  { given: { text, sentence, figure }, table }: Reading,
  { label, columns, unit, kind }: CubeMeasure,
): boolean {
  // "£22 less than in the private sector" is said of another.
  const said = text.slice(sentence.start, sentence.end).replaceAll(/\bthan\b[^,;]*/giu, '');
  const called = `${label}; ${columns[0]?.column ?? ''}`;
  const isSaid = (one: RegExp, other: RegExp) =>
    one.test(called) && !other.test(called) && other.test(said) && !one.test(said);
  if (PAIRS.some(([one, other]) => isSaid(one, other) || isSaid(other, one))) return true;
  if (SHIPPED_ABROAD.test(said) && !EXPORTS.test(`${called}; ${table.cube.title}`)) return true;
  if (ANNUALISED.test(said) && !ANNUALISED.test(`${called}; ${table.cube.title}`)) return true;
  const restricted = table.cube.restrictions.flatMap(({ labels }) => labels);
  const whole = [called, table.cube.title, ...restricted].join('; ');
  if (isForOtherTime(figure.unit, whole)) return true;
  if (isOfOtherThreshold(text.slice(sentence.start, sentence.end), called)) return true;
  if (isBeyond(text.slice(sentence.start, sentence.end), called)) return true;
  if (ONLY.some((word) => word.test(said) && !word.test(whole))) return true;
  if (BY_VALUE.test(said) && !/^[A-Z]{3}\b/.test(unit ?? '') && COUNTED.has(kind)) return true;
  const [theirs, ours] = [FOR_WHOM.exec(said)?.[1], FOR_WHOM.exec(called)?.[1]].map(
    (one) => one && kindOfWhom(one),
  );
  if (theirs && ours && theirs !== ours) return true;
  const dose = DOSE.exec(called)?.[1];
  return DOSES.some(
    (name, i) =>
      dose !== undefined &&
      Number(dose) !== i + 1 &&
      new RegExp(`\\b${name} (?:\\w+ )?(?:dose|jab|shot)\\b`, 'i').test(said),
  );
}

/** "Ecuador shipped 6.6 million tonnes of bananas abroad": not what it grew. */
const SHIPPED_ABROAD =
  /\b(?:shipped|sold|sent|sells?|ships?|exported|exports?)\b[^,;]*\b(?:abroad|overseas)\b/iu;
const EXPORTS = /\b(?:exports?|exported|trade|shipments?|shipped|sales|sold)\b/iu;
/** A month or a quarter as if it were a year. */
const ANNUALISED = /\bannual rate of\b(?! (?:inflation|growth|change|increase))|\bannuali[sz]ed\b/iu;

/** "Under the stricter threshold of half the median", of those below another: a rate by a limit that is said is by no other. */
function isOfOtherThreshold(said: string, called: string): boolean {
  const own = /\b(?:threshold|line|cut-?off|limit)\b\D{0,12}(\d+(?:\.\d+)?)\s?%/iu.exec(called)?.[1];
  if (own === undefined) return false;
  const theirs =
    /\b(?:threshold|line|cut-?off|limit)\b\s(?:of|at|set at)\s(?:\p{L}+\s){0,2}?(half|\d+(?:\.\d+)?)\b/iu.exec(
      said,
    )?.[1];
  return theirs !== undefined && (theirs.toLowerCase() === 'half' ? '50' : theirs) !== own;
}

/** "Had to wait longer than four hours", of those who were seen within four; and the other way. */
function isBeyond(said: string, called: string): boolean {
  const [inside, beyond] = [WITHIN.test(plain(called)), BEYOND.test(plain(called))];
  if (inside === beyond) return false;
  const [theirs, others] = inside ? [BEYOND, WITHIN] : [WITHIN, BEYOND];
  return theirs.test(said) && !others.test(said);
}

const SPAN =
  '(?:the\\s)?(?:\\d+|two|three|four|six|eight|ten|twelve|eighteen|a|an|one)[\\s-]?(?:hours?|days?|weeks?|months?|minutes?|years?)\\b';
const WITHIN = new RegExp(`\\b(?:within|inside|under|less than|up to)\\s${SPAN}`, 'iu');
const BEYOND = new RegExp(
  `\\b(?:over|beyond|above|more than|longer than|at least|exceeding)\\s${SPAN}`,
  'iu',
);

/** "£712 a month" is none of weekly earnings. */
function isForOtherTime(unit: string | null, called: string): boolean {
  const said = / per (hour|day|week|month|year)$/.exec(unit ?? '')?.[1];
  const own = (EVERY.exec(called)?.[1] ?? FOR_EACH.exec(called)?.[1])?.toLowerCase();
  return said !== undefined && own !== undefined && (TIMES[own] ?? own) !== said;
}

/** "Euros per month", "en euros par mois". */
const FOR_EACH =
  /(?<!\p{L})(?:per|par|pro|por|al)\s(hour|day|week|month|year|heure|jour|semaine|mois|an|stunde|tag|woche|monat|jahr|hora|día|semana|mes|año)(?!\p{L})/iu;

const EVERY =
  /\b(hourly|daily|weekly|monthly|annual|yearly)\s(?:\p{L}+\s)?(?:earnings|pay|wages?|salar(?:y|ies)|incomes?|rents?)\b/iu;
const TIMES: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annual: 'year',
  yearly: 'year',
  heure: 'hour',
  stunde: 'hour',
  hora: 'hour',
  jour: 'day',
  tag: 'day',
  día: 'day',
  semaine: 'week',
  woche: 'week',
  semana: 'week',
  mois: 'month',
  monat: 'month',
  mes: 'month',
  an: 'year',
  jahr: 'year',
  año: 'year',
};

/** "1.9 percent of all government spending" is no percentage of gross domestic product. */
export function isOfOtherWhole(
  { text, sentence, figure }: FigureInText,
  { label, columns }: CubeMeasure,
): boolean {
  const whole = text.slice(figure.end, sentence.end);
  if (isPartOfMeasure(whole, columns[0]?.column ?? label)) return true;
  return (
    OF_GDP.test(`${label}; ${columns[0]?.column ?? ''}`) &&
    /^\sof\s/iu.test(whole) &&
    !/\b(?:GDP|gross domestic product|national income|economy|output)\b/iu.test(whole)
  );
}

/** "40 percent of forest land", of forests in percent of land: a part of what is measured, and not of what it is a part of. */
function isPartOfMeasure(after: string, label: string): boolean {
  const [, head = '', whole = ''] = /^(.*?)\(?(?:%|per ?cent(?:age)?|share) of (.*)$/iu.exec(label) ?? [];
  const of =
    /^\sof\s(?:the\s|its\s|their\s|all\s)?([\p{Ll}-]+)(?=\s(?:land|areas?|cover)\b|\s(?:in|was|were|is|are)\b|[.,])/u.exec(
      after,
    )?.[1];
  if (head === '' || of === undefined) return false;
  const [stem] = stemsOf(of, 'en');
  return stem !== undefined && stemsOf(head, 'en').includes(stem) && !stemsOf(whole, 'en').includes(stem);
}

const OF_GDP = /(?:%|per ?cent(?:age)?) of (?:GDP|gross domestic product)\b/i;
