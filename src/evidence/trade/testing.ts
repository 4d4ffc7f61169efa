import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Analytics, openAnalytics } from '../../store/analytics.ts';
import { membersOf } from '../codes/groups.ts';
import type { Coverage, DatasetField, DatasetVersion } from '../datasets/dataset.ts';
import type { TradeSource } from './trade-question.ts';

/** One row of a test's trade table; its period is a month (2023-01), a quarter (2023-Q1) or a year. */
export interface TestTrade {
  readonly period: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: 'import' | 'export';
  readonly product?: string;
  readonly value: number;
  readonly quantity?: number;
  /** True for a reporter that is a sum of others. */
  readonly sum?: boolean;
}

/** A trade table written to Parquet as an import writes it, ready to be asked; `close` removes it. */
export async function openTestTrade(
  rows: readonly TestTrade[],
  baskets: Readonly<Record<string, readonly string[]>> = {},
): Promise<{ analytics: Analytics; source: TradeSource; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-trade-'));
  const path = join(folder, 'trade.parquet');
  const version = await writeTestTrade(path, rows);
  const lengths = version.coverage.productCodes?.map(({ length }) => length) ?? [];
  const analytics = openAnalytics(folder);
  return {
    analytics,
    source: {
      path,
      version,
      shape: { lengths: [...new Set(lengths)].sort(), total: false },
      lists: {
        membersOf,
        basket: (slug) => (baskets[slug] ? [{ number: 1, codes: baskets[slug] }] : []),
      },
    },
    close: async () => {
      await analytics.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a trade table to a Parquet file, and answers what an import would say of it. */
export async function writeTestTrade(
  path: string,
  rows: readonly TestTrade[],
): Promise<Pick<DatasetVersion, 'coverage' | 'fields'>> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `create table trade (_from date, _to date, _reporter varchar, _partner varchar, _flow varchar, _product varchar,
      _value double, _reporter_agg boolean, _partner_agg boolean, _product_agg boolean, kg double)`,
  );
  for (const row of rows) {
    const [from, to] = daysOf(row.period);
    await connection.run(
      'insert into trade values ($1::date, $2::date, $3, $4, $5, $6, $7, $8, false, false, $9)',
      [
        from,
        to,
        row.reporter,
        row.partner,
        row.flow,
        row.product ?? null,
        row.value,
        row.sum ?? false,
        row.quantity ?? null,
      ],
    );
  }
  await connection.run(`copy trade to '${path}' (format parquet)`);
  connection.closeSync();
  instance.closeSync();
  const products = [...new Set(rows.flatMap(({ product }) => (product ? [product] : [])))];
  return { coverage: coverageOf(rows, products), fields: fieldsOf(rows, products) };
}

function daysOf(period: string): [string, string] {
  const year = Number(period.slice(0, 4));
  const first = period.includes('Q') ? Number(period.slice(6)) * 3 - 2 : Number(period.slice(5, 7) || 1);
  const months = period.includes('Q') ? 3 : period.length === 4 ? 12 : 1;
  const day = (at: number) =>
    `${year + Math.floor((at - 1) / 12)}-${String(((at - 1) % 12) + 1).padStart(2, '0')}-01`;
  return [day(first), day(first + months)];
}

function coverageOf(rows: readonly TestTrade[], products: readonly string[]): Coverage {
  const labels = [...new Set(rows.map(({ period }) => period))].sort();
  const reporters = [...new Set(rows.map(({ reporter }) => reporter))].sort();
  const label = labels[0] ?? '';
  return {
    frequency: label.includes('Q') ? 'quarter' : label.length === 4 ? 'year' : 'month',
    periods: labels.map((one) => ({ label: one, from: daysOf(one)[0], to: daysOf(one)[1] })),
    reporters: reporters.map((code) => ({
      code,
      iso: code,
      aggregate: rows.some((row) => row.reporter === code && row.sum === true),
    })),
    partners: [...new Set(rows.map(({ partner }) => partner))]
      .sort()
      .map((code) => ({ code, iso: code, aggregate: false })),
    flows: [...new Set(rows.map(({ flow }) => flow))].map((flow) => ({ code: flow, flow })),
    products: products.length,
    productCodes: products,
    reported: reporters.map((code) =>
      labels
        .map((one) => (rows.some((row) => row.reporter === code && row.period === one) ? '1' : '0'))
        .join(''),
    ),
  };
}

function fieldsOf(rows: readonly TestTrade[], products: readonly string[]): DatasetField[] {
  const field = (name: string, role: DatasetField['role']): DatasetField => ({
    name,
    type: role === 'value' || role === 'quantity' ? 'number' : 'string',
    title: null,
    description: null,
    role,
    unit: role === 'value' ? 'EUR' : role === 'quantity' ? 'kg' : null,
    multiplier: 1,
    basis: null,
  });
  const fields = [
    field('reporter', 'reporter'),
    field('partner', 'partner'),
    field('flow', 'flow'),
    field('value', 'value'),
  ];
  if (products.length > 0) fields.push(field('product', 'product'));
  if (rows.some(({ quantity }) => quantity !== undefined)) fields.push(field('kg', 'quantity'));
  return fields;
}
