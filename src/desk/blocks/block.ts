import { createHash } from 'node:crypto';
import type { Reason } from '../../evidence/checks/verdict.ts';
import type { ClaimPlace } from '../../evidence/claims/claim.ts';
import type { BLOCK_KINDS } from '../../newsroom-settings.ts';

/** The kind of a publish block: one of `PUBLISH_BLOCKS`. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

interface AnyBlock {
  /**
   * Its key: unchanged as long as the cause and its text are the same, saved or not. A changed sentence, or different
   * data, creates another block.
   */
  readonly key: string;
}

/** A figure with its sentence. */
interface FigureInTheWay extends AnyBlock {
  /** Null if the sentence is not saved yet. */
  readonly claimId: string | null;
  readonly place: ClaimPlace;
  readonly exact: string;
  readonly sentence: string;
}

/** A figure that its data contradict. */
export interface DiffersBlock extends FigureInTheWay {
  readonly kind: 'differs';
  readonly reason: Reason;
  /** The value in the data, in the unit of the figure. */
  readonly value: number | null;
  readonly unit: string | null;
}

/** A figure that no data decide and that is not attributed to anyone. */
export interface UnsupportedBlock extends FigureInTheWay {
  readonly kind: 'unsupported';
  /** Whether it is bound to a query that the data cannot answer, or that has not run yet. */
  readonly bound: boolean;
}

/** A picture without a credit or a description, or whose rights end before readers see it. */
export interface MediaBlock extends AnyBlock {
  readonly kind: 'media';
  readonly place: 'lead' | 'text' | 'social' | 'teaser';
  readonly mediaId: string;
  readonly caption: string | null;
  readonly missing: readonly ('credit' | 'alt')[];
  /** The last day it may be used, such as `2027-03-31`, if the story is published later; then nothing is missing. */
  readonly expired: string | null;
}

/** A named entity that may be on a list, undecided or not screened yet. */
export interface ScreeningBlock extends AnyBlock {
  readonly kind: 'screening';
  /** Null if the name is not screened yet. */
  readonly hitId: string | null;
  readonly entityId: string;
  readonly slug: string;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  /** Its name on the list. */
  readonly listed: string | null;
  readonly listNames: Readonly<Record<string, string>> | null;
}

/** A source whose terms are unknown. */
export interface LicenceBlock extends AnyBlock {
  readonly kind: 'licence';
  readonly source: string;
  /** The source's slug; null if it is only named in the draft. */
  readonly sourceSlug: string | null;
  /**
   * No licence is stated; an excerpt lacks the address of its original; the text shows a wire it is not credited to; or
   * its sender cancelled it.
   */
  readonly why: 'no licence' | 'no address' | 'agency' | 'canceled';
}

/** One reason why a story cannot be published. */
export type Block = DiffersBlock | UnsupportedBlock | MediaBlock | ScreeningBlock | LicenceBlock;

/** When a story is published, and the newsroom's time zone, which decides when a day ends. */
export interface Going {
  readonly at: Date;
  readonly zone: string;
}

/** The key of a block, from everything that identifies it. */
export function blockKey(kind: BlockKind, ...parts: readonly unknown[]): string {
  return `${kind}-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)}`;
}

/** Whether `text` has the form of a key. */
export function isBlockKey(text: string): boolean {
  return /^[a-z]{5,11}-[\w-]{16}$/.test(text);
}
