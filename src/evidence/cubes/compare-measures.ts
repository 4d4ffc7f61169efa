import { stemsOf } from '../../language/stems.ts';
import type { CubeDimension, CubeMeasure, MeasureKind } from './cube.ts';
import { conceptStems, conceptsIn } from './lexicon.ts';
import { isWhole, WHOLE } from './names-of-wholes.ts';
import { isGeneric, plain, readHeader } from './read-header.ts';
import { readSeries } from './series-headers.ts';
import type { TableProfile } from './table-profile.ts';

/** Measures of one table as they look beside each other: in the scale they share, and which of them is the whole. */
export function comparedIn(measures: readonly CubeMeasure[], profile: TableProfile): CubeMeasure[] {
  return apart(wholes(alike(measures, profile), profile));
}

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
    // "Electricity generation" beside "electricity from coal" says nothing but what is measured.
    const isPlain = (one: CubeMeasure) => extraWords(one) === 0 || isGeneric(one.columns[0]?.column ?? '');
    const saysNoMore = isPlain(measure) && siblings.every((one) => one === measure || !isPlain(one));
    // Of prices and indices that of all kinds is none's sum, and need not be the largest.
    const isOfAll = saysNoMore && (!ADDED.has(measure.kind) || isGeneric(measure.columns[0]?.column ?? ''));
    // "Annual emissions" beside "annual emissions from coal", whatever a description calls the first.
    const isBarest = siblings.every(
      (other) => other === measure || addsTo(headerOf(measure), headerOf(other)),
    );
    return {
      ...measure,
      whole:
        (largest && !isPart && (measure.parts.length > 0 || saysNoMore || isBarest)) ||
        isOfAll ||
        WHOLE.test(measure.label) ||
        isWhole(nameOf(measure)),
    };
  });
}

const headerOf = ({ columns }: CubeMeasure) => stemsOf(plain(columns[0]?.column ?? ''), 'en');

/** Whether a header has all words of another, and more. */
function addsTo(bare: readonly string[], header: readonly string[]): boolean {
  return bare.length > 0 && bare.length < header.length && bare.every((stem) => header.includes(stem));
}

/**
 * Measures with what the members of a table name in their unit: "wheat" and "rice", of which there are so many tonnes,
 * name the production of crops as well.
 */
export function withMembers(
  measures: readonly CubeMeasure[],
  dimensions: readonly CubeDimension[],
): CubeMeasure[] {
  const named = dimensions
    .filter(({ role }) => role === 'category')
    .flatMap(({ members }) => {
      const each = members.map(({ labels }) => conceptsIn(labels.at(-1) ?? '', 'en')[0]);
      const found = each.filter((one) => one !== undefined);
      return found.length * 2 > members.length ? found : [];
    });
  return measures.map((measure) => {
    const { unit, kind, concept, also } = measure;
    const same = named.filter(
      (one) => unit !== null && one.kind === kind && one.unit === unit && one.id !== concept,
    );
    return same.length === 0
      ? measure
      : { ...measure, also: [...new Set([...also, ...same.map(({ id }) => id)])] };
  });
}

/** What prices rose by is named by their index only where the table has no index. */
function apart(measures: readonly CubeMeasure[]): CubeMeasure[] {
  const indices = new Set(measures.flatMap(({ kind, concept }) => (kind === 'index' ? [concept] : [])));
  return measures.map((one) =>
    one.kind === 'growth' ? { ...one, also: one.also.filter((id) => !indices.has(id)) } : one,
  );
}

/** What tells a measure from the others of a table: what its series is of, or its column's name. */
function nameOf({ columns, label }: CubeMeasure): string {
  const name = plain(columns[0]?.column ?? label);
  return readSeries(name)?.of ?? name;
}

const ADDED = new Set<MeasureKind>(['stock', 'flow', 'count']);

/** Words that tell no kinds apart. */
const LINKING = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'at',
  'by',
  'to',
  'for',
  'per',
  'and',
  'or',
  'all',
  'total',
]);

/** How many words of a measure's label are none of its concept's. */
function extraWords({ label, concept }: CubeMeasure): number {
  const known = concept === null ? new Set<string>() : conceptStems(concept, 'en');
  // "Life expectancy, men" has a word more than that of everybody.
  return stemsOf(label, 'en').filter((stem) => !LINKING.has(stem) && !known.has(stem)).length;
}

/** Columns that count the same are counted in the same scale: what one of them shows goes for all. */
function alike(measures: readonly CubeMeasure[], { columns }: TableProfile): CubeMeasure[] {
  return measures.map((measure) => {
    if (!['stock', 'flow', 'count'].includes(measure.kind)) return measure;
    // Of two that say no unit, one may be of money and the other of ships.
    const siblings = measures.filter(
      ({ unit, kind, concept }) =>
        kind === measure.kind && unit === measure.unit && (unit !== null || concept === measure.concept),
    );
    const known = siblings.filter(({ multiplier }) => multiplier !== null);
    const surest = [...known].sort((a, b) => b.confidence - a.confidence)[0];
    if (!surest || surest.multiplier === measure.multiplier) return measure;
    const stated = columns.find(({ name }) => name === measure.columns[0]?.column)?.field.multiplier ?? 1;
    if (stated !== 1 || surest.confidence < measure.confidence) return measure;
    // "Catch (tonnes)" beside "Catch value (ISK million)": a header that has its unit is in no scale of another.
    const header = (one: CubeMeasure) => readHeader(one.columns[0]?.column ?? '');
    if (header(measure).unit !== null && header(surest).multiplier !== null) return measure;
    return { ...measure, multiplier: surest.multiplier, confidence: Math.min(surest.confidence, 0.9) };
  });
}
