import type { CodeLists } from '../checks/code-lists.ts';
import type { ProductFilter } from '../checks/figure-query.ts';
import { withoutNested } from '../cubes/settle-goods.ts';

/** How the products of a version are written: the lengths of its codes, and whether there are rows of all goods together. */
export interface ProductShape {
  readonly lengths: readonly number[];
  readonly total: boolean;
}

/** Which rows of products are summed. */
export type AskedProducts =
  | { readonly kind: 'all' }
  /** The rows that are the dataset's own total of all goods. */
  | { readonly kind: 'total' }
  /** The rows whose code has this length: every product once. */
  | { readonly kind: 'length'; readonly length: number }
  /** Codes as they are, and beginnings of longer codes of one length. */
  | {
      readonly kind: 'codes';
      readonly exact: readonly string[];
      readonly under: readonly { readonly length: number; readonly starts: readonly string[] }[];
    }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/**
 * Which rows stand for the goods that are asked for, each counted once: where a dataset has a code at several
 * levels, one level is read. `version` is a basket's version, the newest first.
 */
export function askedProducts(
  shape: ProductShape,
  filter: ProductFilter,
  lists: CodeLists,
  version = 0,
): AskedProducts {
  const { lengths, total } = shape;
  if ('total' in filter) {
    if (total) return { kind: 'total' };
    const [shortest] = [...lengths].sort((a, b) => a - b);
    if (shortest === undefined || lengths.length === 1) return { kind: 'all' };
    return { kind: 'length', length: shortest };
  }
  const codes = 'codes' in filter ? filter.codes : (lists.basket(filter.basket)[version]?.codes ?? []);
  if (codes.length === 0 || lengths.length === 0) {
    return { kind: 'missing', missing: 'basket' in filter ? [filter.basket] : [...filter.codes] };
  }
  const has = new Set(lengths);
  const exact: string[] = [];
  const under = new Map<number, string[]>();
  const missing: string[] = [];
  for (const code of withoutNested(codes)) {
    const longer = [...lengths].filter((length) => length > code.length).sort((a, b) => a - b)[0];
    if (has.has(code.length)) exact.push(code);
    else if (longer === undefined) missing.push(code);
    else under.set(longer, [...(under.get(longer) ?? []), code]);
  }
  if (missing.length > 0) return { kind: 'missing', missing };
  return {
    kind: 'codes',
    exact,
    under: [...under].map(([length, starts]) => ({ length, starts })),
  };
}
