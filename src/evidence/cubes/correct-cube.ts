import { Problem } from '../../errors.ts';
import { type Cube, MEASURE_KINDS, type MeasureKind } from './cube.ts';

/** What may be corrected of a column, as "COLUMN.WHAT=VALUE". */
const CORRECTED = ['kind', 'unit', 'multiplier', 'label', 'role', 'whole'] as const;
type Corrected = (typeof CORRECTED)[number];

const ROLES = ['place', 'category', 'series', 'ignored'] as const;
const LONGEST = 200;

/** One correction of a description. */
export interface Correction {
  readonly column: string;
  readonly what: Corrected;
  readonly value: string;
}

/** Reads "OBS_VALUE.kind=rate"; throws a Problem that says what may be written. */
export function readCorrection(text: string): Correction {
  const match = /^(?<column>.+)\.(?<what>[a-z]+)=(?<value>.*)$/su.exec(text);
  const what = CORRECTED.find((one) => one === match?.groups?.what);
  if (!match?.groups || !what)
    throw new Problem(
      'bad input',
      `"${text.slice(0, 80)}" is no correction.`,
      `Write COLUMN.WHAT=VALUE, where WHAT is one of ${CORRECTED.join(', ')}.`,
    );
  return { column: match.groups.column ?? '', what, value: (match.groups.value ?? '').trim() };
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

function corrected(cube: Cube, { column, what, value }: Correction): Cube {
  const measure = cube.measures.find((one) => one.columns.some((part) => part.column === column));
  const dimension = cube.dimensions.find((one) => one.column === column);
  if (measure && (what === 'kind' || what === 'unit' || what === 'multiplier' || what === 'label')) {
    const changed = { ...measure, ...ofMeasure(what, value), confidence: 1 };
    return { ...cube, measures: cube.measures.map((one) => (one === measure ? changed : one)) };
  }
  if (measure && what === 'role' && value === 'ignored') {
    return {
      ...cube,
      measures: cube.measures.filter((one) => one !== measure),
      ignored: [...cube.ignored, column],
    };
  }
  if (dimension && what === 'label')
    return {
      ...cube,
      dimensions: cube.dimensions.map((one) => (one === dimension ? { ...one, label: text(value) } : one)),
    };
  if (dimension && what === 'role') {
    const role = oneOf(value, ROLES, 'role');
    if (role === 'ignored')
      return {
        ...cube,
        dimensions: cube.dimensions.filter((one) => one !== dimension),
        ignored: [...cube.ignored, column],
      };
    return {
      ...cube,
      dimensions: cube.dimensions.map((one) => (one === dimension ? { ...one, role } : one)),
    };
  }
  if (dimension && what === 'whole') {
    if (value !== '' && !dimension.members.some(({ code }) => code === value))
      throw new Problem(
        'bad input',
        `"${column}" has no "${value.slice(0, 80)}".`,
        'Name one of its values, or nothing.',
      );
    return {
      ...cube,
      dimensions: cube.dimensions.map((one) => (one === dimension ? { ...one, whole: value || null } : one)),
    };
  }
  const known = [
    ...cube.measures.flatMap(({ columns }) => columns.map((one) => one.column)),
    ...cube.dimensions.map((one) => one.column),
  ];
  if (!measure && !dimension)
    throw new Problem(
      'bad input',
      `There is no column "${column.slice(0, 80)}" to correct.`,
      `There are: ${known.slice(0, 30).join(', ')}.`,
    );
  throw new Problem(
    'bad input',
    `"${column}" has no ${what} that can be corrected.`,
    measure
      ? 'Of a measure: kind, unit, multiplier, label, role=ignored.'
      : 'Of a dimension: role, label, whole.',
  );
}

function ofMeasure(what: 'kind' | 'unit' | 'multiplier' | 'label', value: string) {
  switch (what) {
    case 'kind':
      return { kind: oneOf<MeasureKind>(value, MEASURE_KINDS, 'kind') };
    case 'unit':
      return { unit: value === '' ? null : text(value) };
    case 'multiplier': {
      const number = Number(value);
      if (!(number > 0) || !Number.isFinite(number))
        throw new Problem(
          'bad input',
          `"${value.slice(0, 40)}" is no multiplier.`,
          'Write what one value counts, such as 1000.',
        );
      return { multiplier: number };
    }
    case 'label':
      return { label: text(value) };
  }
}

function oneOf<T extends string>(value: string, all: readonly T[], what: string): T {
  const found = all.find((one) => one === value);
  if (!found)
    throw new Problem(
      'bad input',
      `"${value.slice(0, 40)}" is no ${what}.`,
      `Write one of ${all.join(', ')}.`,
    );
  return found;
}

function text(value: string): string {
  if (value === '' || value.length > LONGEST)
    throw new Problem('bad input', `A text of 1 to ${LONGEST} characters is wanted.`, 'Write a shorter one.');
  return value;
}
