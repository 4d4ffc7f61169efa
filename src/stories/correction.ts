/** The kinds of corrections: something was wrong, was unclear, is newer, or is retracted. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;
/** The kind of a correction. */
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A correction as shown below a story. */
export interface Correction {
  readonly id: string;
  readonly at: Date;
  readonly kind: CorrectionKind;
  /** In the story's language. */
  readonly text: string;
  /** The passage before; null if none was named. */
  readonly passageBefore: string | null;
  /** The passage after; null if none was named, or it was removed. */
  readonly passageAfter: string | null;
  /** The figure it corrected; null if none. */
  readonly claimId: string | null;
}

/** A note for readers about a change that was not a correction. */
export interface PublicNote {
  readonly at: Date;
  readonly text: string;
}
