import type { Script } from '../../language/scripts.ts';

/** What a part of a name is; each kind weighs apart. */
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

/** What a part of a name is. */
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** One part of a name with all that is compared of it. */
export interface NameToken {
  /** As it is written; a phrase such as "limited liability company" is one token. */
  readonly text: string;
  /** In small Latin letters and digits. */
  readonly ascii: string;
  readonly sound: string;
  readonly skeleton: string;
  readonly script: Script;
  readonly kind: TokenKind;
  /** What it means where a table knows it: a place, a business word, a kind of form, digits, a given name. */
  readonly meaning: string | null;
  /** Whether a hyphen ties it to the word before it, as in Jean-Claude and Jong-un. */
  readonly linked?: boolean;
  /** How much it says, before lists say how common it is. */
  readonly weight: number;
}

/** What a name is the name of, as far as names of it are built and compared differently. */
export type NameOf = 'person' | 'body' | 'vessel';

/** A name taken apart. */
export interface ParsedName {
  readonly text: string;
  readonly of: NameOf;
  readonly tokens: readonly NameToken[];
}

/** What a token weighs by what it is. */
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

/** What "servant of" means, which Arabic names begin with. */
export const SERVANT_OF = 'abd';
