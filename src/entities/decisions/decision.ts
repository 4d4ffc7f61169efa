/** What people decide about entities. */
export const DECISION_KINDS = [
  'make',
  'accept',
  'reject',
  'publish',
  'unpublish',
  'rename',
  'describe',
  'merge',
  'unmerge',
  'split',
  'unsplit',
  'state',
  'withdraw',
  'restore',
  'relation',
] as const;

/** A kind of decision about an entity. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** One decision about an entity: who, when, why. */
export interface EntityDecision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly entityId: string;
  readonly otherId: string | null;
  /** What a reversal needs to know; its form follows from the kind. */
  readonly details: unknown;
  readonly why: string;
  readonly by: string | null;
  readonly at: Date;
  /** The decision that took it back, where one did. */
  readonly undoneBy: string | null;
}

/** The most characters a reason may have. */
export const LONGEST_WHY = 1_000;
