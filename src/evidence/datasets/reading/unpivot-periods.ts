import type { DatasetLimits } from '../limits.ts';
import { guessRole } from './guess-roles.ts';
import { readPeriod } from './read-period.ts';
import { finish, quoted, type Stage } from './stage.ts';

const LEAST = 2;

/**
 * Turns a wide table, with a column for each period, into a long one, with a row for each: the columns `period` and
 * `value`. Any other table stays as it is.
 */
export async function unpivotPeriods(stage: Stage, limits: DatasetLimits): Promise<Stage> {
  const wide = stage.names.map((name) => /^\D{0,2}\d{4}/.test(name) && readPeriod(name) !== null);
  const kept = stage.names.flatMap((name, i) => (wide[i] ? [] : [{ name, i }]));
  const taken = kept.some(
    ({ name }) => guessRole(name)?.role === 'period' || /^(?:period|value)$/i.test(name),
  );
  if (stage.names.length - kept.length < LEAST || taken) return stage;
  const { connection } = stage;
  const columns = stage.names.flatMap((name, i) => (wide[i] ? [`c${i} as ${quoted(name)}`] : []));
  const own = kept.map(({ i }, at) => `c${i} as k${at}`).join(', ');
  const renamed = kept.map((_, at) => `k${at} as c${at}`).join(', ');
  const [period, value] = [`c${kept.length}`, `c${kept.length + 1}`];
  await connection.run(
    `create table long as select _row, ${renamed}${renamed ? ', ' : ''}when_ as ${period}, what_ as ${value}
      from (select _row, ${own}${own ? ', ' : ''}when_, what_ from raw unpivot (what_ for when_ in (${columns.join(', ')})))
      limit ${limits.rows + 1}`,
  );
  await connection.run('drop table raw');
  await connection.run('alter table long rename to raw');
  const names = [...kept.map(({ name }) => name), 'period', 'value'];
  return { ...stage, ...(await finish(connection, names, stage.separator, limits)) };
}
