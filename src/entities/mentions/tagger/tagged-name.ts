import type { TaggedKind } from './tagger-labels.ts';

/** A name that the tagger reads, from a word up to another. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedKind;
  /** How sure the least sure of its words is, 0 to 1. */
  readonly sure: number;
}
