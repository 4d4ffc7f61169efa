import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { versionFields, versionOf } from './version-row.ts';

/** When the words of claim `c` of story `s` were published: with the story, or when they were added or changed since. */
const wordsPublished = sql<Date>`greatest(s.published_at, case when c.changed_at > c.created_at then c.changed_at end,
  case when c.created_at > (select min(o.created_at) from claims o where o.story_id = s.id) then c.created_at end)`;

/**
 * For each claim the version of its dataset that was in force when its words were published, where we hold it and a
 * newer one came after it. What counts is the day a version was fetched, or added where nobody said that.
 */
export async function versionsAtPublication(
  reading: Reading,
  claimIds: readonly string[],
): Promise<Map<string, DatasetVersion>> {
  if (claimIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .innerJoin('claim_evidence as e', (join) =>
      join.onRef('e.claim_id', '=', 'c.id').on('e.state', '=', 'accepted'),
    )
    .innerJoin('dataset_versions', (join) =>
      join.on(
        'dataset_versions.id',
        '=',
        sql<string>`(select id from dataset_versions held where held.dataset_id = e.dataset_id
          and coalesce(held.retrieved, held.added_at) <= ${wordsPublished} order by number desc limit 1)`,
      ),
    )
    .select('c.id as claim_id')
    .select(versionFields)
    .where('c.id', '=', sql<string>`any(${[...claimIds]})`)
    .where('s.published_at', 'is not', null)
    .where(
      sql<boolean>`dataset_versions.number < (select max(number) from dataset_versions newest
        where newest.dataset_id = e.dataset_id)`,
    )
    .execute();
  return new Map(rows.map(({ claim_id, ...row }) => [claim_id, versionOf(row)]));
}
