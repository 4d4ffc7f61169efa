import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import type { Figure } from '../claims/figure.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import type { Question } from './question.ts';
import type { Judgement, Reason, Verdict, VerdictDetails } from './verdict.ts';
import { versionFields, versionJson, versionOf, versionOfJson } from './version-row.ts';

/** A claim that rests on a question to a dataset, with the newest version there is of it. */
export interface BoundClaim {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly place: ClaimPlace;
  readonly exact: string;
  readonly sentence: string;
  /** The words before the figure. */
  readonly prefix: string;
  readonly figure: Figure;
  readonly query: Question;
  readonly version: DatasetVersion;
  /** The newest version of the second dataset that its question needs; null where it needs none. */
  readonly second: DatasetVersion | null;
  readonly producer: string;
  /** Who makes the second dataset; null where there is none. */
  readonly secondProducer: string | null;
  readonly story: { readonly id: string; readonly language: string; readonly published: boolean };
  /** The verdict in force that came from this evidence, a person's or the machine's. */
  readonly inForce: {
    readonly id: string;
    readonly verdict: Verdict;
    readonly details: VerdictDetails;
    /** The version it was found on; null where nothing was run. */
    readonly versionId: string | null;
    /** The version of the second dataset that it was found on; null where there is none. */
    readonly secondId: string | null;
    /** Whether a person signed it. */
    readonly signed: boolean;
  } | null;
  /** What the machine said last. */
  readonly machine: Judgement | null;
}

/**
 * Which bound claims: of a story, these ones, or all that were never checked on the newest version of their dataset, or
 * were before checks kept which rows their value was taken from, or before their table was described as it is now; the same of the second dataset, where they rest on two.
 */
export type WhichClaims =
  | { readonly story: string }
  | { readonly claims: readonly string[] }
  /** `except` are versions that could not be asked. */
  | { readonly unchecked: true; readonly most: number; readonly except?: readonly string[] };

/** The description that a check of a table read by that could not be described: it is not asked again. */
export const UNDESCRIBED = 0;

/** The version that a new verdict comes of: of two the one that the verdict in force was not found on, that of the question's own table first. */
export function broughtBy({ version, second, inForce }: BoundClaim): DatasetVersion {
  const isSecond = second !== null && inForce?.versionId === version.id && inForce.secondId !== second.id;
  return isSecond ? second : version;
}

/** Claims whose evidence is an accepted question to a dataset. */
export async function boundClaims(reading: Reading, which: WhichClaims, now: Date): Promise<BoundClaim[]> {
  let query = reading
    .selectFrom('claim_evidence as e')
    .innerJoin('claims as c', 'c.id', 'e.claim_id')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .innerJoin('datasets as d', 'd.id', 'e.dataset_id')
    .innerJoin('dataset_versions', (join) =>
      join.on(
        'dataset_versions.id',
        '=',
        sql<string>`(select id from dataset_versions newest where newest.dataset_id = d.id order by number desc limit 1)`,
      ),
    )
    .leftJoin('dataset_versions as second_versions', (join) =>
      join.on(
        'second_versions.id',
        '=',
        sql<string>`(select id from dataset_versions newest where newest.dataset_id = e.second_dataset_id
          order by number desc limit 1)`,
      ),
    )
    .select(versionFields)
    .select(versionJson('second_versions').as('second'))
    .select([
      'c.id as claim_id',
      'e.id as evidence_id',
      sql<ClaimPlace>`c.place`.as('place'),
      'c.exact',
      'c.sentence',
      'c.prefix',
      'c.figure',
      'e.query',
      'd.producer',
      sql<string | null>`(select two.producer from datasets two where two.id = e.second_dataset_id)`.as(
        'second_producer',
      ),
      's.id as story_id',
      's.language',
      sql<boolean>`${visible(now)}`.as('published'),
      sql<unknown>`(select to_jsonb(v) from (select id, verdict, details, signed,
        (select k.dataset_version_id from checks k where k.id = verdicts.check_id) as "versionId",
        (select k.second_version_id from checks k where k.id = verdicts.check_id) as "secondId" from verdicts
        where verdicts.claim_id = c.id and verdicts.check_id in (select k.id from checks k where k.evidence_id = e.id)
        order by at desc, id desc limit 1) v)`.as('in_force'),
      sql<unknown>`(select to_jsonb(v) from (select verdict, reason, details from verdicts
        where verdicts.claim_id = c.id and reason <> 'overruled'
        and verdicts.check_id in (select k.id from checks k where k.evidence_id = e.id)
        order by at desc, id desc limit 1) v)`.as('machine'),
    ])
    .where('e.state', '=', 'accepted')
    .where('e.kind', '=', 'query')
    .where('c.gone_at', 'is', null)
    .orderBy('s.id')
    .orderBy('c.position');
  if ('story' in which) query = query.where('s.id', '=', which.story);
  else if ('claims' in which) query = query.where('c.id', '=', sql<string>`any(${[...which.claims]})`);
  else {
    query = query
      .where(
        sql<SqlBool>`not exists (select 1 from checks k where k.evidence_id = e.id
          and k.dataset_version_id = dataset_versions.id and k.basis is not null
          and (not e.query ? 'of' or k.description = ${UNDESCRIBED} or k.description = (select max(m.number)
            from dataset_descriptions m where m.version_id = dataset_versions.id))
          and (e.second_dataset_id is null or (k.second_version_id = second_versions.id
            and (k.second_description = ${UNDESCRIBED} or k.second_description = (select max(m.number)
              from dataset_descriptions m where m.version_id = second_versions.id)))))`,
      )
      .where('dataset_versions.id', '<>', sql<string>`all(${[...(which.except ?? [])]}::uuid[])`)
      .limit(which.most);
  }
  const rows = await query.execute();
  return rows.map((row) => ({
    claimId: row.claim_id,
    evidenceId: row.evidence_id,
    place: row.place,
    exact: row.exact,
    sentence: row.sentence,
    prefix: row.prefix,
    figure: row.figure as Figure,
    query: row.query as Question,
    version: versionOf(row),
    second: row.second === null ? null : versionOfJson(row.second),
    producer: row.producer,
    secondProducer: row.second_producer,
    story: { id: row.story_id, language: row.language, published: row.published },
    inForce: row.in_force as BoundClaim['inForce'],
    machine: row.machine as (Judgement & { verdict: Verdict; reason: Reason }) | null,
  }));
}
