import { bareNames } from './bare-names.ts';
import { codeLabels } from './code-labels.ts';
import { inScaleOfHeads } from './columns-per-head.ts';
import { comparedIn } from './compare-measures.ts';
import { NATIONAL, priceUnit } from './convert-unit.ts';
import type { CubeMeasure, MeasureKind } from './cube.ts';
import { inCurrencies } from './currency-columns.ts';
import { timeOfColumn } from './dated-columns.ts';
import { conceptOf, conceptsIn } from './lexicon.ts';
import { countedThing, countOf, headOf } from './measure-concept.ts';
import type { MeasureContext } from './measure-context.ts';
import { INDICES, measureOf } from './measure-of.ts';
import { namedByTitle } from './named-by-title.ts';
import { isGeneric, plain, readHeader, unitIn } from './read-header.ts';
import { headerOf, inPlainParts, toldApart, withoutSharedTails, withoutTwins } from './shared-tails.ts';
import { keyOf } from './split-measures.ts';
import { strangeColumns } from './strange-columns.ts';
import type { ColumnProfile, SplitCell, SplitColumn, TableProfile } from './table-profile.ts';
import type { TableWords } from './table-words.ts';
import { titleOf, withoutAxes } from './titles.ts';
import { unclearMeasure } from './unclear-measure.ts';
import { asOfTitle } from './under-title.ts';
import { writtenOut } from './written-headers.ts';

/** Describes what columns of numbers measure; those that are years of one thing are one measure. */
export function measuresOf(
  columns: readonly ColumnProfile[],
  profile: TableProfile,
  context: MeasureContext,
  words: TableWords,
): CubeMeasure[] {
  const numbers = toldApart(
    withoutSharedTails(
      inPlainParts(namedByTitle(writtenOut(withoutTwins(columns), context.title), context.title)),
    ),
  );
  const grouped = new Map<string, ColumnProfile[]>();
  const dated = profile.hasTime ? [] : numbers.filter((one) => timeOfColumn(one) !== null);
  for (const column of numbers) {
    const inYears = dated.length > 1 && dated.includes(column);
    const stem = readHeader(column.dated ? headerOf(column) : column.name).words.toLowerCase();
    const key = inYears ? `years of ${stem}` : column.name;
    grouped.set(key, [...(grouped.get(key) ?? []), column]);
  }
  const headers = numbers
    .filter(({ unclear }) => unclear === undefined)
    .map((one) => readHeader(one.field.title ?? headerOf(one)).words);
  const named = headers.filter((header) => conceptsIn(header, 'en').length > 0).length;
  // Columns that are industries, sexes or fuels take what is measured from the title; a word in one of them misleads.
  const unlike = areUnlike(numbers);
  const ofTitle = conceptsIn(withoutAxes(context.title), 'en').map(({ id }) => id);
  const inTitle = ofTitle.length > 0;
  // "Crimes, clear-up rate and suspects": the columns are what the title lists, and none is a part of another.
  const listed = new Set(
    headers.flatMap((header) =>
      conceptsIn(header, 'en')
        .map(({ id }) => id)
        .filter((id) => ofTitle.includes(id)),
    ),
  );
  // In a table of indices "Meat" and "Oils" are what there is an index of.
  // "Receipts, payments and net debt": so are those whose names it has as they are.
  const inList = new Set(
    headers.map((header) => header.toLowerCase()).filter((one) => isListedIn(one, context.title)),
  );
  const titled =
    inTitle &&
    listed.size < 2 &&
    inList.size < 2 &&
    ((named * 2 < headers.length && !unlike) || INDICES.test(context.title));
  const { split } = profile;
  const described = split
    ? numbers.flatMap((column) => splitMeasures(column, numbers.length, split, profile, context, words))
    : [...grouped.values()].flatMap((columns) =>
        measureOf(columns, profile, context, words, {
          byYear: dated.length > 1,
          titled: titled && !(isOwnMeasure(columns) && inTitle),
          areUnlike: unlike,
          others: [...grouped.values()].flatMap((other) =>
            other === columns || !other[0] ? [] : [readHeader(headerOf(other[0])).words],
          ),
        }),
      );
  const strange = split ? new Set() : strangeColumns(described, numbers, profile, context.title);
  const measures = described.map((one) => {
    const column = numbers.find(({ name }) => name === one.columns[0]?.column);
    return column && strange.has(column.name)
      ? unclearMeasure([{ ...column, unclear: plain(headerOf(column)) }], profile, context, false)
      : one;
  });
  const counted = measures.map((one) => asBeside(one, measures, numbers));
  const summed = counted.map((one) => asParts(one, counted));
  return comparedIn(
    inCurrencies(
      asOfTitle(
        inScaleOfHeads(
          summed.map((one) => asTotal(one, summed)),
          profile.heads ?? new Map(),
        ),
        numbers,
        context.title,
      ),
      context.title,
    ),
    profile,
  );
}

