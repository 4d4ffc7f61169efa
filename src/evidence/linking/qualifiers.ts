import type { CubeMeasure } from '../cubes/cube.ts';
import { isAmount } from '../cubes/people.ts';
import type { FigureInText } from './figure-in-text.ts';
import { isOfLaterFigure, isOfPeople, peopleSaid } from './people-said.ts';

/** Words that say that a number is of so many: "per 100,000 people", "for every hundred jobs", "per head". */
export interface PerPhrase {
  readonly start: number;
  readonly end: number;
  /** Of how many; null for each person, hour or hectare. */
  readonly of: number | null;
}

const PER =
  /\b(?:per(?!\s(?:one\s)?million (?:btu|british thermal))|for (?:every|each)|(?:out of|in|of) (?:every|each)|(?:out of|in)(?=\s(?:a (?:hundred|thousand|million)|10{2,5}|10{0,2}[,. ]000)\b))\s(?:a\s)?(?<of>hundred thousand|hundred|thousand|million|\d[\d ,.]*|(?=(?:head|capita|person|inhabitant|resident|worker|employee|household|hour|hectare|woman|pupil|student)\b))(?:\s?(?:[\p{L}-]+\s){0,2}(?:people|persons?|inhabitants?|residents?|population|women|men|jobs|(?:live )?births|infants|babies|children|adults|households|workers|vehicles|cars|head|capita|hour|hectare|woman|pupils?|students?|employees?))?/iu;
/** Words that put every number of a sentence per head: "for its size". */
const FOR_SIZE =
  /\brelative to (?:its|their|the) (?:population|size)\b|\bfor (?:its|their) size\b|\bper (?:head|capita)\b/iu;
const NAMED: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  'hundred thousand': 1e5,
};
/** Kinds whose values are not counts of what there is. */
const RELATIVE = new Set(['rate', 'ratio', 'mean', 'index', 'growth', 'price']);

type Given = Pick<FigureInText, 'figure' | 'figures' | 'text' | 'amountOf'> & {
  readonly sentence: { readonly start: number; readonly end: number };
};

/** The phrase that says of how many a figure is; null where there is none, or where it belongs to another figure. */
export function perPhraseOf({ figure, figures, text, sentence }: Given): PerPhrase | null {
  const inAll = FOR_SIZE.exec(text.slice(sentence.start, sentence.end));
  const match = PER.exec(text.slice(sentence.start, sentence.end));
  if (!match) {
    if (!inAll) return null;
    const from = sentence.start + inAll.index;
    return { start: from, end: from + inAll[0].length, of: null };
  }
  const start = sentence.start + match.index;
  const said = (match.groups?.of ?? '').trim().toLowerCase();
  const number = NAMED[said] ?? Number(said.replaceAll(/[ ,.]/g, ''));
  const phrase = { start, end: start + match[0].length, of: said !== '' && number > 0 ? number : null };
  // What has no number speaks of the whole sentence; of figures it is the last before the words.
  const isStatement = !/[\p{N}]/u.test(figure.quote) && figure.unit === 'rank';
  const owner = figures.filter((one) => one.start < start && one.unit !== 'rank').at(-1);
  // "771 per 100,000 inhabitants against 759": what has no unit of its own has that of the other.
  const isLent = figure.unit === null || (figure.unit.startsWith('per ') && figure.unit === owner?.unit);
  return isStatement || owner === figure || owner === undefined || isLent ? phrase : null;
}

/** Whether a measure is of so many as a phrase says. */
export function isOfSoMany({ unit, kind }: CubeMeasure, { of }: PerPhrase): boolean {
  if (!RELATIVE.has(kind)) return false;
  if (of === null) return true;
  // "€28.6 per 100 kilowatt-hours" is no price of one.
  if (kind === 'price') return false;
  if (unit === '%') return of === 100;
  const own = /^per (\d+|million)$/.exec(unit ?? '')?.[1];
  return own === undefined || (own === 'million' ? 1e6 : Number(own)) === of;
}

/** "The average Indian", "each of its people": what one person has. */
export function isOfEach({ text, sentence }: Given): boolean {
  const said = text.slice(sentence.start, sentence.end);
  return AVERAGE_ONE.test(said) || OF_EACH.test(said);
}

