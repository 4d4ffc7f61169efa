import type { RelationKind } from '../../entity.ts';

/** A pattern that says who has which role to whom; the numbers in brackets are mentions of the sentence. */
export interface RolePattern {
  readonly kind: RelationKind;
  readonly pattern: RegExp;
}

/** What of a language roles are read by. */
export interface RoleLanguage {
  /**
   * What is looked for, each with the groups `from` (one mention or a list), `to`, and for goods `rest` or `goods`.
   * Every repetition is bounded.
   */
  readonly patterns: readonly RolePattern[];
  /** Where what is supplied ends. */
  readonly cut: RegExp;
  /** What the goods begin with that says nothing of them. */
  readonly lead: RegExp;
  /** What they are for, in its first group. */
  readonly use: RegExp;
  /** Whether the text says outright that they are for use in something. */
  readonly used: RegExp;
  /** What stands where a use would and is none. */
  readonly noUse: RegExp;
  /** Whom they go to, in its first group. */
  readonly to: RegExp;
  /** The word before a time that makes it the beginning of something that goes on. */
  readonly since: RegExp;
  /** Whether adjectives of countries have capitals. */
  readonly capitals: boolean;
}

/** A mention in a sentence that roles are read in stands as a sign with its number between two brackets. */
export const M = '⟦\\d+⟧';

/** Makes a pattern. */
export function role(kind: RelationKind, pattern: string): RolePattern {
  return { kind, pattern: new RegExp(pattern, 'giu') };
}
