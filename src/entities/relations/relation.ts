import type { RelationKind } from '../entity.ts';

/** A sentence of a story, as a W3C TextQuoteSelector. */
export interface RelationQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The states of a relation: read from a sentence, or decided by a person. */
export const RELATION_STATES = ['proposed', 'accepted', 'rejected'] as const;

/** The state of a relation. */
export type RelationState = (typeof RELATION_STATES)[number];

/** A person's corrections of a relation; omitted values stay. */
export interface RelationChange {
  readonly kind?: RelationKind | undefined;
  readonly fromEntity?: string | undefined;
  readonly toEntity?: string | null | undefined;
  readonly starts?: string | null | undefined;
  readonly ends?: string | null | undefined;
  readonly goods?: string | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly baskets?: readonly string[] | undefined;
  readonly endUse?: string | undefined;
}
