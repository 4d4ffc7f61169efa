import type { Problem } from '../../../errors.ts';
import { type RefusalParameters, refusal } from '../../../words/refusal.ts';
import { COUNT_MOST, COUNTING, EXPRESSIONS, FUNCTIONS, PARTS, TYPES } from './allowed-sql.ts';

type Tree = Readonly<Record<string, unknown>>;

/** A name of a table in WITH; anything with dots or slashes could be taken for a file elsewhere in the statement. */
const PLAIN_NAME = /^[a-z_][a-z0-9_]{0,62}$/i;
const DEEPEST = 200;

/**
 * Holds a question, as the syntax tree DuckDB's own parser made of it, to what is allowed: whatever is not on the
 * lists is refused, so that a function or a form of a later DuckDB is refused too. Throws a Problem that names it.
 */
export function checkSql(serialized: string, tables: readonly string[]): void {
  const answer = JSON.parse(serialized) as {
    error: boolean;
    error_message?: string;
    statements?: Tree[];
  };
  if (answer.error) {
    if (/^(?:Only )?SELECT /.test(answer.error_message ?? '')) throw refused('statement');
    throw refusal('sqlUnreadable', { why: firstLine(answer.error_message ?? '') });
  }
  const [statement, ...more] = answer.statements ?? [];
  if (!statement || more.length > 0) throw refused('many');
  const known = new Set(tables.map((name) => name.toLowerCase()));
  for (const name of namesInWith(statement, 0)) {
    if (!PLAIN_NAME.test(name)) throw refused('with', short(name));
    known.add(name.toLowerCase());
  }
  walk(statement, known, 0);
}

function namesInWith(part: unknown, depth: number): string[] {
  if (depth > DEEPEST) throw refused('deep');
  if (Array.isArray(part)) return part.flatMap((one) => namesInWith(one, depth + 1));
  if (!isTree(part)) return [];
  const own =
    isTree(part.cte_map) && Array.isArray(part.cte_map.map)
      ? part.cte_map.map.map((entry: Tree) => String(entry.key))
      : [];
  return [...own, ...Object.values(part).flatMap((one) => namesInWith(one, depth + 1))];
}

function walk(part: unknown, tables: ReadonlySet<string>, depth: number): void {
  if (depth > DEEPEST) throw refused('deep');
  if (Array.isArray(part)) {
    for (const one of part) walk(one, tables, depth + 1);
    return;
  }
  if (!isTree(part)) return;
  if (part.class === 'CONSTANT') return;
  if (typeof part.class === 'string') checkExpression(part);
  else if (typeof part.type === 'string') checkPart(part, tables);
  checkNames(part);
  for (const [name, one] of Object.entries(part)) {
    // A table function was looked at whole with its table.
    if (name === 'function' && part.type === 'TABLE_FUNCTION') continue;
    // A type is checked with its cast: what it says of itself is no part of the question.
    if (name === 'cast_type') continue;
    walk(one, tables, depth + 1);
  }
}

function checkExpression(part: Tree): void {
  const kind = String(part.class);
  const types = Object.hasOwn(EXPRESSIONS, kind) ? EXPRESSIONS[kind] : undefined;
  if (types === undefined || (types !== '*' && !types.includes(String(part.type))))
    throw refused('expression', words(types === undefined ? kind : String(part.type)));
  if (typeof part.function_name === 'string' && !FUNCTIONS.has(part.function_name.toLowerCase()))
    throw refused('function', short(part.function_name));
  if (kind === 'CAST') {
    const id = isTree(part.cast_type) ? String(part.cast_type.id) : '';
    if (!TYPES.has(id)) throw refused('cast', words(id) || '?');
  }
}

function checkPart(part: Tree, tables: ReadonlySet<string>): void {
  const type = String(part.type);
  if (!PARTS.has(type))
    throw PART_WORDS[type] ? refused('clause', PART_WORDS[type]) : refused('form', words(type));
  if (part.sample) throw refused('clause', 'TABLESAMPLE');
  if (type === 'BASE_TABLE') {
    if (part.at_clause) throw refused('clause', 'AT');
    const name = String(part.table_name);
    if (!tables.has(name.toLowerCase()))
      throw refusal('sqlTableUnknown', { name: short(name), tables: [...tables].slice(0, 12).join(', ') });
  }
  if (type === 'TABLE_FUNCTION') checkCounting(part.function);
}

const PART_WORDS: Readonly<Record<string, string>> = {
  RECURSIVE_CTE_NODE: 'WITH RECURSIVE',
  SHOW_REF: 'SHOW / DESCRIBE / SUMMARIZE',
  PIVOT: 'PIVOT',
};

/** Catalogues and schemas lead out of the tables that are named here; `main` is where they are. */
function checkNames(part: Tree): void {
  for (const key of ['schema', 'schema_name', 'catalog', 'catalog_name']) {
    const name = part[key];
    if (typeof name === 'string' && name !== '' && name !== 'main') throw refused('schema', short(name));
  }
}

function checkCounting(given: unknown): void {
  const called = isTree(given) ? given : {};
  const name = String(called.function_name ?? 'unknown');
  if (!COUNTING.has(name.toLowerCase())) throw refused('tableFunction', short(name));
  checkNames(called);
  const numbers = (Array.isArray(called.children) ? called.children : []).map((one: Tree) =>
    one.class === 'CONSTANT' && isTree(one.value) ? Number(one.value.value) : Number.NaN,
  );
  const [start, stop, step] =
    numbers.length === 1 ? [0, numbers[0] as number, 1] : [numbers[0], numbers[1], numbers[2] ?? 1];
  const count = ((stop ?? Number.NaN) - (start ?? Number.NaN)) / (step || Number.NaN);
  if (!(Math.abs(count) <= COUNT_MOST)) throw refused('other', name);
}

function refused(kind: RefusalParameters<'sqlNotAllowed'>['kind'], name = ''): Problem {
  return refusal('sqlNotAllowed', { kind, name, most: COUNT_MOST });
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

function short(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, ' ').slice(0, 60);
}

/** The first line of what DuckDB says, without the end of its sentence. */
export function firstLine(said: string): string {
  return (said.split('\n')[0] ?? '').replace(/\s*[.!]?\s*$/, '').slice(0, 200);
}
