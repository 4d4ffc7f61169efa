import { countryCode } from '../../language/countries/country-code.ts';
import { groupCode } from '../codes/groups.ts';
import { type StatedColumn, textIn } from '../datasets/stated.ts';
import type { RolesSaid } from './correct-cube.ts';
import type { Cube, CubeAttribute, CubeDimension, CubeMeasure, CubeMember } from './cube.ts';
import { keyOf } from './split-measures.ts';
import { areCountries, type MeasuredIn, type StatedFacts, statedColumn } from './stated-facts.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';

/** The roles of dimensions that a file states, of those that tell anything apart. */
export function rolesStated({ columns, stated }: TableProfile): RolesSaid {
  const roles = new Map<string, 'place' | 'category' | 'series' | 'measure'>();
  for (const { name, is, about, isGuess } of stated?.statement.columns ?? []) {
    const profile = columns.find((one) => one.name === name);
    if (is === 'measure' && profile?.numeric) roles.set(name, 'measure');
    if (is !== 'dimension' || isGuess || about === 'frequency' || (profile?.values?.length ?? 0) < 2)
      continue;
    roles.set(name, about === 'place' || about === 'series' ? about : 'category');
  }
  return roles;
}

/** A column with the names of its codes as its values. */
export function withLabels(column: ColumnProfile, { stated }: TableProfile): ColumnProfile {
  const labels = stated?.labels.get(column.name);
  if (!labels || column.values === null) return column;
  return { ...column, values: column.values.map((code) => labels.get(code) ?? code) };
}

/** The place that all rows are of, where the file states which column says it; null where it does not. */
export function placeStated(
  constants: readonly ColumnProfile[],
  { stated }: TableProfile,
): readonly CubeMember[] | null {
  if (!stated) return null;
  for (const { name, values } of constants) {
    const code = values?.[0] ?? '';
    // With whom is no answer to where.
    const column = statedColumn(stated.statement, name);
    if (column?.about !== 'place' || /^(?:counterpart|partner|vis)/i.test(name)) continue;
    const label = stated.labels.get(name)?.get(code);
    const coded = areCountries(column, [code]) ? countryCode(code) : null;
    const area = (label && countryCode(label)) ?? coded ?? groupCode(code);
    if (label || area)
      return [
        {
          code: area ?? label ?? code,
          labels: [...new Set([label ?? code, code])],
          area: area ?? null,
          ages: null,
          aggregate: false,
        },
      ];
  }
  return null;
}

/** Whether a column is stated to be of kinds of something, in whose names a country is no place. */
export function isStatedCategory(name: string, { stated }: TableProfile): boolean {
  const column = stated && statedColumn(stated.statement, name);
  return column?.is === 'dimension' && column.about !== 'place';
}

/** The columns of a table, its numbers in the units that the file states for all rows. */
export function inStatedUnits({ columns, stated, split }: TableProfile): readonly ColumnProfile[] {
  const measured = split ? undefined : stated?.units.get('');
  if (!stated || !measured) return columns;
  return columns.map((one) => {
    const column = statedColumn(stated.statement, one.name);
    if (!one.numeric || column?.is !== 'measure') return one;
    return {
      ...one,
      called: measured.called,
      field: {
        ...one.field,
        title: one.field.title ?? (textIn(column.names) || null),
        unit: measured.unit ?? one.field.unit,
        multiplier: measured.multiplier ?? one.field.multiplier,
      },
    };
  });
}

/** A description with all that the file states, which goes before what was inferred. */
export function withStatement(cube: Cube, facts: StatedFacts, constants: readonly ColumnProfile[]): Cube {
  const attributes = facts.statement.columns.flatMap(attributeOf);
  return {
    ...cube,
    measures: cube.measures.map((one) => measureAsStated(one, facts)),
    dimensions: cube.dimensions.map((one) => dimensionAsStated(one, facts)),
    restrictions: [...cube.restrictions, ...restrictionsStated(cube, facts, constants)],
    ...(attributes.length > 0 && { attributes }),
    ignored: [
      ...new Set([
        ...cube.ignored,
        ...facts.statement.columns.flatMap(({ name, is }) =>
          (is === 'attribute' || is === 'label') && !isRead(cube, name) ? [name] : [],
        ),
      ]),
    ],
  };
}

function isRead({ measures, dimensions }: Cube, name: string): boolean {
  return (
    dimensions.some(({ column }) => column === name) ||
    measures.some(
      ({ read, columns }) =>
        read?.where === name || read?.unit?.where === name || columns.some(({ column }) => column === name),
    )
  );
}

function measureAsStated(measure: CubeMeasure, facts: StatedFacts): CubeMeasure {
  const { read, columns } = measure;
  const held = read?.column ?? columns[0]?.column ?? '';
  const column = statedColumn(facts.statement, held);
  const measured = facts.units.get(
    read ? keyOf({ code: read.code, ...(read.unit && { unit: read.unit.code }) }) : '',
  );
  if (column?.is !== 'measure' || !measured) return measure;
  const names = read
    ? statedColumn(facts.statement, read.where)?.codes.find(({ code }) => code === read.code)?.names
    : column.names;
  return {
    ...measure,
    ...unitAsStated(measure, measured),
    ...(names && Object.keys(names).length > 0 && { names }),
    ...(measured.decimals !== null && { decimals: measured.decimals }),
    ...(measured.base !== null && { base: measured.base }),
  };
}

