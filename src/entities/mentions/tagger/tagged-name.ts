import type { TaggedKind } from './tagger-labels.ts';

/** A name found by the tagger, as a range of word indexes. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedKind;
  /** The confidence of its least certain word, 0 to 1. */
  readonly sure: number;
}