/** Whether a title lists a name among others, and it is one of what is done or paid: "payments" of "receipts, payments and debt". */
function isListedIn(name: string, title: string): boolean {
  const noun = name.replace(/^(?:gross|net|total|new)\s/u, '');
  return (
    DONE.test(noun) && new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu').test(title) && / and |, /.test(title)
  );
}

const DONE =
  /^(?:receipts|payments|orders|deliveries|sales|purchases|exports|imports|arrivals|departures|starts|completions|revenues?|expenditures?|spending|losses|admissions|discharges|births|deaths|registrations)$/u;

/** "Long interest rate" among the columns of a share index: a measure by its own name, of which there is no index. */
function isOwnMeasure([first]: readonly ColumnProfile[]): boolean {
  const { words } = readHeader(first ? headerOf(first) : '');
  const [concept] = conceptsIn(words, 'en');
  // "Dissolutions", in a table of companies incorporated: what else befell them.
  if (concept === undefined && EVENTS.test(words)) return true;
  // "Meat Price Index", in a table of price indices, is one of them.
  const isPrice = /\bprice ind(?:ex|ices)\b/i.test(words) && concept?.id !== 'consumer price index';
  return (
    concept !== undefined &&
    !isPrice &&
    // How many live there stands beside what is counted of them.
    (OWN.test(words) ||
      concept.kind === 'ratio' ||
      (concept.id === 'population' && headOf(words) === 'popul'))
  );
}

/** What happens to things, many times, as the whole of a header. */
const EVENTS = /^(?:[\p{L}-]+ )?(?!sta|popul|na)\p{L}{3,}(?:[ts]ions|ments|[eu]als|ures|ances)$/iu;

const OWN = /\b(?:ind(?:ex|ices)|rates?|ratios?|yields?|dividends?|earnings|inflation|deflator)\b/i;

/** Whole numbers as large as those beside them, which are counted one by one, are counted so as well. */
function asBeside(
  one: CubeMeasure,
  measures: readonly CubeMeasure[],
  numbers: readonly ColumnProfile[],
): CubeMeasure {
  if (one.multiplier !== null || one.columns.length !== 1) return one;
  const profileOf = (measure: CubeMeasure) =>
    numbers.find(({ name }) => name === measure.columns[0]?.column && measure.columns.length === 1);
  const own = profileOf(one);
  const others = measures.filter((other) => other !== one && COUNTED.has(other.kind));
  const beside = others.flatMap((other) => profileOf(other) ?? []);
  const isCounted = others.length >= LEAST_BESIDE && others.every(({ multiplier }) => multiplier === 1);
  if (!own || !isCounted || beside.length < others.length || own.decimals > 0) return one;
  const [least, most] = [own.least ?? 0, own.most ?? 0];
  const isAmong =
    most <= Math.max(...beside.map((other) => other.most ?? 0)) * 3 &&
    least >= Math.min(...beside.map((other) => other.least ?? 0)) / 3;
  return isAmong ? { ...one, multiplier: 1, confidence: Math.max(one.confidence, 0.85) } : one;
}

/** So many columns beside one have to be counted one by one. */
const LEAST_BESIDE = 3;

/** So many columns that add up to another are its parts, whatever they are called. */
const MANY_PARTS = 3;

/**
 * "Container" and "Passenger" count what "Total transits" does, which is the sum of them and others. What two columns add
 * up to may be a thing of its own, so that they take only what they do not say themselves.
 */
