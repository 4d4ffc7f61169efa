import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { Problem } from '../../../errors.ts';
import { checkSql } from './check-sql.ts';

// What tests/hostile/sql.test.ts tries on the whole process, here on the syntax tree alone: nothing of it is run.

let parse: (sql: string) => Promise<string>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  parse = async (sql) =>
    String(
      (await connection.runAndReadAll('select json_serialize_sql($1::varchar)', [sql])).getRows()[0]?.[0],
    );
});

const REFUSED: Readonly<Record<string, readonly [sql: string, says: RegExp]>> = {
  read_blob: [`select * from read_blob('/etc/passwd')`, /table function read_blob/],
  read_parquet: [`select * from read_parquet('/tmp/*.parquet')`, /table function read_parquet/],
  read_json: [`select * from read_json('/etc/passwd')`, /table function read_json/],
  sniff_csv: [`select * from sniff_csv('/etc/passwd')`, /table function sniff_csv/],
  parquet_metadata: [`select * from parquet_metadata('x.parquet')`, /table function parquet_metadata/],
  'a file as a scalar': [`select (select content from read_text('/etc/passwd'))`, /read_text/],
  export: [`export database '/elsewhere/out'`, /but a plain SELECT/],
  'pragma as a function': ['select * from pragma_version()', /table function pragma_version/],
  reset: ['reset memory_limit', /but a plain SELECT/],
  'enable_logging as a scalar': ['select enable_logging()', /function enable_logging/],
  'create a table': ['create table x as select 1', /but a plain SELECT/],
  'create a macro': ['create macro f() as 1', /but a plain SELECT/],
  delete: ['delete from trade', /but a plain SELECT/],
  explain: ['explain analyze select 1', /but a plain SELECT/],
  prepare: ['prepare p as select 1', /but a plain SELECT/],
  show: ['show all tables', /SHOW/],
  describe: ['describe trade', /SHOW/],
  summarize: ['summarize trade', /SHOW/],
  'two statements behind comments': ['select 1 /* ; */ ; -- \n select 2', /More than one statement/],
  'a list without end': ['select range(100000000000)', /function range/],
  lpad: [`select lpad('x', 2000000000, 'y')`, /function lpad/],
  printf: [`select printf('%2000000000d', 1)`, /function printf/],
  'a list': ['select [1, 2, 3]', /list_value/],
  unnest: ['select unnest([1, 2])', /unnest|list_value/],
  current_setting: [`select current_setting('temp_directory')`, /function current_setting/],
  'settings as a table': ['select * from duckdb_settings()', /table function duckdb_settings/],
  'secrets as a table': ['select * from duckdb_secrets()', /table function duckdb_secrets/],
  'a schema': ['select * from information_schema.tables', /schema “information_schema”|table “tables”/],
  'the catalogue': ['select * from pg_catalog.pg_class', /schema|table “pg_class”/],
  'a function by its schema': [`select system.main.getenv('PATH')`, /getenv|schema/],
  query: [`select * from query('select 1')`, /table function query/],
  'a network address': [`select * from 'https://example.org/x.parquet'`, /table “https/],
  'a pivot': ['select * from trade pivot (sum(_value) for _reporter in (1))', /PIVOT/],
  'a sample': ['select * from trade tablesample 10%', /TABLESAMPLE/],
  'a lambda': ['select list_transform([1], x -> x)', /list_transform|list_value/],
  'a cast to another type': [`select 'x'::blob`, /cast to blob/],
  nothing: ['', /More than one statement|cannot be read/],
};

for (const [what, [sql, says]] of Object.entries(REFUSED)) {
  test(`refuses ${what}`, async () => {
    const tree = await parse(sql);
    expect(() => checkSql(tree, ['trade'])).toThrow(Problem);
    expect(() => checkSql(tree, ['trade'])).toThrow(says);
  });
}

const TAKEN = [
  'select * from trade',
  'from trade select _reporter',
  'with a as (select 1 as n), b(m) as materialized (select n from a) select m from b union all select 2 except select 3',
  'select sum(_value) filter (where _reporter in (select distinct _partner from trade)) as v from Trade t',
  'select * exclude (_from), t._to from trade t left join trade u using (_from) asof join trade v on t._from >= v._from',
  'select count(*), count(distinct _reporter), quantile_cont(_value, 0.5), any_value(_partner) from trade group by rollup(_flow) having count(*) > 1',
  'select lag(_value) over w, sum(_value) over (partition by _reporter order by _from rows between 3 preceding and current row) from trade window w as (order by _from) qualify row_number() over w = 1',
  "select case when _value between 1 and 2 then 'a' else null end, cast(_value as decimal(18, 2)), _from::date + interval 1 month, extract(year from _from), not _reporter_agg, nullif(_value, 0), coalesce(_product, 'all'), _partner ilike 'k%', trim(_partner), substring(_partner from 1 for 1), -_value ** 2 % 3 // 1 from trade order by all limit 10 offset 2",
  'select * from (values (1, 2), (3, 4)) v(a, b), range(10) r, generate_series(1, 20, 2) s',
  'select distinct on (_reporter) _reporter, _value from trade where exists (select 1 from trade) and _value > all (select 1)',
];

for (const sql of TAKEN) {
  test(`takes ${sql.slice(0, 60)}`, async () => {
    const tree = await parse(sql);
    expect(() => checkSql(tree, ['trade'])).not.toThrow();
  });
}
