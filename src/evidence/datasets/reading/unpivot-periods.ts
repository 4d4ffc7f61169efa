import type { DatasetLimits } from '../limits.ts';
import { guessRole } from './guess-roles.ts';
import { ask, type Stage } from './stage.ts';
import { toLong } from './to-long.ts';
import { partColumns, type WideColumn, wideColumns } from './wide-columns.ts';

const LEAST = 2;

/**
 * Turns a wide table, with a column for each period, into a long one, with a row for each: the columns `period` and
 * `value`, or one for each thing that the names tell apart. Columns of months beside one of years become the months of
 * those years. Any other table stays as it is.
 */
export async function unpivotPeriods(stage: Stage, limits: DatasetLimits): Promise<Stage> {
  const byMonth = await monthsOfYears(stage);
  if (byMonth) return toLong(stage, byMonth.wide, limits, { column: 'period', year: byMonth.year });
  const wide = wideColumns(stage.names);
  const indices = new Set(wide.map(({ index }) => index));
  const taken = stage.names.some(
    (name, i) => !indices.has(i) && (guessRole(name)?.role === 'period' || /^(?:period|value)$/i.test(name)),
  );
  const numbers = wide.filter(({ isFlag }) => !isFlag);
  if (numbers.length < LEAST || taken) return stage;
  // Names of things that have a year in each, and nothing told apart by it, are as they are.
  if (new Set(numbers.map(({ key }) => key)).size < LEAST) return stage;
  return toLong(stage, wide, limits, { column: 'period', year: null });
}

/** Columns of months or quarters beside one of years, where every cell of it is one. */
async function monthsOfYears(stage: Stage): Promise<{ wide: WideColumn[]; year: number } | null> {
  const parts = partColumns(stage.names, null).filter(({ key }) => key !== '');
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
