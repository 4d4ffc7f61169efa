import type { Names } from '../../store/tables.ts';
import type { Judgement } from '../checks/verdict.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import type { Figure } from '../claims/figure.ts';
import type { VersionChanges } from '../datasets/dataset.ts';
import type { ByHand, Put } from './corrected-sentence.ts';

/** What became of a case: it waits, somebody decided it or the stories were edited, or a newer version took its place. */
export const CASE_STATES = ['open', 'decided', 'superseded'] as const;

/** One of {@link CASE_STATES}. */
export type CaseState = (typeof CASE_STATES)[number];

/** What became of one sentence of a case. */
export const SENTENCE_STATES = ['open', 'accepted', 'dismissed', 'overtaken'] as const;

/** One of {@link SENTENCE_STATES}. */
export type SentenceState = (typeof SENTENCE_STATES)[number];

/** What a new version of a dataset makes false in stories that are out, to be decided as one. */
export interface RevisionCase {
  readonly id: string;
  readonly state: CaseState;
  readonly dataset: { readonly slug: string; readonly names: Names; readonly producer: string };
  /** The number of the version before; null where that is not known. */
  readonly from: number | null;
  readonly to: number;
  /** When the file of the version was fetched; null where nobody said. */
  readonly retrieved: Date | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly stories: number;
  readonly sentences: number;
  /** How many sentences wait. */
  readonly waiting: number;
}

/** A case with what the producer changed, and what people decided. */
export interface WholeCase extends RevisionCase {
  /** Null where it was not kept. */
  readonly changes: VersionChanges | null;
  /** How many other figures have a new verdict by the version, and hold: at most {@link STILL_HOLD_COUNTED}. */
  readonly stillHold: number;
  /** The newest first, at most {@link DECISIONS_SHOWN}. */
  readonly decisions: readonly CaseDecision[];
}

/** How many figures that hold are counted. */
export const STILL_HOLD_COUNTED = 1000;

/** How many decisions a case is shown with. */
export const DECISIONS_SHOWN = 50;

/** What somebody decided about the sentences of one story. */
export interface CaseDecision {
  readonly storyId: string;
  readonly headline: string;
  readonly language: string;
  readonly decision: 'accepted' | 'dismissed';
  readonly sentences: number;
  readonly by: string | null;
  readonly at: Date;
  readonly note: string;
}

/** One figure of a sentence, before and after. */
export interface CaseFigure {
  readonly claimId: string;
  readonly exact: string;
  readonly figure: Figure;
  readonly before: Judgement | null;
  readonly after: Judgement;
}

/** A sentence of a story with its touched figures, all of which one correction puts right. */
export interface CaseSentence {
  /** The id of its first proposal. */
  readonly id: string;
  readonly proposals: readonly string[];
  readonly state: SentenceState;
  readonly place: ClaimPlace;
  readonly passage: string;
  /** The passage as it is to be; where a person has to write it, what the program made of it so far. */
  readonly corrected: string;
  /** What the program puts where in the passage; none where somebody wrote it. */
  readonly puts: readonly Put[];
  /** Why a person has to write it; null where the program or somebody did. */
  readonly byHand: ByHand | null;
  /** The member who wrote it; null where the program did, or nobody. */
  readonly rewrittenBy: string | null;
  readonly figures: readonly CaseFigure[];
}

/** A story of a case with its sentences, in the order of its text. */
export interface CaseStory {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  /** What its translations have in common. */
  readonly groupId: string;
  readonly revision: number;
  readonly sentences: readonly CaseSentence[];
  /** What readers will be told where all that wait are accepted. */
  readonly note: string;
}