/** "Spain's emissions were higher than Sweden's": in all, or for each of its people? A number beside it would say. */
function mayBeOfEach({ figure, figures }: Pick<FigureInText, 'figure' | 'figures'>): boolean {
  return (
    figure.statement !== undefined &&
    !/\b(?:more|fewer|larg|bigg|small|great)/iu.test(figure.quote) &&
    figures.every((one) => one.statement !== undefined || one.unit === null)
  );
}

const AVERAGE_ONE = /\b[Tt]he (?:average|typical) (?:\p{Lu}|person\b|inhabitant\b|citizen\b|resident\b)/u;
const OF_EACH =
  /\b(?:each(?! (?:year|month|week|day|quarter|of|other|time))|apiece|per (?:head|capita|person|inhabitant)|a head|par habitant|par tête)\b|на душу|на человека|人均|للفرد/iu;

const TOTALS = new Set(['stock', 'flow', 'count']);
const RAW =
  /\b(?:not|non|never|without)[- ](?:been )?(?:seasonal(?:ly)?[- ]?)?adjust|\bunadjusted\b|\bbefore (?:seasonal )?adjustment\b|\boriginal (?:series|terms)\b|\braw (?:data|figures|numbers)\b/iu;
const ADJUSTED =
  /\bseasonally[- ]adjusted\b|\bseasonal adjustment\b|\badjust(?:ed|ing) for (?:the )?season/iu;

/** "In trend terms", "Employed; Trend": smoothed, as offices publish it beside what is seasonally adjusted. */
const TREND =
  /\btrend (?:terms|basis|estimates?|series|(?:un)?employment)\b|(?:^|[;,(:]\s*)trend(?=\s*(?:$|[;,):]))/iu;

/** Whether a text or a label speaks of seasonally adjusted values, of trend estimates, or of raw values; null where it says nothing of it. */
export function adjustmentIn(text: string): 'adjusted' | 'trend' | 'raw' | null {
  if (RAW.test(text)) return 'raw';
  if (TREND.test(text)) return 'trend';
  return ADJUSTED.test(text) ? 'adjusted' : null;
}

const EACH_DAY = /^(?:\s[\p{L}-]+){0,3}?\s(?:a|per|each|every)\s(day|night|hour|minute|second)\b/iu;
/** "The four-week average": of several periods, the last of which alone is named. */
const MOVING =
  /\b(?:moving|rolling|smoothed) averages?\b|\b(?:\p{L}+|\d+)-(?:day|week|month|quarter|year) (?:moving |rolling )?averages?\b/iu;

/** Whether the sentence's own words rule a measure out: it is of so many, or adjusted, as they say it is not. */
export function isRuledOut(given: Given, measure: CubeMeasure, beside: readonly CubeMeasure[] = []): boolean {
  if (given.amountOf) return !isAmount(measure) || isOtherAdjustment(given, measure);
  const per = perPhraseOf(given);
  if (per && !isOfSoMany(measure, per)) return true;
  // "884 terawatt-hours" are nobody's own: what is per head has to be said of each.
  const isEach = isOfEach(given) || peopleSaid(given)?.people === 1;
  const header = given.figure.statement
    ? `${measure.label} ${measure.columns[0]?.column ?? ''}`
    : measure.label;
  if (/\bper (?:capita|head|person|inhabitant)\b/i.test(header) && !per && !isEach)
    return !(
      mayBeOfEach(given) && beside.some((one) => one.concept === measure.concept && TOTALS.has(one.kind))
    );
  // What is said for each person is no total: "9.2 tonnes a person".
  if (TOTALS.has(measure.kind) && !per && (isOfPeople(given) || (isEach && !isOfLaterFigure(given))))
    return true;
  // "1,993 babies a day" are none of a year's.
  const rate = EACH_DAY.exec(given.text.slice(given.figure.end, given.figure.end + 40))?.[1];
  const called = `${measure.label}; ${measure.columns[0]?.column ?? ''}`.toLowerCase();
  if (rate && TOTALS.has(measure.kind) && !called.includes(rate.toLowerCase())) return true;
  return isOtherAdjustment(given, measure);
}

function isOtherAdjustment(given: Given, measure: CubeMeasure): boolean {
  const sentence = given.text.slice(given.sentence.start, given.sentence.end);
  if (MOVING.test(sentence) && !MOVING.test(measure.label)) return true;
  const said = adjustmentIn(sentence);
  const own = adjustmentIn(measure.label);
  // A measure that does not say what it is may be adjusted or not, but is no trend estimate.
  return said !== null && said !== own && (own !== null || said === 'trend');
}
