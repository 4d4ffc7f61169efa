import type { MeasureKind } from './cube.ts';
import type { Concept } from './lexicon.ts';
import { isRatio } from './measure-concept.ts';
import { isNumberOf, namesShare } from './read-header.ts';

/** Whether a text says that what a concept counts is averaged: "average employment", "mean number of pupils". */
function isMeanOf(text: string, concept: Concept): boolean {
  const words = (concept.words.en ?? []).map((word) => word.replaceAll('*', '.{0,30}'));
  return new RegExp(`\\b(?:average|mean|median)\\b(?:\\W+[\\w-]+){0,3}\\W+(?:${words.join('|')})`, 'i').test(
    text,
  );
}

const ADDED = new Set<MeasureKind>(['flow', 'count']);
const STANDING =
  /\b(?:open|pending|outstanding|unresolved|in progress|backlogs?|caseload|active|on (?:the )?(?:books|waiting lists?)|waiting|at (?:the )?(?:start|beginning|end)|(?:start|beginning|end) of (?:the )?(?:period|week|month|quarter|half|year))\b/i;

/** What is sold is counted, whatever it costs. */
const SOLD =
  /^(?!.*\b(?:prices?|cost|value|rate|index)\b).*\b(?:sold|sales volume|number of sales|transactions)\b/i;

const KIND_WORDS: readonly (readonly [RegExp, MeasureKind])[] = [
  [/\bindex(?:ed)?\b|\b\d{4}\s?=\s?100\b/i, 'index'],
  [
    /\bper (?:capita|head|person|inhabitant|woman|household|hectare|worker|employee|hour|pupil|student|share)\b/i,
    'ratio',
  ],
  [/\bper (?:100?|10?[ ,.]?000|100[ ,.]?000|hundred|thousand|million|1[ ,.]?000[ ,.]?000)\b/i, 'rate'],
  [
    /\bper (?:insured |licensed |registered |employed |billion |million )?(?:(?:vehicle |passenger )?(?:miles?|kilomet(?:re|er)s?|km)|drivers?|vehicles?|users?|customers?|subscribers?|visitors?|guests?|visits?|trips?|games?|matches|rooms?|cows?|animals?|acres?|square (?:met(?:re|er)|foot|feet|kilomet(?:re|er)))\b/i,
    'ratio',
  ],
  [/\bratio\b/i, 'ratio'],
  [/%|\bper ?cent(?:age)?\b|\brates?\b|\bproportion\b/i, 'rate'],
  [/\b(?:average|mean|median)\b/i, 'mean'],
];

/** Words that say that a column holds what changed in percent. */
const CHANGES =
  /\b(?:growth|changes?|annual %|year[- ]on[- ]year|month[- ]on[- ]month|y\/y|m\/m|yoy|mom|variation|évolution|veränderung)\b|изменени|прирост|同比|环比|增长率/iu;

/** The kind of a measure, as its header, the title, its unit and what it is called tell. */
export function kindOf(
  own: string,
  said: string,
  description: string,
  unit: string | null,
  concept: Concept | null,
): MeasureKind {
  // Of a flow at an annual rate nothing is a rate.
  const header = (said.split(';')[0] ?? said).replace(/\bannual(?:i[sz]ed)? rates?\b/gi, ' ');
  if (
    concept?.kind === 'growth' ||
    ((unit === '%' || /%/.test(said)) &&
      // A table of indices may have a column of changes.
      (CHANGES.test(own) || (CHANGES.test(said) && !/\bindex\b/i.test(header))))
  )
    return 'growth';
  if (concept && ['price', 'mean'].includes(concept.kind) && !/\bindex\b/i.test(header)) return concept.kind;
  if (
    concept?.kind === 'rate' &&
    !/\bindex\b|\bnumber of\b/i.test(header) &&
    (unit === null || unit === concept.unit)
  )
    return 'rate';
  // Kilograms for each hectare have no sum, unlike what so many dollars a tonne are the price of.
  if (unit !== null && isRatio(unit)) return 'ratio';
  // "Rice, Thai 5% ($/mt)": what a tonne of it costs.
  if (PRICED.test(unit ?? '')) return 'price';
  if (SOLD.test(own)) return 'count';
  for (const [form, kind] of KIND_WORDS) {
    // Pounds and tonnes are no index, whatever the table is called.
    if (kind === 'index' && unit !== null && unit !== 'index') continue;
    // "Employment and average earnings" is no average of employment.
    if (kind === 'mean' && concept && concept.kind !== 'unknown' && !isMeanOf(header, concept)) continue;
    const text = `${header} ${description}`;
    // "Average retail prices", in money.
    if (kind === 'mean' && concept === null && /^[A-Z]{3}$/.test(unit ?? '') && /\bprices?\b/i.test(header))
      return 'price';
    if (form.test(text) || (kind === 'rate' && namesShare(text))) return kind;
  }
  if (unit === '%' || unit === 'percentage points') return 'rate';
  if (unit?.startsWith('per ')) return 'rate';
  if (unit === 'index') return 'index';
  // "Average rent" has no base year: an amount, until something says that it is an index.
  if (concept?.kind === 'index')
    return /\bind(?:ex|ices)\b|=\s?100\b/i.test(`${header} ${description}`) ? 'index' : 'price';
  // What is open, pending or on the books is there, and does not come anew every quarter.
  if (concept && ADDED.has(concept.kind)) return STANDING.test(own) ? 'stock' : concept.kind;
  if (concept) return concept.kind;
  // "Number of under-five deaths": so many of a thing, whatever it is.
  if (isNumberOf(own) && unit !== null && !/^(?:%|per |[A-Z]{3}\b)/.test(unit)) return 'count';
  // "Production", in tonnes: what comes about in a time adds up over times, whatever it is of.
  if (
    unit !== null &&
    COMES_ABOUT.test(own.trim()) &&
    !/^(?:%|index|per )|\//.test(unit) &&
    !OF_EACH.test(said)
  )
    return 'flow';
  // "In current prices" says what an amount is valued at.
  const isPriced = /(?<!\b(?:current|constant|basic|market|purchasers['’]?|\d{4})\s)\bprices?\b/i.test(
    header,
  );
  return isPriced ? 'price' : 'unknown';
}

/** Money for so much of a good. */
const PRICED =
  /^[A-Z]{3}\/(?:(?:kilo|centi)?gram|tonne|pound|(?:troy )?ounce|lit(?:er|re)|gallon|barrel|bushel|dozen|(?:kilo|mega|giga)watt hour|million btu|hundredweight|carat)$/u;

/** So much a day, or of one of many, is no amount that adds up. */
const OF_EACH = /\b(?:per|each|every|daily|average|mean|median|typical)\b|\/ ?d\b/i;

const COMES_ABOUT =
  /^(?:(?:total|gross|net|public|government|domestic|foreign|new|tax|box[ -]office|ticket|operating)\s)*(?:production|output|generation|consumption|exports|imports|sales|turnover|revenues?|receipts|takings|expenditures?|spending|outlays|appropriations|donations|disbursements|arrivals|departures|deliveries|shipments|landings|catch(?:es)?|harvests?|admissions|visits|registrations|completions|starts|orders|cash flow|contributions|grants|subsidies)(?:\s(?:accepted|received|paid|made|sold|completed))?(?:\s?[(,:].*)?$/i;
