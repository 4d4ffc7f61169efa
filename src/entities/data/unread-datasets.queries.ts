import type { Reading } from '../../store/database.ts';

/** The newest versions of datasets that were not looked through with these names yet; those never looked through first. */
export async function datasetsUnread(
  reading: Reading,
  read: string,
): Promise<{ readonly slug: string; readonly versionId: string }[]> {
  const rows = await reading
    .selectFrom('dataset_versions as v')
    .innerJoin('datasets as d', 'd.id', 'v.dataset_id')
    .distinctOn('v.dataset_id')
    .select(['d.slug', 'v.id', 'v.names_read'])
    .orderBy('v.dataset_id')
    .orderBy('v.number', 'desc')
    .execute();
  return rows
    .filter(({ names_read }) => names_read !== read)
    .sort((a, b) => Number(a.names_read !== null) - Number(b.names_read !== null))
    .map(({ slug, id }) => ({ slug, versionId: id }));
}
