import type { DuckDBConnection } from '@duckdb/node-api';
import { refusal } from '../../../words/refusal.ts';
import { sniffLayout } from '../reading/sniff-separator.ts';
import { ask, columnNames, quoted, type Stage, stageText } from '../reading/stage.ts';
import { plainColumn, type StatedCode, type StatedColumn, textIn, textsOf } from '../stated.ts';
import { statementOf, withBeside } from './align-statement.ts';
import { isKnownAttribute, isTime, subjectOf } from './concepts.ts';
import type { StatedFile, StatedOrder } from './message.ts';

/** Columns of the message, and of no data structure. */
const OF_MESSAGE =
  /^(?:DATAFLOW|STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|ACTION|SERIES_KEY|OBS_KEY|LAST[ _]UPDATE)$/i;
/** A code before its name, "A: Annual": ids of SDMX have no spaces. */
const CODED = '^([\\w@$.+*/-]+):(?:\\s+(.*))?$';
/** A column whose cells have names has no more different ones than this. */
const MOST_CODES = 20_000;

/** One column of the file, and what its header says. */
interface Header {
  readonly at: number;
  readonly id: string;
  /** Its name behind the id: "FREQ: Frequency". */
  readonly label: string;
}

/** Whether the header of a file is that of SDMX-CSV 1.0 or 2.0. */
export function isSdmxCsv(header: readonly string[]): boolean {
  const [first = '', second = ''] = header.map((name) => headerOf(name, 0).id.toUpperCase());
  if (first === 'STRUCTURE') return second === 'STRUCTURE_ID';
  return (
    first === 'DATAFLOW' && header.some((name) => /^(?:TIME_PERIOD|OBS_VALUE)$/i.test(headerOf(name, 0).id))
  );
}

/** Stages a file of SDMX-CSV, its codes apart from their names; null where it is none. */
export async function stageSdmxCsv(
  connection: DuckDBConnection,
  order: StatedOrder,
): Promise<StatedFile | null> {
  const { text, limits, beside, separator } = order;
  const layout = await sniffLayout(text, separator);
  if ((layout.above ?? 0) > 0 || (layout.lines ?? 1) > 1 || !isSdmxCsv(layout.header)) return null;
  const given = await stageText(connection, text, layout, 1, limits);
  const headers = given.names.map((name, at) => headerOf(name, at));
  const notes = await withoutDeleted(connection, headers);
  const flow = await onlyFlow(connection, headers);
  const withNames = headers.some(({ id }) => /^STRUCTURE_NAME$/i.test(id));
  const names = withNames ? labelColumns(headers) : new Map<number, number>();
  const columns: { column: StatedColumn; sql: string }[] = [];
  const isLabel = new Set(names.values());
  const value = headers.find(({ id }) => /^OBS_VALUE$/i.test(id))?.at ?? -1;
  const isOrdered = headers.some(({ at, id }) => at < value && !OF_MESSAGE.test(id));
  for (const header of headers) {
    if (isLabel.has(header.at)) continue;
    const { at, id, label } = header;
    const named = names.get(at);
    const plain = columnOf(header, value, isOrdered, named === undefined ? label : given.names[named]);
    if (named !== undefined) {
      const codes = await pairsOf(connection, `trim(c${at})`, `trim(c${named})`);
      columns.push({ column: { ...plain, codes }, sql: `c${at}` });
      columns.push({
        column: plainColumn(given.names[named] ?? `${id} label`, 'label', { of: id }),
        sql: `c${named}`,
      });
      continue;
    }
    const isCoded = plain.is !== 'measure' && (await hasCodes(connection, at));
    if (!isCoded) {
      columns.push({ column: plain, sql: `c${at}` });
      continue;
    }
    const code = `regexp_extract(trim(c${at}), ${quoted(CODED)}, 1)`;
    const name = `regexp_extract(trim(c${at}), ${quoted(CODED)}, 2)`;
    columns.push({ column: { ...plain, codes: await pairsOf(connection, code, name) }, sql: code });
    if (plain.is !== 'time')
      columns.push({
        column: plainColumn(`${id} label`, 'label', { of: id, names: plain.names }),
        sql: name,
      });
  }
  const stage = await replaced(connection, given, columns, limits.columns);
  const said = beside?.statement(stage.names);
  const own = withBeside(
    columns.map(({ column }, i) => ({ ...column, name: stage.names[i] ?? column.name })),
    said?.columns ?? [],
  );
  const statement = { format: 'SDMX-CSV', names: flow, about: null, producer: null, columns: own };
  const title = Object.keys(flow).length > 0 ? flow : (said?.names ?? {});
  return {
    stage,
    format: 'sdmx-csv',
    statement: statementOf({ ...statement, names: title }, stage.names),
    around: { above: [], below: notes },
  };
}

/** "ATTR_1[en;fr]: Attribute 1" has the id ATTR_1 and the label "Attribute 1". */
function headerOf(name: string, at: number): Header {
  const found = /^([^:[\]]+)(?:\[[^\]]*\])?(?:\.[^:]*)?(?::\s*(.*))?$/s.exec(name.trim());
  return { at, id: found?.[1]?.trim() ?? name, label: found?.[2]?.trim() ?? '' };
}

