import { Problem } from '../../../errors.ts';
import type { Descriptor } from '../descriptor.ts';
import { type Column, cellSql, valueSql } from './column.ts';
import { refuse } from './describe-columns.ts';
import { ask, quoted, type Stage } from './stage.ts';

/** Holds the rows to what the descriptor's Table Schema demands of them. */
export async function checkConstraints(
  stage: Stage,
  columns: readonly Column[],
  descriptor: Descriptor | null,
): Promise<void> {
  for (const column of columns) {
    const { required, unique, minimum, maximum, enum: allowed } = column.said?.constraints ?? {};
    const cell = `(${cellSql(column)})`;
    if (required) await refuse(stage, column, `${cell} is null`, 'is required to have something in it');
    const bound = (value: string | number) => boundSql(column, value);
    if (minimum !== undefined)
      await refuse(stage, column, `${valueSql(column)} < ${bound(minimum)}`, `is below ${minimum}`);
    if (maximum !== undefined)
      await refuse(stage, column, `${valueSql(column)} > ${bound(maximum)}`, `is above ${maximum}`);
    if (allowed)
      await refuse(
        stage,
        column,
        `${cell} not in (${allowed.map((one) => quoted(String(one))).join(', ') || "''"})`,
        'is not one of what the descriptor allows',
      );
    if (unique) await refuseTwice(stage, [column]);
  }
  const key = (descriptor?.primaryKey ?? []).map((name) => {
    const column = columns.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!column)
      throw new Problem(
        'bad input',
        `The descriptor's primaryKey names "${name}" and the file has no such column.`,
      );
    return column;
  });
  if (key.length > 0) await refuseTwice(stage, key);
}

function boundSql({ form, name }: Column, value: string | number): string {
  if (!form) return quoted(String(value));
  const number = Number(value);
  if (String(value).trim() !== '' && Number.isFinite(number)) return String(number);
  throw new Problem(
    'bad input',
    `The descriptor bounds column "${name}" by "${String(value).slice(0, 80)}", which is no number.`,
    'Give minimum and maximum as numbers.',
  );
}

async function refuseTwice(stage: Stage, columns: readonly Column[]): Promise<void> {
  const cells = columns.map((column) => `(${cellSql(column)})`).join(', ');
  const [twice] = await ask(
    stage.connection,
    `select min(_row) as a, max(_row) as b from raw group by ${cells} having count(*) > 1 order by 1 limit 1`,
  );
  if (!twice) return;
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  throw new Problem(
    'bad input',
    `Rows ${Number(twice.a)} and ${Number(twice.b)} have the same ${names}, which the descriptor says is unique.`,
    'Put it right and add the file again; nothing was kept.',
  );
}
