import type { Descriptor, FieldDescriptor } from '../descriptor.ts';
import { ask, type Stage } from '../reading/stage.ts';
import type { StatedCode, StatedColumn, Statement } from '../stated.ts';

/** Of a column with more different codes than this none are kept: it tells rows apart one by one. */
const MOST_CODES = 5000;

/** What is said by a descriptor beside what the file itself says of the same columns: the file's words go first. */
export function withBeside(
  columns: readonly StatedColumn[],
  beside: readonly StatedColumn[],
): StatedColumn[] {
  const said = new Map(beside.map((column) => [column.name.toLowerCase(), column]));
  return columns.map((column) => {
    const other = said.get(column.name.toLowerCase());
    if (!other || column.is === 'label') return column;
    const { isGuess: _guess, ...sure } = column;
    return {
      ...sure,
      is: other.is,
      about: other.about ?? column.about,
      names: { ...other.names, ...column.names },
      codes: codesOfBoth(column.codes, other.codes),
      ...(column.unit || !other.unit ? {} : { unit: other.unit }),
    };
  });
}

function codesOfBoth(own: readonly StatedCode[], other: readonly StatedCode[]): StatedCode[] {
  const all = new Map(other.map((one) => [one.code, one]));
  for (const one of own) {
    const known = all.get(one.code);
    all.set(one.code, {
      ...known,
      ...one,
      names: { ...known?.names, ...one.names },
      parent: one.parent ?? known?.parent ?? null,
    });
  }
  return [...all.values()];
}

/** A statement of the columns that a table has, by their names in it; columns it has not are left out. */
export function statementOf(statement: Statement, names: readonly string[]): Statement {
  const exact = new Set(names);
  const folded = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const here = (name: string) => (exact.has(name) ? name : folded.get(name.trim().toLowerCase()));
  return {
    ...statement,
    columns: statement.columns.flatMap((column) => {
      const name = here(column.name);
      const of = column.of === undefined ? undefined : here(column.of);
      if (name === undefined || (column.is === 'label' && of === undefined)) return [];
      return [{ ...column, name, ...(of === undefined ? {} : { of }) }];
    }),
  };
}

/** A statement without the codes that the table does not have: code lists may have many thousands. */
export async function narrowed(statement: Statement, stage: Stage): Promise<Statement> {
  const columns: StatedColumn[] = [];
  for (const column of statement.columns) {
    const at = stage.names.indexOf(column.name);
    if (column.codes.length === 0 || at < 0) columns.push(column);
    else columns.push({ ...column, codes: inTable(column.codes, await cellsOf(stage, at)) });
  }
  return { ...statement, columns };
}

async function cellsOf({ connection }: Stage, at: number): Promise<Set<string>> {
  const rows = await ask(
    connection,
    `select distinct trim(c${at}) as v from raw where c${at} is not null limit ${MOST_CODES + 1}`,
  );
  return new Set(rows.length > MOST_CODES ? [] : rows.map(({ v }) => String(v)));
}

/** The codes that are there, each with the nearest code above it that is there, too. */
function inTable(codes: readonly StatedCode[], there: ReadonlySet<string>): StatedCode[] {
  const parents = new Map(codes.map(({ code, parent }) => [code, parent]));
  const above = (code: string): string | null => {
    const seen = new Set([code]);
    let parent = parents.get(code) ?? null;
    while (parent !== null && !there.has(parent)) {
      if (seen.has(parent)) return null;
      seen.add(parent);
      parent = parents.get(parent) ?? null;
    }
    return parent === code ? null : parent;
  };
  return codes.flatMap((one) => (there.has(one.code) ? [{ ...one, parent: above(one.code) }] : []));
}

/** What a statement says of the types of columns, as a descriptor says it: codes are text, whatever they look like. */
export function describedBy(statement: Statement, descriptor: Descriptor | null): Descriptor {
  const said = new Set((descriptor?.fields ?? []).map(({ name }) => name.trim().toLowerCase()));
  const isMeasured = statement.columns.some(({ is }) => is === 'measure');
  const fields = statement.columns.flatMap((column): FieldDescriptor[] => {
    if (column.is === 'measure' || said.has(column.name.toLowerCase())) return [];
    // Where nobody says which column is the value, what is taken for a code may be it.
    if (column.isGuess && !isMeasured) return [];
    return [{ name: column.name, type: 'string', missingValues: [''] }];
  });
  return { ...(descriptor ?? NOTHING), fields: [...(descriptor?.fields ?? []), ...fields] };
}

const NOTHING: Descriptor = {
  name: null,
  title: null,
  names: null,
  about: null,
  version: null,
  retrieved: null,
  licence: null,
  licenceUrl: null,
  redistributable: null,
  producer: null,
  producerUrl: null,
  encoding: null,
  separator: null,
  fields: [],
  missingValues: null,
  primaryKey: [],
  constants: {},
};