/** Rates of exchange are in the currency of each row, whatever unit a message gives them. */
function unitAsStated(
  measure: CubeMeasure,
  { unit, code, multiplier, scale, isMixed }: MeasuredIn,
): Partial<CubeMeasure> {
  // Nobody knows what a cell is in, where rows of one measure are in several units or scales.
  if (isMixed || scale === 'unclear')
    return {
      unit: isMixed ? null : (unit ?? measure.unit),
      multiplier: scale === 'unclear' ? null : (multiplier ?? measure.multiplier),
      confidence: Math.min(measure.confidence, 0.5),
    };
  // Euros a kilowatt hour are said by a column of money, too: the stated unit is half of it.
  if (measure.unit?.includes('/') && unit !== null && !unit.includes('/'))
    return { multiplier: scale === 'stated' ? multiplier : measure.multiplier };
  // A code that no list explains is no unit.
  const inferred = measure.unit === code ? null : measure.unit;
  const isRate = measure.concept === 'exchange rate';
  // A rate is in no persons and in no euros: one of the two was read wrongly.
  const isAtOdds = RELATIVE.has(measure.kind) && unit !== null && !isRelativeUnit(unit);
  if (isAtOdds) return { unit, confidence: Math.min(measure.confidence, 0.5) };
  return {
    unit: isRate ? inferred : (unit ?? inferred),
    multiplier: scale === 'stated' ? multiplier : measure.multiplier,
    ...(unit !== null &&
      scale === 'stated' &&
      measure.kind !== 'unknown' && {
        stated: true,
        // What kind it is was told by its words all the same.
        confidence: Math.max(measure.confidence, measure.concept ? 1 : 0.8),
      }),
  };
}

const RELATIVE: ReadonlySet<string> = new Set(['rate', 'growth', 'index']);

function isRelativeUnit(unit: string): boolean {
  return /^(?:%|percentage points|index|ratio|per .*|ppm)$/.test(unit);
}

function dimensionAsStated(dimension: CubeDimension, facts: StatedFacts): CubeDimension {
  const column = statedColumn(facts.statement, dimension.column);
  if (column?.is !== 'dimension') return dimension;
  const codes = new Map(column.codes.map((one) => [one.code, one]));
  const sums = facts.sums.get(dimension.column) ?? new Set<string>();
  const parents = new Set(column.codes.flatMap(({ parent }) => parent ?? []));
  const members = dimension.members.map((member): CubeMember => {
    const code = codes.get(member.code);
    if (!code) return member;
    return {
      ...member,
      ...(Object.keys(code.names).length > 0 && { names: code.names }),
      ...(code.parent !== null && { parent: code.parent }),
      // Whether it is their sum or not: what has others under it is never counted beside them.
      aggregate: member.aggregate || parents.has(member.code),
    };
  });
  const role = column.about === 'place' || column.about === 'series' ? column.about : dimension.role;
  return {
    ...dimension,
    role,
    label: textIn(column.names) || dimension.label,
    members,
    whole: dimension.whole ?? rootOf(members, sums),
    ...(Object.keys(column.names).length > 0 && { names: column.names }),
    ...(column.isGuess ? {} : { stated: true as const, confidence: 1 }),
  };
}

/** The one member that all others are under, where cells confirm that it is their sum; null where there is none such. */
function rootOf(members: readonly CubeMember[], sums: ReadonlySet<string>): string | null {
  const roots = members.filter(({ parent }) => parent === undefined);
  const [root] = roots;
  return roots.length === 1 && root && members.length > 2 && sums.has(root.code) ? root.code : null;
}

/** What all rows are of, by the names of the only codes that dimensions have. */
function restrictionsStated(
  { about, restrictions }: Cube,
  { statement, labels }: StatedFacts,
  constants: readonly ColumnProfile[],
): Cube['restrictions'] {
  const isOpen = ({ about: what, is }: StatedColumn) =>
    is === 'dimension' && (what === null || what === 'metric');
  return constants.flatMap(({ name, values }) => {
    const column = statedColumn(statement, name);
    const label = labels.get(name)?.get(values?.[0] ?? '');
    if (!column || !label || !isOpen(column) || restrictions.some((one) => one.column === name)) return [];
    if (NOTHING_NARROWED.test(label) || about.some(({ labels: all }) => all.includes(label))) return [];
    return [{ column: name, labels: [label] }];
  });
}

/** Names of codes that leave a table as it is. */
const NOTHING_NARROWED =
  /^(?:all\b.*|total\b.*|.*\btotal|both sexes|not applicable|_[tz]|_not applicable|unspecified|none|ensemble|всего|итого|总计|合计|المجموع)$/iu;

function attributeOf({ name, is, about, names, codes }: StatedColumn): CubeAttribute[] {
  if (is !== 'attribute') return [];
  const known = about === 'place' || about === 'metric' || about === 'frequency' ? null : about;
  return [{ column: name, about: known, names, codes: codes.map(({ code, names }) => ({ code, names })) }];
}
