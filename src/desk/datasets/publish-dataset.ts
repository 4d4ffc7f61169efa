import { sql } from 'kysely';
import { refreshMarks } from '../../evidence/claims/refresh-marks.ts';
import { announceDataset } from '../../evidence/datasets/dataset.changes.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { announce } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import type { DatasetManager } from './dataset-manager.ts';

/**
 * Shows a dataset to readers from `now` on, or hides it from them (null): its page and rows, and what it says of
 * figures that rest on it. Answers whether that changed anything.
 */
export async function publishDataset(
  writing: Writing,
  slug: string,
  now: Date | null,
  by: DatasetManager,
): Promise<boolean> {
  await actAs(writing, by.member?.id ?? null);
  const dataset = await writing
    .selectFrom('datasets')
    .select(['id', 'published_at'])
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  if (!dataset) throw refusal('datasetUnknown', { slug });
  if ((dataset.published_at === null) === (now === null)) return false;
  await writing.updateTable('datasets').set({ published_at: now }).where('id', '=', dataset.id).execute();
  const { rows } = await sql<{ story_id: string }>`select distinct c.story_id from claims c
    join claim_evidence e on e.claim_id = c.id and e.state = 'accepted' and ${dataset.id} in (e.dataset_id, e.second_dataset_id)
    order by c.story_id`.execute(writing);
  const stories = rows.map(({ story_id }) => story_id);
  await refreshMarks(writing, stories);
  await announceDataset(writing, slug);
  await announce(writing, stories);
  return true;
}
