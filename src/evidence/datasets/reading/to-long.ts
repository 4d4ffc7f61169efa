import type { DatasetLimits } from '../limits.ts';
import { finish, quoted, type Stage } from './stage.ts';
import type { WideColumn } from './wide-columns.ts';

/**
 * Turns columns into rows: what each is of goes into a column called `to.column`, its numbers into one called `value`, or
 * into one for each thing that the names tell apart. With `to.year` the parts of a year are put behind that column's cells.
 */
export async function toLong(
  stage: Stage,
  wide: readonly WideColumn[],
  limits: DatasetLimits,
  { column, year }: { readonly column: string; readonly year: number | null },
): Promise<Stage> {
  const { connection } = stage;
  const gone = new Set([...wide.map(({ index }) => index), ...(year === null ? [] : [year])]);
  const kept = stage.names.flatMap((name, i) => (gone.has(i) ? [] : [{ name, i }]));
  const things = [...new Set(wide.map(({ rest, isFlag }) => thing(rest, isFlag)))].sort(
    (a, b) => Number(/ flag$/.test(a)) - Number(/ flag$/.test(b)),
  );
  const keys = [...new Set(wide.map(({ key }) => key))];
  const cell = (key: string, name: string) => {
    const found = wide.find((one) => one.key === key && thing(one.rest, one.isFlag) === name);
    return found ? `c${found.index}` : 'cast(null as varchar)';
  };
  const rows = keys.map((key) => {
    const label = year === null ? quoted(key) : `trim(c${year}) || ${quoted(key)}`;
    return `{p: ${label}, ${things.map((name, at) => `v${at}: ${cell(key, name)}`).join(', ')}}`;
  });
  const names = [
    ...kept.map(({ name }) => name),
    column,
    ...namesOf(things, [...kept.map(({ name }) => name), column]),
  ];
  const turned = things.map((name, at) => {
    const made = wide.filter(({ rest, isFlag }) => thing(rest, isFlag) === name);
    return {
      by: column,
      to: names[kept.length + 1 + at] ?? name,
      from: made.map(({ index }) => stage.names[index] ?? ''),
      keys: made.map(({ key }) => key),
      ...(year !== null && { year: stage.names[year] ?? '' }),
    };
  });
  const own = kept.map(({ i }, at) => `c${i} as k${at}`).join(', ');
  const columns = [
    ...kept.map((_, at) => `k${at} as c${at}`),
    `u.p as c${kept.length}`,
    ...things.map((_, at) => `u.v${at} as c${kept.length + 1 + at}`),
  ];
  const filled = things.flatMap((name, at) => (/ flag$/.test(name) ? [] : [`u.v${at}`]));
  await connection.run(
    `create table long as select _row, ${columns.join(', ')}
      from (select _row, ${own}${own ? ', ' : ''}unnest([${rows.join(', ')}]) as u from raw)
      where coalesce(${[...filled, 'null'].join(', ')}) is not null limit ${limits.rows + 1}`,
  );
  await connection.run('drop table raw');
  await connection.run('alter table long rename to raw');
  return {
    ...stage,
    ...(await finish(connection, names, stage.separator, limits)),
    hasParts: year !== null,
    turned,
  };
}

function thing(rest: string, isFlag: boolean): string {
  return `${rest === '' ? 'value' : rest}${isFlag ? ' flag' : ''}`;
}

/** The names of the columns of values: none of them one that is there. */
function namesOf(things: readonly string[], kept: readonly string[]): string[] {
  const taken = new Set(kept.map((name) => name.toLowerCase()));
  return things.map((name) => (taken.has(name.toLowerCase()) ? `${name} (2)` : name));
}
