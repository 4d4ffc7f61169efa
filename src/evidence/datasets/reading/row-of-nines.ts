import { type Column, cellSql } from './column.ts';
import { numberSql } from './number-form.ts';
import { ask, type Stage } from './stage.ts';

/** A number of nines below zero: "-9999", "-99.9". */
const NINES = /^-9{2,}(?:\.9{1,2})?0*$|^-9{2,}\.0+$/u;
/** How many times as far from zero as any other number of its column it is. */
const FAR = 3;

/**
 * The number of nines by which a column of numbers says that nothing was measured, as stations and satellites do: the only
 * number below zero, or far below all others. Null where there is none, or the column has other numbers of that size.
 */
export async function rowOfNines(
  stage: Stage,
  column: Pick<Column, 'index' | 'missing' | 'loose' | 'form'>,
): Promise<string | null> {
  if (column.form === null || column.loose) return null;
  const cell = cellSql(column);
  const number = numberSql(`(${cell})`, column.form);
  const [least] = await ask(
    stage.connection,
    `select ${cell} as cell, ${number}::double as number from raw where ${cell} is not null order by 2 nulls last limit 1`,
  );
  const text = String(least?.cell ?? '');
  if (!NINES.test(text)) return null;
  const nines = Number(least?.number);
  const [others] = await ask(
    stage.connection,
    `select min(number) as least, max(abs(number)) as most from (select ${number}::double as number from raw) where number > ${nines}`,
  );
  if (others?.least === null || others?.least === undefined) return null;
  const isAlone = Number(others.least) >= 0 || Number(others.most) * FAR < Math.abs(nines);
  return isAlone ? text : null;
}
