import { join } from 'node:path';
import type { Analytics, AnalyticsRow } from '../../store/analytics.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import type { ProductShape } from './asked-products.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery } from './figure-query.ts';
import { planQuery } from './plan-query.ts';
import { rankedSql, type Sum } from './query-sql.ts';
import { readSeries } from './read-series.ts';

/** At most so many rows are kept with a check. */
const MOST_ROWS = 200;

/**
 * The rows that checks show, one list a question: of a share and a rank the members it is one of, by size
 * (`code`, `value`); of everything else the sums of every period there is, in order (`from`, `to`, `value`).
 */
export async function rowsOfChecks(
  analytics: Analytics,
  version: DatasetVersion,
  queries: readonly FigureQuery[],
  shape: ProductShape,
  lists: CodeLists,
): Promise<AnalyticsRow[][]> {
  const path = join(analytics.folder, version.parquet);
  const answers: AnalyticsRow[][] = queries.map(() => []);
  const overTime: { at: number; sum: Sum }[] = [];
  for (const [at, query] of queries.entries()) {
    const plan = planQuery(query, { version, shape, lists });
    const whole = 'missing' in plan ? null : plan.sums.at(-1);
    if ('missing' in plan || !whole) continue;
    const along = query.rank?.along ?? sharedAlong(query);
    if (along) {
      const within = query.statistic === 'share' || along === 'product' || query.filter[along] !== null;
      const { sql, values } = rankedSql(path, whole, along, within, MOST_ROWS);
      answers[at] = (await analytics.rows(sql, values)).map(({ code = null, value = null }) => ({
        code,
        value,
      }));
    } else overTime.push({ at, sum: overAllTime(plan.sums[0] ?? whole, version) });
  }
  const series = await readSeries(
    analytics,
    path,
    overTime.map(({ sum }) => sum),
  );
  for (const [i, { at }] of overTime.entries()) {
    answers[at] = (series[i] ?? []).slice(-MOST_ROWS).map(({ from, to, value }) => ({ from, to, value }));
  }
  return answers;
}

/** Along which dimension a share's part is narrower than its whole. */
function sharedAlong(query: FigureQuery): 'reporter' | 'partner' | 'product' | null {
  const { part, filter } = query;
  if (query.statistic !== 'share' || !part) return null;
  return (
    (['reporter', 'partner', 'product'] as const).find(
      (side) => JSON.stringify(part[side]) !== JSON.stringify(filter[side]),
    ) ?? null
  );
}

/** The same rows over every period of the version: whoever was summed in the asked ones is summed in all. */
function overAllTime(sum: Sum, version: DatasetVersion): Sum {
  const { periods } = version.coverage;
  const from = periods[0]?.from ?? sum.rows.period[0];
  const to = periods.at(-1)?.to ?? sum.rows.period[1];
  const wide = <T extends Sum['rows']['reporter']>(asked: T): T => ({
    ...asked,
    spans:
      asked.spans?.map((span, i, all) => ({
        ...span,
        from: i === 0 ? from : span.from,
        to: i === all.length - 1 ? to : span.to,
      })) ?? null,
  });
  const { rows } = sum;
  return {
    ...sum,
    rows: { ...rows, period: [from, to], reporter: wide(rows.reporter), partner: wide(rows.partner) },
  };
}
