import type { AnalyticsRow } from '../../store/analytics.ts';
import type { BoundClaim } from './bound-claims.queries.ts';
import type { CheckBasis } from './check-basis.ts';
import type { Judgement } from './verdict.ts';

/** What checking a claim came to. */
export interface Outcome {
  readonly claim: BoundClaim;
  readonly judgement: Judgement;
  readonly sql: string;
  /** What the chart draws. */
  readonly rows: readonly AnalyticsRow[];
  readonly basis: CheckBasis;
  /** Which description of its table was read by; null for a question of trade. */
  readonly description: number | null;
  /** The same of the second table that the question needs; null where it needs none. */
  readonly secondDescription: number | null;
  readonly milliseconds: number;
}
