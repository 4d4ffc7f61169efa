import { dayOf, partsOf } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { countryCode } from '../codes/countries.ts';
import { groupCode } from '../codes/groups.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { readAges } from './ages.ts';
import { codeLabels } from './code-labels.ts';
import type { Cube, CubeDimension, CubeMeasure, CubeMember, MeasureKind } from './cube.ts';
import { type Concept, conceptsIn } from './lexicon.ts';
import { multiplierOf } from './multipliers.ts';
import { placesNamed } from './places.ts';
import type { ColumnProfile, TableProfile } from './profile-columns.ts';
import { isGeneric, plain, readHeader, scaleIn, unitIn } from './read-header.ts';

/** What is known of a table besides its cells. */
export interface TableWords {
  readonly title: string;
  readonly about: string;
  readonly producer: string;
}

/** Columns about the cells or the rows, of which nothing is measured and nobody asks. */
const IGNORED =
  /^(?:dataflow|last[ _]?updated?|obs[ _]?(?:flag|status)|flags?|footnotes?|notes?|comments?|symbols?|conf[ _]?status|source[ _]?id|url|link|id|index|row|rank|ranking|no|lat(?:itude)?|lon(?:gitude)?|geometry|structure(?:[ _]id)?|action|decimals|time[ _]?format|.*[ _]flags?)$/i;
/** Texts that stand for all members of a dimension. */
const WHOLE =
  /^(?:total|all|all (?:ages|persons|items|industries|sectors|products|causes|categories|sexes|countries|groups|areas|types|fuels|ages and sexes)|both(?: sexes)?|persons|people|t|_t|overall|grand total|everyone|всего|итого|ensemble|tous|toutes|合计|总计|المجموع|الإجمالي)$/i;
/** Rows of countries together that have no code. */
const TOGETHER =
  /\b(?:world|countries|income|region|regions|area|areas|union|oecd|total|africa|asia|europe|americas?|oceania|caribbean|pacific|members?|small states|dividend|ida|ibrd|fragile|average|developing|developed|economies|sub-saharan|latin|east|west|north|south|middle east|euro)\b/i;
const PLACE_HEADER =
  /^(?:geo|place|area|areas?[ _]?name|location|city|town|municipality|county|district|province|state|region|country|entity|territory|geography|nation|ref[ _]?area|reporter|land|pays|país|urban agglomeration|agglomeration|settlement)(?:[ _]?(?:name|label|code))?$/i;

/** Describes a version as a cube, from what its columns are like and how they are called. Pure. */
export function describeCube(
  version: Pick<DatasetVersion, 'fields' | 'coverage'>,
  profile: TableProfile,
  words: TableWords,
): Cube {
  const constants = profile.columns.filter(({ numeric, values }) => !numeric && values?.length === 1);
  const titled = [words.title, ...constants.flatMap(({ values }) => values ?? []).filter(isProse)];
  const { texts, ignored } = sortTexts(profile);
  const { periods, frequency } = periodsOf(version, profile);
  const said = [
    words.title,
    words.producer,
    words.about,
    ...profile.columns.map(({ field }) => field.description ?? ''),
  ].join('; ');
  const dimensions = texts.map((columns) => explained(dimensionOf(columns, profile), said));
  const unitsSaid = constants.filter(({ name, field }) => field.role === 'unit' || /^unit/i.test(name));
  const context: MeasureContext = {
    title: titled.join('; '),
    unit:
      unitsSaid
        .flatMap(({ values }) => values ?? [])
        .map((text) => unitIn(text))
        .find(Boolean) ?? null,
    scale:
      unitsSaid
        .flatMap(({ values }) => values ?? [])
        .map((text) => scaleIn(text))
        .find(Boolean) ?? null,
    places: dimensions.find(({ role }) => role === 'place')?.members ?? [],
  };
  const numbers = profile.columns.filter(
    ({ numeric, filled, field, name }) =>
      numeric && filled > 0 && field.role !== 'period' && !IGNORED.test(plain(name)),
  );
  const about = dimensions.some(({ role }) => role === 'place')
    ? []
    : placesNamed(
        `${words.title}; ${constants.flatMap(({ values }) => values ?? []).join('; ')}; ${words.producer}`,
      ).slice(0, 3);
  return {
    title: words.title,
    producer: words.producer,
    measures: measuresOf(numbers, profile, { ...context, places: [...context.places, ...about] }, words),
    dimensions,
    periods: periods.length > 0 ? periods : yearsOfHeaders(numbers),
    frequency: frequency ?? (yearsOfHeaders(numbers).length > 0 ? 'year' : null),
    counted: countedAt(titled.join(' ')),
    about,
    restrictions: restrictionsOf(constants),
    ignored: [...ignored, ...constants.map(({ name }) => name)],
  };
}

