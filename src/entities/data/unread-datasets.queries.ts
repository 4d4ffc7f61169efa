import type { Reading } from '../../store/database.ts';

/** The newest versions of datasets that were not looked through with these names yet; those never looked through first. */
export async function datasetsUnread(
  reading: Reading,
  read: string,
): Promise<{ readonly slug: string; readonly versionId: string; readonly fresh: boolean }[]> {
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
    .map(({ slug, id, names_read }) => ({ slug, versionId: id, fresh: names_read === null }));
}

/** How many datasets have a newest version that nobody has looked through for names yet. */
export async function countDatasetsUnread(reading: Reading): Promise<number> {
  return (await datasetsUnread(reading, '')).filter(({ fresh }) => fresh).length;
}
