import type { Script } from '../../language/scripts.ts';

/** The kinds of name parts; each kind has its own weight. */
export const TOKEN_KINDS = [
  'word',
  'business word',
  'place',
  'numeral',
  'legal form',
  'title',
  'particle',
  'initial',
  'patronymic',
] as const;

/** The kind of a name part. */
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** One part of a name with everything that is compared. */
export interface NameToken {
  /** As written; a phrase such as "limited liability company" is one token. */
  readonly text: string;
  /** In lower-case Latin letters and digits. */
  readonly ascii: string;
  readonly sound: string;
  readonly skeleton: string;
  readonly script: Script;
  readonly kind: TokenKind;
  /** Its meaning if a table has it: a place, a business word, a kind of form, digits, a given name. */
  readonly meaning: string | null;
  /** Whether it is hyphenated to the previous word, as in Jean-Claude and Jong-un. */
  readonly linked?: boolean;
  /** How distinctive it is, before taking its frequency on lists into account. */
  readonly weight: number;
}

/** The kind of thing a name belongs to, as far as such names are built and compared differently. */
export type NameOf = 'person' | 'body' | 'vessel';

/** A parsed name. */
export interface ParsedName {
  readonly text: string;
  readonly of: NameOf;
  readonly tokens: readonly NameToken[];
}

/** The weight of a token by kind. */
export const WEIGHTS: Readonly<Record<TokenKind, number>> = {
  word: 1,
  'business word': 0.5,
  place: 0.4,
  numeral: 0.5,
  'legal form': 0.06,
  title: 0.04,
  particle: 0.06,
  initial: 0.35,
  patronymic: 0.5,
};

/** The meaning of "servant of", a prefix of Arabic names. */
export const SERVANT_OF = 'abd';