/** What columns with one value alone narrow a table to, as far as their codes are known. */
function restrictionsOf(constants: readonly ColumnProfile[]): Cube['restrictions'] {
  return constants.flatMap(({ name, values }) => {
    const labels = codeLabels(name, values?.[0] ?? '') ?? [];
    return labels.length > 0 ? [{ column: name, labels }] : [];
  });
}

/** A text that says something, unlike a code. */
function isProse(text: string): boolean {
  return /\p{Ll}{3}/u.test(text) && text.includes(' ') && !/^[A-Z]+:/.test(text);
}

/** The text columns by what they tell apart: those that settle each other both ways are one dimension. */
function sortTexts({ columns, settles, rows }: TableProfile): {
  texts: ColumnProfile[][];
  ignored: string[];
} {
  const texts: ColumnProfile[][] = [];
  const ignored: string[] = [];
  const settled = new Set(settles.map(([a, b]) => `${a}\n${b}`));
  const candidates = columns.filter(
    ({ numeric, field, values }) =>
      !numeric &&
      field.role !== 'period' &&
      field.role !== 'frequency' &&
      (values === null || values.length > 1),
  );
  for (const column of candidates) {
    const { name, values, filled } = column;
    if (IGNORED.test(plain(name)) || values === null || filled * 2 < rows) {
      ignored.push(name);
      continue;
    }
    const same = texts.find(
      ([first]) => first && settled.has(`${first.name}\n${name}`) && settled.has(`${name}\n${first.name}`),
    );
    if (same) same.push(column);
    else texts.push([column]);
  }
  // What another settles only says more of it: the state that a city is in.
  const own = texts.filter(([first]) => {
    const above = texts.some(([other]) => other !== first && settled.has(`${other?.name}\n${first?.name}`));
    if (above && first) ignored.push(first.name);
    return !above;
  });
  return { texts: own, ignored };
}

function dimensionOf(columns: readonly ColumnProfile[], { rows }: TableProfile): CubeDimension {
  // Names before codes: of two that say the same, the one with small letters.
  const sorted = [...columns].sort((a, b) => prose(b) - prose(a));
  const main = sorted[0] as ColumnProfile;
  const members = (main.values ?? []).map((code): CubeMember => {
    const meant = codeLabels(main.name, code);
    const country = meant ? null : countryCode(code);
    const area = country ?? groupCode(code);
    return {
      code,
      labels: [code, ...(meant ?? [])],
      area,
      ages: readAges(code),
      aggregate: meant?.length === 0 || WHOLE.test(code.trim()) || (area !== null && country === null),
    };
  });
  const known = members.filter(({ area }) => area !== null).length;
  const header = plain(main.name);
  const isPlace = known * 2 >= members.length && known > 1;
  const isNamedPlace = PLACE_HEADER.test(header) && !members.some(({ ages }) => ages !== null);
  const role = isPlace || (isNamedPlace && !/^entity$/i.test(header)) ? 'place' : 'category';
  const finished = isPlace
    ? members.map((one) => (one.area === null && TOGETHER.test(one.code) ? { ...one, aggregate: true } : one))
    : members;
  return {
    column: main.name,
    role:
      /^(?:source|series|dataset|provider|analysis|method|s[ _]?adj|seasonal[ _]?adjustment|adjustment|(?:statistical )?basis|scenario|variant|estimate[ _]?type|version)$/i.test(
        header,
      ) && rows > 0
        ? 'series'
        : role,
    label: header,
    members: finished,
    whole:
      finished.find(({ code }) => WHOLE.test(code.trim()) || codeLabels(main.name, code)?.length === 0)
        ?.code ?? null,
  };
}

/** Codes that the table's own words explain: "gcag: HadCRUT5", "M is men", "NASA GISS (GISTEMP v4)". */
function explained(dimension: CubeDimension, said: string): CubeDimension {
  const members = dimension.members.map((member) => {
    if (!/^[A-Za-z][\w-]{0,11}$/.test(member.code) || member.area !== null) return member;
    const code = member.code.replaceAll(/[-\\^$*+?.()|[\]{}]/g, '\\$&');
    const after = new RegExp(
      `(?<![\\w])${code}\\s?(?::|=|\\bis\\b|\\bmeans\\b)\\s?(?:the\\s)?([\\p{L}\\p{N}][^,;:()=]{1,40})`,
      'u',
    ).exec(said)?.[1];
    const before = new RegExp(`([\\p{Lu}][\\p{L}\\p{N} ]{1,30}) \\(${code}\\b[^()]*\\)`, 'u').exec(said)?.[1];
    const labels = [after, before].flatMap((label) =>
      label ? [label.trim().replace(/^(?:and|or|the) /, '')] : [],
    );
    return labels.length > 0 ? { ...member, labels: [...new Set([...member.labels, ...labels])] } : member;
  });
  return { ...dimension, members };
}

