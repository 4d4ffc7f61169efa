import type { AddedDataset } from '../../evidence/datasets/add-dataset.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { DatasetFile } from '../../evidence/datasets/dataset-file.ts';
import { connectorOf } from '../../intake/connectors/connectors.ts';
import { actAs } from '../../store/act-as.ts';
import { slugOf } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import type { DatasetLoader } from '../datasets/dataset-manager.ts';
import { addTable, askingOf, type FetchParts, takenOf } from './fetch-followed.ts';
import type { FollowOrder } from './follow-address.ts';
import { scheduleOf } from './followed.ts';
import { spread } from './schedule.ts';

/** The metadata of a new dataset; omitted values are taken from the service, or are missing. */
export type NewDataset = Pick<
  DatasetFile,
  'slug' | 'title' | 'about' | 'producer' | 'licence' | 'licenceUrl' | 'redistributable' | 'published'
>;

const LONGEST_TITLE = 200;

/**
 * Fetches an address for the first time, and adds the result as a dataset that follows it. If it cannot be fetched or
 * read, nothing is followed.
 */
export async function followNew(
  parts: FetchParts,
  order: FollowOrder,
  said: NewDataset,
  by: DatasetLoader,
): Promise<AddedDataset> {
  const { store, now } = parts;
  const memberId = by.member?.id ?? null;
  if (said.slug ?? said.title) await refuseTaken(parts, said.slug ?? slugOf(said.title ?? '', 'dataset'));
  const asking = askingOf(parts, { address: order.address, etag: null, lastModified: null });
  const table = await connectorOf(new URL(order.address)).read({ ...asking, wantsTerms: true });
  if (table === 'unchanged') throw refusal('hostNothingChanged');
  const { terms } = table;
  const title =
    said.title ?? terms.title ?? table.fileName.replace(/\.[a-z]+$/i, '').replaceAll(/[-_]+/g, ' ');
  const slug = said.slug ?? slugOf(title, 'dataset');
  await refuseTaken(parts, slug);
  const given = {
    ...said,
    title: title.slice(0, LONGEST_TITLE),
    slug,
    about: said.about ?? terms.about ?? undefined,
    producer: said.producer ?? terms.producer ?? undefined,
    producerUrl: terms.producerUrl ?? undefined,
    licence: said.licence ?? terms.licence ?? undefined,
    licenceUrl: said.licenceUrl ?? (said.licence === undefined ? (terms.licenceUrl ?? undefined) : undefined),
    descriptor: order.descriptor ?? table.descriptor,
  };
  const added = await addTable(parts, table, given, by);
  const { etag, lastModified, sha256 } = takenOf(table);
  const at = now();
  const waits = scheduleOf(order.every).first;
  await store.write(async (writing) => {
    await actAs(writing, memberId);
    await writing
      .insertInto('dataset_sources')
      .values({
        dataset_id: added.dataset.id,
        ...order,
        wait_seconds: waits,
        etag,
        last_modified: lastModified,
        taken_sha256: sha256,
        next_at: new Date(at.getTime() + spread(waits) * 1000),
        tried_at: at,
        fetched_at: at,
        changed_at: at,
        outcome: 'version',
        made_by: memberId,
        made_at: at,
      })
      .execute();
  });
  return added;
}

async function refuseTaken({ store }: FetchParts, slug: string): Promise<void> {
  if (!(await findDataset(store.reading, slug))) return;
  throw refusal('followTitleTaken', { slug });
}
