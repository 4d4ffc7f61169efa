import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Names } from '../../store/tables.ts';
import type { Judgement } from '../checks/verdict.ts';
import type { Figure } from '../claims/figure.ts';

/** A verdict beside the version of the data that it was found on. */
export interface VerdictOnVersion extends Judgement {
  /** The version's number; null where nothing was run. */
  readonly version: number | null;
  readonly retrieved: Date | null;
}

/** A correction that the machine proposed, and what a person decided. */
export interface QueuedCorrection {
  readonly id: string;
  readonly state: 'open' | 'accepted' | 'dismissed' | 'overtaken';
  readonly storyId: string;
  readonly claimId: string;
  readonly exact: string;
  readonly figure: Figure;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly dataset: { readonly slug: string; readonly names: Names } | null;
  readonly before: VerdictOnVersion | null;
  readonly after: VerdictOnVersion;
  readonly text: string;
  readonly passageBefore: string;
  readonly passageAfter: string | null;
  readonly madeAt: Date;
  /** Whoever decided; null while nobody has. */
  readonly by: string | null;
  readonly decidedAt: Date | null;
  readonly note: string;
}

/** Which proposals: the open ones that wait in no case, oldest first, or those decided, newest first; after the proposal `after`. */
export interface CorrectionsWanted {
  readonly open: boolean;
  readonly after?: string | undefined;
  readonly most: number;
}

/** Proposed corrections; one more than `most` where there are more. */
export async function listCorrections(
  reading: Reading,
  wanted: CorrectionsWanted,
): Promise<QueuedCorrection[]> {
  const { open, after, most } = wanted;
  let query = proposals(reading).limit(most + 1);
  query = open
    ? query.where('p.state', '=', 'open').where('p.case_id', 'is', null).orderBy('p.made_at').orderBy('p.id')
    : query.where('p.state', '!=', 'open').orderBy('p.decided_at', 'desc').orderBy('p.id', 'desc');
  if (after && isId(after)) {
    query = query.where(
      open
        ? sql<SqlBool>`(p.made_at, p.id) > (select l.made_at, l.id from correction_proposals l where l.id = ${after}::uuid)`
        : sql<SqlBool>`(p.decided_at, p.id) < (select l.decided_at, l.id from correction_proposals l where l.id = ${after}::uuid)`,
    );
  }
  return (await query.execute()).map(correctionOf);
}

/** One proposed correction; null where there is none. */
export async function findCorrection(reading: Reading, id: string): Promise<QueuedCorrection | null> {
  if (!isId(id)) return null;
  const row = await proposals(reading).where('p.id', '=', id).executeTakeFirst();
  return row ? correctionOf(row) : null;
}

type Row = Awaited<ReturnType<ReturnType<typeof proposals>['execute']>>[number];

function proposals(reading: Reading) {
  const verdict = (column: string) => sql<VerdictRow | null>`(
    select jsonb_build_object('verdict', v.verdict, 'reason', v.reason, 'details', v.details,
      'version', dv.number, 'retrieved', dv.retrieved)
    from verdicts v left join checks k on k.id = v.check_id left join dataset_versions dv on dv.id = k.dataset_version_id
    where v.id = ${sql.ref(column)})`;
  return reading
    .selectFrom('correction_proposals as p')
    .innerJoin('claims as c', 'c.id', 'p.claim_id')
    .innerJoin('stories as s', 's.id', 'p.story_id')
    .leftJoin('dataset_versions as dv', 'dv.id', 'p.dataset_version_id')
    .leftJoin('datasets as d', 'd.id', 'dv.dataset_id')
    .leftJoin('users as u', 'u.id', 'p.decided_by')
    .select([
      'p.id',
      'p.state',
      'p.story_id as storyId',
      'p.claim_id as claimId',
      'c.exact',
      sql<Figure>`c.figure`.as('figure'),
      's.slug',
      's.headline',
      's.language',
      'd.slug as datasetSlug',
      sql<Names | null>`d.names`.as('datasetNames'),
      verdict('p.before_verdict').as('before'),
      verdict('p.after_verdict').as('after'),
      'p.text',
      'p.passage_before as passageBefore',
      'p.passage_after as passageAfter',
      'p.made_at as madeAt',
      'u.name as by',
      'p.decided_at as decidedAt',
      'p.note',
    ]);
}

type VerdictRow = Omit<VerdictOnVersion, 'retrieved'> & { readonly retrieved: string | null };

function correctionOf({ datasetSlug, datasetNames, before, after, state, ...row }: Row): QueuedCorrection {
  if (!after) throw new Error('a proposal has the verdict it was made for');
  return {
    ...row,
    state: state as QueuedCorrection['state'],
    dataset: datasetSlug === null ? null : { slug: datasetSlug, names: datasetNames ?? {} },
    before: before && verdictOf(before),
    after: verdictOf(after),
  };
}

function verdictOf({ retrieved, ...verdict }: VerdictRow): VerdictOnVersion {
  return { ...verdict, retrieved: retrieved === null ? null : new Date(retrieved) };
}
