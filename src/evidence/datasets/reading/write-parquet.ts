import type { DuckDBConnection } from '@duckdb/node-api';
import type { Descriptor } from '../descriptor.ts';
import { STATED_KEY, type Statement } from '../stated.ts';
import type { RowScale } from './apply-scales.ts';
import type { Dimensions } from './assign-roles.ts';
import { type Column, valueSql } from './column.ts';
import { readAreas } from './read-areas.ts';
import { readFlow } from './read-flow.ts';
import { readProduct } from './read-product.ts';
import type { Dimension } from './role-finder.ts';
import { identifier, quoted, type Stage } from './stage.ts';

/** Meanings of cells as rows of a small table, in the order of its columns. */
type Meanings = readonly (readonly (string | boolean | null)[])[];

/**
 * Writes the file's columns, and those the import adds, as Parquet: sorted by period and area, so that a question
 * about one of them reads little.
 */
export async function writeParquet(
  stage: Stage,
  columns: readonly Column[],
  dimensions: Dimensions,
  { descriptor, statement }: { descriptor: Descriptor | null; statement: Statement | null },
  path: string,
): Promise<void> {
  const { connection } = stage;
  const joins: string[] = [];
  const join = async <Meaning>(
    name: string,
    dimension: Dimension<Meaning> | null,
    types: string,
    rows: (meanings: ReadonlyMap<string, Meaning>) => Meanings,
  ) => {
    if (!dimension) return;
    await keepMeanings(connection, name, types, rows(dimension.meanings));
    joins.push(`left join ${name} on ${name}.cell = ${dimension.sql}`);
  };
  const { period, reporter, partner, flow, product } = dimensions;
  await join('m_period', period, 'starts date, ends date', (all) =>
    [...all].map(([cell, { from, to }]) => [cell, from, to]),
  );
  for (const [name, dimension] of [
    ['m_reporter', reporter],
    ['m_partner', partner],
  ] as const)
    await join(name, dimension, 'iso varchar, agg boolean', (all) =>
      [...all].map(([cell, { iso, aggregate }]) => [cell, iso ?? cell, aggregate]),
    );
  await join('m_flow', flow, 'flow varchar', (all) => [...all]);
  await join('m_product', product, 'code varchar, agg boolean', (all) => {
    const sums = productSums(new Set(all.values()));
    return [...all].map(([cell, code]) => [cell, code, sums.has(code)]);
  });
  const constants = constantsOf(descriptor);
  const value = columns.find(({ field }) => field.role === 'value');
  const one = (dimension: unknown, sql: string, constant: string | null) =>
    dimension ? sql : constant === null ? 'cast(null as varchar)' : quoted(constant);
  const added = [
    `${period ? 'm_period.starts' : 'cast(null as date)'} as _from`,
    `${period ? 'm_period.ends' : 'cast(null as date)'} as _to`,
    `${one(reporter, 'm_reporter.iso', constants.reporter)} as _reporter`,
    `${one(partner, 'm_partner.iso', constants.partner)} as _partner`,
    `${one(flow, 'm_flow.flow', constants.flow)} as _flow`,
    `${one(product, 'm_product.code', constants.product)} as _product`,
    `${value ? `${valueSql(value)}${timesSql(value, dimensions.scale)}` : 'null'}::double as _value`,
    `${reporter ? 'coalesce(m_reporter.agg, false)' : 'false'} as _reporter_agg`,
    `${partner ? 'coalesce(m_partner.agg, false)' : 'false'} as _partner_agg`,
    `${product ? 'coalesce(m_product.agg, false)' : 'false'} as _product_agg`,
  ];
  const stated = statement ? `, kv_metadata {${STATED_KEY}: ${quoted(JSON.stringify(statement))}}` : '';
  const own = columns.map((column) => `${valueSql(column)} as ${identifier(column.name)}`);
  await connection.run(
    `copy (select ${[...own, ...added].join(',\n')} from raw ${joins.join('\n')}
      order by _from, _reporter, _partner, _flow, _product, raw._row)
      to ${quoted(path)} (format parquet, compression zstd, row_group_size 122880${stated})`,
  );
}

/** The SQL that brings a value to full units. */
function timesSql({ field, said }: Column, scale: RowScale | null): string {
  if (!scale || said?.multiplier !== undefined) return field.multiplier === 1 ? '' : ` * ${field.multiplier}`;
  const cases = [...scale.multipliers].map(([cell, by]) => `when ${scale.sql} = ${quoted(cell)} then ${by}`);
  return ` * case ${cases.join(' ')} else 1 end`;
}

/** What is the same in every row, in the words of the data: EU27_2020, export. */
export function constantsOf(
  descriptor: Descriptor | null,
): Record<'reporter' | 'partner' | 'flow' | 'product', string | null> {
  const { reporter, partner, flow, product } = descriptor?.constants ?? {};
  const area = (text: string | undefined) =>
    text === undefined ? null : (readAreas([text]).get(text)?.iso ?? text);
  return {
    reporter: area(reporter),
    partner: area(partner),
    flow: flow === undefined ? null : (readFlow(flow) ?? flow),
    product: product === undefined ? null : (readProduct(product) ?? null),
  };
}

/** Codes that others of the same file are part of: all goods beside chapters, headings beside subheadings. */
export function productSums(codes: ReadonlySet<string | null>): Set<string | null> {
  const sums = new Set<string | null>();
  for (const code of codes) {
    if (code === null) continue;
    sums.add(null);
    for (let length = 2; length < code.length; length += 2) {
      const above = code.slice(0, length);
      if (codes.has(above)) sums.add(above);
    }
  }
  if (!codes.has(null)) sums.delete(null);
  return sums;
}

async function keepMeanings(
  connection: DuckDBConnection,
  name: string,
  types: string,
  rows: Meanings,
): Promise<void> {
  await connection.run(`create table ${name} (cell varchar, ${types})`);
  const AT_ONCE = 2000;
  const literal = (value: string | boolean | null) =>
    value === null ? 'null' : typeof value === 'boolean' ? String(value) : quoted(value);
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const values = rows.slice(start, start + AT_ONCE).map((row) => `(${row.map(literal).join(', ')})`);
    await connection.run(`insert into ${name} values ${values.join(', ')}`);
  }
}
