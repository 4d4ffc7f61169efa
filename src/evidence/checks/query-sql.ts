import type { Period } from '../claims/figure.ts';
import { addsUp } from '../datasets/adds-up.ts';
import type { DatasetField, DatasetVersion } from '../datasets/dataset.ts';
import type { AreaSpan, AskedAreas } from './asked-areas.ts';
import type { AskedProducts } from './asked-products.ts';

/** A value on its way into SQL: a parameter's place (`$3`), or a literal where the SQL is shown to people. */
export type Written = (value: string | number) => string;

/** The rows that are summed, with every code settled. */
export interface SettledFilter {
  readonly reporter: AskedAreas;
  readonly partner: AskedAreas;
  readonly product: AskedProducts;
  readonly flow: 'import' | 'export' | null;
  readonly period: Period;
}

declare const decided: unique symbol;

/** A column to be read, with whether it may be added up; made by {@link measured} alone, so that nothing else decides it. */
export interface Measured {
  readonly [decided]: true;
  /** The field's name; empty for the version's one value. */
  readonly name: string;
  /** What one row has of it, in full units, as SQL. */
  readonly sql: string;
  readonly adds: boolean;
}

/** A value to be read: of one column over some rows, added up where it may be, else of a single row. */
export interface Sum {
  readonly measured: Measured;
  readonly rows: SettledFilter;
}

/** The column that a question reads under a name, or the version's one value under none; undefined where there is none such. */
export function measured(
  version: Pick<DatasetVersion, 'fields' | 'coverage'>,
  name: string,
): Measured | undefined {
  const main = version.fields.find(({ role }) => role === 'value');
  const field = name === '' || name === '_value' ? main : version.fields.find((one) => one.name === name);
  if (!field) return undefined;
  return {
    name: field === main ? '' : field.name,
    // The first value field is what `_value` holds; any further one is read by its own name.
    sql: field === main ? '_value' : fullUnits(field),
    adds: addsUp(field, version),
  } as Measured;
}

/** The value of a column over rows, or over those of them that `where` takes: null where it would be a sum of what has none. */
export function total({ sql, adds }: Measured, where: string | null = null): string {
  const filter = where === null ? '' : ` filter (where ${where})`;
  if (adds) return `sum(${sql})${filter}`;
  return `case when count(*)${filter} = 1 then any_value(${sql})${filter} end`;
}

/** Collects the parameters of one statement: what it is called with is written as `$1`, `$2` …. */
export function parameters(): { write: Written; values: (string | number)[] } {
  const values: (string | number)[] = [];
  const places = new Map<string | number, string>();
  const write = (value: string | number) => {
    const known = places.get(value);
    if (known) return known;
    values.push(value);
    const place = `$${values.length}`;
    places.set(value, place);
    return place;
  };
  return { write, values };
}

/** Writes values into SQL as literals: for people to read, never to be run. */
export const literally: Written = (value) =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;