/** What a column is: by its id, and by its place before the values or behind them where the file keeps the order of its structure. */
function columnOf({ at, id }: Header, value: number, isOrdered: boolean, label = ''): StatedColumn {
  const names = textsOf([['', label]]);
  const about = subjectOf(id);
  if (at === value) return plainColumn(id, 'measure', { names });
  if (isTime(id)) return plainColumn(id, 'time', { names });
  if (OF_MESSAGE.test(id)) return plainColumn(id, 'attribute', { names });
  if (isKnownAttribute(id)) return plainColumn(id, 'attribute', { about, names });
  const is = isOrdered && at > value ? 'attribute' : 'dimension';
  return plainColumn(id, is, { about, names, isGuess: true });
}

/** Where each column is followed by one of names, the place of that by the place of the column. */
function labelColumns(headers: readonly Header[]): Map<number, number> {
  const rest = headers.filter(({ id }) => !OF_MESSAGE.test(id));
  const pairs = new Map<number, number>();
  // A file that does not keep to pairs is read as it is.
  const isPaired = rest.length % 2 === 0 && rest.every(({ id }, i) => i % 2 === 1 || /^[\w@$-]+$/.test(id));
  for (let i = 0; isPaired && i < rest.length; i += 2) pairs.set(rest[i]?.at ?? -1, rest[i + 1]?.at ?? -1);
  return pairs;
}

/** Rows that say what to delete are no data. */
async function withoutDeleted(connection: DuckDBConnection, headers: readonly Header[]): Promise<string[]> {
  const action = headers.find(({ id }) => id.toUpperCase() === 'ACTION');
  if (!action) return [];
  const [row] = await ask(
    connection,
    `select count(*) as n, count(*) filter (where upper(trim(c${action.at})) = 'D') as d from raw`,
  );
  const deleted = Number(row?.d);
  if (deleted === 0) return [];
  if (deleted === Number(row?.n)) throw refusal('sdmxOnlyDeletes', { format: 'SDMX-CSV' });
  await connection.run(`delete from raw where upper(trim(c${action.at})) = 'D'`);
  return [`${deleted} rows of the message say what to delete, and were left out.`];
}

/** The name of the dataflow that all rows are of; a file of several is refused. */
async function onlyFlow(connection: DuckDBConnection, headers: readonly Header[]) {
  const id = headers.find(({ id }) => /^(?:DATAFLOW|STRUCTURE_ID)$/i.test(id));
  const name = headers.find(({ id }) => /^STRUCTURE_NAME$/i.test(id));
  if (!id) return {};
  const rows = await ask(
    connection,
    `select distinct trim(c${id.at}) as id, ${name ? `trim(c${name.at})` : 'null'} as name from raw limit 100`,
  );
  const flows = new Set(rows.map((row) => String(row.id ?? '').replace(/\([^()]*\).*$/s, '')));
  if (flows.size > 1)
    throw refusal('sdmxManyFlows', { count: flows.size, names: [...flows].sort().slice(0, 3).join(', ') });
  const behind = /\)\s*:\s*(.+)$/s.exec(String(rows[0]?.id ?? ''))?.[1];
  return textsOf([['', String(rows[0]?.name ?? behind ?? '')]]);
}

/** Whether every cell of a column is a code with its name behind it. */
async function hasCodes(connection: DuckDBConnection, at: number): Promise<boolean> {
  const [row] = await ask(
    connection,
    `select count(distinct c${at}) as n, count(*) filter (where trim(c${at}) <> '') as filled,
      count(*) filter (where regexp_matches(trim(c${at}), ${quoted(CODED)}) and not regexp_matches(trim(c${at}), '^\\d{4}-\\d\\d-\\d\\dT')) as coded
      from raw`,
  );
  return Number(row?.filled) > 0 && row?.coded === row?.filled && Number(row?.n) <= MOST_CODES;
}

async function pairsOf(connection: DuckDBConnection, code: string, name: string): Promise<StatedCode[]> {
  const rows = await ask(
    connection,
    `select ${code} as code, any_value(${name}) as name from raw where ${code} <> '' group by 1 order by 1 limit ${MOST_CODES}`,
  );
  return rows.flatMap((row) => {
    const names = textsOf([['', String(row.name ?? '')]]);
    return textIn(names) === '' ? [] : [{ code: String(row.code), names, parent: null }];
  });
}

/** The table with codes and names in columns of their own. */
async function replaced(
  connection: DuckDBConnection,
  given: Stage,
  columns: readonly { column: StatedColumn; sql: string }[],
  most: number,
): Promise<Stage> {
  const names = columnNames(
    columns.map(({ column }) => column.name),
    { columns: most },
  );
  const list = columns.map(({ sql }, i) => `${sql} as c${i}`).join(', ');
  await connection.run(`create table coded as select _row, ${list} from raw`);
  await connection.run('drop table raw');
  await connection.run('alter table coded rename to raw');
  return { ...given, names };
}
