import { ask, type Stage } from './stage.ts';

/**
 * Splits the first column of Eurostat's tables, `freq,unit,geo\TIME_PERIOD`, into those it is made of. Any other table
 * stays as it is, and so does one with a cell of another number of parts.
 */
export async function splitCombined(stage: Stage): Promise<Stage> {
  const [first = '', ...others] = stage.names;
  const found = /^([^\\]+,[^\\]+)\\[A-Z_ ]+$/i.exec(first);
  if (!found || stage.separator === ',') return stage;
  const parts = (found[1] as string).split(',').map((part) => part.trim());
  if (parts.some((part) => part === '' || others.includes(part)) || new Set(parts).size < parts.length)
    return stage;
  const { connection } = stage;
  const list = `string_split(c0, ',')`;
  const [odd] = await ask(
    connection,
    `select 1 as n from raw where c0 is null or len(${list}) <> ${parts.length} limit 1`,
  );
  if (odd) return stage;
  const own = parts.map((_, i) => `trim(${list}[${i + 1}]) as c${i}`);
  const rest = others.map((_, i) => `c${i + 1} as c${parts.length + i}`);
  await connection.run(`create table split as select _row, ${[...own, ...rest].join(', ')} from raw`);
  await connection.run('drop table raw');
  await connection.run('alter table split rename to raw');
  return { ...stage, names: [...parts, ...others] };
}
