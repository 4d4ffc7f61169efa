import { cleanLine, cleanText } from '../../stories/clean-text.ts';
import { safeLink } from '../../stories/safe-link.ts';
import type { PieceWire, WireName } from '../piece.ts';
import { exactTime } from '../read-time.ts';
import { senderSlugs, type WireNames } from './wire-names.ts';

/** The wire metadata stored with a story. */
export interface WireRecord extends WireNames {
  readonly version: string | null;
  /** When it was created, if known exactly. */
  readonly versionAt: Date | null;
  /**
   * Whether it states when the first version was created: otherwise a story keeps the time of the first one received.
   */
  readonly isFirstDated: boolean;
  /** Whether its sender says, by status or in words, that it must not be used, or not yet. */
  readonly stops: boolean;
  readonly slugline: string | null;
  readonly edNote: string | null;
  readonly urgency: number | null;
  readonly terms: string | null;
  readonly named: readonly WireName[];
  readonly pictures: readonly { readonly guid: string; readonly src: string }[];
}

/** The version of an item. */
export type WireVersion = Pick<WireRecord, 'version' | 'versionAt'>;

const MOST_NAMES = 20;
const LONGEST_GUID = 1000;
const LONGEST_LINE = 300;
const LONGEST_NOTE = 5000;

/** The wire metadata to store: cleaned, and truncated. */
export function recordOf(said: PieceWire): WireRecord {
  const guid = guidOf(said.guid);
  return {
    guid,
    aliases: [...new Set(said.aliases.map(guidOf))]
      .filter((alias) => alias !== '' && alias !== guid)
      .slice(0, MOST_NAMES),
    senders: senderSlugs(said.senders).slice(0, MOST_NAMES),
    version: lineOf(said.version),
    isFirstDated: said.isFirstDated,
    stops: said.stops,
    versionAt: exactTime(said.at),
    slugline: lineOf(said.slugline),
    edNote: said.edNote ? cleanText(said.edNote).trim().slice(0, LONGEST_NOTE) || null : null,
    urgency: said.urgency,
    terms: said.terms ? cleanText(said.terms).trim().slice(0, LONGEST_NOTE) || null : null,
    pictures: said.pictures.map(({ guid, src }) => ({ guid: guidOf(guid), src })),
    named: said.named.map(({ kind, name, code, rel }) => ({
      kind,
      name: lineOf(name),
      code: lineOf(code),
      rel: lineOf(rel),
    })),
  };
}

/** An item's guid as stored. */
export function guidOf(guid: string): string {
  const line = cleanLine(guid);
  return ((/^https?:/i.test(line) && safeLink(line)) || line).slice(0, LONGEST_GUID);
}

/**
 * Whether `one` is an older version than `other`: by number if both have one, else by time. Versions that cannot be
 * compared are not older, since items without one are sent in order.
 */
export function isOlder(one: WireVersion, other: WireVersion): boolean {
  const byNumber = compareNumbers(numbersOf(one.version), numbersOf(other.version));
  if (byNumber !== 0) return byNumber < 0;
  if (one.versionAt === null || other.versionAt === null) return false;
  return one.versionAt < other.versionAt;
}

/** The name of a version for people: its number, else its time; null if it has neither. */
export function versionName({ version, versionAt }: WireVersion): string | null {
  return version ? `version ${version}` : (versionAt?.toISOString() ?? null);
}

/** The numeric parts of a version, so that 1.9 is before 1.10; none if it is not numeric. */
function numbersOf(version: string | null): readonly number[] {
  return version !== null && /^\d{1,15}(?:\.\d{1,15}){0,5}$/.test(version)
    ? version.split('.').map(Number)
    : [];
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const parts = Array.from({ length: Math.max(one.length, other.length) }, (_, i) => i);
  return parts.map((i) => (one[i] ?? 0) - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function lineOf(text: string | null): string | null {
  return text ? cleanLine(text).slice(0, LONGEST_LINE) || null : null;
}
