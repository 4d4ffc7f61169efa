import type { DatasetVersion } from '../datasets/dataset.ts';
import type { ProductShape } from './asked-products.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery } from './figure-query.ts';
import { planQuery } from './plan-query.ts';
import { column, conditions, literally, type Sum, total } from './query-sql.ts';

/** The SQL of a question as people read it: with its values in place, over the dataset's name; null where it cannot be planned. */
export function queryShown(
  query: FigureQuery,
  version: DatasetVersion,
  shape: ProductShape,
  lists: CodeLists,
): string | null {
  if (query.sql !== null) return query.sql;
  const plan = planQuery(query, { version, shape, lists });
  if ('missing' in plan) return null;
  const from = `from ${column(query.dataset)}`;
  const where = ({ rows }: Sum) => conditions(rows, literally).replaceAll(' and ', '\n    and ');
  const sum = (one: Sum) => `(select ${total(one.measured)} ${from}\n  where ${where(one)})`;
  const [first, second] = plan.sums;
  if (!first) return null;
  if (plan.rank) {
    const along = `_${plan.rank.along}`;
    return `select ${along}, ${total(first.measured)} as value ${from}\n  where ${where(first)}\ngroup by 1 order by 2 desc`;
  }
  if (!second) return `select ${total(first.measured)} as value ${from}\n  where ${where(first)}`;
  switch (query.statistic) {
    case 'share':
      return `select 100 *\n${sum(first)}\n/\n${sum(second)} as value`;
    case 'ratio':
      return `select\n${sum(first)}\n/\n${sum(second)} as value`;
    default:
      return `select 100 * (\n${sum(first)}\n/\n${sum(second)} - 1) as value`;
  }
}