function asTotal(part: CubeMeasure, measures: readonly CubeMeasure[]): CubeMeasure {
  const [column] = part.columns;
  const total = measures.find(({ parts }) => parts.includes(column?.column ?? ''));
  if (!total) return part;
  const isOfUnit = total.unit !== null && conceptOf(part.concept ?? '')?.unit === total.unit;
  // "Carbon emissions from cement production" are no cement.
  const saysTotal =
    total.concept !== null &&
    part.concept !== total.concept &&
    conceptsIn(part.label, 'en').some(({ id }) => id === total.concept);
  const isOwn = part.concept !== null && !saysTotal && (total.parts.length < MANY_PARTS || isOfUnit);
  if (isOwn || (part.concept === null && part.kind !== 'unknown' && part.kind !== total.kind)) return part;
  if (total.concept !== null)
    return { ...part, ...inUnitOf(total, part), concept: total.concept, also: total.also, whole: false };
  const thing = total.label.replace(/^(?:grand )?total (?:number of )?|,? total$/i, '');
  return total.parts.length < MANY_PARTS || isGeneric(thing) || part.label.includes(thing)
    ? part
    : {
        ...part,
        ...inUnitOf(total, part),
        label: `${capital(thing)}, ${part.label.toLowerCase()}`,
        concept: null,
      };
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What adds up is in one unit and one scale: those that one of the parts says, or shows, are the total's. */
function asParts(total: CubeMeasure, measures: readonly CubeMeasure[]): CubeMeasure {
  const parts = measures.filter(({ columns }) => total.parts.includes(columns[0]?.column ?? ''));
  const known = parts.filter(({ multiplier }) => multiplier !== null);
  const [first] = known;
  const isOne = known.every(({ multiplier }) => multiplier === first?.multiplier);
  if (!first || !isOne || total.multiplier !== null || total.parts.length < MANY_PARTS) return total;
  const unit = parts.every((part) => part.unit === first.unit) ? first.unit : countedThing(total.label);
  return { ...total, unit: total.unit ?? unit, multiplier: first.multiplier };
}

function inUnitOf(
  { unit, multiplier, kind, confidence }: CubeMeasure,
  part: CubeMeasure,
): Pick<CubeMeasure, 'unit' | 'multiplier' | 'kind' | 'confidence'> {
  return {
    unit: unit ?? part.unit,
    multiplier: multiplier ?? part.multiplier,
    kind,
    confidence: Math.max(confidence, part.confidence),
  };
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
  const beside = namesBeside(split.column, profile);
  const nameOf = ({ code }: SplitCell) =>
    profile.english?.get(code) ??
    profile.stated?.labels.get(split.column)?.get(code) ??
    (split.by === 'measure' ? codeLabels(split.column, code)?.[0] : undefined) ??
    beside.get(code) ??
    bare.get(code) ??
    code;
  return cells.flatMap((cell) => {
    const name = nameOf(cell);
    const inUnit = cell.unit === undefined ? '' : (codeLabels('unit', cell.unit)?.[0] ?? cell.unit);
    const measured = profile.stated?.units.get(keyOf(cell));
    const explained = [...saidBeside.flatMap(([, cells]) => cells.get(cell.code) ?? []), inUnit]
      .filter(Boolean)
      .join(', ');
    // "Number" of a column of units says what is counted only with the title.
    const header =
      split.by === 'unit' || numbers > 1
        ? `${isGeneric(column.name) ? '' : column.name} ${name}`.trim()
        : name;
    // "MEASURE" may have codes of units.
    const coded =
      split.by === 'unit' ? (codeLabels(split.column, cell.code) ?? codeLabels('unit', cell.code)) : null;
    // "PCH_SM": a code of a unit that says nothing by itself.
    // "KG_HAB" is kilograms, and for each inhabitant.
    const spelled = unitIn(cell.code) === null || / per /u.test(coded?.[0] ?? '') ? coded?.[0] : undefined;
    const own: ColumnProfile = {
      ...column,
      ...cell,
      name: header,
      field: {
        ...column.field,
        name: header,
        title: null,
        description: [explained, measured?.called, spelled].find((one) => one && one !== cell.code) ?? null,
        multiplier: measured?.multiplier ?? 1,
        unit:
          (isNational(cell.unit ?? cell.code) ? NATIONAL : measured?.unit) ??
          (split.by === 'unit' && MONEY_CODES.has(cell.code) ? cell.code : null),
      },
      ...(spelled && { called: spelled }),
      ...(measured && { called: measured.called }),
      // What nobody understands is nothing that the title names.
      ...(profile.english?.get(cell.code) === null && { unclear: unitIn(name) === null ? '' : name }),
    };
    const others =
      split.by === 'unit' ? [] : cells.flatMap((one) => (one.code === cell.code ? [] : [nameOf(one)]));
    const [measure] = measureOf([own], profile, context, words, {
      byYear: false,
      titled: false,
      others,
      areUnlike: false,
    });
    if (!measure) return [];
    // Euros in one column and kilowatt hours in another: what one of these costs.
    const price =
      MONEY_CODES.has(cell.code) && measure.kind === 'price'
        ? priceUnit(cell.code, context.unit ?? '')
        : null;
    const id = `${column.name} [${[cell.code, cell.unit].filter(Boolean).join(', ')}]`;
    const isOneOf = inUnit !== '' && cells.some((one) => one.code === cell.code && one.unit !== cell.unit);
    // A column of units that says "Number" says that one is one.
    const isPlain = split.by === 'unit' && /^(?:numbers?|counts?|units?|absolute|actual)$/i.test(name);
    const label =
      split.by === 'unit' && !isGeneric(name) && coded?.length !== 0
        ? `${titleOf(words.title)}, ${coded?.[0] ?? name}`
        : isOneOf
          ? `${measure.label}, ${inUnit}`
          : measure.label;
    return [
      {
        ...measure,
        ...(isPlain && measure.multiplier === null && { multiplier: 1, confidence: 0.95 }),
        ...(isPlain && asNumber(measure)),
        ...(price !== null && { unit: cell.code === NATIONAL ? NATIONAL : price }),
        label,
        columns: [{ column: id, period: null }],
        read: {
          column: column.name,
          where: split.column,
          code: cell.code,
          ...(split.unit !== undefined &&
            cell.unit !== undefined && { unit: { where: split.unit, code: cell.unit } }),
        },
        parts: [],
      },
    ];
  });
}

/** The names that codes have in a column beside theirs, in whatever words its header is: "Education indicator". */
function namesBeside(column: string, { beside, settles }: TableProfile): ReadonlyMap<string, string> {
  const isTwin = (name: string) => settles.some(([a, b]) => a === name && b === column);
  const names = [...beside].flatMap(([pair, cells]) => {
    const [codes, name = ''] = pair.split('\n');
    const inWords = [...cells].filter(([code, text]) => text !== code && /\p{Ll}{2}/u.test(text)).length;
    const isCoded = [...cells.keys()].every((code) => !/\p{Ll}{3}/u.test(code));
    return codes === column && isCoded && isTwin(name) && inWords * 2 > cells.size ? [cells] : [];
  });
  return names[0] ?? new Map();
}

/** "MIO_NAC": each country's own money, so many of it. */
function isNational(code: string): boolean {
  return /(?:^|_)M?NAC$/.test(code);
}

/** Whether headers say units that are not all the same: then no title says what each of them measures. */
function areUnlike(numbers: readonly ColumnProfile[]): boolean {
  const said = numbers.map((one) => UNIT_SAID.exec(headerOf(one))?.[1] ?? '');
  const units = new Set(said.map((text) => (unitIn(text) !== null || SYMBOLS.test(text) ? text : '')));
  return units.size > 1;
}

/** Text in brackets at the end of a header that may be a unit. */
const UNIT_SAID = /[([]([^()[\]]+)[)\]]\s*$/u;
const SYMBOLS = /[%/€$£°]|^\p{L}{1,4}$/u;

/** "Counts" beside "Rate per 100,000" is no rate, though the title has both. */
function asNumber({ unit, concept }: CubeMeasure): Partial<CubeMeasure> {
  if (unit === null || !/^(?:per |%)/.test(unit)) return {};
  const known = concept === null ? null : conceptOf(concept);
  const counted = known && countOf(known);
  return counted && COUNTED.has(counted.kind)
    ? { unit: counted.unit, kind: counted.kind, concept: counted.id }
    : { unit: null, kind: 'count' };
}

const COUNTED = new Set<MeasureKind>(['stock', 'flow', 'count']);

/** Codes of money that a column of currencies has: those of ISO 4217, each country's own, and purchasing power. */
const MONEY_CODES = new Set([...Intl.supportedValuesOf('currency'), NATIONAL, 'PPS']);

/** Headers of columns that say the unit or scale of the columns beside them. */
const UNIT_BESIDE =
  /^(?:units?\b.*|uom|unité.*|scalar factor|scale|magnitude|measure unit|power ?code|unit mult(?:iplier)?)$/i;
