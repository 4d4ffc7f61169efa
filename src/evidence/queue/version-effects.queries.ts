import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';

/** What followed from a version of a dataset. */
export interface VersionEffect {
  /** How many claims were checked on it. */
  readonly checks: number;
  /** How many corrections it made the machine propose. */
  readonly proposals: number;
}

/** What followed from each version of a dataset, by the version's id. */
export async function versionEffects(
  reading: Reading,
  datasetId: string,
): Promise<Map<string, VersionEffect>> {
  const rows = await reading
    .selectFrom('dataset_versions as v')
    .select([
      'v.id',
      sql<number>`(select count(distinct c.claim_id)::int from checks c where v.id in (c.dataset_version_id, c.second_version_id))`.as(
        'checks',
      ),
      sql<number>`(select count(*)::int from correction_proposals p where p.dataset_version_id = v.id)`.as(
        'proposals',
      ),
    ])
    .where('v.dataset_id', '=', datasetId)
    .execute();
  return new Map(rows.map(({ id, checks, proposals }) => [id, { checks, proposals }]));
}
