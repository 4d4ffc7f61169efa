import type { CodeLists } from '../checks/code-lists.ts';
import type { AskedMember } from './asked-query.ts';
import type { CubeDimension } from './cube.ts';
import { ALL } from './trade-members.ts';

/** The codes that stand for goods, each once, or the goods that the table does not have. */
export type SettledGoods = { readonly codes: readonly string[] } | { readonly missing: readonly string[] };

/**
 * The codes of a table that stand for goods, each counted once: a heading is its own code if the table has codes of
 * that length, otherwise those of the next finer level that begin with it. All goods have a row of their own, or are the
 * codes of the shortest level, if the table lists all that is traded.
 */
export function settleGoods(
  dimension: CubeDimension | undefined,
  asked: readonly AskedMember[],
  lists: CodeLists,
): SettledGoods {
  if (asked.includes(ALL)) return allGoods(dimension);
  const named = asked.flatMap((one) => {
    if (typeof one === 'string') return [one];
    return 'basket' in one ? (lists.basket(one.basket)[one.version ?? 0]?.codes ?? []) : [];
  });
  if (!dimension || named.length === 0) return { missing: asked.map(nameOf) };
  const { levels } = levelsOf(dimension);
  const codes: string[] = [];
  const missing: string[] = [];
  for (const code of withoutNested(named)) {
    const finer = [...levels.keys()].filter((length) => length > code.length);
    if (levels.has(code.length)) codes.push(code);
    else if (finer.length === 0) missing.push(code);
    else codes.push(...beginningWith(code, levels.get(Math.min(...finer)) ?? []));
  }
  return missing.length > 0 ? { missing } : { codes };
}

/** The codes of the finest level, each a product by itself; null where the table has one level alone. */
export function finestGoods(dimension: CubeDimension): readonly string[] | null {
  const { levels, hasAll } = levelsOf(dimension);
  if (levels.size === 0 || (levels.size === 1 && !hasAll)) return null;
  return levels.get(Math.max(...levels.keys())) ?? null;
}

function allGoods(dimension: CubeDimension | undefined): SettledGoods {
  if (!dimension) return { codes: [] };
  const { levels, hasAll } = levelsOf(dimension);
  if (hasAll) return { codes: [ALL] };
  if (!dimension.sparse) return { missing: [dimension.label] };
  return { codes: levels.get(Math.min(...levels.keys())) ?? [] };
}

function nameOf(one: AskedMember): string {
  if (typeof one === 'string') return one;
  return 'basket' in one ? one.basket : '';
}

interface Levels {
  /** The codes of each length, sorted. */
  readonly levels: ReadonlyMap<number, readonly string[]>;
  readonly hasAll: boolean;
}

/** A basket of hundreds of codes is looked for in thousands. */
const kept = new WeakMap<CubeDimension, Levels>();

function levelsOf(dimension: CubeDimension): Levels {
  const known = kept.get(dimension);
  if (known) return known;
  const levels = new Map<number, string[]>();
  for (const code of dimension.members.map((one) => one.code).sort()) {
    if (code === ALL) continue;
    const level = levels.get(code.length);
    if (level) level.push(code);
    else levels.set(code.length, [code]);
  }
  const made = { levels, hasAll: dimension.members.some(({ code }) => code === ALL) };
  kept.set(dimension, made);
  return made;
}

/** Those of sorted codes that begin with another. */
function beginningWith(start: string, sorted: readonly string[]): string[] {
  let [least, most] = [0, sorted.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((sorted[middle] ?? '') < start) least = middle + 1;
    else most = middle;
  }
  const found: string[] = [];
  for (let at = least; sorted[at]?.startsWith(start); at += 1) found.push(sorted[at] ?? '');
  return found;
}

/** Codes without those that another of them includes: 8456 beside 845610 would count 845610 twice. */
export function withoutNested(codes: readonly string[]): string[] {
  const sorted = [...new Set(codes)].sort();
  const kept: string[] = [];
  for (const code of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !code.startsWith(last)) kept.push(code);
  }
  return kept;
}
