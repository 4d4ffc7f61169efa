import { existsSync } from 'node:fs';
import { Problem } from '../../errors.ts';
import { rowsOfSum, type SumBehind, sumsBehind } from '../../evidence/checks/basis-rows.ts';
import type { BasisPart } from '../../evidence/checks/check-basis.ts';
import { ownSqlOf } from '../../evidence/checks/question.ts';
import type { Check, FigureRecord } from '../../evidence/claims/claim.ts';
import type { ReadableVersion } from '../../evidence/datasets/open-values.ts';
import { parquetPath } from '../../evidence/datasets/parquet-path.ts';
import type { NumberedRow } from '../../evidence/datasets/read-rows.ts';
import type { PageContext } from '../http/page.ts';

/** One sum of a check with some of its rows, in the order of the file. */
export interface ShownSum extends SumBehind {
  readonly rows: readonly NumberedRow[];
  /** The version they belong to. */
  readonly version: ReadableVersion;
  /** Whether they come from the second dataset that the question needs. */
  readonly isSecond: boolean;
}

/** The versions of a check, if the reader may see the rows of both. */
export interface ReadableVersions {
  readonly version: ReadableVersion;
  /** Null if the question needs only one dataset. */
  readonly second: ReadableVersion | null;
}

/** The rows behind a figure's value, or why there are none to show. */
export type RowsBehind =
  | { readonly kind: 'rows'; readonly sums: readonly ShownSum[] }
  /** The result of a data editor's SQL: only its author knows which rows it read. */
  | { readonly kind: 'answer'; readonly rows: Check['series'] }
  /** The dataset's licence does not allow showing them. */
  | { readonly kind: 'closed' }
  /** The check was made before checks recorded which rows they read. */
  | { readonly kind: 'not kept' }
  /** The version's file is temporarily unreadable. */
  | { readonly kind: 'away' };

/** The requested rows of a sum: those after the row `after`, starting from 0. */
export interface RowsWanted {
  readonly after: number;
  readonly most: number;
  /** One of the check's sums; by default all of them. */
  readonly sum?: string | undefined;
}

/**
 * Reads the rows behind the value of a figure's newest check. `versions` are those of the check, if the reader may see
 * their rows. Null if the figure has no rows.
 */
export async function readBehind(
  { analytics }: Pick<PageContext, 'analytics'>,
  { check, evidence }: Pick<FigureRecord, 'check' | 'evidence'>,
  versions: ReadableVersions | null,
  { after, most, sum }: RowsWanted,
): Promise<RowsBehind | null> {
  if (!check) return null;
  if (check.isClosed || !versions) return { kind: 'closed' };
  const { basis, series } = check;
  const isOwnSql = evidence?.rests.kind === 'query' && ownSqlOf(evidence.rests.query) !== null;
  if (basis === null && !isOwnSql) return { kind: 'not kept' };
  if (basis === null || basis.length === 0) {
    return isOwnSql && series.length > 0 ? { kind: 'answer', rows: series } : null;
  }
  const { version, second } = versions;
  const files = [version, ...(second ? [second] : [])].map((one) => parquetPath(analytics, one));
  if (!files.every((file) => existsSync(file))) return { kind: 'away' };
  const asked = sum === undefined ? basis : basis.filter((one) => one.sum === sum);
  const shownOf = async (of: ReadableVersion, parts: readonly BasisPart[], isSecond: boolean) => {
    const sums = await sumsBehind(analytics, of, parts);
    return Promise.all(
      sums.map(async (one): Promise<ShownSum> => {
        const rows = await rowsOfSum(analytics, of, named(parts, one), { after, most });
        return { ...one, rows, version: of, isSecond };
      }),
    );
  };
  try {
    const own = await shownOf(
      version,
      asked.filter((one) => !isOfSecond(one)),
      false,
    );
    const others = second ? await shownOf(second, asked.filter(isOfSecond), true) : [];
    return { kind: 'rows', sums: [...own, ...others] };
  } catch (error) {
    if (error instanceof Problem && error.kind === 'unavailable') return { kind: 'away' };
    throw error;
  }
}

function isOfSecond(part: BasisPart): boolean {
  return 'cells' in part && part.second === true;
}

function named(basis: readonly BasisPart[], { sum }: SumBehind): BasisPart {
  const found = basis.find((one) => one.sum === sum);
  if (!found) throw new Error('a sum is one of its check');
  return found;
}
