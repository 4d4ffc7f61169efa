import type { RelationKind } from '../../entity.ts';

/** A pattern for who has which role towards whom; the bracketed numbers are mentions in the sentence. */
export interface RolePattern {
  readonly kind: RelationKind;
  readonly pattern: RegExp;
}

/** The patterns for reading roles in one language. */
export interface RoleLanguage {
  /**
   * The patterns, each with the groups `from` (one mention or a list), `to`, and for goods `rest` or `goods`. Every
   * repetition is bounded.
   */
  readonly patterns: readonly RolePattern[];
  /** Where the goods end. */
  readonly cut: RegExp;
  /** Leading words of the goods that carry no meaning. */
  readonly lead: RegExp;
  /** Their use, in its first group. */
  readonly use: RegExp;
  /** Whether the text explicitly says that they are for use in something. */
  readonly used: RegExp;
  /** Phrases in the position of a use that are not one. */
  readonly noUse: RegExp;
  /** The recipient, in its first group. */
  readonly to: RegExp;
  /** The word before a time that marks the start of something that continues. */
  readonly since: RegExp;
  /** Whether country adjectives are capitalised. */
  readonly capitals: boolean;
}

/** The placeholder for a mention in a sentence: its number between two brackets. */
export const M = '⟦\\d+⟧';

/** Creates a pattern. */
export function role(kind: RelationKind, pattern: string): RolePattern {
  return { kind, pattern: new RegExp(pattern, 'giu') };
}