function prose({ values }: ColumnProfile): number {
  const some = (values ?? []).slice(0, 50);
  return some.filter((value) => /\p{Ll}/u.test(value) || /\p{Script=Han}|\p{Script=Arabic}/u.test(value))
    .length;
}

/** The periods of a version; dates that are one day a month or a year stand for the month or the year. */
function periodsOf(
  { coverage }: Pick<DatasetVersion, 'coverage'>,
  { starts }: TableProfile,
): Pick<Cube, 'periods' | 'frequency'> {
  const said = coverage.periods;
  if (said.length === 0) return { periods: [], frequency: null };
  const daily = said.every(({ from, to }) => nextDay(from) === to);
  if (!daily || said.length < 2) {
    const wholeYears = said.every(({ from, to }) => from.endsWith('-01-01') && to.endsWith('-01-01'));
    const yearly =
      wholeYears ||
      onlyOne(
        said.map(({ from }) => from.slice(4)),
        said.map(({ from }) => from.slice(0, 4)),
      );
    const frequency = yearly ? 'year' : coverage.frequency === 'day' ? 'day' : coverage.frequency;
    if (yearly)
      return {
        periods: said.map(({ label, from }) => ({ label, period: yearAt(from) })),
        frequency: 'year',
      };
    return {
      periods: said.map(({ label, from, to }) => ({ label, period: [from, to] as const })),
      frequency,
    };
  }
  const days = starts.length > 0 ? starts : said.map(({ from }) => from);
  if (
    onlyOne(
      days.map((day) => day.slice(4)),
      days.map((day) => day.slice(0, 4)),
    )
  )
    return { periods: said.map(({ label, from }) => ({ label, period: yearAt(from) })), frequency: 'year' };
  if (new Set(days.map((day) => day.slice(0, 7))).size === days.length)
    return { periods: said.map(({ label, from }) => ({ label, period: monthAt(from) })), frequency: 'month' };
  return {
    periods: said.map(({ label, from, to }) => ({ label, period: [from, to] as const })),
    frequency: 'day',
  };
}

/** Whether all ends are the same, and no period comes twice. */
function onlyOne(ends: readonly string[], periods: readonly string[]): boolean {
  return new Set(ends).size === 1 && new Set(periods).size === periods.length && periods.length > 1;
}

function yearAt(day: string): Period {
  const { year } = partsOf(day);
  return [dayOf(year, 1), dayOf(year + 1, 1)];
}

function monthAt(day: string): Period {
  const { year, month } = partsOf(day);
  return [dayOf(year, month), dayOf(year, month + 1)];
}

function nextDay(day: string): string {
  const { year, month, day: date } = partsOf(day);
  return dayOf(year, month, date + 1);
}

function yearsOfHeaders(numbers: readonly ColumnProfile[]): Cube['periods'] {
  const years = numbers.map(({ name }) => readHeader(name).year).filter((year) => year !== null);
  if (years.length < 2) return [];
  return [...new Set(years)].sort().map((year) => ({
    label: String(year),
    period: [dayOf(year, 1), dayOf(year + 1, 1)] as const,
  }));
}

interface MeasureContext {
  readonly title: string;
  readonly unit: string | null;
  readonly scale: number | null;
  readonly places: readonly CubeMember[];
}

function measuresOf(
  numbers: readonly ColumnProfile[],
  profile: TableProfile,
  context: MeasureContext,
  words: TableWords,
): CubeMeasure[] {
  const grouped = new Map<string, ColumnProfile[]>();
  const dated = profile.hasTime ? [] : numbers.filter(({ name }) => readHeader(name).year !== null);
  for (const column of numbers) {
    const inYears = dated.length > 1 && dated.includes(column);
    const key = inYears ? `years of ${readHeader(column.name).words.toLowerCase()}` : column.name;
    grouped.set(key, [...(grouped.get(key) ?? []), column]);
  }
  const headers = numbers.map(({ name, field }) => readHeader(field.title ?? name).words);
  const named = headers.filter((header) => conceptsIn(header, 'en').length > 0).length;
  // Columns that are industries, sexes or fuels take what is measured from the title; a word in one of them misleads.
  const titled = named * 2 < headers.length && conceptsIn(context.title.replace(BY, ''), 'en').length > 0;
  const measures = [...grouped.values()].flatMap((columns) =>
    measureOf(columns, profile, context, words, dated.length > 1, titled, grouped.size),
  );
  return wholes(alike(measures, profile), profile);
}

