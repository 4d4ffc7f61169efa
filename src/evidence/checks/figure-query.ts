import type { Measure, Period } from '../claims/figure.ts';

/** Which countries: codes (ISO or a group's), or all there are; groups are members as of the period. */
export interface AreaFilter {
  readonly areas: readonly string[];
}

/** Which goods: a basket's newest version, HS codes, or all. */
export type ProductFilter =
  | { readonly basket: string }
  | { readonly codes: readonly string[] }
  | { readonly total: true };

/** The rows a sum is taken over. */
export interface QueryFilter {
  readonly reporter: AreaFilter | null;
  readonly partner: AreaFilter | null;
  readonly product: ProductFilter;
  readonly flow: 'import' | 'export' | null;
}

/**
 * A question of trade that a claim is bound to. It reads as a sentence (`query-words.ts`) and is put to the table's cube
 * (`cube-of-trade.ts`); people may replace it by SQL of their own (`sql`).
 */
export interface FigureQuery {
  /** The dataset's slug. */
  readonly dataset: string;
  /** The field whose values are summed. */
  readonly value: string;
  readonly statistic: Measure;
  readonly filter: QueryFilter;
  readonly period: Period;
  /** For a share: the rows of the part, a narrower filter than `filter`. */
  readonly part: QueryFilter | null;
  /** For a change or ratio: the period it started from. */
  readonly from: Period | null;
  /** For a rank: along which dimension, and whose. */
  readonly rank: { readonly along: 'reporter' | 'partner' | 'product'; readonly of: string } | null;
  /** One SELECT by a data editor, that answers one row with a column `value`; replaces the rest. */
  readonly sql: string | null;
}

/** A source a claim rests on, where no data can decide. */
export interface FigureSource {
  readonly kind: 'on record' | 'background' | 'anonymous' | 'document';
  readonly who: string;
  readonly role: string | null;
  /** A document's title and address, where there is one. */
  readonly title: string | null;
  readonly url: string | null;
}
