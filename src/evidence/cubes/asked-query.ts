import type { CubePlace, CubeQuery } from './cube-query.ts';

/**
 * Members that are named by what makes them up: the countries of a group as they were in each period, the goods of a
 * basket in one of its versions (0 and left out: the newest), or all members that are no sums of others.
 */
export type MadeOf =
  | { readonly group: string }
  | { readonly basket: string; readonly version?: number }
  | { readonly all: true };

/** A member as a question names it. Goods may be a heading that the table has in finer codes only. */
export type AskedMember = string | MadeOf;

/** A place whose members may be made up of others. */
export interface AskedPlace extends Omit<CubePlace, 'members' | 'parts'> {
  readonly members: Readonly<Record<string, readonly AskedMember[]>>;
}

/** A question to a cube before its members are settled: see `settle-query.ts`. */
export interface AskedQuery extends Omit<CubeQuery, 'of' | 'against' | 'rank'> {
  readonly of: AskedPlace;
  readonly against: AskedPlace | null;
  readonly rank:
    | (Omit<NonNullable<CubeQuery['rank']>, 'among'> & { readonly among: readonly AskedMember[] | null })
    | null;
}
