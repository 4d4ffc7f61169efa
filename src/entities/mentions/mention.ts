import type { Anchor } from '../../evidence/claims/anchor.ts';
import type { Schema } from '../entity.ts';

/** The reasons for recognising a name. */
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

/** The reason for recognising a name. */
export type Cue = (typeof CUES)[number];

/** The parts of a story that have mentions; offsets are relative to the part. */
export const MENTION_PLACES = ['headline', 'standfirst', 'text', 'caption'] as const;

/** The part of a story that a mention is in. */
export type MentionPlace = (typeof MENTION_PLACES)[number];

/** A name found in a text, before it is resolved. Offsets are relative to the text that was read. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** The full name, even if the text shortens it. */
  readonly name: string;
  readonly schema: Schema;
  readonly cue: Cue;
  /** The confidence that this is a name, 0 to 1. */
  readonly score: number;
  /** The person's role according to the text: "Russian President". */
  readonly role: string;
  /** ISO 3166-1 alpha-2, if the text states a country. */
  readonly country: string | null;
  /** Whether it is not a full name, and many may share it: a surname alone, a ministry of an unknown country. */
  readonly bare: boolean;
  /** The known entities with this name; empty for a new one. */
  readonly entities: readonly string[];
  /** Who decided that this name always refers to that entity; null if nobody did. */
  readonly standing: { readonly by: string | null } | null;
}

/** A name found in a story, with its position and its sentence. */
export interface FoundMention extends FoundName, Anchor {
  readonly place: MentionPlace;
  readonly sentence: string;
}

/**
 * Names of different families never belong to the same entity: a person is not a company, but a company may turn out to
 * be a public body.
 */
export function familyOf(schema: Schema): 'person' | 'organisation' | 'place' {
  return schema === 'Person' ? 'person' : schema === 'Place' ? 'place' : 'organisation';
}
