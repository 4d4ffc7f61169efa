import type { Names } from '../../store/tables.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import type { ListFormat, PartialSet, VersionsRead } from '../lists/watch-list.ts';

/** What a person can say of a hit. */
export const HIT_DECISIONS = ['same', 'not the same', 'unsure'] as const;

/** What a person says of a hit: that entity and entry are the same, are not, or that it cannot be told. */
export type HitDecision = (typeof HIT_DECISIONS)[number];

/** How a hit stands: it waits for a person, or one has decided. */
export type HitState = 'waiting' | HitDecision;

/** The version of a list an entry was read in; it is kept by word, so that it outlives the version. */
export interface HitVersion extends VersionsRead {
  readonly listSlug: string;
  readonly listNames: Names;
  /** The layout it comes in: with it, an entry tells the exact list it is on. */
  readonly format: ListFormat;
  readonly sha256: string;
  /** ISO 8601. Numbers are given again when a version was removed; this says which of two is the later. */
  readonly importedAt: string;
  /** What its files show, where one was missing; null for a whole set. */
  readonly shows: PartialSet['shows'] | null;
}

/** What a list says of an entry, by the name of the part. */
export type EntryField = keyof ListEntry;

/** Why a hit waits, where it is not the first time. */
export type HitReason =
  /** The entry says something else than when it was decided; `unfound`, and the names of the entity do not lead to it. */
  | { readonly kind: 'entry changed'; readonly fields: readonly EntryField[]; readonly unfound?: true }
  /** Somebody had said that they are the same, and since this version the entry is not on the list. */
  | { readonly kind: 'left the list'; readonly since: HitVersion }
  /** Somebody had said that they are the same; the entry had left the list and is on it again. */
  | { readonly kind: 'back on the list' }
  /** Somebody had said that they are the same, and the names of the entity no longer lead to the entry. */
  | { readonly kind: 'no longer found' }
  /** Entities that were merged since had been decided differently; these are the other hits. */
  | { readonly kind: 'decided differently'; readonly others: readonly string[] };

/** What an entity was found as: one entry of one list, how sure that is and why. */
export interface Found {
  readonly listSlug: string;
  /** The version it was read in, where that may not be the newest: the whole one behind a set without a file. */
  readonly versionNumber?: number;
  /** The whole version that says what the files of that one do not show, where one does. */
  readonly behindNumber?: number;
  readonly sha256: string;
  readonly entry: ListEntry;
  readonly score: number;
  readonly threshold: number;
  /** How the score comes about, part by part. */
  readonly explanation: unknown;
}

/** One entity and one entry of a list that may be the same. */
export interface Hit {
  readonly id: string;
  readonly entityId: string;
  readonly entry: ListEntry;
  readonly sha256: string;
  readonly version: HitVersion;
  readonly score: number;
  readonly threshold: number;
  readonly explanation: unknown;
  readonly state: HitState;
  readonly reason: HitReason | null;
  readonly foundAt: Date;
  readonly changedAt: Date;
  /** Since when the entry is no longer on its list, or no longer found by the names of the entity. */
  readonly goneAt: Date | null;
}

/** What somebody said of a hit, about the entry as it was then. */
export interface KeptDecision {
  readonly id: string;
  readonly decision: HitDecision;
  readonly note: string;
  readonly entry: ListEntry;
  readonly version: HitVersion;
  readonly score: number;
  readonly by: string | null;
  /** Whether the program made it, and no person has looked at it. */
  readonly automatic: boolean;
  readonly at: Date;
}

/** A reason as it is kept in the database. */
export function writeReason(reason: HitReason | null): string {
  return reason ? JSON.stringify(reason) : '';
}

/** The reason kept as `text`. */
export function readReason(text: string): HitReason | null {
  return text === '' ? null : (JSON.parse(text) as HitReason);
}
