import { cleanLine, cleanText } from '../../stories/clean-text.ts';
import { slugOf } from '../../stories/story.ts';
import type { PieceWire, WireName } from '../piece.ts';
import { quietTime } from '../read-time.ts';

/** What is stored of an item of a wire beside its story. */
export interface WireRecord {
  readonly guid: string;
  /** The slug of whom it names as its source, whatever the import was told; null where it names nobody. */
  readonly sender: string | null;
  readonly version: string | null;
  readonly versionAt: Date | null;
  /** Whether it says when the first version was made: else a story keeps the time of the first that came. */
  readonly isFirstDated: boolean;
  readonly slugline: string | null;
  readonly edNote: string | null;
  readonly urgency: number | null;
  readonly terms: string | null;
  readonly named: readonly WireName[];
}

/** Which version of an item something is. */
export type WireVersion = Pick<WireRecord, 'version' | 'versionAt'>;

const LONGEST_GUID = 1000;
const LONGEST_LINE = 300;
const LONGEST_NOTE = 5000;

/** What is stored of what a wire says of an item: cleaned, and no longer than anybody needs. */
export function recordOf(said: PieceWire): WireRecord {
  return {
    guid: guidOf(said.guid),
    sender: slugOf(said.source ?? '', '') || null,
    version: lineOf(said.version),
    isFirstDated: said.isFirstDated,
    versionAt: (said.at && quietTime(said.at)?.at) || null,
    slugline: lineOf(said.slugline),
    edNote: said.edNote ? cleanText(said.edNote).trim().slice(0, LONGEST_NOTE) || null : null,
    urgency: said.urgency,
    terms: said.terms ? cleanText(said.terms).trim().slice(0, LONGEST_NOTE) || null : null,
    named: said.named.map(({ kind, name, code, rel }) => ({
      kind,
      name: lineOf(name),
      code: lineOf(code),
      rel: lineOf(rel),
    })),
  };
}

/** How an item is known: its guid as it is stored. */
export function guidOf(guid: string): string {
  return cleanLine(guid).slice(0, LONGEST_GUID);
}

/**
 * Whether `one` is an older version than `other`: by their numbers where both have one, else by their times. What cannot
 * be compared is not older, for a sender that says nothing sends in order.
 */
export function isOlder(one: WireVersion, other: WireVersion): boolean {
  const [first, second] = [numberOf(one.version), numberOf(other.version)];
  if (first !== null && second !== null && first !== second) return first < second;
  if (one.versionAt === null || other.versionAt === null) return false;
  return one.versionAt < other.versionAt;
}

function numberOf(version: string | null): number | null {
  return version !== null && /^\d{1,15}(?:\.\d{1,6})?$/.test(version) ? Number(version) : null;
}

function lineOf(text: string | null): string | null {
  return text ? cleanLine(text).slice(0, LONGEST_LINE) || null : null;
}
