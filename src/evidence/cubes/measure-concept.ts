import { stemsOf, type Word, wordsOf } from '../../language/stems.ts';
import { pluralOf, singularOf } from '../claims/unit-forms.ts';
import { conversion, isPhysical } from './convert-unit.ts';
import type { MeasureKind } from './cube.ts';
import { type Concept, conceptOf, conceptStems, conceptsIn } from './lexicon.ts';
import { isNumberOf } from './read-header.ts';
import { withoutAxes } from './titles.ts';

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
  // "FAOSTAT: Crops and livestock products" names a database first.
  return subject && /\p{Ll}/u.test(subject) && BARE.test(header.trim()) ? subject : null;
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

/**
 * The thing that a column counts whose header is one of the things in the list that a title begins with: "class" of
 * "Classes" in "Schools, classes, pupils and teachers by type of school"; null where the header is no such noun.
 */
export function listedThing(header: string, title: string): string | null {
  const noun = header
    .replaceAll(/\b(?:total|number of|all)\b/giu, ' ')
    .trim()
    .toLowerCase();
  if (!/^\p{L}{3,}s$/u.test(noun) || AMOUNTS.test(noun)) return null;
  const lists = withoutAxes(title)
    .toLowerCase()
    .split(/[:;(]|\sby\s/u);
  const isListed = lists.some((list) => {
    const things = list.split(/,\s(?:and\s)?|\sand\s/u);
    return things.length > 1 && things.some((one) => one.trim() === noun);
  });
  return isListed ? singularOf(noun) : null;
}

/** The thing that a column of numbers counts by its header alone: "colony" of "Colonies"; null where its head is no noun in the plural. */
export function countedThing(header: string): string | null {
  const noun = headWords(header).noun?.text.toLowerCase() ?? '';
  if (!/^\p{L}{3,}s$/u.test(noun) || AMOUNTS.test(noun) || singularOf(noun) === noun) return null;
  return singularOf(noun);
}

/** Nouns that look like those of things, and are of money or of what is weighed. */
const AMOUNTS =
  /^(?:sales|exports|imports|goods|services|earnings|wages|salaries|revenues?|receipts|profits|losses|savings|taxes|costs|prices|expenses|expenditures?|payments|pensions|benefits|stocks|reserves|loans|debts|deposits|assets|liabilities|funds|grants|subsidies|premiums|rents|rates|emissions|deliveries|supplies|crops|cereals|fruits|vegetables|oils|fuels|metals|values|shares|hours|days|years)$/;

/** Of concepts that share a name, the one whose other words the title has: "Killed" in a table of road accidents counts road deaths. */
export function byTitle(found: readonly Concept[], header: string, title: string): readonly Concept[] {
  const [first] = found;
  if (!first) return found;
  const shared = longestName(first, header);
  const [stems, plain] = [new Set(stemsOf(title, 'en')), stemsOf(first.id, 'en')];
  const told = found.find((one) => {
    const more = stemsOf(one.id, 'en').filter((stem) => !plain.includes(stem));
    const isSame = one !== first && longestName(one, header) === shared;
    return isSame && more.length > 0 && more.every((stem) => stems.has(stem));
  });
  return told ? [told, ...found.filter((one) => one !== told)] : found;
}

/**
 * Whether a header is about a concept that it names, and not about something of it: "wheat exports" and "exports of wheat"
 * are no wheat, and "residents admitted" no population.
 */
export function isOfHead(concept: Concept, header: string): boolean {
  const name = longestName(concept, header);
  // "CPI fuel": what begins with an index's initials is that index, of whatever part.
  if (name === '' || isInitials(name, header)) return true;
  const stems = conceptStems(concept.id, 'en');
  const { head, participle } = headIn(header);
  // People who are admitted are none of those who live there, and homes that are built none of those there are.
  if (participle !== null && concept.kind === 'stock' && !stems.has(participle)) return false;
  return head === null || PLAIN_HEAD.test(head) || stems.has(head);
}

function isInitials(name: string, header: string): boolean {
  const first = /^\p{Lu}{3,5}(?=\s)/u.exec(header.trim())?.[0];
  return first !== undefined && stemsOf(first, 'en').join(' ') === name;
}

/** Of the concepts that a header names, those first that its head is a word of: "turnout of the voting-age population". */
export function headFirst(found: readonly Concept[], header: string): readonly Concept[] {
  const head = headOf(header);
  if (head === null) return found;
  // "Poverty rate of unemployed people" is no rate of unemployment.
  const [phrase = '', ...more] = header.split(/\s(?:of|in|among|by|for)\s/iu);
  const named = PLAIN_HEAD.test(head) && more.length > 0 ? conceptsIn(phrase, 'en') : [];
  if (PLAIN_HEAD.test(head) && named.length === 0) return found;
  const isOfIt = ({ id }: Concept) =>
    named.length > 0 ? named.some((one) => one.id === id) : conceptStems(id, 'en').has(head);
  return [...found.filter(isOfIt), ...found.filter((one) => !isOfIt(one))];
}

/** The stem of the noun that the rest of a label describes: "exports" of "wheat exports" and of "exports of wheat (tonnes)"; null where there is none. */
export function headOf(label: string): string | null {
  return headIn(label).head;
}

/** Whether the head of a label leaves what is measured to the words around it. */
export function isPlainHead(head: string): boolean {
  return PLAIN_HEAD.test(head);
}

function headIn(label: string): { head: string | null; participle: string | null } {
  // In "ULSP: Pump price" either may be what the other tells more of.
  if (label.includes(':')) return { head: null, participle: null };
  const { noun, participle } = headWords(label);
  return {
    // "Brent spot price FOB": a code is no noun.
    head: noun === undefined || !/\p{Ll}/u.test(noun.text) ? null : noun.stem,
    participle: participle?.stem ?? null,
  };
}

function headWords(label: string): { noun: Word | undefined; participle: Word | undefined } {
  const phrase =
    label.split(
      /[,;(–—]|\s(?:of|in|by|for|per|from|to|at|on|with|as|among|under|within|who|that|which)\s/iu,
      1,
    )[0] ?? '';
  const all = wordsOf(phrase, 'en');
  const end = all.findLastIndex(({ text }) => !UNIT_OR_SCALE.test(text));
  const words = all.slice(0, end + 1);
  const last = words.at(-1);
  const isAfterNoun = words.length > 1 && last !== undefined && PARTICIPLE.test(last.text);
  return { noun: words.at(isAfterNoun ? -2 : -1), participle: isAfterNoun ? last : undefined };
}

/** Units, scales and days that headers end with, without brackets: "tmax_degC", "Population 31 December". */
const UNIT_OR_SCALE =
  /^(?:\d+(?:st|nd|rd|th)?|january|february|march|april|june|july|august|september|october|november|december|deg\w*|celsius|[a-z]|mm|cm|km|km2|ha|kg|kt|mt|[kmgt]wh?|usd|eur|gbp|pct|percent|thousands?|millions?|billions?|tonnes?|ths|mio)$/i;

/** "Area harvested", "homes sold". */
const PARTICIPLE = /(?:[^e]ed|^(?:sold|built|born|held|paid|sent|caught|spent))$/i;

/** Heads of labels that leave what is measured to the words around them. */
const PLAIN_HEAD =
  /^(?:number|total|rate|level|index|indic|valu|amount|count|volum|quantiti|product|output|peopl|person|percent|percentag|share|proport|figur|size|estim|averag|mean|median|maximum|minimum|adjust|unadjust|growth|chang|increas|decreas|declin|gain|loss|balanc|differ|surplus|deficit|annual|year|month|data|statist|report|record|regist|registr|all|both|overal|headlin|nation|men|women|male|femal|boy|girl|sex|adult|child|children|youth|rural|urban)$/;

/** "Share of the population in poverty": those who are parted are none of what is measured, if anything else is said of them. */
const SHARE_OF =
  /\b(shares?|proportions?|percentages?) of (?:the )?(?:total |adult |whole )?(?:population|people|persons|adults|households|children)\s(?=\p{L}{2,}\s\p{L}|(?:living|using|who|with|without)\b)/giu;

const PERCENT_OF =
  /\s(?:in|as)\s(?:an?\s)?(?:per ?cent(?:age)?|%|share|proportion)\sof\s(?:the\s)?(?:(?:civilian|total|adult|working-age)\s)?(?:labou?r force|population|workforce)\b/giu;

/** "Spending on pharmaceuticals as percent of GDP" is no gross domestic product. */
const SHARE_OF_MONEY =
  /\s(?:in|as)\s(?:an?\s)?(?:per ?cent(?:age)?|%|share|proportion)\sof\s(?:the\s)?(?:GDP|GNI|gross domestic product|gross national income|(?:(?:total|general|current|public)\s)*(?:government|health|household|public|education)\s(?:spending|expenditures?|consumption|revenues?))\b/giu;

/** "Rate on fixed mortgages, 75% loan to value": on what terms, which is not what is measured. */
export function withoutTerms(header: string): string {
  return (
    header
      .replace(/(?<=\p{L}{3}[^,]*),\s[^,]*\d\s?%[^,]*$/u, '')
      // "Tax revenue excluding social contributions" are none of these, nor are "non-criminal prisoners" crimes.
      .replace(LEFT_OUT, ' ')
      .replaceAll(/\bnon-\p{L}+/giu, ' ')
  );
}

/** What is left out of what a header measures, or put in. */
const LEFT_OUT =
  /(?<=\p{L}{3}[^()]*)[\s,(]+(?:excluding|including|excl\.?|incl\.?|except(?: for)?|without|other than|net of)\s[^()]*/iu;

/** What is said of so many, without whom: "population" in "per 100,000 population" is not what is measured. */
export function withoutDenominator(header: string): string {
  // "Unemployed persons in percent of the labour force": the unemployed are measured, where they are known.
  const part = header.replaceAll(PERCENT_OF, ' ');
  return (part !== header && conceptsIn(part, 'en').length > 0 ? part : header)
    .replaceAll(SHARE_OF_MONEY, ' ')
    .replace(SHARE_OF, '$1 ')
    .replace(
      /\bper\s(?:\d[\d,. ]*|hundred|thousand|million|(?:hundred|ten) thousand)\s*(?:(?:live|resident|total)\s)?(?:people|persons?|population|inhabitants?|residents?|births|women|adults|children|households|employees|workers)\b/giu,
      ' ',
    );
}

/**
 * The rate that a header is when it gives people in percent of others: "unemployed persons in percent of the labour force".
 * Null where it is a share of others than its rate is known by.
 */
export function rateOfPeople(concept: Concept, header: string): Concept | null {
  const rate = RATES.get(concept.id);
  const whole = header.match(PERCENT_OF)?.[0];
  if (!rate || whole === undefined) return concept;
  return rate.of.test(whole) ? (conceptOf(rate.called) ?? concept) : null;
}

const RATES: ReadonlyMap<string, { readonly called: string; readonly of: RegExp }> = new Map([
  ['unemployed', { called: 'unemployment rate', of: /force/iu }],
  ['employment', { called: 'employment rate', of: /population/iu }],
]);

/** The rate of what is counted, where values are of so many: "homicide rate" of "homicides"; the concept itself where it has none. */
export function rateOf(concept: Concept): Concept {
  if (!COUNTED.has(concept.kind)) return concept;
  return conceptOf(`${singularOf(concept.id)} rate`) ?? concept;
}

/** What is counted where values of it are of so many: "homicides" of "homicide rate"; the concept itself where it is no rate. */
export function countOf(concept: Concept): Concept {
  const counted = conceptOf(pluralOf(concept.id.replace(/ rate$/, '')));
  return concept.id.endsWith(' rate') && counted && COUNTED.has(counted.kind) ? counted : concept;
}

/** The longest name of a concept that a header has, as stems. */
function longestName({ words }: Concept, header: string): string {
  const inside = ` ${stemsOf(header, 'en').join(' ')} `;
  const names = (words.en ?? []).map((phrase) => stemsOf(phrase, 'en').join(' '));
  return names.filter((name) => inside.includes(` ${name} `)).sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Words that say that something is what came or went, and no amount of what there is. */
const DELTA =
  /\b(?:increase|growth|change|changes|balance|net|gain|gains|loss|losses|difference|surplus|deficit|chg)\b/i;

/** A concept as a column has it: what a stock grew by is a flow, and what is counted in kilos is no rate of interest. */
export function fitting(concept: Concept | null, unit: string | null, header: string): Concept | null {
  if (!concept) return null;
  // The number of children who died is no rate of mortality.
  if (concept.kind === 'rate' && isNumberOf(header) && (unit === null || !/^(?:%|per )/.test(unit)))
    return null;
  // "Homes sold" has no price, whatever the table is called.
  if (concept.kind === 'price' && SALES.test(header)) return null;
  // Containers are no tonnes.
  if (unit === 'teu' && concept.unit !== 'teu') return null;
  // "Vacancy rate" counts no vacancies. A rate of what is counted case by case, births, crimes or the injured, may be of a thousand or of a hundred thousand.
  if (COUNTED.has(concept.kind) && RATE.test(header))
    return {
      ...concept,
      kind: 'rate',
      unit: unit ?? (EVENTS.has(concept.unit ?? '') || concept.kind === 'count' ? null : '%'),
      perHead: null,
    };
  // Interest is a price in percent; of other prices percentages are changes.
  if (unit === '%' && concept.kind === 'price' && concept.unit !== '%') return null;
  // So much for each hectare is neither an amount nor a rate of something.
  if (unit !== null && isRatio(unit) && concept.unit !== null && conversion(concept.unit, unit) === null)
    return null;
  // Dollars a gallon are no rate of inflation.
  if (unit !== null && /^[A-Z]{3}\b/.test(unit) && (concept.unit === '%' || concept.kind === 'growth'))
    return null;
  if (unit !== null && /^[A-Z]{3}\b/.test(unit) && concept.unit !== null && isPhysicalOrTime(concept.unit))
    return null;
  // What so many people worked in a year is no number of people.
  if (unit !== null && /^(?:hour|day|week|month|year)$/.test(unit) && concept.unit === 'person') return null;
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

/** Whether the words that a title has for one concept have those in them by which a header names another. */
export function containsWords(title: string, one: Concept, other: Concept, header: string): boolean {
  const inside = title.toLowerCase();
  const own = header.toLowerCase();
  const isInHeader = (part: string) => own.includes(part) || own.split(/\W+/u).includes(singularOf(part));
  return (one.words.en ?? []).some(
    (phrase) =>
      inside.includes(phrase) &&
      (other.words.en ?? []).some(
        (part) => phrase !== part && phrase.split(' ').includes(part) && isInHeader(part),
      ),
  );
}

/** In a table of share prices "earnings" are those of companies, and dividends are so much a share. */
export function ofShares(concept: Concept | null, title: string): Concept | null {
  const id = concept && OF_SHARES.get(concept.id);
  if (!id || !conceptsIn(title, 'en').some((one) => SHARES.has(one.id))) return concept;
  return conceptOf(id) ?? concept;
}

const SHARES = new Set(['stock market index', 'share price', 'price-earnings ratio']);
const OF_SHARES: ReadonlyMap<string, string> = new Map([
  ['wages', 'earnings per share'],
  ['real wages', 'earnings per share'],
  ['dividends', 'dividends per share'],
]);

/**
 * What a title says that happens to the things its columns are kinds of: consents, and not houses, in "Building consents
 * issued: new dwellings by type". Undefined where the header says itself what it counts, or the title nothing.
 */
export function eventOf(
  inTitle: readonly Concept[],
  inHeader: Concept | undefined,
  header: string,
  title: string,
): Concept | undefined {
  if (!inHeader?.unit) return undefined;
  const before = /^([^:;]{3,60}):\s/u.exec(withoutAxes(title))?.[1] ?? null;
  const first = before === null ? inTitle : conceptsIn(before, 'en');
  const stems = new Set(stemsOf(header, 'en'));
  return first.find(
    (one) =>
      one !== inHeader &&
      one.kind === 'flow' &&
      one.unit === inHeader.unit &&
      (before !== null || inHeader.kind === 'stock') &&
      // "Homes completed" says what happened to them.
      !(inHeader.kind === 'flow' && [...stems].some((stem) => HAPPENS.has(stem))),
  );
}

/** Stems of what may happen to the things that columns count. */
const HAPPENS = new Set(
  stemsOf(
    'completed completions finished built started starts begun demolished sold sales founded dissolved closed',
    'en',
  ),
);
