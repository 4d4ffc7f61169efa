import { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { type Cube, type CubeDimension, type CubeMeasure, MEASURE_KINDS, type MeasureKind } from './cube.ts';

/** What may be corrected of a column, as "COLUMN.WHAT=VALUE"; `confirmed` says that what it is taken to be is right. */
export const CORRECTED = [
  'kind',
  'unit',
  'multiplier',
  'label',
  'role',
  'whole',
  'sparse',
  'confirmed',
] as const;

/** One of {@link CORRECTED}. */
export type Corrected = (typeof CORRECTED)[number];

/** What a person can say that a column is. */
export const COLUMN_ROLES = ['measure', 'place', 'category', 'series', 'ignored'] as const;

/** One of {@link COLUMN_ROLES}. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What people said that columns are, by their names; of those that they had left out, nothing. */
export type RolesSaid = ReadonlyMap<string, Exclude<ColumnRole, 'ignored'>>;

/** The most characters of a unit, a label, or a note. */
export const LONGEST = 200;

/** One correction of a description. */
export interface Correction {
  readonly column: string;
  readonly what: Corrected;
  readonly value: string;
}

/** Reads "OBS_VALUE.kind=rate"; throws a Problem that says what may be written. */
export function readCorrection(text: string): Correction {
  const match =
    /^(?<column>.+?)\.(?<what>kind|unit|multiplier|label|role|whole|sparse|confirmed)=(?<value>.*)$/su.exec(
      text,
    );
  const what = CORRECTED.find((one) => one === match?.groups?.what);
  if (!match?.groups || !what)
    throw refusal('correctionNoText', { text: text.slice(0, 80), kinds: CORRECTED.join(', ') });
  return { column: match.groups.column ?? '', what, value: (match.groups.value ?? '').trim() };
}

/** A correction as it is kept, and as `--set` takes it. */
export function correctionText({ column, what, value }: Correction): string {
  return `${column}.${what}=${value}`;
}

/** A description with corrections made; throws a Problem where one does not fit, and then none is made. Pure. */
export function correctCube(cube: Cube, corrections: readonly Correction[]): Cube {
  return corrections.reduce(corrected, cube);
}

/** The corrections, as they were written, that still fit another description of the table, and that made by them. Pure. */
export function correctAgain(
  cube: Cube,
  corrections: readonly string[],
): { cube: Cube; corrections: string[] } {
  const fitting: string[] = [];
  let made = cube;
  for (const text of corrections) {
    try {
      made = correctCube(made, [readCorrection(text)]);
      fitting.push(text);
    } catch (error) {
      // A column that a new version no longer has takes its correction with it.
      if (!(error instanceof Problem)) throw error;
    }
  }
  return { cube: made, corrections: fitting };
}

/**
 * What people said that columns are: a table is described with it before its corrections are made, because a column
 * that was left out, or a code that was taken for a number, has to be looked at anew.
 */
export function rolesSaid(corrections: readonly string[]): RolesSaid {
  const said = new Map<string, Exclude<ColumnRole, 'ignored'>>();
  for (const text of corrections) {
    const { column, what, value } = readCorrection(text);
    if (what !== 'role') continue;
    const role = COLUMN_ROLES.find((one) => one === value);
    if (role && role !== 'ignored') said.set(column, role);
    else said.delete(column);
  }
  return said;
}

/** What a measure or a dimension is taken to be, in short: what a confirmation says yes to. */
export function readingOf(one: CubeMeasure | CubeDimension): string {
  if ('kind' in one) return `${one.kind}, ${one.unit ?? 'no unit'}, × ${one.multiplier ?? 'unknown'}`;
  return one.whole === null ? one.role : `${one.role}, whole ${one.whole}`;
}

/** What a person says is sure. */
const SETTLED = { confidence: 1, settled: true } as const;

function corrected(cube: Cube, { column, what, value }: Correction): Cube {
  const measure = cube.measures.find((one) => one.columns.some((part) => part.column === column));
  const dimension = cube.dimensions.find((one) => one.column === column);
  refuseTrade(cube, column, what);
  if (what === 'role') return inRole(cube, column, oneOf(value, COLUMN_ROLES, 'role'));
  if (what === 'confirmed' && (measure || dimension)) return confirmed(cube, column, value);
  if (measure && (what === 'kind' || what === 'unit' || what === 'multiplier' || what === 'label')) {
    // What it is called says nothing about what may be done with it.
    const said = what === 'label' ? {} : SETTLED;
    return withMeasure(cube, measure, { ...measure, ...ofMeasure(what, value), ...said });
  }
  if (dimension && what === 'label')
    return withDimension(cube, dimension, { ...dimension, label: textOf(value) });
  if (dimension && what === 'whole') {
    const whole = dimension.members.find(({ code }) => code.trim() === value);
    if (value !== '' && !whole) throw refusal('columnNoValue', { column, value: value.slice(0, 80) });
    return withDimension(cube, dimension, { ...dimension, whole: whole?.code ?? null, ...SETTLED });
  }
  if (dimension && what === 'sparse') {
    const { sparse: _, ...rest } = dimension;
    const isSparse = oneOf(value, ['yes', 'no'], 'answer') === 'yes';
    return withDimension(cube, dimension, isSparse ? { ...rest, sparse: true } : rest);
  }
  if (!measure && !dimension) throw noSuchColumn(cube, column);
  throw measure
    ? refusal('columnNotCorrectable', { column, what })
    : refusal('dimensionNotCorrectable', { column, what });
}

/**
 * Whether a trade table settles `what` a column is, so that nobody can correct it; left out: whether it settles all of it.
 * A role and a correction could contradict each other, and which columns distinguish rows of trade is counted in the data.
 */
export function isSettledByTrade(cube: Cube, column: string, what?: Corrected): boolean {
  if (![...cube.dimensions, ...cube.measures].some(({ trade }) => trade !== undefined)) return false;
  return (
    what === 'role' ||
    cube.ignored.includes(column) ||
    cube.dimensions.some(({ column: own, trade }) => trade && (own === column || trade.field === column)) ||
    cube.measures.some(
      ({ columns, trade }) => trade && (columns[0]?.column === column || trade.field === column),
    )
  );
}

function refuseTrade(cube: Cube, column: string, what: Corrected): void {
  // Whether a table lists all partners or the largest is not in its roles.
  if (what === 'sparse' || !isSettledByTrade(cube, column, what)) return;
  throw refusal('columnOfTrade', { column: column.slice(0, 80) });
}

function inRole(cube: Cube, column: string, role: ColumnRole): Cube {
  const measure = cube.measures.find((one) => one.columns.some((part) => part.column === column));
  const dimension = cube.dimensions.find((one) => one.column === column);
  const isIgnored = cube.ignored.includes(column);
  if (!measure && !dimension && !isIgnored) throw noSuchColumn(cube, column);
  if (role === 'ignored') {
    // Without a dimension rows may be of one cell.
    const { isToldApart: _, ...rest } = cube;
    return {
      ...rest,
      measures: cube.measures.filter((one) => one !== measure),
      dimensions: cube.dimensions.filter((one) => one !== dimension),
      ignored: [...new Set([...cube.ignored, ...(measure?.columns.map((part) => part.column) ?? [column])])],
    };
  }
  if (role === 'measure') {
    if (measure) return cube;
    throw refusal('columnNoMeasure', { column });
  }
  if (!dimension) throw refusal('columnNoDimension', { column });
  return withDimension(cube, dimension, { ...dimension, role, ...SETTLED });
}

function confirmed(cube: Cube, column: string, reading: string): Cube {
  const measure = cube.measures.find((one) => one.columns.some((part) => part.column === column));
  const dimension = cube.dimensions.find((one) => one.column === column);
  const found = measure ?? dimension;
  if (!found) throw noSuchColumn(cube, column);
  if (readingOf(found) !== reading)
    throw refusal('columnTakenAs', { column, reading: readingOf(found).slice(0, 80) });
  if (measure) return withMeasure(cube, measure, { ...measure, ...SETTLED });
  return dimension ? withDimension(cube, dimension, { ...dimension, ...SETTLED }) : cube;
}

function withMeasure(cube: Cube, before: CubeMeasure, after: CubeMeasure): Cube {
  return { ...cube, measures: cube.measures.map((one) => (one === before ? after : one)) };
}

function withDimension(cube: Cube, before: CubeDimension, after: CubeDimension): Cube {
  return { ...cube, dimensions: cube.dimensions.map((one) => (one === before ? after : one)) };
}

function noSuchColumn(cube: Cube, column: string): Problem {
  const known = [
    ...cube.measures.flatMap(({ columns }) => columns.map((one) => one.column)),
    ...cube.dimensions.map((one) => one.column),
    ...cube.ignored,
  ];
  return refusal('columnUnknown', {
    column: column.slice(0, 80),
    columns: known.slice(0, 30).join(', '),
  });
}

function ofMeasure(what: 'kind' | 'unit' | 'multiplier' | 'label', value: string) {
  switch (what) {
    case 'kind':
      return { kind: oneOf<MeasureKind>(value, MEASURE_KINDS, 'kind') };
    case 'unit':
      return { unit: value === '' ? null : textOf(value) };
    case 'multiplier': {
      const number = Number(value);
      if (!(number > 0) || !Number.isFinite(number))
        throw refusal('multiplierWrong', { value: value.slice(0, 40) });
      return { multiplier: number };
    }
    case 'label':
      return { label: textOf(value) };
  }
}

function oneOf<T extends string>(value: string, all: readonly T[], what: string): T {
  const found = all.find((one) => one === value);
  if (!found)
    throw refusal('columnChoiceWrong', { value: value.slice(0, 40), what, choices: all.join(', ') });
  return found;
}

function textOf(value: string): string {
  if (value === '' || value.length > LONGEST) throw refusal('columnTextLong', { most: LONGEST });
  return value;
}
