import type { Likeness } from './compare-tokens.ts';
import type { TokenKind } from './name-token.ts';

/** The result for one part of a name: its counterpart, the reason, and its cost. */
export interface TokenPart {
  /** Its words in the query; null if they are missing there. */
  readonly query: string | null;
  /** Its words in the listed name; null if they are missing there. */
  readonly listed: string | null;
  readonly kind: TokenKind;
  readonly how: Likeness | 'missing' | 'differs' | 'other order' | 'one word' | 'common brand';
  readonly likeness: number;
  /** Its share of the lost score; the costs of all parts and the score add up to 1. */
  readonly cost: number;
}
