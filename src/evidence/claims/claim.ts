import type { CheckBasis } from '../checks/check-basis.ts';
import type { FigureSource } from '../checks/figure-query.ts';
import type { Question } from '../checks/question.ts';
import type { FigureMark, Judgement } from '../checks/verdict.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import type { Figure } from './figure.ts';

/** Which part of a story a figure stands in. */
export const CLAIM_PLACES = ['headline', 'standfirst', 'text'] as const;

/** One of {@link CLAIM_PLACES}. */
export type ClaimPlace = (typeof CLAIM_PLACES)[number];

/** A figure with the part of its story that it stands in; its offsets are of that part. */
export interface PlacedFigure<F extends Figure = Figure> {
  readonly place: ClaimPlace;
  readonly figure: F;
}

/** A sentence's assertion in a story, located by the words around it (W3C TextQuoteSelector). */
export interface Claim {
  readonly id: string;
  readonly storyId: string;
  /** Its place among the story's figures, from 0. */
  readonly position: number;
  readonly place: ClaimPlace;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets into the headline, the standfirst, or `bodyText` of the story's body as it is now. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly figure: Figure;
  /** What readers see; null for one that is minor, only mentioned, or hidden by an editor: it has no mark and is in no tally. */
  readonly mark: FigureMark | null;
}

/** What a claim rests on, or is proposed to. */
export interface ClaimEvidence {
  readonly id: string;
  readonly claimId: string;
  readonly state: 'proposed' | 'accepted' | 'rejected' | 'replaced';
  readonly rests:
    | { readonly kind: 'query'; readonly query: Question; readonly datasetId: string }
    | { readonly kind: 'source'; readonly source: FigureSource };
  /** How sure the proposal is, 0 to 1; null where a person made it. */
  readonly score: number | null;
  /** Which words led to the question, in English; none where a person made it, or it is one of trade. */
  readonly because: readonly string[];
  /** Whether another question fits the words as well: only a person can say which is meant. */
  readonly tied: boolean;
  readonly proposedAt: Date;
  readonly decidedAt: Date | null;
  readonly note: string;
}

/** One verdict of a claim's history. */
export interface KeptVerdict extends Judgement {
  readonly id: string;
  readonly at: Date;
  /** The check behind it; null where nothing was run. */
  readonly checkId: string | null;
  /** Whether a data editor stands behind it. */
  readonly signed: boolean;
  /** The name of whoever signed or overruled; null for the machine. */
  readonly by: string | null;
  readonly note: string;
}

/** One run of a claim's query on one version. */
export interface Check {
  readonly id: string;
  readonly at: Date;
  readonly sql: string;
  /** What the chart draws, at most 200: a sum for each period or member; of somebody's own SQL, what it answered. */
  readonly series: readonly Readonly<Record<string, string | number | boolean | null>>[];
  /** The rows the value was taken from; null where the check is older than that this was kept. */
  readonly basis: CheckBasis | null;
  /** Whether its series and rows are left out, because readers asked and they may not see them. */
  readonly isClosed: boolean;
  readonly version: DatasetVersion | null;
  /** The version that was asked of the second dataset; null or left out where the question needs none. */
  readonly second?: DatasetVersion | null;
}

/** A figure that another one was reckoned from. */
export interface DerivedInput {
  readonly id: string;
  readonly exact: string;
  readonly mark: FigureMark | null;
}

/** Everything a figure's page shows. */
export interface FigureRecord {
  readonly claim: Claim;
  readonly story: {
    readonly id: string;
    readonly slug: string;
    readonly headline: string;
    readonly language: string;
    /** Set where it is live coverage, whose entries stand on several pages. */
    readonly isLive?: boolean;
  };
  readonly evidence: ClaimEvidence | null;
  /** The figures of the same story that the text reckoned this one from; none where it did not, or where it rests on evidence of its own. */
  readonly inputs?: readonly DerivedInput[];
  /** The newest first; the first is the one in force. */
  readonly verdicts: readonly KeptVerdict[];
  readonly check: Check | null;
}
