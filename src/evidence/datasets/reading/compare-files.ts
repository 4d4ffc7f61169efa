import type { DuckDBConnection } from '@duckdb/node-api';
import type { ChangedCell, VersionChanges } from '../dataset.ts';
import { ask, quoted } from './stage.ts';

const LARGEST = 200;
const TOUCHED = 5_000;

/**
 * What another version of a dataset changed: cells are told apart by their dimensions, and compared by their values.
 * Where several rows make one cell and their values have no sum (`adds`), that it changed is said, and no value.
 */
export async function compareFiles(
  connection: DuckDBConnection,
  before: string,
  after: string,
  adds: boolean,
): Promise<VersionChanges> {
  const value = adds ? 'sum(_value)' : 'case when count(*) = 1 then any_value(_value) end';
  const cells = (path: string) =>
    `select _reporter, _partner, _product, _flow, _from, _to, ${value} as v, list(_value order by _value) as all_, count(*) as n
      from read_parquet(${quoted(path)}) group by all`;
  const same = (column: string) => `a.${column} is not distinct from b.${column}`;
  const either = (column: string) => `coalesce(a.${column}, b.${column}) as ${column}`;
  const keys = ['_reporter', '_partner', '_product', '_flow', '_from', '_to'];
  await connection.run(
    `create or replace table touched as
      select ${keys.map(either).join(', ')}, b.v as before, a.v as after, a.n is null as removed, b.n is null as added
      from (${cells(after)}) a full outer join (${cells(before)}) b on ${keys.map(same).join(' and ')}
      where a.all_ is distinct from b.all_`,
  );
  const [counts = {}] = await ask(
    connection,
    `select count(*) filter (where added) as a, count(*) filter (where removed) as r,
      count(*) filter (where not added and not removed) as c, count(*) as n from touched`,
  );
  const plain = `_reporter, _partner, _product, _flow, cast(_from as varchar) as _from, cast(_to as varchar) as _to`;
  const largest = await ask(
    connection,
    `select ${plain}, before, after from touched where not added and not removed and (before is not null or after is not null)
      order by abs(coalesce(after, 0) - coalesce(before, 0)) desc, 1, 2, 3, 4, 5 limit ${LARGEST}`,
  );
  const touched = await ask(
    connection,
    `select ${plain} from touched order by touched._from, 1, 2, 3, 4 limit ${TOUCHED}`,
  );
  const total = Number(counts.n);
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
  const number = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  return {
    added: Number(counts.a),
    removed: Number(counts.r),
    changed: Number(counts.c),
    largest: largest.map(
      (row): ChangedCell => ({
        reporter: text(row._reporter),
        partner: text(row._partner),
        product: text(row._product),
        flow: text(row._flow),
        from: text(row._from),
        to: text(row._to),
        before: number(row.before),
        after: number(row.after),
      }),
    ),
    touched: touched.map((row) => [
      text(row._reporter),
      text(row._partner),
      text(row._product),
      text(row._flow),
      text(row._from),
      text(row._to),
    ]),
    touchedAll: total <= TOUCHED,
  };
}
