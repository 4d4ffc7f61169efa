import { Problem } from '../../errors.ts';
import { actAs } from '../../store/act-as.ts';
import type { Store } from '../../store/database.ts';
import { announceDataset } from './dataset.changes.ts';

/** Says yes to the roles that were guessed from the names of a dataset's columns. */
export async function confirmRoles(store: Store, slug: string, by: string | null = null): Promise<void> {
  await store.write(async (writing) => {
    await actAs(writing, by);
    const found = await writing
      .updateTable('datasets')
      .set({ roles_confirmed: true })
      .where('slug', '=', slug)
      .returning('id')
      .executeTakeFirst();
    if (!found) throw new Problem('not found', `There is no dataset "${slug}".`);
    await announceDataset(writing, slug);
  });
}
