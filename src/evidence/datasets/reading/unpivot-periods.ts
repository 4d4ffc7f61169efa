import type { DatasetLimits } from '../limits.ts';
import { guessRole } from './guess-roles.ts';
import { ask, finish, quoted, type Stage } from './stage.ts';
import { partColumns, type WideColumn, wideColumns } from './wide-columns.ts';

const LEAST = 2;

/**
 * Turns a wide table, with a column for each period, into a long one, with a row for each: the columns `period` and
 * `value`, or one for each thing that the names tell apart. Columns of months beside one of years become the months of
 * those years. Any other table stays as it is.
 */
export async function unpivotPeriods(stage: Stage, limits: DatasetLimits): Promise<Stage> {
  const byMonth = await monthsOfYears(stage);
  if (byMonth) return toLong(stage, byMonth.wide, limits, byMonth.year);
  const wide = wideColumns(stage.names);
  const indices = new Set(wide.map(({ index }) => index));
  const taken = stage.names.some(
    (name, i) => !indices.has(i) && (guessRole(name)?.role === 'period' || /^(?:period|value)$/i.test(name)),
  );
  const numbers = wide.filter(({ isFlag }) => !isFlag);
  if (numbers.length < LEAST || taken) return stage;
  // Names of things that have a year in each, and nothing told apart by it, are as they are.
  if (new Set(numbers.map(({ period }) => period)).size < LEAST) return stage;
  return toLong(stage, wide, limits, null);
}

/** Columns of months or quarters beside one of years, where every cell of it is one. */
async function monthsOfYears(stage: Stage): Promise<{ wide: WideColumn[]; year: number } | null> {
  const parts = partColumns(stage.names, null).filter(({ period }) => period !== '');
  if (parts.length === 0) return null;
  const years: number[] = [];
  for (const i of stage.names.keys()) {
    if (parts.some(({ index }) => index === i)) continue;
    const [row] = await ask(
      stage.connection,
      `select count(*) filter (where not regexp_matches(coalesce(trim(c${i}), ''), '^(1[5-9]|20|21)\\d\\d$')) as odd from raw`,
    );
    if (Number(row?.odd) === 0) years.push(i);
  }
  const [year, ...more] = years;
  return year !== undefined && more.length === 0 ? { wide: partColumns(stage.names, year), year } : null;
}

async function toLong(
  stage: Stage,
  wide: readonly WideColumn[],
  limits: DatasetLimits,
  year: number | null,
): Promise<Stage> {
  const { connection } = stage;
  const gone = new Set([...wide.map(({ index }) => index), ...(year === null ? [] : [year])]);
  const kept = stage.names.flatMap((name, i) => (gone.has(i) ? [] : [{ name, i }]));
  const things = [...new Set(wide.map(({ rest, isFlag }) => thing(rest, isFlag)))].sort(
    (a, b) => Number(/ flag$/.test(a)) - Number(/ flag$/.test(b)),
  );
  const periods = [...new Set(wide.map(({ period }) => period))];
  const cell = (period: string, name: string) => {
    const found = wide.find((one) => one.period === period && thing(one.rest, one.isFlag) === name);
    return found ? `c${found.index}` : 'cast(null as varchar)';
  };
  const rows = periods.map((period) => {
    const label = year === null ? quoted(period) : `trim(c${year}) || ${quoted(period)}`;
    return `{p: ${label}, ${things.map((name, at) => `v${at}: ${cell(period, name)}`).join(', ')}}`;
  });
  const names = [
    ...kept.map(({ name }) => name),
    'period',
    ...namesOf(
      things,
      kept.map(({ name }) => name),
    ),
  ];
  const turned = things.map((name, at) => ({
    to: names[kept.length + 1 + at] ?? name,
    from: wide.flatMap(({ index, rest, isFlag }) =>
      thing(rest, isFlag) === name ? [stage.names[index] ?? ''] : [],
    ),
  }));
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
  const taken = new Set([...kept, 'period'].map((name) => name.toLowerCase()));
  return things.map((name) => (taken.has(name.toLowerCase()) ? `${name} (2)` : name));
}
