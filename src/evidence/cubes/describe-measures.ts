import { dayOf } from '../claims/days.ts';
import { bareNames } from './bare-names.ts';
import { isPhysical } from './convert-unit.ts';
import type { CubeMeasure, CubeMember, MeasureKind } from './cube.ts';
import { WHOLE } from './describe-dimensions.ts';
import { type Concept, conceptsIn } from './lexicon.ts';
import { multiplierOf } from './multipliers.ts';
import { isGeneric, plain, readHeader, scaleIn, unitIn } from './read-header.ts';
import type { ColumnProfile, SplitColumn, TableProfile } from './table-profile.ts';
import type { TableWords } from './table-words.ts';

/** What is known of a table besides a column, when its measure is described. */
export interface MeasureContext {
  readonly title: string;
  readonly unit: string | null;
  readonly scale: number | null;
  readonly places: readonly CubeMember[];
  /** Columns that a person says are measures, whatever they are called. */
  readonly said: ReadonlySet<string>;
}

/** Describes what columns of numbers measure; those that are years of one thing are one measure. */
export function measuresOf(
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
  const inTitle = conceptsIn(context.title.replace(BY, ''), 'en').length > 0;
  // In a table of indices "Meat" and "Oils" are what there is an index of.
  const titled = inTitle && (named * 2 < headers.length || INDICES.test(context.title));
  const { split } = profile;
  const measures = split
    ? numbers.flatMap((column) => splitMeasures(column, numbers.length, split, profile, context, words))
    : [...grouped.values()].flatMap((columns) =>
        measureOf(columns, profile, context, words, dated.length > 1, titled, grouped.size),
      );
  return wholes(alike(measures, profile), profile);
}

/** The measures that a column of numbers has, one for each cell of the column that names them. */
function splitMeasures(
  column: ColumnProfile,
  numbers: number,
  split: SplitColumn,
  profile: TableProfile,
  context: MeasureContext,
  words: TableWords,
): CubeMeasure[] {
  const saidBeside = [...profile.beside].filter(
    ([pair]) => pair.startsWith(`${split.column}\n`) && UNIT_BESIDE.test(plain(pair.split('\n')[1] ?? '')),
  );
  const cells = split.cells.get(column.name) ?? [];
  const bare = bareNames(cells.map(({ code }) => code));
  return cells.flatMap((cell) => {
    const name = profile.stated?.labels.get(split.column)?.get(cell.code) ?? bare.get(cell.code) ?? cell.code;
    const measured = profile.stated?.units.get(cell.code);
    const beside = saidBeside.flatMap(([, cells]) => cells.get(cell.code) ?? []).join(', ');
    // "Number" of a column of units says what is counted only with the title.
    const header =
      split.by === 'unit' || numbers > 1
        ? `${isGeneric(column.name) ? '' : column.name} ${name}`.trim()
        : name;
    const own: ColumnProfile = {
      ...column,
      ...cell,
      name: header,
      field: {
        ...column.field,
        name: header,
        title: null,
        description: beside || measured?.called || null,
        multiplier: measured?.multiplier ?? 1,
        unit: measured?.unit ?? null,
      },
      ...(measured && { called: measured.called }),
    };
    const [measure] = measureOf([own], profile, context, words, false, false, 1);
    if (!measure) return [];
    const id = `${column.name} [${cell.code}]`;
    // A column of units that says "Number" says that one is one.
    const isPlain = split.by === 'unit' && /^(?:numbers?|counts?|units?|absolute|actual)$/i.test(name);
    const label =
      split.by === 'unit' && !isGeneric(name) ? `${titleOf(words.title)}, ${name}` : measure.label;
    return [
      {
        ...measure,
        ...(isPlain && measure.multiplier === null && { multiplier: 1, confidence: 0.95 }),
        label,
        columns: [{ column: id, period: null }],
        read: { column: column.name, where: split.column, code: cell.code },
        parts: [],
      },
    ];
  });
}

/** Headers of columns that say the unit or scale of the columns beside them. */
const UNIT_BESIDE = /^(?:units?\b.*|uom|unité.*|scalar factor|scale|magnitude|measure unit)$/i;

