import type { DuckDBConnection } from '@duckdb/node-api';
import type { AreaCode, Coverage } from '../dataset.ts';
import type { Dimensions } from './assign-roles.ts';
import { ask, quoted } from './stage.ts';

type Flow = Coverage['flows'][number]['flow'];

const MOST_PRODUCTS = 6_000;

/**
 * Which periods, reporters, partners and flows the written file has, and which reporter has rows for which period;
 * `only` is the direction of every row, where the file has no column for it.
 */
export async function measureCoverage(
  connection: DuckDBConnection,
  path: string,
  dimensions: Dimensions,
  only: string | null,
): Promise<Coverage> {
  const { period, reporter, partner, flow, product } = dimensions;
  const labels = new Map(
    [...(period?.meanings ?? [])].map(([label, { from, to }]) => [`${from} ${to}`, label]),
  );
  const found = await ask(
    connection,
    `select cast(_from as varchar) as f, cast(_to as varchar) as t from ${quoted(path)}
      where _from is not null group by all order by 1, 2`,
  );
  const periods = found.map(({ f, t }) => ({
    label: labels.get(`${f} ${t}`) ?? String(f),
    from: String(f),
    to: String(t),
  }));
  const frequencies = new Set([...(period?.meanings.values() ?? [])].map(({ frequency }) => frequency));
  const [frequency] = frequencies;
  const isNamed = frequency !== undefined && frequency !== 'half-year' && frequency !== 'years';
  const reporters = areas(reporter?.meanings);
  return {
    // Periods of several lengths in one column have no single frequency: they would be added up twice.
    frequency: frequencies.size === 1 && isNamed ? frequency : null,
    periods,
    reporters,
    partners: areas(partner?.meanings),
    flows: [...(flow?.meanings ?? (only === null ? [] : [[only, only as Flow] as const]))].map(
      ([code, meaning]) => ({ code, flow: meaning }),
    ),
    products: new Set([...(product?.meanings.values() ?? [])].filter((code) => code !== null)).size,
    productCodes: codes(product?.meanings),
    reported: await reported(connection, path, reporters, periods),
  };
}

function areas(meanings: ReadonlyMap<string, AreaCode> | undefined): AreaCode[] {
  return [...(meanings?.values() ?? [])].sort((a, b) =>
    (a.iso ?? a.code).localeCompare(b.iso ?? b.code, 'en'),
  );
}

function codes(meanings: ReadonlyMap<string, string | null> | undefined): string[] | null {
  const all = new Set([...(meanings?.values() ?? [])].filter((code): code is string => code !== null));
  return all.size > MOST_PRODUCTS ? null : [...all].sort();
}

async function reported(
  connection: DuckDBConnection,
  path: string,
  reporters: readonly AreaCode[],
  periods: Coverage['periods'],
): Promise<string[]> {
  const rows = await ask(
    connection,
    `select _reporter as r, cast(_from as varchar) as f, cast(_to as varchar) as t from ${quoted(path)}
      where _value is not null group by all`,
  );
  const there = new Set(rows.map(({ r, f, t }) => `${r} ${f} ${t}`));
  return reporters.map(({ iso, code }) =>
    periods.map(({ from, to }) => (there.has(`${iso ?? code} ${from} ${to}`) ? '1' : '0')).join(''),
  );
}