/** What a title says after "by" is how its values are told apart. */
const BY = /\bby [^;]*$/;

/** Of the measures of one concept, the sum of others that is part of none and the largest of all stands for them. */
function wholes(measures: readonly CubeMeasure[], { columns }: TableProfile): CubeMeasure[] {
  const mostOf = (measure: CubeMeasure) =>
    columns.find(({ name }) => name === measure.columns[0]?.column)?.most ?? 0;
  return measures.map((measure) => {
    const siblings = measures.filter(
      ({ concept, kind }) => concept === measure.concept && kind === measure.kind,
    );
    if (siblings.length === 1) return { ...measure, whole: true };
    const isPart = siblings.some(({ parts }) => parts.includes(measure.columns[0]?.column ?? ''));
    const largest = siblings.every((other) => mostOf(other) <= mostOf(measure));
    return {
      ...measure,
      whole: (measure.parts.length > 0 && !isPart && largest) || WHOLE.test(measure.label),
    };
  });
}

/** Columns that count the same are counted in the same scale: what one of them shows goes for all. */
function alike(measures: readonly CubeMeasure[], { columns }: TableProfile): CubeMeasure[] {
  return measures.map((measure) => {
    if (!['stock', 'flow', 'count'].includes(measure.kind)) return measure;
    const siblings = measures.filter(({ unit, kind }) => unit === measure.unit && kind === measure.kind);
    const known = siblings.filter(({ multiplier }) => multiplier !== null);
    const surest = [...known].sort((a, b) => b.confidence - a.confidence)[0];
    if (!surest || surest.multiplier === measure.multiplier) return measure;
    const stated = columns.find(({ name }) => name === measure.columns[0]?.column)?.field.multiplier ?? 1;
    if (stated !== 1 || surest.confidence < measure.confidence) return measure;
    return { ...measure, multiplier: surest.multiplier, confidence: Math.min(surest.confidence, 0.9) };
  });
}

function measureOf(
  columns: readonly ColumnProfile[],
  { sums }: TableProfile,
  { title, unit: saidUnit, scale, places }: MeasureContext,
  words: TableWords,
  byYear: boolean,
  titled: boolean,
  grouped: number,
): CubeMeasure[] {
  const first = columns[0] as ColumnProfile;
  const { field } = first;
  const header = readHeader(field.title ?? first.name);
  const own = readHeader(first.name);
  // Beside columns that are years, "change" is reckoned from them and no measure of its own.
  if (byYear && own.year === null) return [];
  // What is reckoned from another column is asked of that one.
  if (DERIVED.test(own.words) && grouped > 1) return [];
  const generic = isGeneric(own.words) && (field.title === null || isGeneric(header.words));
  const inHeader =
    generic || titled ? [] : conceptsIn(`${own.words} ${field.title ? header.words : ''}`, 'en');
  const inTitle = conceptsIn(title.replace(BY, ''), 'en');
  // "Emissions" in a table of greenhouse gas emissions: the title says the same, and more.
  const wider = inTitle.find(
    (one) => inHeader[0] && one !== inHeader[0] && containsWords(title, one, inHeader[0]),
  );
  const concept = wider ?? inHeader[0] ?? inTitle[0] ?? null;
  const said = `${first.name} ${field.title ?? ''} ${generic || inHeader.length === 0 ? title : ''}`;
  // Rates of exchange are in the currency that each row is of.
  const saidOfIt =
    unitIn(`${first.name}`) ??
    unitIn(field.title ?? '') ??
    unitOfField(field.unit) ??
    unitIn(field.description?.replace(/^measure:/, '') ?? '') ??
    saidUnit ??
    (generic || inHeader.length === 0 ? unitIn(title) : null) ??
    concept?.unit ??
    null;
  const unit = concept?.id === 'exchange rate' ? null : saidOfIt;
  const kind = kindOf(said, field.description ?? '', unit, concept);
  const stated =
    field.multiplier !== 1
      ? field.multiplier
      : (own.multiplier ??
        header.multiplier ??
        scaleIn(field.description ?? '') ??
        scale ??
        (generic ? scaleIn(title) : null));
  const unitSaid = saidOfIt !== null && saidOfIt !== concept?.unit;
  const { multiplier, sure } = multiplierOf({ stated, unitSaid, kind, unit, concept, columns, places });
  const label = generic ? titleOf(words.title) : header.words || plain(first.name);
  return [
    {
      columns: columns.map(({ name }) => {
        const { year } = readHeader(name);
        return {
          column: name,
          period: byYear && year !== null ? ([dayOf(year, 1), dayOf(year + 1, 1)] as const) : null,
        };
      }),
      label,
      unit,
      multiplier,
      kind,
      concept: concept?.id ?? null,
      also: wider && inHeader[0] ? [inHeader[0].id] : [],
      confidence: Math.round(100 * sure * (concept ? 1 : 0.8) * (kind === 'unknown' ? 0.7 : 1)) / 100,
      whole: false,
      parts: sums.get(first.name) ?? [],
    },
  ];
}

