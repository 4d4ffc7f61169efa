import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { versionFields, versionJson, versionOf, versionOfJson } from './version-row.ts';

/** When the words of claim `c` of story `s` were published: with the story, or when they were added or changed since. */
const wordsPublished = sql<Date>`greatest(s.published_at, case when c.changed_at > c.created_at then c.changed_at end,
  case when c.created_at > (select min(o.created_at) from claims o where o.story_id = s.id) then c.created_at end)`;

/** The versions that were in force when the words of a claim were published. */
export interface VersionsThen {
  readonly version: DatasetVersion;
  /** That of the second dataset; null where the question needs none. */
  readonly second: DatasetVersion | null;
  /** Whether it is the second dataset alone that was revised since. */
  readonly isSecond: boolean;
}

/** The version of a dataset that was in force when the words were published. */
const heldThen = (dataset: string) =>
  sql<string>`(select id from dataset_versions held where held.dataset_id = ${sql.ref(dataset)}
    and coalesce(held.retrieved, held.added_at) <= ${wordsPublished} order by number desc limit 1)`;

/** Whether a newer version came after one. */
const isOlder = (version: string, dataset: string) =>
  sql<boolean>`${sql.ref(`${version}.number`)} < (select max(number) from dataset_versions newest
    where newest.dataset_id = ${sql.ref(dataset)})`;

/**
 * For each claim the versions of its datasets that were in force when its words were published, where we hold them and a
 * newer one came after one of them. What counts is the day a version was fetched, or added where nobody said that.
 */
export async function versionsAtPublication(
  reading: Reading,
  claimIds: readonly string[],
): Promise<Map<string, VersionsThen>> {
  if (claimIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .innerJoin('claim_evidence as e', (join) =>
      join.onRef('e.claim_id', '=', 'c.id').on('e.state', '=', 'accepted'),
    )
    .innerJoin('dataset_versions', (join) => join.on('dataset_versions.id', '=', heldThen('e.dataset_id')))
    .leftJoin('dataset_versions as second_versions', (join) =>
      join.on('second_versions.id', '=', heldThen('e.second_dataset_id')),
    )
    .select('c.id as claim_id')
    .select(versionFields)
    .select(versionJson('second_versions').as('second'))
    .select(isOlder('dataset_versions', 'e.dataset_id').as('is_older'))
    .where('c.id', '=', sql<string>`any(${[...claimIds]})`)
    .where('s.published_at', 'is not', null)
    .where((eb) => eb.or([eb('e.second_dataset_id', 'is', null), eb('second_versions.id', 'is not', null)]))
    .where(
      sql<boolean>`(${isOlder('dataset_versions', 'e.dataset_id')}
        or (second_versions.id is not null and ${isOlder('second_versions', 'e.second_dataset_id')}))`,
    )
    .execute();
  return new Map(
    rows.map(({ claim_id, second, is_older, ...row }) => [
      claim_id,
      {
        version: versionOf(row),
        second: second === null ? null : versionOfJson(second),
        isSecond: !is_older,
      },
    ]),
  );
}
