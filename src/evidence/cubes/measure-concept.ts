import { conversion, isPhysical } from './convert-unit.ts';
import type { MeasureKind } from './cube.ts';
import { type Concept, conceptStems, conceptsIn } from './lexicon.ts';
import { withoutAxes } from './titles.ts';
import { stemsOf } from './words.ts';

/** Whether a header names another thing of a title than its concept: "soybeans" of "Corn and soybeans". */
export function namesOther(header: string, title: string): boolean {
  const [concept] = conceptsIn(withoutAxes(title), 'en');
  if (!concept) return false;
  const known = conceptStems(concept.id, 'en');
  const own = stemsOf(header, 'en').filter((stem) => stem.length > 3);
  if (own.some((stem) => known.has(stem))) return false;
  const joined = /\p{L}+(?:, \p{L}+)* and \p{L}+/iu.exec(title)?.[0] ?? '';
  const listed = stemsOf(joined, 'en');
  return listed.some((stem) => known.has(stem)) && own.some((stem) => listed.includes(stem));
}

/** Whether a header names what a title does. */
export function namesSame(header: string, title: string): boolean {
  const named = conceptsIn(withoutAxes(title), 'en').map(({ id }) => id);
  return conceptsIn(header, 'en').some(({ id }) => named.includes(id));
}

/** Names of measures that say nothing without what the table is about: "Production", "Yield". */
const BARE =
  /^(?:(?:total|annual|average|gross|net) )?(?:production|output|yields?|harvests?|harvested|area|sales|consumption|exports|imports|stocks?|prices?|deaths|arrivals|registrations|applications|admissions|visits|visitors)$/i;

/** The subject of a title that lists what is measured of it: "Cereal crops: area harvested, production and yield". */
export function subjectOf(header: string, title: string): string | null {
  const subject = /^([^:;]{3,60}):\s/.exec(withoutAxes(title))?.[1]?.trim();
  return subject && BARE.test(header.trim()) ? subject : null;
}

/** What a bare name measures of a subject: "production" of cereal crops is the concept whose names have both. */
export function ofSubject(header: string, subject: string, unit: string | null): Concept[] {
  const own = stemsOf(header, 'en');
  return conceptsIn(`${subject} ${header}`, 'en').filter(
    (one) => own.every((stem) => conceptStems(one.id, 'en').has(stem)) && fitting(one, unit, header) !== null,
  );
}

/** Of a rate and a number that share a name, the number where people are counted: "enrolment" in persons. */
export function countedOf(found: readonly Concept[], unit: string | null): Concept | null {
  const [first = null] = found;
  if (first?.unit !== '%' || unit === null || unit === '%' || /^(?:per |percentage|index)/.test(unit))
    return first;
  const names = new Set((first.words.en ?? []).map((phrase) => stemsOf(phrase, 'en').join(' ')));
  return (
    found.find(
      (one) =>
        COUNTED.has(one.kind) &&
        (one.words.en ?? []).some((phrase) => names.has(stemsOf(phrase, 'en').join(' '))),
    ) ?? first
  );
}

/** Words that say that something is what came or went, and no amount of what there is. */
const DELTA =
  /\b(?:increase|growth|change|changes|balance|net|gain|gains|loss|losses|difference|surplus|deficit|chg)\b/i;

/** A concept as a column has it: what a stock grew by is a flow, and what is counted in kilos is no rate of interest. */
export function fitting(concept: Concept | null, unit: string | null, header: string): Concept | null {
  if (!concept) return null;
  // "Homes sold" has no price, whatever the table is called.
  if (concept.kind === 'price' && SALES.test(header)) return null;
  // "Vacancy rate" counts no vacancies. What of births and crimes is a rate may be of a thousand or of a hundred thousand.
  if (COUNTED.has(concept.kind) && RATE.test(header))
    return {
      ...concept,
      kind: 'rate',
      unit: unit ?? (EVENTS.has(concept.unit ?? '') ? null : '%'),
      perHead: null,
    };
  if (unit === '%' && concept.kind === 'price') return null;
  // So much for each hectare is neither an amount nor a rate of something.
  if (unit !== null && isRatio(unit) && concept.unit !== null && conversion(concept.unit, unit) === null)
    return null;
  // Dollars a gallon are no rate of inflation.
  if (unit !== null && /^[A-Z]{3}\b/.test(unit) && (concept.unit === '%' || concept.kind === 'growth'))
    return null;
  if (unit !== null && /^[A-Z]{3}\b/.test(unit) && concept.unit !== null && isPhysicalOrTime(concept.unit))
    return null;
  // Hours of sunshine are no temperature, whatever the table is called.
  if (
    unit !== null &&
    concept.unit !== null &&
    unit !== concept.unit &&
    isPhysicalOrTime(unit) &&
    isPhysicalOrTime(concept.unit) &&
    conversion(concept.unit, unit) === null
  )
    return null;
  const isAmount = unit !== null && isPhysical(unit) && !unit.startsWith('per ');
  if (isAmount && concept.unit !== null && !isPhysical(concept.unit)) return null;
  if (concept.kind === 'stock' && DELTA.test(header)) return { ...concept, kind: 'flow', perHead: null };
  return concept;
}

/** Whether a unit is one for each of another, and no price: "kilogram/hectare". */
export function isRatio(unit: string): boolean {
  return /^(?![A-Z]{3}\/)[^/]+\/[^/]+$/.test(unit);
}

function isPhysicalOrTime(unit: string): boolean {
  return isPhysical(unit) || /^(?:°C|hour|day|week|month|year)$/.test(unit);
}

const SALES = /^(?!.*\b(?:price|cost|value)).*\b(?:sold|sales volume|number of sales|transactions)\b/i;
const COUNTED = new Set<MeasureKind>(['stock', 'flow', 'count']);
const RATE = /\b(?:rate|percentage|(?<!per )share|proportion)$/i;
/** What happens to so many of a population. */
const EVENTS = new Set([
  'birth',
  'death',
  'marriage',
  'divorce',
  'crime',
  'homicide',
  'murder',
  'accident',
  'case',
  'suicide',
  'theft',
  'abortion',
  'arrest',
]);

/** Whether the words that a title has for one concept have those of another in them. */
export function containsWords(title: string, one: Concept, other: Concept): boolean {
  const inside = title.toLowerCase();
  return (one.words.en ?? []).some(
    (phrase) =>
      inside.includes(phrase) &&
      (other.words.en ?? []).some((part) => phrase !== part && phrase.split(' ').includes(part)),
  );
}
