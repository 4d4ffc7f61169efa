import type { Problem } from '../../../errors.ts';
import { type RefusalParameters, refusal } from '../../../words/refusal.ts';
import { isRatio } from '../adds-up.ts';
import type { DatasetField, FieldRole } from '../dataset.ts';
import type { Descriptor, FieldDescriptor } from '../descriptor.ts';
import { listed } from '../where-wrong.ts';
import { type Column, cellSql } from './column.ts';
import { guessRole, guessUnit } from './guess-roles.ts';
import { tellApart } from './join-header.ts';
import { type NumberForm, numberForm, numberSql, PLAIN } from './number-form.ts';
import { type LooseNumbers, readLoose } from './read-loose.ts';
import { readScale, readUnitLine } from './read-scale.ts';
import { rowOfNines } from './row-of-nines.ts';
import { ask, type Stage } from './stage.ts';

/** What offices write where there is no number. */
const NO_NUMBER = [
  '',
  'NA',
  'N/A',
  'n/a',
  'na',
  '#N/A',
  'NaN',
  'nan',
  'NULL',
  'null',
  'None',
  '-',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  ':',
  '[x]',
  '[z]',
  '[c]',
  '[w]',
  '[u]',
  '[low]',
  '[n/a]',
  '[:]',
  'c',
  ': c',
  ':c',
];
const NOTHING = [''];

interface Counts {
  readonly filled: number;
  readonly numbers: number;
  readonly whole: number;
  readonly padded: number;
  /** Numbers as people write them: 50,950,068 and 12.2%. No code is written so. */
  readonly written: number;
}

/** A column's name as names are compared: headers are read with their blanks as one. */
function plainName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Says of every column what type it has, which role, and in what form its numbers are; refuses cells that do not fit. */
export async function describeColumns(stage: Stage, descriptor: Descriptor | null): Promise<Column[]> {
  const said = new Map((descriptor?.fields ?? []).map((field) => [plainName(field.name), field]));
  const absent = [...said.values()].find(
    ({ name }) => !stage.names.some((one) => plainName(one) === plainName(name)),
  );
  if (absent) throw refusal('fieldUnknown', { name: absent.name, columns: listed(stage.names) });
  const fields = stage.names.map((name) => said.get(plainName(name)) ?? null);
  const counts = await countCells(
    stage,
    stage.names.map((_, index) => ({ index, missing: missingOf(fields[index] ?? null, descriptor, true) })),
  );
  const columns: Column[] = [];
  for (const [index, name] of stage.names.entries()) {
    const column = await describe(
      stage,
      index,
      name,
      fields[index] ?? null,
      descriptor,
      counts[index] as Counts,
    );
    columns.push(column);
    const flags = flagsOf(column, [...stage.names, ...columns.map((one) => one.name)]);
    if (flags) columns.push(flags);
  }
  await groupByPoints(stage, columns);
  return columns;
}

/** The column of the flags that stand beside the numbers of another; null where there are none. */
function flagsOf(column: Column, taken: readonly string[]): Column | null {
  if (!column.loose?.hasFlags) return null;
  const name = tellApart([...taken, `${column.name} flag`]).at(-1) as string;
  return {
    ...column,
    name,
    said: null,
    missing: NOTHING,
    form: null,
    loose: { ...column.loose, part: 'flag' },
    field: { ...fieldOf(name, null, null), unit: null, multiplier: 1, basis: null },
  };
}

/** So many decimals hardly all have three digits. */
const MANY_POINTS = 8;

/**
 * A column of 12.345 alone beside others of 1.234,5: what is a comma in one column of a file is no point in another, so
 * its points are between thousands. So they are where every cell has them that is a thousand or more, and no other.
 */
async function groupByPoints(stage: Stage, columns: readonly Column[]): Promise<void> {
  const hasCommas = columns.some(({ form }) => form?.decimal === ',');
  for (const column of columns) {
    if (column.form !== PLAIN || column.said?.decimalChar !== undefined) continue;
    const cell = `(${cellSql(column)})`;
    const [row] = await ask(
      stage.connection,
      `select count(*) filter (where contains(${cell}, '.')) as points,
        count(*) filter (where contains(${cell}, '.') and not regexp_matches(${cell}, '^[-+]?[1-9]\\d{0,2}(\\.\\d{3})+$')) as others,
        count(*) filter (where regexp_matches(${cell}, '\\.\\d*0$')) as noughts,
        count(*) filter (where regexp_matches(${cell}, '^[-+]?\\d{1,3}$')) as small,
        count(*) filter (where regexp_matches(${cell}, '^[-+]?\\d{4,}$')) as large
        from raw`,
    );
    const points = Number(row?.points);
    if (points === 0 || Number(row?.others) > 0) continue;
    // "980" beside "1.250": no decimals end in a nought in one cell and are left out in another.
    const isGrouped =
      Number(row?.small) > 0 &&
      Number(row?.large) === 0 &&
      (Number(row?.noughts) > 0 || points >= MANY_POINTS);
    if (hasCommas || isGrouped) column.form = { decimal: ',', group: '.' };
  }
}

