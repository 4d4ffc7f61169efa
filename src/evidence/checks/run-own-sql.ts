import { messageOf, Problem } from '../../errors.ts';
import type { AnalyticsRow } from '../../store/analytics.ts';
import type { Figure } from '../claims/figure.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import type { FigureQuery } from './figure-query.ts';
import { combine, unverifiable } from './judge-readings.ts';
import type { Judgement } from './verdict.ts';

/** Runs one SELECT of a data editor over a version, in a process apart with limits; answers its rows. */
export type OwnSql = (sql: string, version: DatasetVersion) => Promise<readonly AnalyticsRow[]>;

const MOST_ROWS = 200;

/** Checks a figure by SQL of a data editor: its first row's column `value`, in the figure's unit, is what the data say. */
export async function runOwnSql(
  ownSql: OwnSql | null,
  version: DatasetVersion,
  figure: Figure,
  query: FigureQuery,
): Promise<{ judgement: Judgement; rows: readonly AnalyticsRow[]; milliseconds: number }> {
  const started = performance.now();
  const done = (judgement: Judgement, rows: readonly AnalyticsRow[] = []) => ({
    judgement,
    rows: rows.slice(0, MOST_ROWS),
    milliseconds: Math.round(performance.now() - started),
  });
  if (!ownSql || query.sql === null) return done(unverifiable(figure, 'query failed', []));
  let rows: readonly AnalyticsRow[];
  try {
    rows = await ownSql(query.sql, version);
  } catch (error) {
    // What a person can put right is said; anything else, a crowd too, says nothing of the figure, and is thrown.
    if (!(error instanceof Problem) || error.kind === 'too many' || error.kind === 'unavailable') throw error;
    return done(unverifiable(figure, 'query failed', [messageOf(error)]));
  }
  const value = rows[0]?.value;
  if (typeof value !== 'number')
    return done(unverifiable(figure, 'query failed', ['a number in the column "value"']), rows);
  const variant = { key: 'base', words: null, query, basketVersion: 0, counts: true };
  // The SQL answers in the unit of the figure: what the fields are in says nothing of it.
  return done(combine(figure, [{ variant, value, aggregates: [] }], { ...version, fields: [] }), rows);
}
