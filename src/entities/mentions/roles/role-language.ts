import type { Attribution } from '../../../evidence/claims/figure.ts';
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
  attribution(sentence: string, earlier: readonly Attribution[]): Attribution | null;
}

/** A mention in a sentence that roles are read in stands as a sign with its number between two brackets. */
export const M = '⟦\\d+⟧';

/** Makes a pattern. */
export function role(kind: RelationKind, pattern: string): RolePattern {
  return { kind, pattern: new RegExp(pattern, 'giu') };
}

/** Words that say who speaks, and what those are who do. */
export interface SpeakingWords {
  /** Each with the speaker in its first group. */
  readonly speaks: readonly RegExp[];
  readonly document: RegExp;
  readonly anonymous: RegExp;
  readonly group: RegExp;
  /** What stands before a speaker and is no part of the name. */
  readonly article: RegExp;
}

const LONGEST = 700;

/** Who says what a sentence states, by words of its language. */
export function speakerIn(sentence: string, words: SpeakingWords): Attribution | null {
  const text = sentence
    .slice(0, LONGEST)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/["“”«»„]/g, '')
    .trim();
  for (const pattern of words.speaks) {
    const who = pattern
      .exec(text)?.[1]
      ?.replace(words.article, '')
      .replace(/[\s,.;:]+$/u, '');
    if (!who || who.split(' ').length > 12) continue;
    const anonymity = words.anonymous.exec(text)?.[0] ?? null;
    if (words.document.test(who)) return { kind: 'document', who, role: null };
    if (anonymity) return { kind: 'anonymous', who, role: anonymity };
    const isNamed = /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u.test(who);
    if (words.group.test(who) && !isNamed) return { kind: 'background', who, role: null };
    // "He said" tells nobody.
    if (/\p{Lu}/u.test(who)) return { kind: 'on record', who, role: null };
  }
  return null;
}