/** Whether the words that a title has for one concept have those of another in them. */
function containsWords(title: string, one: Concept, other: Concept): boolean {
  const inside = title.toLowerCase();
  return (one.words.en ?? []).some(
    (phrase) =>
      inside.includes(phrase) &&
      (other.words.en ?? []).some((part) => phrase !== part && phrase.split(' ').includes(part)),
  );
}

/** The unit of a field as it is kept: a code stays, words become a unit. */
function unitOfField(unit: string | null): string | null {
  if (unit === null) return null;
  return unitIn(unit) ?? unit;
}

/** A title without what it is parted by, when and how. */
function titleOf(title: string): string {
  return title
    .replace(/\s+by [^,;]+/i, '')
    .replace(/,\s*(?:annual|monthly|quarterly|seasonally adjusted|\d{4} (?:to|-|–) \d{4}).*$/i, '')
    .trim();
}

/** Headers of columns that are differences or growth of other columns. */
const DERIVED =
  /^(?:change|difference|growth|increase|decrease)$|[ _](?:change|chg|diff(?:erence)?|yoy|mom)$/i;

const KIND_WORDS: readonly (readonly [RegExp, MeasureKind])[] = [
  [/\bindex(?:ed)?\b|\b\d{4}\s?=\s?100\b/i, 'index'],
  [
    /\bper (?:capita|head|person|inhabitant|woman|household|hectare|worker|employee|hour|pupil|student)\b/i,
    'ratio',
  ],
  [/\bper (?:1[ ,.]?000|100[ ,.]?000|thousand|million|1[ ,.]?000[ ,.]?000)\b/i, 'rate'],
  [/\bratio\b/i, 'ratio'],
  [/%|\bper ?cent(?:age)?\b|\brates?\b|\bshare of\b|\bproportion\b/i, 'rate'],
  [/\b(?:average|mean|median)\b/i, 'mean'],
];

function kindOf(
  said: string,
  description: string,
  unit: string | null,
  concept: Concept | null,
): MeasureKind {
  const header = said.split(';')[0] ?? said;
  if (
    concept?.kind === 'growth' ||
    ((unit === '%' || /%/.test(said)) &&
      /\b(?:growth|annual %|year[- ]on[- ]year|y\/y|yoy|change)\b/i.test(said) &&
      !/\bindex\b/i.test(header))
  )
    return 'growth';
  if (concept && ['price', 'mean'].includes(concept.kind) && !/\bindex\b/i.test(header)) return concept.kind;
  if (
    concept?.kind === 'rate' &&
    !/\bindex\b|\bnumber of\b/i.test(header) &&
    (unit === null || unit === concept.unit)
  )
    return 'rate';
  for (const [form, kind] of KIND_WORDS) {
    if (form.test(`${header} ${description}`)) return kind;
  }
  if (unit === '%' || unit === 'percentage points') return 'rate';
  if (unit?.startsWith('per ')) return 'rate';
  if (unit === 'index') return 'index';
  if (concept) return concept.kind;
  return /\bprices?\b/i.test(header) ? 'price' : 'unknown';
}

function countedAt(title: string): Cube['counted'] {
  if (
    /\b(?:1|1st|first(?: day)? of) january\b|\bjanuary 1\b|\b(?:start|beginning) of (?:the )?year\b/i.test(
      title,
    )
  )
    return 'start';
  if (/\b31 december\b|\bend of (?:the )?year\b|\byear-end\b|\bdecember 31\b/i.test(title)) return 'end';
  if (/\bmid-?year\b|\b1 july\b|\b30 june\b/i.test(title)) return 'middle';
  return null;
}
