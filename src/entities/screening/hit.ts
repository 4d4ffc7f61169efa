import type { Names } from '../../store/tables.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import type { ListFormat, PartialSet, VersionsRead } from '../lists/watch-list.ts';

/** The possible decisions on a hit. */
export const HIT_DECISIONS = ['same', 'not the same', 'unsure'] as const;

/** A decision on a hit: the entity and the entry are the same, are not, or it is unclear. */
export type HitDecision = (typeof HIT_DECISIONS)[number];

/** The state of a hit: pending, or decided. */
export type HitState = 'waiting' | HitDecision;

/** The list version an entry was read in; stored by value, so that it outlives the version. */
export interface HitVersion extends VersionsRead {
  readonly listSlug: string;
  readonly listNames: Names;
  /** Its layout, which together with the entry identifies the exact list. */
  readonly format: ListFormat;
  readonly sha256: string;
  /** ISO 8601. Numbers are reused after a version is removed; this shows which of two is later. */
  readonly importedAt: string;
  /** What its files show if one was missing; null for a complete set. */
  readonly shows: PartialSet['shows'] | null;
}

/** The name of a field of a list entry. */
export type EntryField = keyof ListEntry;

/** Why a hit is pending again. */
export type HitReason =
  /** The entry changed since the decision; with `unfound`, the entity's names no longer match it either. */
  | { readonly kind: 'entry changed'; readonly fields: readonly EntryField[]; readonly unfound?: true }
  /** Decided as the same, and since this version the entry is no longer on the list. */
  | { readonly kind: 'left the list'; readonly since: HitVersion }
  /** Decided as the same; the entry had left the list and is back on it. */
  | { readonly kind: 'back on the list' }
  /** Decided as the same, and the entity's names no longer match the entry. */
  | { readonly kind: 'no longer found' }
  /** Entities with different decisions were merged; these are the other hits. */
  | { readonly kind: 'decided differently'; readonly others: readonly string[] };

/** A match for an entity: one entry of one list, with the confidence and the reasons. */
export interface Found {
  readonly listSlug: string;
  /** The version it was read in, if not the newest: the complete one behind an incomplete set. */
  readonly versionNumber?: number;
  /** The complete version that fills in what that version's files do not show, if any. */
  readonly behindNumber?: number;
  readonly sha256: string;
  readonly entry: ListEntry;
  readonly score: number;
  readonly threshold: number;
  /** How the score is composed, part by part. */
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
  /** Since when the entry has been off its list, or no longer matched by the entity's names. */
  readonly goneAt: Date | null;
}

/** A decision on a hit, about the entry as it was then. */
export interface KeptDecision {
  readonly id: string;
  readonly decision: HitDecision;
  readonly note: string;
  readonly entry: ListEntry;
  readonly version: HitVersion;
  readonly score: number;
  readonly by: string | null;
  /** Whether it was automatic and not reviewed by a person. */
  readonly automatic: boolean;
  readonly at: Date;
}

/** A reason as stored in the database. */
export function writeReason(reason: HitReason | null): string {
  return reason ? JSON.stringify(reason) : '';
}

/** Parses a reason stored as `text`. */
export function readReason(text: string): HitReason | null {
  return text === '' ? null : (JSON.parse(text) as HitReason);
}
