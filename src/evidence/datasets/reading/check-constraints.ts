import { refusal } from '../../../words/refusal.ts';
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
    if (required) await refuse(stage, column, `${cell} is null`);
    const bound = (value: string | number) => boundSql(column, value);
    if (minimum !== undefined)
      await refuse(stage, column, `${valueSql(column)} < ${bound(minimum)}`, 'below', minimum);
    if (maximum !== undefined)
      await refuse(stage, column, `${valueSql(column)} > ${bound(maximum)}`, 'above', maximum);
    if (allowed)
      await refuse(
        stage,
        column,
        `${cell} not in (${allowed.map((one) => quoted(String(one))).join(', ') || "''"})`,
        'notAllowed',
      );
    if (unique) await refuseTwice(stage, [column]);
  }
  const key = (descriptor?.primaryKey ?? []).map((name) => {
    const column = columns.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!column) throw refusal('keyColumnUnknown', { name });
    return column;
  });
  if (key.length > 0) await refuseTwice(stage, key);
}

function boundSql({ form, name }: Column, value: string | number): string {
  if (!form) return quoted(String(value));
  const number = Number(value);
  if (String(value).trim() !== '' && Number.isFinite(number)) return String(number);
  throw refusal('boundWrong', { column: name, value: String(value).slice(0, 80) });
}

async function refuseTwice(stage: Stage, columns: readonly Column[]): Promise<void> {
  const cells = columns.map((column) => `(${cellSql(column)})`).join(', ');
  const [twice] = await ask(
    stage.connection,
    `select min(_row) as a, max(_row) as b from raw group by ${cells} having count(*) > 1 order by 1 limit 1`,
  );
  if (!twice) return;
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  throw refusal('rowsTwice', { first: String(twice.a), second: String(twice.b), columns: names });
}
