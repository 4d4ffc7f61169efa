import type { Likeness } from './compare-tokens.ts';
import type { TokenKind } from './name-token.ts';

/** What became of one part of a name: what it was set beside, why, and what it took off the score. */
export interface TokenPart {
  /** Its words in the name that was asked for; null where they are missing there. */
  readonly query: string | null;
  /** Its words in the other name; null where they are missing there. */
  readonly listed: string | null;
  readonly kind: TokenKind;
  readonly how: Likeness | 'missing' | 'differs' | 'other order' | 'one word' | 'common brand';
  readonly likeness: number;
  /** What it takes off the score; the costs of all parts and the score are 1 together. */
  readonly cost: number;
}
