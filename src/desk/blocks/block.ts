import { createHash } from 'node:crypto';
import type { Reason } from '../../evidence/checks/verdict.ts';
import type { ClaimPlace } from '../../evidence/claims/claim.ts';
import type { BLOCK_KINDS } from '../../newsroom-settings.ts';

/** What can stand in the way of a story: one of the words of `PUBLISH_BLOCKS`. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

interface AnyBlock {
  /**
   * What it is known by: the same as long as it is the same thing in the same words, saved or not. A sentence that is
   * changed, or data that say something else, make another block.
   */
  readonly key: string;
}

/** A figure with what its sentence says. */
interface FigureInTheWay extends AnyBlock {
  /** Null where the sentence was not saved yet. */
  readonly claimId: string | null;
  readonly place: ClaimPlace;
  readonly exact: string;
  readonly sentence: string;
}

/** A figure that its data contradict. */
export interface DiffersBlock extends FigureInTheWay {
  readonly kind: 'differs';
  readonly reason: Reason;
  /** What the data say, in the unit of the figure. */
  readonly value: number | null;
  readonly unit: string | null;
}

/** A figure that no data decide and nobody is said to have said. */
export interface UnsupportedBlock extends FigureInTheWay {
  readonly kind: 'unsupported';
  /** Whether it is bound to a question that the data cannot answer, or that was not asked yet. */
  readonly bound: boolean;
}

/** A picture that readers would see without whose it is, could not hear of, or would see after its rights ended. */
export interface MediaBlock extends AnyBlock {
  readonly kind: 'media';
  readonly place: 'lead' | 'text' | 'social' | 'teaser';
  readonly mediaId: string;
  readonly caption: string | null;
  readonly missing: readonly ('credit' | 'alt')[];
  /** The last day it may be used, such as `2027-03-31`, where the story goes out later; then nothing is missing. */
  readonly expired: string | null;
}

/** Somebody the story names who may be on a list, which nobody decided; or who was not looked for yet. */
export interface ScreeningBlock extends AnyBlock {
  readonly kind: 'screening';
  /** Null where the name was not screened yet. */
  readonly hitId: string | null;
  readonly entityId: string;
  readonly slug: string;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  /** What the list calls it. */
  readonly listed: string | null;
  readonly listNames: Readonly<Record<string, string>> | null;
}

/** A source whose terms are not known. */
export interface LicenceBlock extends AnyBlock {
  readonly kind: 'licence';
  readonly source: string;
  /** Where the newsroom keeps its terms; null where it is only named in what is being written. */
  readonly sourceSlug: string | null;
  /**
   * No licence is stated; an excerpt has no address of its original; the text gives away a wire it is not credited to; or
   * its sender cancelled it.
   */
  readonly why: 'no licence' | 'no address' | 'agency' | 'canceled';
}

/** One thing that stands in the way of a story's going out. */
export type Block = DiffersBlock | UnsupportedBlock | MediaBlock | ScreeningBlock | LicenceBlock;

/** When a story goes out, and the zone of the newsroom, by which a day ends. */
export interface Going {
  readonly at: Date;
  readonly zone: string;
}

/** The key of a block, from all that makes it the one it is. */
export function blockKey(kind: BlockKind, ...parts: readonly unknown[]): string {
  return `${kind}-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)}`;
}

/** Whether `text` is in the form of a key. */
export function isBlockKey(text: string): boolean {
  return /^[a-z]{5,11}-[\w-]{16}$/.test(text);
}
