import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';

const CHANNEL = 'datasets';

/** Tells every process, when this transaction commits, that a dataset is new, changed or gone. */
export async function announceDataset(writing: Writing, slug: string): Promise<void> {
  await announceChange(writing, CHANNEL, slug);
}

/** Calls `changed` with the slug of a dataset that changed, in this process or another; null means any may have. */
export async function onDatasetsChanged(
  store: Pick<Store, 'listen'>,
  changed: (slug: string | null) => void,
): Promise<void> {
  await store.listen(CHANNEL, (payload) => changed(payload === '' ? null : payload));
}
