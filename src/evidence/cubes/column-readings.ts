import type { DatasetField, FieldRole } from '../datasets/dataset.ts';
import type { ColumnRole } from './correct-cube.ts';
import type { Cube, CubeDimension, CubeMeasure } from './cube.ts';
import { isGuess } from './how-sure.ts';
import { rulesOf } from './measure-kinds.ts';
import { addsOver } from './partition.ts';

/** What may be done with the values of a measure in its table; null where the table has nothing to do it over. */
export interface Follows {
  readonly addedOverTime: boolean | null;
  readonly addedOverMembers: boolean | null;
  /** Dimensions that its values are not added up over, although those of its kind are: the sex of owners of firms. */
  readonly notAddedOver: readonly string[];
  readonly averagedOverTime: boolean | null;
  readonly share: boolean;
}

/** What a column, or several that are one measure, is taken to be. */
export interface ColumnReading {
  /** One, or one for each period where periods are columns, in the order of the file; what corrections call it. */
  readonly columns: readonly string[];
  /** The columns of the file that it is read from: a column that names measures and one of numbers may have many. */
  readonly held: readonly string[];
  /** `names`: its cells name what the rows measure. */
  readonly is: ColumnRole | 'time' | 'names';
  readonly label: string | null;
  readonly measure:
    | (Pick<CubeMeasure, 'kind' | 'unit' | 'multiplier'> & { readonly follows: Follows })
    | null;
  readonly dimension: {
    readonly members: number;
    /** How many of them are sums of others. */
    readonly sums: number;
    /** The first of them, the sums before the others. */
    readonly first: readonly string[];
    readonly whole: string | null;
    /** Whether a missing row is zero in a sum. */
    readonly sparse: boolean;
  } | null;
  /** 0 to 1; null where there is nothing to be sure of. */
  readonly confidence: number | null;
  readonly isGuess: boolean;
  /** Whether the file, or a descriptor beside it, says so itself. */
  readonly isStated: boolean;
  /** The trade role that it follows from; null if there is none. */
  readonly role: FieldRole | null;
}

/** So many members stand with a reading; the others are asked for. */
export const MEMBERS_SHOWN = 60;

/** What each column of a version is taken to be, in the order of the file. Pure. */
export function readingsOf(cube: Cube, fields: readonly DatasetField[]): ColumnReading[] {
  const measures = new Map(
    cube.measures.flatMap((one) =>
      one.trade ? [[one.trade.field, one] as const] : one.columns.map(({ column }) => [column, one] as const),
    ),
  );
  const split = new Map<string, CubeMeasure[]>();
  for (const one of cube.measures)
    if (one.read) split.set(one.read.column, [...(split.get(one.read.column) ?? []), one]);
  const naming = new Set(
    cube.measures.flatMap(({ read }) => (read ? [read.where, ...(read.unit ? [read.unit.where] : [])] : [])),
  );
  const dimensions = new Map(
    cube.dimensions.map((one) => [one.trade ? one.trade.field : one.column, one] as const),
  );
  const seen = new Set<CubeMeasure>();
  return fields.flatMap((field): ColumnReading[] => {
    const measure = measures.get(field.name);
    if (measure) {
      if (seen.has(measure)) return [];
      seen.add(measure);
      return [ofMeasure(measure, cube, fields)];
    }
    const parts = split.get(field.name);
    if (parts) return parts.map((one) => ofMeasure(one, cube, fields));
    const dimension = dimensions.get(field.name);
    if (dimension) return [ofDimension(dimension)];
    const is = naming.has(field.name) ? 'names' : field.role === 'period' ? 'time' : 'ignored';
    const nothing = {
      label: null,
      measure: null,
      dimension: null,
      confidence: null,
      isGuess: false,
      isStated: false,
      role: null,
    };
    return [{ columns: [field.name], held: [field.name], is, ...nothing }];
  });
}

function ofMeasure(measure: CubeMeasure, cube: Cube, fields: readonly DatasetField[]): ColumnReading {
  const own = new Set(measure.columns.map(({ column }) => column));
  const { label, kind, unit, multiplier, confidence, read, trade } = measure;
  const columns = fields.flatMap(({ name }) => (own.has(name) ? [name] : []));
  return {
    columns: read || trade ? [...own] : columns,
    held: read
      ? [read.where, ...(read.unit ? [read.unit.where] : []), read.column]
      : trade?.field
        ? [trade.field]
        : columns,
    is: 'measure',
    label,
    measure: { kind, unit, multiplier, follows: followsOf(measure, cube) },
    dimension: null,
    confidence,
    isGuess: isGuess(measure),
    isStated: measure.stated ?? false,
    role: trade?.role ?? null,
  };
}

function ofDimension(dimension: CubeDimension): ColumnReading {
  const { column, role, label, members, whole, confidence = 1, trade, sparse = false } = dimension;
  const sums = members.filter(({ aggregate }) => aggregate);
  const others = members.filter(({ aggregate }) => !aggregate);
  return {
    columns: [column],
    held: [trade?.field ?? column],
    is: role,
    label,
    measure: null,
    dimension: {
      members: members.length,
      sums: sums.length,
      first: [...sums, ...others].slice(0, MEMBERS_SHOWN).map(({ code }) => code),
      whole,
      sparse,
    },
    confidence,
    isGuess: isGuess(dimension),
    isStated: dimension.stated ?? false,
    role: trade?.role ?? null,
  };
}

/** What follows from the kind of a measure in its table (`measure-kinds.ts`), and from what it counts (`partition.ts`). Pure. */
function followsOf(measure: CubeMeasure, { periods, dimensions }: Cube): Follows {
  const rules = rulesOf(measure.kind);
  const overTime = periods.length > 1;
  const several = dimensions.filter(({ role, members }) => role !== 'series' && members.length > 1);
  const added = several.filter((dimension) => addsOver(measure, dimension));
  return {
    addedOverTime: overTime ? rules.overTime : null,
    addedOverMembers: several.length > 0 ? added.length > 0 : null,
    notAddedOver: rules.overMembers
      ? several.flatMap((one) => (added.includes(one) ? [] : [one.column]))
      : [],
    averagedOverTime: overTime ? rules.mean : null,
    share: rules.share,
  };
}
