import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Question } from '../checks/question.ts';
import type { Judgement, Reason, Verdict, VerdictDetails } from '../checks/verdict.ts';
import type { ClaimPlace } from './claim.ts';
import type { Figure } from './figure.ts';

/** A claim as it is kept, with what decides its mark. */
export interface KeptClaim {
  readonly id: string;
  readonly storyId: string;
  readonly position: number;
  readonly place: ClaimPlace;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly sentence: string;
  readonly figure: Figure;
  readonly mark: string;
  readonly hidden: boolean;
  /** Whether a person said that it is a claim, though the text seems only to mention it. */
  readonly asserted: boolean;
  readonly gone: boolean;
  /** What it rests on with a person's yes. */
  readonly evidence: {
    readonly id: string;
    readonly kind: 'query' | 'source';
    readonly query: Question | null;
  } | null;
  /** The newest verdict. */
  readonly verdict: (Judgement & { readonly checkId: string | null; readonly signed: boolean }) | null;
  /** That verdict where it comes from a check of the evidence in force: what marks are made of. */
  readonly decided: Verdict | null;
  /** Whether readers may see what it rests on: not a dataset that is private. */
  readonly open: boolean;
}

/** The claims of stories, gone ones too, each with its evidence and the verdict in force; in the order of the text. */
export async function keptClaims(
  reading: Reading | Writing,
  of: { readonly stories: readonly string[] } | { readonly claims: readonly string[] },
): Promise<KeptClaim[]> {
  const rows = await reading
    .selectFrom('claims as c')
    .leftJoin('claim_evidence as e', (join) =>
      join.onRef('e.claim_id', '=', 'c.id').on('e.state', '=', 'accepted'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('verdicts')
          .leftJoin('checks', 'checks.id', 'verdicts.check_id')
          .select(['verdict', 'reason', 'details', 'check_id', 'signed', 'checks.evidence_id as of_evidence'])
          .whereRef('verdicts.claim_id', '=', 'c.id')
          .orderBy('verdicts.at', 'desc')
          .orderBy('verdicts.id', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select([
      'c.id',
      'c.story_id',
      'c.position',
      'c.place',
      'c.exact',
      'c.prefix',
      'c.suffix',
      'c.sentence',
      'c.figure',
      'c.mark',
      'c.hidden',
      'c.asserted',
      'c.gone_at',
      'e.id as evidence_id',
      'e.kind',
      'e.query',
      sql<boolean>`(e.dataset_id is null or e.dataset_id in (select id from published_datasets))
        and (e.second_dataset_id is null or e.second_dataset_id in (select id from published_datasets))`.as(
        'is_open',
      ),
      'v.verdict',
      'v.reason',
      'v.details',
      'v.check_id',
      'v.signed',
      'v.of_evidence',
    ])
    .where(
      'stories' in of ? 'c.story_id' : 'c.id',
      '=',
      sql<string>`any(${'stories' in of ? of.stories : of.claims})`,
    )
    .orderBy('c.story_id')
    .orderBy('c.position')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    storyId: row.story_id,
    position: row.position,
    place: row.place as ClaimPlace,
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
    sentence: row.sentence,
    figure: row.figure as Figure,
    mark: row.mark,
    hidden: row.hidden,
    asserted: row.asserted,
    gone: row.gone_at !== null,
    evidence: row.evidence_id
      ? { id: row.evidence_id, kind: row.kind as 'query' | 'source', query: row.query as Question | null }
      : null,
    verdict: row.verdict
      ? {
          verdict: row.verdict as Verdict,
          reason: row.reason as Reason,
          details: row.details as VerdictDetails,
          checkId: row.check_id,
          signed: row.signed ?? false,
        }
      : null,
    decided: row.evidence_id && row.of_evidence === row.evidence_id ? (row.verdict as Verdict) : null,
    open: row.is_open ?? true,
  }));
}
