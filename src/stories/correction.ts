/** What a correction is: something was wrong; was unclear; is newer; or is taken back. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;
/** What a correction is. */
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A correction as it stands under a story. */
export interface Correction {
  readonly id: string;
  readonly at: Date;
  readonly kind: CorrectionKind;
  /** In the story's language. */
  readonly text: string;
  /** The passage as it stood; null where none was named. */
  readonly passageBefore: string | null;
  /** The passage as it stands since; null where none was named, or it was taken out. */
  readonly passageAfter: string | null;
  /** The figure it put right; null where it was about none. */
  readonly claimId: string | null;
}

/** What readers were told of a change that was no correction. */
export interface PublicNote {
  readonly at: Date;
  readonly text: string;
}
