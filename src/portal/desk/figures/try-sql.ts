import type { FigureQuery } from '../../../evidence/checks/figure-query.ts';
import { runOwnSql } from '../../../evidence/checks/run-own-sql.ts';
import type { Figure } from '../../../evidence/claims/figure.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { ownSqlOver } from '../../../evidence/queue/own-sql-over.ts';
import { refusal } from '../../../words/refusal.ts';
import type { PageContext } from '../../http/page.ts';

/** Runs one SELECT on a dataset as the check would, and stores nothing. */
export async function trySql(
  { analytics }: Pick<PageContext, 'analytics'>,
  figure: Figure,
  dataset: Dataset,
  sql: string,
) {
  const query: FigureQuery = {
    dataset: dataset.slug,
    value: '',
    statistic: figure.measure,
    filter: { reporter: null, partner: null, product: { total: true }, flow: null },
    // SQL defines its own period; the sentence's period is stored beside it.
    period: figure.period ?? coveredBy(dataset.newest.coverage.periods),
    part: null,
    from: null,
    rank: null,
    sql,
  };
  const tried = await runOwnSql(ownSqlOver(analytics), dataset.newest, figure, query);
  const { reason, details } = tried.judgement;
  return {
    /** The question it is stored as. */
    query,
    tried,
    /** Why it cannot be bound; empty if unknown, null if it succeeds. */
    failure: reason === 'query failed' ? (details.missing[0] ?? '') : null,
  };
}

function coveredBy(periods: readonly { readonly from: string; readonly to: string }[]): [string, string] {
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last) {
    throw refusal('questionNoPeriod');
  }
  return [first.from, last.to];
}