async function describe(
  stage: Stage,
  index: number,
  name: string,
  said: FieldDescriptor | null,
  descriptor: Descriptor | null,
  counts: Counts,
): Promise<Column> {
  const stated = said?.type;
  if (said?.additive && isRatio(said.unit ?? null))
    throw refusal('ratioAdditive', { column: name, unit: said.unit ?? '' });
  const role = said?.role ?? said?.sdmxRole ?? null;
  const guessed = guessRole(name)?.role;
  const isNumber =
    stated === 'number' ||
    stated === 'integer' ||
    ((role === 'value' || role === 'quantity') && stated !== 'string');
  // Tools call every cell that is no plain number a text.
  const isWritten = stated === 'string' && counts.written * 2 > counts.filled;
  const mayBeNumber =
    (stated === undefined || isWritten) &&
    counts.padded === 0 &&
    counts.filled > 0 &&
    !['period', 'reporter', 'partner', 'product', 'flow', 'unit', 'frequency', 'basis'].includes(
      role ?? guessed ?? '',
    );
  const missing = missingOf(said, descriptor, isNumber || mayBeNumber);
  const field = inUnit(fieldOf(name, said, role), said, stage.units?.get(name) ?? '');
  const column = { index, name, said, missing, form: null, field };
  const states = said?.missingValues !== undefined || descriptor?.missingValues !== undefined;
  const strict = isNumber || guessed === 'value';
  const read = isNumber || mayBeNumber ? await formOf(stage, column, counts, { strict, states }) : null;
  const form = read && 'cells' in read ? read.form : read;
  if (read && 'cells' in read)
    return {
      ...column,
      form,
      loose: { part: 'number', cells: read.cells, hasFlags: read.hasFlags },
      field: {
        ...column.field,
        type: 'number',
        unit: column.field.unit ?? (read.isPercent ? '%' : null),
      },
    };
  if (form === null) {
    const type = otherType(stated);
    return { ...column, missing: missingOf(said, descriptor, false), field: { ...column.field, type } };
  }
  const nines = states ? null : await rowOfNines(stage, { ...column, form });
  const whole =
    stated && !isWritten ? stated === 'integer' : form === PLAIN && counts.whole === counts.filled;
  if (stated === 'integer' && form === PLAIN && counts.whole < counts.filled)
    await refuse(stage, column, `${numberSql(`(${cellSql(column)})`, form)} % 1 <> 0`, 'notWhole');
  return {
    ...column,
    form,
    missing: nines === null ? missing : [...missing, nines],
    field: { ...column.field, type: whole ? 'integer' : 'number' },
  };
}

function fieldOf(name: string, said: FieldDescriptor | null, role: FieldRole | null): DatasetField {
  const guess = guessUnit(name);
  const isValue = role === 'value' || (role === null && guessRole(name)?.role === 'value');
  // What a descriptor writes as the unit, or as the title, may have the scale in it as well.
  const unit = said?.unit === undefined ? null : readScale(said.unit);
  const title = readScale(said?.title ?? '').multiplier;
  const own = (isValue && guess.multiplier !== 1 ? guess.multiplier : null) ?? readScale(name).multiplier;
  return {
    name,
    type: 'string',
    title: said?.title ?? null,
    description: said?.description ?? null,
    role,
    unit: unit ? unit.unit : isValue ? guess.unit : null,
    multiplier: said?.multiplier ?? unit?.multiplier ?? own ?? title ?? 1,
    basis: said?.basis ?? (isValue ? guess.basis : null),
    ...(said?.additive === undefined ? {} : { additive: said.additive }),
    ...(said?.sparse === undefined ? {} : { sparse: said.sparse }),
  };
}

/** A field with the unit that a line of the file gives its column, where neither its name nor a descriptor says another. */
function inUnit(field: DatasetField, said: FieldDescriptor | null, line: string): DatasetField {
  if (line.trim() === '' || said?.unit !== undefined || said?.multiplier !== undefined) return field;
  const { unit, multiplier } = readUnitLine(line);
  return {
    ...field,
    unit: field.unit ?? unit?.slice(0, 40) ?? null,
    multiplier: field.multiplier === 1 ? (multiplier ?? 1) : field.multiplier,
  };
}

function otherType(stated: string | undefined): DatasetField['type'] {
  return stated === 'boolean' ||
    stated === 'date' ||
    stated === 'datetime' ||
    stated === 'year' ||
    stated === 'yearmonth'
    ? stated
    : 'string';
}

function missingOf(
  said: FieldDescriptor | null,
  descriptor: Descriptor | null,
  number: boolean,
): readonly string[] {
  // Cells are looked at without the spaces around them.
  if (said?.missingValues) return ['', ...said.missingValues.map((one) => one.trim())];
  const role = said?.role ?? said?.sdmxRole ?? (said ? guessRole(said.name)?.role : undefined);
  const isArea = role === 'reporter' || role === 'partner';
  // NA is Namibia where areas stand, unless the field itself says otherwise.
  if (descriptor?.missingValues)
    return [
      '',
      ...descriptor.missingValues.map((one) => one.trim()).filter((one) => !(isArea && one === 'NA')),
    ];
  return number ? NO_NUMBER : NOTHING;
}

