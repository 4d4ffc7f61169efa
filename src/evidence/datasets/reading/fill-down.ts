import { ask, type Stage } from './stage.ts';

/**
 * Writes into the empty cells of the first column the cell above them, where it is a label that is written once for
 * the rows it stands for: every one once, over two rows or more, from the first row on. Any other table stays as it is.
 */
export async function fillDown(stage: Stage): Promise<Stage> {
  if (stage.names.length < 3) return stage;
  const { connection } = stage;
  const cell = `nullif(trim(c0), '')`;
  const [row] = await ask(
    connection,
    `select count(${cell}) as filled, count(distinct ${cell}) as labels, count(*) as n,
      min(_row) filter (where ${cell} is not null) = min(_row) as leads from raw`,
  );
  const [filled, labels, rows] = [Number(row?.filled), Number(row?.labels), Number(row?.n)];
  if (row?.leads !== true || filled < 2 || filled !== labels || filled * 2 > rows) return stage;
  const groups = `select _row, count(${cell}) over (order by _row) as g, ${cell} as v, nullif(trim(c1), '') as below from raw`;
  const [odd] = await ask(
    connection,
    // A block of one row, or one in which the next label is missing or comes twice, is none of a label that was left out.
    `select 1 as n from (${groups}) group by g
      having count(*) < 2 or count(below) < count(*) or count(distinct below) < count(*) limit 1`,
  );
  if (odd) return stage;
  const rest = stage.names.slice(1).map((_, i) => `c${i + 1}`);
  await connection.run(
    `create table filled as select _row, last_value(${cell} ignore nulls) over (order by _row) as c0, ${rest.join(', ')} from raw`,
  );
  await connection.run('drop table raw');
  await connection.run('alter table filled rename to raw');
  return stage;
}