/** The name of a column, quoted. */
export function column(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function fullUnits(field: DatasetField): string {
  const name = `try_cast(${column(field.name)} as double)`;
  return field.multiplier === 1 ? name : `${name} * ${field.multiplier}`;
}

/** The conditions on the rows of one sum, joined by `and`. */
export function conditions(
  rows: SettledFilter,
  write: Written,
  skip: 'reporter' | 'partner' | 'product' | null = null,
): string {
  const { period, flow } = rows;
  const parts = [`_from >= ${day(period[0], write)}`, `_to <= ${day(period[1], write)}`];
  if (flow) parts.push(`_flow = ${write(flow)}`);
  parts.push(areaCondition('reporter', skip === 'reporter' ? null : rows.reporter, period, write));
  parts.push(areaCondition('partner', skip === 'partner' ? null : rows.partner, period, write));
  if (skip !== 'product') parts.push(productCondition(rows.product, write));
  return parts.filter(Boolean).join(' and ');
}

/** One SELECT that answers many sums over one version: columns `s0`, `n0`, `s1`, `n1` … with the sums and the rows in each. */
export function sumsSql(path: string, sums: readonly Sum[]): { sql: string; values: (string | number)[] } {
  const { write, values } = parameters();
  const source = `read_parquet(${write(path)})`;
  const texts = sums.map(({ rows }) => conditions(rows, write));
  const columns = sums.flatMap(({ measured }, i) => [
    `${total(measured, texts[i])} as s${i}`,
    `count(*) filter (where ${texts[i]}) as n${i}`,
  ]);
  const [only] = texts;
  const where = texts.length === 1 && only ? only : overall(sums, write);
  return { sql: `select ${columns.join(', ')} from ${source} where ${where}`, values };
}

/**
 * The sums of many questions that differ in whom they ask of and when: one row for each period and country, columns
 * `from`, `to`, `value`, `rows`, and `reporter` and `partner` where they are told apart.
 */
export function groupedSql(path: string, sums: readonly Sum[]): { sql: string; values: (string | number)[] } {
  const { write, values } = parameters();
  const source = `read_parquet(${write(path)})`;
  const [first] = sums;
  if (!first) throw new Error('there is a sum to read');
  const { flow, product } = first.rows;
  const sides = (['reporter', 'partner'] as const).filter((side) => first.rows[side].spans !== null);
  const where = [
    overall(sums, write),
    flow ? `_flow = ${write(flow)}` : '',
    productCondition(product, write),
    ...(['reporter', 'partner'] as const).map((side) => kindCondition(side, first.rows[side])),
    ...sides.map((side) => {
      const codes = sums.flatMap(({ rows }) => (rows[side].spans ?? []).flatMap((span) => span.codes));
      return codesCondition(side, { codes: [...new Set(codes)] }, write);
    }),
  ];
  const keys = sides.map((side) => `_${side} as ${side}, `).join('');
  const groups = ['_from', '_to', ...sides.map((side) => `_${side}`)].join(', ');
  return {
    sql: `select _from as "from", _to as "to", ${keys}${total(first.measured)} as value, count(*) as rows from ${source} where ${where.filter(Boolean).join(' and ')} group by ${groups}`,
    values,
  };
}

/** The values of one dimension's members in order of size: columns `code`, `value`, `rows`, at most `most` of them. */
export function rankedSql(
  path: string,
  { measured, rows }: Sum,
  along: 'reporter' | 'partner' | 'product',
  within: boolean,
  most: number,
): { sql: string; values: (string | number)[] } {
  const { write, values } = parameters();
  const source = `read_parquet(${write(path)})`;
  const where = conditions(rows, write, within ? null : along);
  return {
    sql: `select _${along} as code, ${total(measured)} as value, count(*) as rows from ${source} where ${where} group by 1 order by 2 desc nulls last, 1 limit ${most}`,
    values,
  };
}

function day(value: string, write: Written): string {
  return `cast(${write(value)} as date)`;
}

function areaCondition(
  side: 'reporter' | 'partner',
  asked: AskedAreas | null,
  [from, to]: Period,
  write: Written,
): string {
  const kind = kindCondition(side, asked);
  if (asked === null || asked.spans === null) return kind;
  const spans = asked.spans.map((span) => {
    const codes = codesCondition(side, span, write);
    const parts = [codes];
    if (span.from > from) parts.push(`_from >= ${day(span.from, write)}`);
    if (span.to < to) parts.push(`_from < ${day(span.to, write)}`);
    return parts.length === 1 ? codes : `(${parts.join(' and ')})`;
  });
  if (spans.length === 0) return 'false';
  return `${kind} and ${spans.length === 1 ? spans[0] : `(${spans.join(' or ')})`}`;
}

/** Rows of countries themselves, or rows that are sums of them: never both. */
function kindCondition(side: 'reporter' | 'partner', asked: AskedAreas | null): string {
  const sumRow = `coalesce(_${side}_agg, false)`;
  return asked !== null && asked.spans !== null && asked.aggregate ? sumRow : `not ${sumRow}`;
}

function codesCondition(
  side: 'reporter' | 'partner',
  { codes }: Pick<AreaSpan, 'codes'>,
  write: Written,
): string {
  if (codes.length === 0) return 'false';
  if (codes.length === 1) return `_${side} = ${write(codes[0] ?? '')}`;
  return `_${side} in (${codes.map(write).join(', ')})`;
}

function productCondition(asked: AskedProducts, write: Written): string {
  switch (asked.kind) {
    case 'all':
      return '';
    case 'total':
      return '_product is null';
    case 'length':
      return `length(_product) = ${write(asked.length)}`;
    case 'missing':
      return 'false';
    case 'codes': {
      const parts = asked.under.map(({ length, starts }) => {
        const cut = new Map<number, string[]>();
        for (const start of starts) cut.set(start.length, [...(cut.get(start.length) ?? []), start]);
        const begins = [...cut].map(
          ([size, codes]) => `left(_product, ${write(size)}) in (${codes.map(write).join(', ')})`,
        );
        const any = begins.length === 1 ? begins[0] : `(${begins.join(' or ')})`;
        return `(length(_product) = ${write(length)} and ${any})`;
      });
      if (asked.exact.length > 0) parts.unshift(`_product in (${asked.exact.map(write).join(', ')})`);
      return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' or ')})`;
    }
  }
}

/** What no row outside may be part of: it lets the engine leave whole stretches of the file unread. */
function overall(sums: readonly Sum[], write: Written): string {
  const starts = sums.map(({ rows }) => rows.period[0]).sort();
  const ends = sums.map(({ rows }) => rows.period[1]).sort();
  return `_from >= ${day(starts[0] ?? '', write)} and _to <= ${day(ends.at(-1) ?? '', write)}`;
}
