import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Whether claim `alias` says something without a number. */
export function isStatement(alias = 'claims'): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(`${alias}.figure`)} ? 'statement')`;
}

/**
 * Whether claim `alias` is a figure of its story: a statement without a number is none before it rests on something. It is
 * the only place that says so.
 */
export function isFigure(alias = 'claims'): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(`${alias}.mark`)} <> '' or not ${isStatement(alias)})`;
}
