import type { Hedge, UnitKind } from '../../language/figures/figure-words.ts';

/** What kind of thing a quantity counts. */
export type QuantityKind = UnitKind | 'count' | 'share' | 'rank' | 'score' | 'bare';

/** A number with its unit and hedge, in tokens of its sentence: before it is known what it is about. */
export interface Quantity {
  /** With hedge and unit. */
  from: number;
  to: number;
  /** The number itself, sign and all. */
  coreFrom: number;
  coreTo: number;
  value: number;
  high: number | null;
  grain: number;
  hedge: Hedge;
  unit: string | null;
  kind: QuantityKind;
  /** What is counted as the text writes it, where the unit has another form. */
  noun?: string;
  unitYear: number | null;
  /** Whether the number is in words. */
  spelled: boolean;
  vague: boolean;
  direction: 'up' | 'down' | null;
}
