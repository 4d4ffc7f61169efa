import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { FigureMark } from '../checks/verdict.ts';
import type { Figure } from './figure.ts';

/** Whether claim `alias` says something without a number. */
export function isStatement(alias = 'claims'): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(`${alias}.figure`)} ? 'statement')`;
}

/**
 * Whether claim `alias` is a figure of its story: a statement without a number is none before it rests on something. Nothing
 * else decides this.
 */
export function isFigure(alias = 'claims'): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(`${alias}.mark`)} <> '' or not ${isStatement(alias)})`;
}

/**
 * Whether evidence is proposed for claim `alias`: it has a mark, or is a statement without a number that nobody hid.
 * `takesProposals` says the same of a claim in memory.
 */
export function isProposedFor(alias = 'claims'): RawBuilder<SqlBool> {
  const hidden = sql.ref(`${alias}.hidden`);
  return sql<SqlBool>`(${sql.ref(`${alias}.mark`)} <> '' or (${isStatement(alias)} and not ${hidden}))`;
}

/** Whether evidence is proposed for a claim, as `isProposedFor` asks the database. */
export function takesProposals(claim: {
  readonly mark: FigureMark | null;
  readonly hidden: boolean;
  readonly figure: Pick<Figure, 'statement'>;
}): boolean {
  return claim.mark !== null || (claim.figure.statement !== undefined && !claim.hidden);
}
