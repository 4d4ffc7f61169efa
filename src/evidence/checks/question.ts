import type { Measure, Period } from '../claims/figure.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import type { FigureQuery } from './figure-query.ts';

/** What a figure may be bound to: a question of trade, or one to a table that is described as a cube. */
export type Question = FigureQuery | CubeQuery;

/** Whether a question is put to a described table. */
export function isCubeQuery(question: Question): question is CubeQuery {
  return 'of' in question;
}

/** The SELECT of a data editor that stands for a question; null for every other question. */
export function ownSqlOf(question: Question): string | null {
  return isCubeQuery(question) ? null : question.sql;
}

/** The slug of the dataset that a question needs beside its own; null where it needs none. */
export function secondOf(question: Question): string | null {
  return isCubeQuery(question) ? (question.per?.dataset ?? null) : null;
}

/** What a question makes of the values it reads, in the terms of figures. */
export function measureAsked({ statistic }: Question): Measure {
  return statistic === 'value' || statistic === 'sum' || statistic === 'mean' || statistic === 'count'
    ? 'level'
    : statistic;
}

/** When a question asks of; null where its table has no time. */
export function periodAsked(question: Question): Period | null {
  return isCubeQuery(question) ? question.of.time : question.period;
}
