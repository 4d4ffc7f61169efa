import type { Reading, Writing } from '../../store/database.ts';

/** A dataset whose newest version has to be scanned for names. */
export interface UnreadDataset {
  readonly slug: string;
  readonly versionId: string;
}

/** The newest versions of datasets not yet scanned for these names; those never scanned first. */
export async function datasetsUnread(reading: Reading, read: string): Promise<UnreadDataset[]> {
  const newest = await newestVersions(reading);
  return newest
    .filter((version) => version.read !== read)
    .sort((a, b) => Number(a.read !== null) - Number(b.read !== null));
}

/** The newest versions of datasets that were never scanned for names. */
export async function datasetsNeverRead(reading: Reading): Promise<UnreadDataset[]> {
  return (await newestVersions(reading)).filter(({ read }) => read === null);
}

/** Records that the columns of a version could not be read, so that it no longer counts as never scanned. */
export async function noteUnreadable(writing: Writing, versionId: string): Promise<void> {
  await writing
    .updateTable('dataset_versions')
    .set({ names_read: 'failed' })
    .where('id', '=', versionId)
    .execute();
}

async function newestVersions(
  reading: Reading,
): Promise<(UnreadDataset & { readonly read: string | null })[]> {
  const rows = await reading
    .selectFrom('dataset_versions as v')
    .innerJoin('datasets as d', 'd.id', 'v.dataset_id')
    .distinctOn('v.dataset_id')
    .select(['d.slug', 'v.id', 'v.names_read'])
    .orderBy('v.dataset_id')
    .orderBy('v.number', 'desc')
    .execute();
  return rows.map(({ slug, id, names_read }) => ({ slug, versionId: id, read: names_read }));
}
