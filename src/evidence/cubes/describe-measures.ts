import { bareNames } from './bare-names.ts';
import { codeLabels } from './code-labels.ts';
import { comparedIn } from './compare-measures.ts';
import { NATIONAL, priceUnit } from './convert-unit.ts';
import type { CubeMeasure, MeasureKind } from './cube.ts';
import { conceptOf, conceptsIn } from './lexicon.ts';
import { countOf } from './measure-concept.ts';
import { INDICES, type MeasureContext, measureOf } from './measure-of.ts';
import { isGeneric, plain, readHeader } from './read-header.ts';
import type { ColumnProfile, SplitColumn, TableProfile } from './table-profile.ts';
import type { TableWords } from './table-words.ts';
import { titleOf, withoutAxes } from './titles.ts';

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
  const inTitle = conceptsIn(withoutAxes(context.title), 'en').length > 0;
  // In a table of indices "Meat" and "Oils" are what there is an index of.
  const titled = inTitle && (named * 2 < headers.length || INDICES.test(context.title));
  const { split } = profile;
  const measures = split
    ? numbers.flatMap((column) => splitMeasures(column, numbers.length, split, profile, context, words))
    : [...grouped.values()].flatMap((columns) =>
        measureOf(columns, profile, context, words, dated.length > 1, titled, grouped.size),
      );
  return comparedIn(measures, profile);
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
    const name =
      profile.stated?.labels.get(split.column)?.get(cell.code) ??
      (split.by === 'measure' ? codeLabels(split.column, cell.code)?.[0] : undefined) ??
      bare.get(cell.code) ??
      cell.code;
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
        unit: measured?.unit ?? (split.by === 'unit' && MONEY_CODES.has(cell.code) ? cell.code : null),
      },
      ...(measured && { called: measured.called }),
    };
    const [measure] = measureOf([own], profile, context, words, false, false, 1);
    if (!measure) return [];
    // Euros in one column and kilowatt hours in another: what one of these costs.
    const price =
      MONEY_CODES.has(cell.code) && measure.kind === 'price'
        ? priceUnit(cell.code, context.unit ?? '')
        : null;
    const id = `${column.name} [${cell.code}]`;
    // A column of units that says "Number" says that one is one.
    const isPlain = split.by === 'unit' && /^(?:numbers?|counts?|units?|absolute|actual)$/i.test(name);
    const label =
      split.by === 'unit' && !isGeneric(name)
        ? `${titleOf(words.title)}, ${codeLabels(split.column, cell.code)?.[0] ?? name}`
        : measure.label;
    return [
      {
        ...measure,
        ...(isPlain && measure.multiplier === null && { multiplier: 1, confidence: 0.95 }),
        ...(isPlain && asNumber(measure)),
        ...(price !== null && { unit: cell.code === NATIONAL ? NATIONAL : price }),
        label,
        columns: [{ column: id, period: null }],
        read: { column: column.name, where: split.column, code: cell.code },
        parts: [],
      },
    ];
  });
}

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
const UNIT_BESIDE = /^(?:units?\b.*|uom|unité.*|scalar factor|scale|magnitude|measure unit)$/i;
