import type { Anchor } from '../../evidence/claims/anchor.ts';
import type { Schema } from '../entity.ts';

/** Why something was taken for a name. */
export const CUES = [
  'known name',
  'well-known body',
  'country',
  'company form',
  'head noun',
  'company context',
  'listed with companies',
  'apposition',
  'title',
  'role',
  'said',
  'age',
  'given name',
  'sentence',
  'place list',
  'agency',
  'short form',
] as const;

/** Why something was taken for a name. */
export type Cue = (typeof CUES)[number];

/** Where in a story a mention stands; offsets count from the beginning of that part. */
export const MENTION_PLACES = ['headline', 'standfirst', 'text', 'caption'] as const;

/** Where in a story a mention stands. */
export type MentionPlace = (typeof MENTION_PLACES)[number];

/** A name found in a text, before anybody is looked for who has it. Offsets are of the text that was read. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** The whole name, also where the text shortens it. */
  readonly name: string;
  readonly schema: Schema;
  readonly cue: Cue;
  /** How sure it is that this names somebody, 0 to 1. */
  readonly score: number;
  /** What the text says somebody is: "Russian President". */
  readonly role: string;
  /** ISO 3166-1 alpha-2, where the text says where somebody or something is from. */
  readonly country: string | null;
  /** It is no whole name, and many may have it: a family name alone, a ministry of nobody knows which country. */
  readonly bare: boolean;
  /** The known entities that have the name; none for a new one. */
  readonly entities: readonly string[];
  /** Who said of this name that it is that entity's wherever it stands; null where nobody did. */
  readonly standing: { readonly by: string | null } | null;
}

/** A name found in a story, with its place and its sentence. */
export interface FoundMention extends FoundName, Anchor {
  readonly place: MentionPlace;
  readonly sentence: string;
}

/** Names of one family are never those of another: a person is no company, but a company may turn out a public body. */
export function familyOf(schema: Schema): 'person' | 'organisation' | 'place' {
  return schema === 'Person' ? 'person' : schema === 'Place' ? 'place' : 'organisation';
}
