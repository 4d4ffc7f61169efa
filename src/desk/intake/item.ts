import type { NamedRef, Policy, StoryState } from '../../stories/story.ts';

/** Where an incoming item stands: nobody has decided, it is the same copy as a story, somebody uses it, or nobody wants it. */
export const ITEM_STATES = ['waiting', 'copy', 'taken', 'spiked'] as const;

/** One of {@link ITEM_STATES}. */
export type ItemState = (typeof ITEM_STATES)[number];

/** The story that an item is the same copy as, or was when it came. */
export interface CopyOf {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly source: string;
  readonly state: StoryState;
  /** How much of the shorter of the two texts is in the longer, in percent. */
  readonly share: number;
}

/** An item that came from outside, as a row of the pool. */
export interface IntakeItem {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly standfirst: string | null;
  /** The beginning of its text; empty if it has none. */
  readonly beginning: string;
  readonly language: string;
  readonly state: ItemState;
  readonly storyState: StoryState;
  readonly source: { readonly slug: string; readonly name: string };
  readonly agency: string | null;
  readonly section: NamedRef | null;
  /** From 1, the most urgent, to 9; null if its sender did not say. */
  readonly urgency: number | null;
  /** The revision of its story. */
  readonly revision: number;
  /** How many versions came, with the first. */
  readonly version: number;
  readonly cameAt: Date;
  /** When its newest version came. */
  readonly at: Date;
  readonly embargoUntil: Date | null;
  /** Whether its sender has cancelled it. */
  readonly canceled: boolean;
  readonly policy: Policy;
  /** The address of the original. */
  readonly sourceUrl: string | null;
  readonly words: number;
  /** Whose decision its state is. */
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: Date | null;
  readonly event: { readonly id: string; readonly reports: number } | null;
  /** What it is the same copy as: a rule would have published it otherwise. Null if it is no known copy. */
  readonly copyOf: CopyOf | null;
  /** Whether the member is notified of new versions. */
  readonly followed: boolean;
}