const INDICES = /\bind(?:ex(?:es)?|ices)\b/i;

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
      whole:
        (measure.parts.length > 0 && !isPart && largest) ||
        WHOLE.test(measure.label) ||
        WHOLE.test(plain(measure.columns[0]?.column ?? '')),
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
  profile: TableProfile,
  { title, unit: saidUnit, scale, places, said: named }: MeasureContext,
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
  if (byYear && own.year === null && !named.has(first.name)) return [];
  // What is reckoned from another column is asked of that one.
  if (DERIVED.test(own.words) && grouped > 1 && !named.has(first.name)) return [];
  // Where only one column is measured, what its header does not say its title does: "HOUST".
  const isOnly = grouped === 1 && conceptsIn(own.words, 'en').length === 0;
  const isCode = !/\p{Ll}{3}/u.test(own.words) && !/\p{Lu}{2,}\s\p{Lu}{2,}/u.test(own.words);
  const generic =
    (isGeneric(own.words) || (isOnly && isCode)) && (field.title === null || isGeneric(header.words));
  const inHeader =
    generic || titled ? [] : conceptsIn(`${own.words} ${field.title ? header.words : ''}`, 'en');
  const inTitle = conceptsIn(title.replace(BY, ''), 'en');
  // "Emissions" in a table of greenhouse gas emissions: the title says the same, and more.
  const wider = inTitle.find(
    (one) => inHeader[0] && one !== inHeader[0] && containsWords(title, one, inHeader[0]),
  );
  const found = wider ?? inHeader[0] ?? inTitle[0] ?? null;
  const called = first.called ?? '';
  const said = `${first.name} ${field.title ?? ''} ${called} ${generic || inHeader.length === 0 ? title : ''}`;
  // Rates of exchange are in the currency that each row is of.
  const ownUnit =
    unitIn(`${first.name}`) ??
    unitIn(field.title ?? '') ??
    unitOfField(field.unit) ??
    unitIn(field.description?.replace(/^measure:/, '') ?? '') ??
    saidUnit ??
    (generic || inHeader.length === 0 || isMoney(unitIn(title)) ? unitIn(title) : null);
  const concept = fitting(found, ownUnit, own.words);
  const saidOfIt = ownUnit ?? concept?.unit ?? null;
  // "Number" says that one is one, not of what.
  const isNumber = /^(?:numbers?|count|units?|no\.?|n)$/i.test(ownUnit ?? own.words);
  const unit =
    concept?.id === 'exchange rate'
      ? null
      : isNumber
        ? (concept?.unit ?? null)
        : /^\p{Lu}\p{Ll}{3,}$/u.test(saidOfIt ?? '')
          ? (saidOfIt ?? '').toLowerCase()
          : saidOfIt;
  const measured = kindOf(
    `${first.name} ${field.title ?? ''} ${called}`,
    said,
    field.description ?? '',
    unit,
    concept,
  );
  // A column of percentages or rates says so itself: thousands of the title are those of the columns beside it.
  const isRelative = /^(?:%|percentage points|index|per )/.test(
    unitIn(first.name) ?? unitIn(field.title ?? '') ?? '',
  );
  const stated =
    field.multiplier !== 1
      ? field.multiplier
      : (own.multiplier ??
        header.multiplier ??
        scaleIn(field.description ?? '') ??
        (isRelative ? null : scale) ??
        (!isRelative && (generic || !profile.columns.some(({ name }) => readHeader(name).multiplier !== null))
          ? scaleIn(title)
          : null) ??
        (isNumber ? 1 : null));
  // "Unemployment (thousands)" counts people: a rate has no thousands.
  const counts =
    measured === 'rate' &&
    !isRelative &&
    stated !== null &&
    stated >= 1000 &&
    (unit === null || unit === '%');
  // "Unemployed persons" in persons is how many there are, whatever else the words are used for.
  const isCount = measured === 'rate' && profile.stated !== undefined && unit === 'person';
  const kind = counts || isCount ? 'stock' : measured;
  const counted = counts ? 'person' : unit;
  const unitSaid = saidOfIt !== null && saidOfIt !== concept?.unit;
  const { multiplier, sure } = multiplierOf({
    stated,
    unitSaid,
    kind,
    unit: counted,
    concept,
    columns,
    places,
  });
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
      unit: counted,
      multiplier,
      kind,
      concept: concept?.id ?? null,
      also: wider && inHeader[0] ? [inHeader[0].id] : [],
      confidence: Math.round(100 * sure * (concept ? 1 : 0.8) * (kind === 'unknown' ? 0.7 : 1)) / 100,
      whole: false,
      parts: profile.sums.get(first.name) ?? [],
    },
  ];
}

/** Words that say that something is what came or went, and no amount of what there is. */
const DELTA =
  /\b(?:increase|growth|change|changes|balance|net|gain|gains|loss|losses|difference|surplus|deficit|chg)\b/i;

/** A concept as a column has it: what a stock grew by is a flow, and what is counted in kilos is no rate of interest. */
function fitting(concept: Concept | null, unit: string | null, header: string): Concept | null {
  if (!concept) return null;
  if (unit === '%' && concept.kind === 'price') return null;
  const isAmount = unit !== null && isPhysical(unit) && !unit.startsWith('per ');
  if (isAmount && concept.unit !== null && !isPhysical(concept.unit)) return null;
  if (concept.kind === 'stock' && DELTA.test(header)) return { ...concept, kind: 'flow', perHead: null };
  return concept;
}

function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
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
    .replace(/\s+by (?:[^,;]|,(?=\d))+/i, '')
    .replace(/,\s*(?:annual|monthly|quarterly|seasonally adjusted|\d{4} (?:to|-|–) \d{4}).*$/i, '')
    .trim();
}

/** Headers of columns that are differences or growth of other columns. */
const DERIVED =
  /^(?:change|difference|growth|increase|decrease)$|[ _](?:change|chg|diff(?:erence)?|yoy|mom)$/i;

/** Whether a text says that what a concept counts is averaged: "average employment", "mean number of pupils". */
function isMeanOf(text: string, concept: Concept): boolean {
  const words = (concept.words.en ?? []).map((word) => word.replaceAll('*', '.{0,30}'));
  return new RegExp(`\\b(?:average|mean|median)\\b(?:\\W+[\\w-]+){0,3}\\W+(?:${words.join('|')})`, 'i').test(
    text,
  );
}

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

/** Words that say that a column holds what changed in percent. */
const CHANGES =
  /\b(?:growth|changes?|annual %|year[- ]on[- ]year|month[- ]on[- ]month|y\/y|m\/m|yoy|mom|variation|évolution|veränderung)\b|изменени|прирост|同比|环比|增长率/iu;

function kindOf(
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
      // A column of changes may stand in a table of indices.
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
  for (const [form, kind] of KIND_WORDS) {
    // "Employment and average earnings" is no average of employment.
    if (kind === 'mean' && concept && concept.kind !== 'unknown' && !isMeanOf(header, concept)) continue;
    if (form.test(`${header} ${description}`)) return kind;
  }
  if (unit === '%' || unit === 'percentage points') return 'rate';
  if (unit?.startsWith('per ')) return 'rate';
  if (unit === 'index') return 'index';
  if (concept) return concept.kind;
  return /\bprices?\b/i.test(header) ? 'price' : 'unknown';
}