async function countCells(stage: Stage, columns: Pick<Column, 'index' | 'missing'>[]): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (let start = 0; start < columns.length; start += COUNTED_AT_ONCE)
    counts.push(...(await countSome(stage, columns.slice(start, start + COUNTED_AT_ONCE))));
  return counts;
}

/** Every expression of a statement holds memory of its own: those of hundreds of columns are more than an import has. */
const COUNTED_AT_ONCE = 20;

async function countSome(stage: Stage, columns: Pick<Column, 'index' | 'missing'>[]): Promise<Counts[]> {
  const parts = columns.map((column) => {
    const cell = `(${cellSql(column)})`;
    const number = `try_cast(${cell} as double)`;
    const k = column.index;
    return `count(${cell}) as f${k}, count(${number}) as n${k},
      count(*) filter (where ${number} = trunc(${number}) and abs(${number}) < 9007199254740992 and not contains(${cell}, '.')) as w${k},
      count(*) filter (where starts_with(${cell}, '0') and length(${cell}) > 1 and substr(${cell}, 2, 1) between '0' and '9') as p${k},
      count(*) filter (where regexp_matches(${cell}, '^[-+]?(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)? ?%)$')) as g${k}`;
  });
  const [row = {}] = await ask(stage.connection, `select ${parts.join(', ')} from raw`);
  return columns.map(({ index }) => ({
    filled: Number(row[`f${index}`]),
    numbers: Number(row[`n${index}`]),
    whole: Number(row[`w${index}`]),
    padded: Number(row[`p${index}`]),
    written: Number(row[`g${index}`]),
  }));
}

/**
 * How the numbers of a column are written, and the marks beside them; null where they are none and nobody says they
 * must be. Where a descriptor states what is missing, nothing else is.
 */
async function formOf(
  stage: Stage,
  column: Column,
  counts: Counts,
  { strict, states }: { strict: boolean; states: boolean },
): Promise<NumberForm | LooseNumbers | null> {
  const { said } = column;
  const cell = `(${cellSql(column)})`;
  let form: NumberForm | null = PLAIN;
  if (said?.decimalChar || said?.groupChar) {
    form = {
      decimal: said.decimalChar === ',' ? ',' : '.',
      group: ([',', '.', ' ', "'"] as const).find((one) => one === said.groupChar) ?? '',
    };
  } else if (counts.numbers < counts.filled) {
    const odd = await ask(
      stage.connection,
      `select distinct ${cell} as v from raw where ${cell} is not null and try_cast(${cell} as double) is null limit 500`,
    );
    form = numberForm(
      odd.map(({ v }) => String(v)),
      column.name,
      stage.separator,
    );
    // Numbers with a few cells of words: a column of values has to be put right, any other is one of words.
    if (form === null && strict && counts.numbers * 2 >= counts.filled) form = PLAIN;
  }
  const loosely = async () =>
    states || said?.decimalChar || /(?:^|[^a-z])(?:code|id)$/i.test(column.name)
      ? null
      : await readLoose(stage, column, strict);
  if (form === null) {
    const loose = await loosely();
    if (loose) return loose;
    if (said?.type === 'number' || said?.type === 'integer') form = PLAIN;
    else return null;
  }
  const number = numberSql(cell, form);
  const wrong = `${cell} is not null and (${number} is null or not isfinite(${number}))`;
  const [row] = await ask(stage.connection, `select 1 as n from raw where ${wrong} limit 1`);
  if (!row) return form;
  const loose = await loosely();
  if (loose) return loose;
  if (strict) await refuse(stage, column, wrong, 'notNumber');
  return null;
}

/** What is wrong with a cell. */
export type CellFault = RefusalParameters<'cellWrong'>['fault'];

/** Refuses the first row of which `wrong` is true, with its number, the column and what it says. */
export async function refuse(
  stage: Stage,
  column: Pick<Column, 'index' | 'name' | 'missing'>,
  wrong: string,
  fault: CellFault = 'other',
  bound: string | number = '',
): Promise<void> {
  const [row] = await ask(
    stage.connection,
    `select _row, c${column.index} as v from raw where ${wrong} order by _row limit 1`,
  );
  if (row)
    throw cellProblem(Number(row._row), column.name, row.v === null ? null : String(row.v), fault, bound);
}

/** What somebody is told whose file has a cell that does not fit. */
export function cellProblem(
  row: number,
  column: string,
  says: string | null,
  fault: CellFault,
  bound: string | number = '',
): Problem {
  const place = { row: String(row), column };
  return says === null
    ? refusal('cellEmpty', place)
    : refusal('cellWrong', { ...place, cell: says.slice(0, 80), fault, bound: String(bound) });
}
